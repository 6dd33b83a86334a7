import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type * as v from 'valibot'
import type { Incoming, Look } from '../../data/calls/sources.ts'
import type { Archive } from '../../data/changes/state.ts'
import { proposedTitle } from '../../data/intake/describe.ts'
import { type Extraction, warningsOf } from '../../data/intake/read.ts'
import type { Enclosed, Received } from '../../data/intake/source.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { TextParts } from '../../data/model/parts.ts'
import { sourceWith, sourceWithText } from '../../data/reading/read-source.ts'
import { codeOf } from '../../data/store/core/disk.ts'
import { mostBytes } from '../../data/store/core/limits.ts'
import type { Job } from './jobs.ts'
import type { Readers } from './reading-jobs.ts'
import type { ReadingAsked, Tray } from './tray.ts'

/** A source's bytes as they came, and as bytes its normalised text and where the parts of that stand in the original; null where there are none. */
export interface ReceivedBytes extends Received {
  readonly bytes: Uint8Array
  readonly textBytes: Uint8Array | null
  readonly partsBytes: Uint8Array | null
}

/** Where bytes that come in are kept at hand and read. */
export interface Desk {
  readonly tray: Tray
  readonly readers: Readers
}

interface Given {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly isText: boolean
}

/** Takes in the bytes of a source, from the tray where they lie there already, and reads them as what they are; a refusal names the file. What could be read lies in the tray from then on. */
export async function receive(
  incoming: v.InferOutput<typeof Incoming>,
  files: Readonly<Record<string, string>>,
  asked: ReadingAsked,
  { tray, readers }: Desk,
  job?: Job,
): Promise<Outcome<ReceivedBytes>> {
  const given = await givenBy(incoming, files, tray)
  if (!given.ok) return given
  const { fileName, bytes, isText } = given.value
  // A text that was pasted is in no other encoding than its own.
  const how = isText ? {} : asked
  const known = incoming.from === 'tray' ? tray.read(incoming.digest, how) : undefined
  const read = known ? done(known) : await readers.read({ bytes, fileName, isText, ...how }, job)
  if (!read.ok) return failed({ ...read.problem, file: fileName || '…' })
  const received = receivedOf(fileName, bytes, read.value)
  tray.lay({ fileName, bytes, isText, original: received.original }, how, read.value)
  return done(received)
}

async function givenBy(
  incoming: v.InferOutput<typeof Incoming>,
  files: Readonly<Record<string, string>>,
  tray: Tray,
): Promise<Outcome<Given>> {
  switch (incoming.from) {
    case 'bytes':
      return done({ fileName: incoming.name, bytes: incoming.bytes, isText: false })
    case 'text':
      return done({ fileName: '', bytes: new TextEncoder().encode(incoming.text), isText: true })
    case 'file': {
      const file = files[incoming.handle]
      if (file === undefined) return failed({ code: 'file.unknown-handle' })
      const bytes = await readBytes(file)
      return bytes.ok
        ? done({ fileName: path.basename(file), bytes: bytes.value, isText: false })
        : bytes
    }
    case 'tray': {
      const kept = tray.take(incoming.digest)
      return kept === undefined ? failed({ code: 'tray.gone' }) : done(kept)
    }
  }
}

/** Takes in a file of the machine. */
export async function receiveFile(
  file: string,
  asked: ReadingAsked,
  readers: Readers,
  job?: Job,
): Promise<Outcome<ReceivedBytes>> {
  const name = path.basename(file)
  const bytes = await readBytes(file)
  if (!bytes.ok) return bytes
  const read = await readers.read(
    { bytes: bytes.value, fileName: name, isText: false, ...asked },
    job,
  )
  return read.ok
    ? done(receivedOf(name, bytes.value, read.value))
    : failed({ ...read.problem, file: name })
}

// A file in a file in a file: what stands deeper stays in its bytes.
const deepestEnclosed = 4
const mostEnclosed = 1000

/** Reads the files inside a document, and those inside them, as what they are. */
export async function readEnclosed(
  { extraction }: ReceivedBytes,
  readers: Readers,
  job?: Job,
): Promise<Outcome<readonly Enclosed<ReceivedBytes>[]>> {
  const found: Enclosed<ReceivedBytes>[] = []
  const waiting = extraction.attached.map((file) => ({ file, within: -1, depth: 1 }))
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { file, within, depth } = next
    if (file.bytes.length === 0 || found.length >= mostEnclosed) continue
    const task = { bytes: file.bytes, fileName: file.name, isText: false }
    const read = await readers.read(task, job)
    if (!read.ok && read.problem.code === 'act.cancelled') return read
    // Blanks alone are no source.
    if (!read.ok) continue
    found.push({ received: receivedOf(file.name, file.bytes, read.value), within })
    if (depth < deepestEnclosed)
      for (const inner of read.value.attached)
        waiting.push({ file: inner, within: found.length - 1, depth: depth + 1 })
  }
  return done(found)
}

/** Reads a file that a person chose, up to a limit in bytes; what the system refuses is said by name. */
export async function readBytes(
  file: string,
  limit: number = mostBytes.blob,
): Promise<Outcome<Uint8Array>> {
  const name = path.basename(file)
  try {
    const found = await stat(file)
    if (found.isDirectory()) return failed({ code: 'file.folder', file: name })
    if (!found.isFile()) return failed({ code: 'file.not-one', file: name })
    if (found.size > limit)
      return failed({ code: 'text.too-large', file: name, octets: found.size, limit })
    return done(await readFile(file))
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    return code === 'ENOENT'
      ? failed({ code: 'file.missing', file: name })
      : failed({ code: 'file.unreadable', file: name, reason: code })
  }
}

/** What was read in bytes, with the digests under which both are kept. */
export function receivedOf(
  fileName: string,
  bytes: Uint8Array,
  extraction: Extraction,
): ReceivedBytes {
  const { text, parts } = extraction
  const textBytes = text === '' ? null : new TextEncoder().encode(text)
  const partsBytes =
    textBytes === null || parts.length === 0
      ? null
      : new TextEncoder().encode(JSON.stringify({ parts: [...parts] } satisfies TextParts))
  return {
    fileName,
    octets: bytes.byteLength,
    original: digest(bytes),
    text: textBytes && digest(textBytes),
    parts: partsBytes && digest(partsBytes),
    extraction,
    bytes,
    textBytes,
    partsBytes,
  }
}

/** What the bytes look like before they are kept. */
export function look(archive: Archive, received: ReceivedBytes): Look {
  const { extraction, fileName, octets, original, text } = received
  const { spelling, textless } = extraction
  const existing = sourceWith(archive, received) ?? null
  return {
    name: fileName,
    octets,
    sha256: original,
    kind: extraction.kind,
    mediaType: extraction.mediaType,
    encoding: spelling?.encoding ?? '',
    sure: spelling?.sure ?? true,
    encodings: [...(spelling?.encodings ?? [])],
    opening: extraction.text.slice(0, 1200).toWellFormed(),
    characters: extraction.characters,
    existing,
    sameText: (existing === null && text !== null && sourceWithText(archive, text)) || null,
    title: proposedTitle(extraction, fileName),
    textless: textless ?? null,
    warnings: [...warningsOf(extraction)],
    proposals: [...extraction.proposals],
    attached: extraction.attached.map(({ name, bytes }) => ({ name, octets: bytes.length })),
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
