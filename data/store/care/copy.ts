import { basename, dirname, join } from 'node:path'
import type { CustodyEvent } from '../../changes/patch.ts'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { readArchiveFile } from '../archive/archive-file.ts'
import type { ArchiveStore } from '../archive/store.ts'
import { slices } from '../core/blobs.ts'
import { contentsOf } from '../core/contents.ts'
import { type Disk, realDisk } from '../core/disk.ts'
import { diskProblem, makeFolder, writeDurably } from '../core/durable.ts'
import { readSegment } from '../core/names.ts'
import { within } from '../core/within.ts'
import type { Verified } from './verdict.ts'
import { verifyArchive } from './verify.ts'

/** How a copy is watched and called off. */
export interface SavingOptions {
  readonly disk?: Disk
  /** What the journal calls the copy, where that is not the name of its folder. */
  readonly name?: string
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** A copy made or brought up to date, and what its verification found; files that the copy has otherwise are left alone and named. */
export interface SavedCopy {
  readonly folder: string
  readonly files: number
  readonly bytes: number
  readonly unchanged: number
  readonly differing: readonly string[]
  readonly verified: Verified
}

/** Copies what is new of an archive to a folder of its own and verifies the whole copy; the outcome is noted in the journal, dated. Snapshots stay behind: they are made again. */
export async function saveCopy(
  store: ArchiveStore,
  target: string,
  time: string,
  options: SavingOptions = {},
): Promise<Outcome<SavedCopy>> {
  const disk = options.disk ?? realDisk
  try {
    const ready = await targetReady(disk, store, target)
    if (!ready.ok) return ready
    const there = within(disk, target)
    const mark = join(target, markOf(store.id))
    await writeDurably(there, mark, [])
    const copied = await copyFiles(within(disk, store.folder), there, store, target, options)
    if (!copied.ok) return copied
    await there.unlink(mark)
    await there.syncDir(target)
    const verified = await verifyArchive(target, { ...options, disk })
    if (!verified.ok) return verified
    const whole = { ...copied.value, folder: target, verified: verified.value }
    if (store.readOnly === null)
      await store.note(eventOf(whole, options.name ?? basename(target)), time)
    return done(whole)
  } catch (error) {
    return failed(diskProblem(error))
  }
}

// Says that a folder is a copy of this archive that was cut short and may be gone on with.
function markOf(archive: string): string {
  return `.copying-${archive}.tmp`
}

function eventOf({ files, bytes, differing, verified }: SavedCopy, target: string): CustodyEvent {
  const ok = verified.ok && differing.length === 0
  const detail = { target, files, bytes, findings: verified.findings.length }
  return { type: 'replication', outcome: ok ? 'success' : 'warning', detail }
}

async function targetReady(
  disk: Disk,
  store: ArchiveStore,
  target: string,
): Promise<Outcome<null>> {
  if (target === store.folder) return failed({ code: 'copy.itself' })
  const there = await disk.stat(target)
  if (there === undefined) {
    await makeFolder(disk, dirname(target), basename(target))
    return done(null)
  }
  if (there.kind !== 'folder') return failed({ code: 'archive.exists' })
  const names = (await disk.readdir(target)).map(({ name }) => name)
  if (names.length === 0 || names.includes(markOf(store.id))) return done(null)
  const file = await readArchiveFile(disk, target)
  if (!file.ok) return failed({ code: 'archive.exists' })
  return file.value.id === store.id ? done(null) : failed({ code: 'archive.other' })
}

async function copyFiles(
  here: Disk,
  there: Disk,
  store: ArchiveStore,
  target: string,
  { onProgress, signal }: SavingOptions,
): Promise<Outcome<Omit<SavedCopy, 'folder' | 'verified'>>> {
  const root = store.folder
  const wanted = await filesToCopy(here, store)
  let total = 0
  for (const [, size] of wanted) total += size
  const counts = { files: 0, bytes: 0, unchanged: 0, seen: 0 }
  const differing: string[] = []
  for (const [path, size] of wanted) {
    if (signal?.aborted === true) return failed({ code: 'act.cancelled' })
    const state = await compare([here, join(root, path)], [there, join(target, path)], size)
    if (state === 'same') counts.unchanged++
    else if (state === 'differs' && !path.startsWith('manifest/')) differing.push(path)
    else {
      const folders = dirname(path).split('/')
      if (path.includes('/')) await makeFolder(there, target, ...folders)
      await writeDurably(there, join(target, path), firstOf(here, join(root, path), size))
      counts.files++
      counts.bytes += size
    }
    counts.seen += size
    onProgress?.(counts.seen, total)
  }
  const { files, bytes, unchanged } = counts
  return done({ files, bytes, unchanged, differing })
}

// Edits may go on meanwhile: only what was proven when the copy began is copied, manifests first, since they name finished files only, and the description last, so that a copy cut short is no archive yet.
async function filesToCopy(
  disk: Disk,
  store: ArchiveStore,
): Promise<readonly (readonly [string, number])[]> {
  const place = await store.steady()
  const { files: found } = await contentsOf(disk, store.folder)
  const files = [...found].flatMap(([path, size]) => {
    if (path.startsWith('snapshots/')) return []
    const isOwn = readSegment(path)?.writer === store.writer
    if (place === undefined || !isOwn || path < place.segment) return [[path, size] as const]
    return path === place.segment ? [[path, Math.min(size, place.length)] as const] : []
  })
  const rank = (path: string): number =>
    path.startsWith('manifest/') ? 0 : path === 'archive.json' ? 2 : 1
  return files.sort(([a], [b]) => rank(a) - rank(b))
}

// The copy has the same bytes, or fewer or none of them, or others.
async function compare(
  [here, from]: readonly [Disk, string],
  [there, to]: readonly [Disk, string],
  length: number,
): Promise<'same' | 'behind' | 'differs'> {
  const standing = await there.lstat(to)
  if (standing === undefined) return 'behind'
  if (standing.kind !== 'file') return 'differs'
  const theirs = slices(there, to)
  for await (const mine of firstOf(here, from, length)) {
    const { value, done: ended } = await theirs.next()
    if (ended === true) return 'behind'
    const shared = Math.min(mine.byteLength, value.byteLength)
    if (!Buffer.from(mine.subarray(0, shared)).equals(value.subarray(0, shared))) return 'differs'
    if (value.byteLength < mine.byteLength) {
      await theirs.return(undefined)
      return 'behind'
    }
  }
  await theirs.return(undefined)
  return 'same'
}

async function* firstOf(disk: Disk, path: string, length: number): AsyncGenerator<Uint8Array> {
  let left = length
  for await (const piece of slices(disk, path)) {
    if (left <= 0) return
    yield piece.subarray(0, Math.min(left, piece.byteLength))
    left -= piece.byteLength
  }
}
