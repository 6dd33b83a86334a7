import type { TakenMany } from '../../data/calls/sources.ts'
import { warningsOf } from '../../data/intake/read.ts'
import type { FoundField } from '../../data/intake/reader.ts'
import {
  type Arrival,
  decideSources,
  type Enclosed,
  type Received,
} from '../../data/intake/source.ts'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import type { ArchiveSession } from './archive-session.ts'
import { type ReceivedBytes, readEnclosed, receiveFile } from './incoming.ts'
import type { Job } from './jobs.ts'
import { newId } from './new-id.ts'
import type { Readers } from './reading-jobs.ts'

const mostNamed = 200
// Of a text that is on disk, only what its title is read from is held.
const heldCharacters = 20_000

/** Takes many files in as one act: each is read and its blobs are kept as it comes; called off or refused before the end, no source is there, and no bytes that nobody names. What one file is refused for keeps no other out. */
export async function takeFiles(
  session: ArchiveSession,
  readers: Readers,
  files: readonly string[],
  job: Job,
  accept: readonly FoundField[] = [],
): Promise<Outcome<TakenMany>> {
  const made: string[] = []
  const read = await readAndKeep(session, readers, files, job, made)
  const taken = read.ok ? await write(session, read.value, accept, job) : read
  if (!taken.ok) await session.turns.inTurn(async () => done(await session.store.dropBlobs(made)))
  return taken
}

interface ReadMany {
  readonly arrivals: readonly Arrival[]
  readonly refusals: readonly Problem[]
}

async function readAndKeep(
  session: ArchiveSession,
  readers: Readers,
  files: readonly string[],
  job: Job,
  made: string[],
): Promise<Outcome<ReadMany>> {
  const arrivals: Arrival[] = []
  const refusals: Problem[] = []
  for (const [at, file] of files.entries()) {
    job.progress('read', at, files.length)
    if (job.signal.aborted) return failed({ code: 'act.cancelled' })
    const received = await receiveFile(file, {}, readers, job)
    if (!received.ok) {
      if (received.problem.code === 'act.cancelled') return received
      refusals.push(received.problem)
      continue
    }
    const enclosed = await readEnclosed(received.value, readers, job)
    if (!enclosed.ok) return enclosed
    for (const one of [received.value, ...enclosed.value.map((inside) => inside.received)]) {
      const kept = await keepBlobs(session, one, made)
      if (!kept.ok) return kept
    }
    arrivals.push({ received: held(received.value), enclosed: enclosed.value.map(heldInside) })
  }
  return done({ arrivals, refusals })
}

function write(
  session: ArchiveSession,
  { arrivals, refusals }: ReadMany,
  accept: readonly FoundField[],
  { signal, progress }: Job,
): Promise<Outcome<TakenMany>> {
  return session.turns.inTurn<TakenMany>(async () => {
    const context = { makeId: newId, quote: () => failed({ code: 'source.unknown' }) }
    const decided = decideSources(session.archive, arrivals, context, accept)
    if (!decided.ok) return decided
    const { patch, added, known } = decided.value
    if (patch.ops.length > 0) {
      const onProgress = (written: number, of: number): void => progress('write', written, of)
      const line = await session.commit(patch, { signal, onProgress })
      if (!line.ok) return line
    }
    const read = arrivals.map(({ received }) => received.extraction)
    return done({
      added: added.length,
      enclosed: arrivals.reduce((sum, { enclosed }) => sum + enclosed.length, 0),
      known,
      textless: read.filter(({ textless }) => textless !== undefined).length,
      warned: read.filter((one) => warningsOf(one).length > 0).length,
      refused: refusals.length,
      refusals: refusals.slice(0, mostNamed),
    })
  })
}

/** Keeps the blobs of what was received; `made` gathers those that were not here before. */
export async function keepBlobs(
  session: ArchiveSession,
  received: ReceivedBytes,
  made: string[],
): Promise<Outcome<null>> {
  for (const [sha, blob] of blobsOf(received)) {
    if (!(await session.store.hasBlob(sha))) made.push(sha)
    const kept = await session.store.putBlob(blob)
    if (!kept.ok) return session.refuse(kept.problem)
  }
  return done(null)
}

function blobsOf(received: ReceivedBytes): readonly (readonly [sha: string, bytes: Uint8Array])[] {
  const { original, text, parts, bytes, textBytes, partsBytes } = received
  return [
    [original, bytes],
    ...(text === null || textBytes === null ? [] : [[text, textBytes] as const]),
    ...(parts === null || partsBytes === null ? [] : [[parts, partsBytes] as const]),
  ]
}

/** What is held of a document whose blobs are on disk. */
export function held({
  bytes: _,
  textBytes: __,
  partsBytes: ___,
  ...received
}: ReceivedBytes): Received {
  const text = received.extraction.text.slice(0, heldCharacters)
  return { ...received, extraction: { ...received.extraction, text, attached: [], parts: [] } }
}

function heldInside({ received, within }: Enclosed<ReceivedBytes>): Enclosed {
  return { received: held(received), within }
}
