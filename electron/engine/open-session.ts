import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { archiveTitleMost } from '../../data/model/archive.ts'
import { checkField } from '../../data/model/kinds.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import { createArchive, openArchive } from '../../data/store/archive/archive-store.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'
import { diskProblem } from '../../data/store/core/durable.ts'
import { archiveAround } from './archive-around.ts'
import { ArchiveSession, type SessionListener } from './archive-session.ts'
import type { Job } from './jobs.ts'
import { pseudonym } from './pseudonym.ts'

/** Who writes, and where this machine keeps what it must know of that. */
export interface Signer {
  /** The folder of this machine's own state. */
  readonly machine: string
  /** The name that acts are signed with; empty for the writer's pseudonym. */
  readonly signature: string
}

/** Who opens an archive on this machine. */
export interface Person extends Signer {
  /** Whether this machine may keep what the next print gains by. */
  readonly remember: boolean
}

/** How an archive is opened: only to be read, which takes no lock; or in the place of whoever holds it, once a person has said so. */
export interface Opening {
  readonly readOnly?: boolean
  readonly takeOver?: boolean
  /** Whether this machine may keep where archives lie. */
  readonly mayKeep?: () => boolean
  /** Told how far the reading of the journals is, which it can call off. */
  readonly job?: Job
}

/** Opens an archive to work in it, or only to read it. */
export async function openSession(
  folder: string,
  { machine, signature }: Signer,
  listener: SessionListener,
  { readOnly = false, takeOver = false, mayKeep, job }: Opening = {},
): Promise<Outcome<ArchiveSession>> {
  const ready = readOnly ? done(null) : await makeOwn(machine)
  if (!ready.ok) return ready
  const watch = job && {
    onRead: (done: number, total: number) => job.progress('read', done, total),
    signal: job.signal,
  }
  const how = { readOnly, takeOver, mayKeep, ...(watch && { watch }) }
  const asked = { machine, author: signature, ...how }
  const opened = await openArchive(path.resolve(folder), asked)
  return opened.ok ? done(signed(opened.value, signature, listener)) : opened
}

async function makeFolder(folder: string): Promise<Outcome<null>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return done(null)
  } catch (error) {
    return failed(diskProblem(error))
  }
}

// The archive has nothing to do with it: the folder is named.
async function makeOwn(folder: string): Promise<Outcome<null>> {
  const made = await makeFolder(folder)
  if (made.ok || made.problem.code === 'disk.full') return made
  const { reason = '' } = made.problem
  return failed({ code: 'machine.unwritable', reason, folder })
}

/** How a new archive begins. */
export interface NewSession {
  readonly title: string
  readonly lang: Lang
  readonly sample: boolean
}

/** Makes an archive, empty or with the starter archive's records, and opens it. */
export async function createArchiveSession(
  folder: string,
  { title, lang, sample }: NewSession,
  { machine, signature }: Signer,
  listener: SessionListener,
): Promise<Outcome<ArchiveSession>> {
  const place = path.resolve(folder)
  const around = await archiveAround(path.dirname(place))
  if (around !== undefined) return failed({ code: 'archive.inside', folder: around })
  const stem = path.basename(place).replace(/(?<=.)\.tarikh$/, '')
  const starter = sample ? await starterIn(lang) : undefined
  const named = title.trim() || (starter?.title ?? stem)
  if (!checkField('archive', 'title', named).ok)
    return failed({ code: 'archive.title-long', most: archiveTitleMost })
  for (const make of [() => makeOwn(machine), () => makeFolder(path.dirname(place))]) {
    const ready = await make()
    if (!ready.ok) return ready
  }
  const made = await createArchive(place, {
    ...starter,
    title: named,
    language: lang,
    machine,
    author: signature || 'archiviste',
    now: new Date().toISOString(),
  })
  if (!made.ok) return made
  const session = signed(made.value, signature, listener)
  session.showpiece = starter?.showpiece ?? null
  return done(session)
}

function signed(store: ArchiveStore, signature: string, listener: SessionListener): ArchiveSession {
  store.author = signature.trim() || pseudonym(store.writer)
  return new ArchiveSession(store, listener)
}

/** The starter archive is long and needed once: it is read when it is asked for. */
async function starterIn(lang: Lang) {
  const { sampleDescription, sampleTitle } = await import('../../data/sample/description.ts')
  const { sampleBlobs, sampleLines } = await import('../../data/sample/sample.ts')
  const { showpiece } = await import('../../data/sample/showpiece.ts')
  return {
    showpiece,
    title: sampleTitle[lang],
    description: sampleDescription[lang],
    sample: sampleLines(),
    blobs: sampleBlobs(),
  }
}
