import type { State } from '../../changes/state.ts'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { readArchiveFile } from '../archive/archive-file.ts'
import { type OpenOptions, openArchive } from '../archive/archive-store.ts'
import { readChains } from '../archive/chains.ts'
import type { ArchiveStore } from '../archive/store.ts'
import { type Disk, realDisk } from '../core/disk.ts'
import type { FolderFinding } from '../core/finding.ts'
import { blobName } from '../core/names.ts'
import { within } from '../core/within.ts'
import { isLeftBeside } from '../journal/beside.ts'
import { takeAct } from '../journal/line-shape.ts'
import { type MergePlan, type OtherCopy, planMerge } from './merge-plan.ts'
import { setFileAside } from './set-aside.ts'
import { bytesIn, type ChosenCopy, readOtherCopy } from './sources.ts'
import { clearOrphans, inFiles, nextNumber, takeBlob, writeReceived } from './taking.ts'
import { type Reading, unlessCalledOff, watched, whyEnded } from './watched.ts'

/** How a copy is taken in, and how that is watched and called off. */
export interface MergeOptions extends Pick<OpenOptions, 'machine' | 'takeLock'> {
  /** The name that lines of a writer are signed with. */
  readonly sign: (writer: string) => string
  readonly now: string
  /** Only finds out what would be taken in: nothing is written. */
  readonly preview: boolean
  readonly disk?: Disk
  readonly onProgress?: (phase: 'read' | 'texts' | 'write', done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** What was taken in of a copy, or would be: how much, in which files its lines are kept here, and what had to stay there. */
export interface Merged extends Omit<MergePlan, 'lines' | 'blobs'> {
  readonly lines: number
  readonly texts: number
  readonly files: readonly string[]
}

/** Takes in what another copy of an archive has and this one has not: texts first, then the lines, byte for byte in a file of this writer's own, then the line that names it, so that a cut between them loses nothing and counts for nothing. A second time there is nothing left to take. */
export async function mergeArchive(
  folder: string,
  copy: ChosenCopy,
  options: MergeOptions,
): Promise<Outcome<Merged>> {
  const outside = options.disk ?? realDisk
  try {
    const own = await readArchiveFile(outside, folder)
    if (!own.ok) return own
    const reading = await readingOf(outside, folder, copy, options)
    const source = await readOtherCopy(outside, folder, own.value, copy, reading)
    if (!source.ok) return source
    const opened = await openToMerge(folder, options, options.preview)
    if (!opened.ok) return opened
    const merge = new Merge(opened.value, within(outside, folder), source.value, options)
    try {
      return await merge.run(reading)
    } finally {
      await merge.close()
    }
  } catch (error) {
    return whyEnded(error)
  }
}

/** Opens an archive in which something is taken in or given back. */
export async function openToMerge(
  folder: string,
  { machine, takeLock, disk, sign }: Omit<MergeOptions, 'preview'>,
  readOnly = false,
  notAs?: string,
): Promise<Outcome<ArchiveStore>> {
  const more = { ...(disk && { disk }), ...(takeLock && { takeLock }) }
  const opened = await openArchive(folder, { machine, author: '', readOnly, notAs, ...more })
  if (opened.ok) opened.value.author = sign(opened.value.writer)
  return opened
}

/** Sets a file aside that something has left beside an archive's journals, byte for byte: its lines are in the archive already, or are to stay out. */
export async function leaveBeside(
  folder: string,
  file: string,
  options: Omit<MergeOptions, 'preview'>,
): Promise<Outcome<{ readonly file: string }>> {
  const disk = options.disk ?? realDisk
  try {
    const inside = within(disk, folder)
    if (!(await isLeftBeside(inside, folder, file))) return failed({ code: 'copy.gone', file })
    const opened = await openToMerge(folder, options)
    if (!opened.ok) return opened
    try {
      if (opened.value.readOnly !== null) return failed(opened.value.readOnly)
      return done({ file: await setFileAside(inside, folder, opened.value.writer, file) })
    } finally {
      await opened.value.close()
    }
  } catch (error) {
    return whyEnded(error)
  }
}

async function readingOf(
  disk: Disk,
  folder: string,
  copy: ChosenCopy,
  { onProgress, signal }: MergeOptions,
) {
  const theirs = 'folder' in copy ? await bytesIn(disk, copy.folder).catch(() => 0) : 0
  const total = theirs + (await bytesIn(disk, folder))
  let read = 0
  const onBytes = (bytes: number): void => {
    read = Math.min(total, read + bytes)
    onProgress?.('read', read, total)
  }
  return { onBytes, signal }
}

class Merge {
  #store: ArchiveStore
  readonly #disk: Disk
  readonly #root: string
  readonly #source: OtherCopy
  readonly #options: MergeOptions

  constructor(store: ArchiveStore, disk: Disk, source: OtherCopy, options: MergeOptions) {
    this.#store = store
    this.#disk = disk
    this.#root = store.folder
    this.#source = source
    this.#options = options
  }

  close(): Promise<void> {
    return this.#store.close()
  }

  async run(reading: Reading): Promise<Outcome<Merged>> {
    if (!this.#options.preview && this.#store.readOnly !== null) return failed(this.#store.readOnly)
    const here = await readChains(watched(this.#disk, reading), this.#root)
    // What is awaited belongs to the state, which is only read.
    const state = this.#store.archive as State
    const plan = await planMerge(state, here, this.#source, (seen, of) => {
      unlessCalledOff(this.#options.signal)
      this.#options.onProgress?.('read', seen, of)
    })
    if (this.#options.preview) return done(this.#told(plan, [], []))
    if (plan.lines.some(({ writer }) => writer === this.#store.writer)) {
      const again = await this.#asAnother()
      if (!again.ok) return again
    }
    const damaged = await this.#takeBlobs(plan)
    const { writer } = this.#store
    await clearOrphans(this.#disk, this.#root, here, writer)
    let number = await nextNumber(here, writer)
    const files: string[] = []
    let written = 0
    for (const part of inFiles(plan.lines)) {
      unlessCalledOff(this.#options.signal)
      const place = [writer, number++] as const
      const kept = await writeReceived(this.#disk, this.#root, this.#source, place, part, () =>
        this.#options.onProgress?.('write', ++written, plan.lines.length),
      )
      if (!kept.ok) return kept
      const { file, sha256 } = kept.value
      const act = { act: takeAct, ops: [], take: kept.value }
      const named = await this.#store.again(act, this.#options.now)
      if (!named.ok) return named
      this.#store.vouchFor(file, sha256)
      files.push(file)
    }
    return done(this.#told(plan, files, damaged))
  }

  // Lines come under this machine's own name that it does not know of: it goes on under a new one, or it would give their numbers again.
  async #asAnother(): Promise<Outcome<null>> {
    await this.#store.close()
    const again = await openToMerge(this.#root, this.#options, false, this.#store.writer)
    if (!again.ok) return again
    this.#store = again.value
    return done(null)
  }

  async #takeBlobs({ blobs }: MergePlan): Promise<readonly FolderFinding[]> {
    const { onProgress, signal } = this.#options
    const damaged: FolderFinding[] = []
    for (const [i, blob] of blobs.entries()) {
      unlessCalledOff(signal)
      const left = await takeBlob(this.#disk, this.#root, this.#source, blob, signal)
      if (left === undefined) this.#store.vouchFor(blobName(blob.sha), blob.sha)
      else damaged.push(left)
      onProgress?.('texts', i + 1, blobs.length)
    }
    return damaged
  }

  #told(
    { lines, blobs, left, ...counts }: MergePlan,
    files: readonly string[],
    damaged: readonly FolderFinding[],
  ): Merged {
    const texts = blobs.length - damaged.length
    return { ...counts, lines: lines.length, texts, files, left: [...left, ...damaged] }
  }
}
