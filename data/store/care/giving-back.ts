import { join } from 'node:path'
import { type Dot, dotOf } from '../../changes/patch.ts'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { readChains } from '../archive/chains.ts'
import { segmentsIn } from '../archive/found-journal.ts'
import type { ArchiveStore } from '../archive/store.ts'
import { contentsOf } from '../core/contents.ts'
import { type Disk, realDisk } from '../core/disk.ts'
import { readSnapshotName } from '../core/names.ts'
import { within } from '../core/within.ts'
import { readTakes, type Taken, untakeAct } from '../journal/takes.ts'
import { actsOn } from './building.ts'
import { type MergeOptions, openToMerge } from './merge.ts'
import { setFileAside } from './set-aside.ts'
import { bytesIn } from './sources.ts'
import { watched, whyEnded } from './watched.ts'

/** What a writer has taken in last and not given back, or null. */
export async function lastTake(
  folder: string,
  writer: string,
  disk: Disk = realDisk,
): Promise<Taken | null> {
  const inside = within(disk, folder)
  const { files } = await contentsOf(inside, folder, { blobs: false })
  const segments = segmentsIn(files.keys())
  const takes = await readTakes(inside, folder, segments, new Set([writer]))
  const standing = [...takes.standing().values()].filter(({ file }) => files.has(file as never))
  return standing.sort((a, b) => b.n - a.n)[0] ?? null
}

/** What was given back: the lines of a take, whose file now lies in quarantine. */
export interface GivenBack {
  readonly lines: number
  readonly time: string
  readonly file: string
}

/** Gives back what this machine's writer has taken in last: first the line that says so, then the file is set aside. Refused while an act builds on those lines: it would be left hanging in the air. */
export async function giveBack(
  folder: string,
  options: Omit<MergeOptions, 'preview'>,
): Promise<Outcome<GivenBack>> {
  const disk = options.disk ?? realDisk
  try {
    const opened = await openToMerge(folder, options)
    if (!opened.ok) return opened
    try {
      return await giveBackOf(opened.value, within(disk, folder), folder, options)
    } finally {
      await opened.value.close()
    }
  } catch (error) {
    return whyEnded(error)
  }
}

async function giveBackOf(
  store: ArchiveStore,
  disk: Disk,
  folder: string,
  { now, onProgress, signal, disk: outside }: Omit<MergeOptions, 'preview'>,
): Promise<Outcome<GivenBack>> {
  if (store.readOnly !== null) return failed(store.readOnly)
  const last = await lastTake(folder, store.writer, outside)
  if (last === null) return failed({ code: 'take.none' })
  const total = 2 * (await bytesIn(outside ?? realDisk, folder))
  let read = 0
  const onBytes = (bytes: number): void => {
    read = Math.min(total, read + bytes)
    onProgress?.('read', read, total)
  }
  const reading = watched(disk, { onBytes, signal })
  const [whole, rest] = [
    await readChains(reading, folder),
    await readChains(reading, folder, last.file),
  ]
  const [first, ...more] = await actsOn(whole, rest)
  if (first !== undefined) {
    const { author, time } = first
    return failed({ code: 'take.built-on', author, time, n: more.length + 1 })
  }
  const of: Dot = dotOf(last)
  const said = await store.again({ act: untakeAct, of, ops: [] }, now)
  if (!said.ok) return said
  store.vouchFor(last.file, undefined)
  // What sums those lines up is made again without them.
  for (const path of whole.files.keys())
    if (readSnapshotName(path)?.writer === store.writer) await disk.unlink(join(folder, path))
  const file = await setFileAside(disk, folder, store.writer, last.file)
  return done({ lines: last.lines, time: last.time, file })
}
