import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { Low } from 'lowdb'
import { type Line, type Op, starterWriter } from '../../changes/patch.ts'
import { emptyState } from '../../changes/state.ts'
import { makeId } from '../../model/id.ts'
import { done, failed, type Outcome, type Problem } from '../../model/outcome.ts'
import { Blobs } from '../core/blobs.ts'
import { sha256 } from '../core/digest.ts'
import { codeOf, type Disk, diskRefusal, realDisk } from '../core/disk.ts'
import { diskProblem, makeFolder, writeDurably } from '../core/durable.ts'
import type { Lock } from '../core/lock.ts'
import { blobName, segmentName } from '../core/names.ts'
import { within } from '../core/within.ts'
import { encodeLine, noHash, spellOp } from '../journal/journal-line.ts'
import { asAuthor } from '../journal/line-shape.ts'
import { formatVersions, newestOf, rulesOf } from '../migrations/format.ts'
import type { FormatVersion } from '../migrations/version.ts'
import { ArchiveAdapter } from './archive-adapter.ts'
import { type ArchiveFile, readArchiveFile, spellArchiveFile } from './archive-file.ts'
import { apartOf } from './kept-apart.ts'
import { type Locks, releaseLocks, takeLocks } from './locks.ts'
import { Memory, newWriter, rememberedWriters } from './machine.ts'
import { Manifest } from './manifest.ts'
import { migrate, noteMigration } from './migrate.ts'
import { tellElsewhere } from './places.ts'
import type { OpeningWatch } from './reading-progress.ts'
import { readmeText } from './readme-text.ts'
import { Recollection, recall } from './recollection.ts'
import { chooseWriter, makeReady, openingFindings } from './recover.ts'
import { noRoom, tooLarge } from './room-to-open.ts'
import { ArchiveStore } from './store.ts'

/** Where and as whom an archive is opened. `machine` is the folder of this machine's own state, outside every archive. */
export interface OpenOptions {
  readonly machine: string
  readonly author: string
  readonly readOnly?: boolean
  /** A writer that this machine is not to go on as: lines that it has not written come under that name. */
  readonly notAs?: string | undefined
  readonly disk?: Disk
  /** The formats known; only a proof gives others than the program's own. */
  readonly formats?: readonly FormatVersion[]
  readonly takeLock?: (archive: string) => Promise<Lock | undefined>
  /** A person has said that whoever was writing as this machine is to be passed over: this process goes on as a new writer. */
  readonly takeOver?: boolean
  readonly watch?: OpeningWatch
  /** Whether this machine may keep where archives lie. */
  readonly mayKeep?: (() => boolean) | undefined
}

/** What a new archive begins with. `sample` are the starter archive's lines, numbered from 1 under the starter writer; `blobs` the bytes that they name. */
export interface NewArchive {
  readonly title: string
  readonly language: 'fr' | 'en'
  readonly custodian?: string
  readonly description?: string
  readonly sample?: readonly Line[]
  readonly blobs?: Iterable<Uint8Array>
  readonly machine: string
  readonly author: string
  readonly now: string
  readonly disk?: Disk
  readonly takeLock?: (archive: string) => Promise<Lock | undefined>
}

/** Makes an archive in a folder that does not exist yet or is empty, and opens it. */
export async function createArchive(
  folder: string,
  made: NewArchive,
): Promise<Outcome<ArchiveStore>> {
  const disk = made.disk ?? realDisk
  const file: ArchiveFile = {
    format: 'tarikh-archive',
    version: newestOf(formatVersions),
    id: makeId('archive', randomBytes(10)),
    created: made.now,
  }
  try {
    const there = await disk.stat(folder)
    const isFree = there?.kind === 'folder' && (await disk.readdir(folder)).length === 0
    if (there !== undefined && !isFree) return failed({ code: 'archive.exists' })
    // Made beside its place and then put there whole, an archive is never found half-made.
    const beside = `.${basename(folder)}.${randomBytes(6).toString('hex')}.tmp`
    const place = isFree ? folder : await makeFolder(disk, dirname(folder), beside)
    await fill(disk, place, file, made)
    if (!isFree) {
      await disk.rename(place, folder)
      await disk.syncDir(dirname(folder))
    }
  } catch (error) {
    return failed(diskProblem(error))
  }
  return openArchive(folder, made)
}

async function fill(
  outside: Disk,
  folder: string,
  file: ArchiveFile,
  made: NewArchive,
): Promise<void> {
  const disk = within(outside, folder)
  const writer = newWriter()
  const manifest = await Manifest.open(disk, folder, writer)
  const put = async (path: string, bytes: Uint8Array): Promise<void> => {
    await writeDurably(disk, join(folder, path), [bytes])
    manifest.add(path, sha256(bytes))
  }
  for (const bytes of made.blobs ?? []) {
    const kept = await new Blobs(disk, folder).put(bytes)
    if (!kept.ok)
      throw Object.assign(new Error(kept.problem.code), { code: String(kept.problem.reason) })
    manifest.add(blobName(kept.value.sha), kept.value.sha)
  }
  if (made.sample !== undefined && made.sample.length > 0) {
    await makeFolder(disk, folder, 'journal', starterWriter)
    await put(segmentName(starterWriter, 1), starterJournal(made.sample))
  }
  const last = await firstLine(disk, folder, writer, file.id, made)
  await put('README.txt', Buffer.from(readmeText))
  const described = spellArchiveFile(file)
  manifest.add('archive.json', sha256(described))
  await manifest.save()
  const memory = await Memory.open(outside, made.machine, file.id, writer)
  memory.note(1, last)
  await memory.close()
  await writeDurably(disk, join(folder, 'archive.json'), [described])
}

async function firstLine(
  disk: Disk,
  folder: string,
  writer: string,
  id: string,
  { title, language, custodian, description, author, now }: NewArchive,
): Promise<string> {
  const fields = { title, language, custodian, description }
  const ops = Object.entries(fields).flatMap(([field, value]): Op[] =>
    value === undefined || value === '' ? [] : [{ id, field, value, replaces: [] }],
  )
  const event = {
    type: 'creation',
    outcome: 'success',
    detail: { version: newestOf(formatVersions) },
  } as const
  const saying = { time: now, author: asAuthor(author), act: 'create', event }
  const { bytes, hash } = encodeLine(
    { n: 1, previous: noHash, durable: 0 },
    saying,
    ops.map(spellOp),
  )
  await makeFolder(disk, folder, 'journal', writer)
  await writeDurably(disk, join(folder, segmentName(writer, 1)), [bytes])
  return hash
}

function starterJournal(sample: readonly Line[]): Uint8Array {
  let previous = noHash
  const lines = sample.map(({ time, author, act, ops }, i) => {
    const place = { n: i + 1, previous, durable: i }
    const { bytes, hash } = encodeLine(place, { time, author, act }, ops.map(spellOp))
    previous = hash
    return bytes
  })
  return Buffer.concat(lines)
}

/** Opens an archive. Never an empty one in place of a broken one: what is missing, unreadable, locked or no archive is refused by its own name; a newer format or a folder that cannot be written opens to be read. */
export async function openArchive(
  folder: string,
  options: OpenOptions,
): Promise<Outcome<ArchiveStore>> {
  const disk = options.disk ?? realDisk
  const file = await readArchiveFile(disk, folder)
  if (!file.ok) return file
  const readOnly = await whyReadOnly(disk, folder, file.value, options)
  let locks: Locks = {}
  try {
    if (readOnly === null) {
      const taken = await takeLocks(disk, file.value.id, options)
      if (!taken.ok) return taken
      locks = taken.value
    }
    return done(await opened(disk, folder, file.value, options, readOnly, locks))
  } catch (error) {
    await releaseLocks(locks)
    if (codeOf(error) === '') throw error
    if (codeOf(error) === calledOff) return failed({ code: 'act.cancelled' })
    if (codeOf(error) === 'ETAKEN') return failed({ code: 'archive.taken' })
    if (codeOf(error) === noRoom) return failed(tooLarge())
    const isWritesOnly = readOnly === null && unwritable.has(codeOf(error))
    if (!isWritesOnly) return failed({ code: 'archive.unreadable', reason: codeOf(error) })
    return openToRead(disk, folder, file.value, options, diskProblem(error))
  }
}

const calledOff = 'ECALLEDOFF'

const unwritable: ReadonlySet<string> = new Set([
  ...['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ELOOP', 'ENOTDIR', 'EFTYPE', 'EINVAL'],
])

// Where only the writing fails that an opening may need, the archive still opens to be read.
async function openToRead(
  disk: Disk,
  folder: string,
  file: ArchiveFile,
  options: OpenOptions,
  why: Problem,
): Promise<Outcome<ArchiveStore>> {
  try {
    return done(await opened(disk, folder, file, options, why, {}))
  } catch (error) {
    if (codeOf(error) === '') throw error
    if (codeOf(error) === calledOff) return failed({ code: 'act.cancelled' })
    if (codeOf(error) === noRoom) return failed(tooLarge())
    return failed({ code: 'archive.unreadable', reason: codeOf(error) })
  }
}

async function whyReadOnly(
  disk: Disk,
  folder: string,
  file: ArchiveFile,
  options: OpenOptions,
): Promise<Problem | null> {
  if (file.version > newestOf(options.formats ?? formatVersions))
    return { code: 'archive.newer', version: file.version }
  if (options.readOnly === true) return { code: 'archive.reading' }
  return (await disk.writable(folder)) ? null : { code: 'archive.read-only' }
}

async function opened(
  outside: Disk,
  folder: string,
  found: ArchiveFile,
  { machine, author, notAs, watch, mayKeep, formats: known = formatVersions }: OpenOptions,
  readOnly: Problem | null,
  { lock, writerLock }: Locks,
): Promise<ArchiveStore> {
  const disk = within(outside, folder)
  const version = newestOf(known)
  const migrated =
    readOnly === null && found.version < version
      ? await migrate(disk, folder, found, known)
      : undefined
  const file = migrated?.file ?? found
  const [remembered, recalled] = await Promise.all([
    rememberedWriters(outside, machine, file.id),
    recall(outside, machine, file.id),
  ])
  const recollection = new Recollection(outside, machine, file.id, recalled)
  const adapter = new ArchiveAdapter(disk, folder, {
    archive: file.id,
    remembered,
    recalled,
    apart: readOnly === null ? undefined : apartOf(outside, machine, file, recalled),
    machine: true,
    version,
    rules: rulesOf(file.version, known),
    watch: { signal: watch?.signal },
    onRead: watch?.onRead,
  })
  const db = new Low(adapter, emptyState())
  await db.read()
  if (watch?.signal?.aborted === true) throw diskRefusal(calledOff, folder)
  if (adapter.loaded === undefined) throw new Error('nothing was read')
  const told = await tellElsewhere(outside, machine, file.id, folder, adapter.loaded.findings)
  const read = { ...adapter.loaded, findings: told }
  const writers = remembered.filter((one) => one.writer !== notAs)
  const writer = chooseWriter(read, writers)
  const findings = openingFindings(read, readOnly === null ? writer : undefined)
  const loaded = { ...read, findings }
  const place = { disk, outside, folder, machine, file, recollection, mayKeep }
  const parts = { ...place, db, adapter, loaded, author, readOnly }
  const none = { journal: undefined, memory: undefined, manifest: undefined }
  if (readOnly !== null) return new ArchiveStore({ ...parts, ...none, lock, writerLock, writer })
  const { journal, salvaged } = await makeReady(disk, folder, writer, loaded.found.get(writer))
  const memory = await Memory.open(outside, machine, file.id, writer)
  if (!remembered.some((one) => one.writer === writer)) {
    memory.note(0, noHash)
    await memory.fix()
    // Passed over meanwhile, the new writer would be remembered and not left.
    if ((await writerLock?.holds()) === false) throw diskRefusal('ETAKEN', folder)
  }
  const manifest = await Manifest.open(disk, folder, writer)
  const store = new ArchiveStore({ ...parts, writer, journal, memory, manifest, lock, writerLock })
  for (const { act, time } of salvaged) await store.again(act, time)
  if (migrated !== undefined) await noteMigration(store, manifest, migrated)
  return store
}
