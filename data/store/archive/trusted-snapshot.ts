import { join } from 'node:path'
import type { Contents } from '../core/contents.ts'
import type { Disk } from '../core/disk.ts'
import { type FormatName, readSnapshotName } from '../core/names.ts'
import { readPart } from '../core/read-part.ts'
import { peekHead } from '../journal/journal-line.ts'
import type { LoadOptions } from './load-options.ts'
import { type Following, readSnapshot, type Snapshot } from './snapshot.ts'
import type { SnapshotHead } from './snapshot-shape.ts'
import { nothingSpared, type Spared, sparedBy } from './spared.ts'

/** A snapshot that this machine made, and where it stands in the archive; one that is kept apart stands nowhere in it. */
export interface TrustedSnapshot extends Snapshot {
  readonly path: string | undefined
  readonly writer: string
}

type Trust = Pick<LoadOptions, 'archive' | 'recalled' | 'apart' | 'version' | 'tried'> & {
  readonly following: Following
}

interface Found {
  readonly snapshot: TrustedSnapshot | undefined
  /** What it spares reading beyond what its heads tell. */
  readonly spared: Spared
}

/** The newest snapshot that this machine made and that still tells of the journals as they stand; and those of its own that are no longer what it made. One that it does not remember is not looked at: anybody can write a checksum. */
export async function trustedSnapshot(
  disk: Disk,
  root: string,
  options: Trust,
  { files }: Contents,
): Promise<Found & { readonly damaged: readonly string[] }> {
  const { archive, recalled, version, tried, following } = options
  const damaged: string[] = []
  // This machine may have gone on as another writer since, whose snapshots are numbered anew.
  const made = [...recalled.snapshots].filter(([path]) => files.has(path as FormatName)).reverse()
  const known: typeof made = tried === undefined ? made : [[tried, '']]
  for (const [path, digest] of known) {
    const read = await readSnapshot(disk, join(root, path), archive, following)
    if (following.signal?.aborted === true) break
    if (read === undefined) damaged.push(path)
    if (read === undefined || (tried === undefined && read.digest !== digest)) continue
    if (read.header.version !== version) continue
    if (!(await stands(disk, root, read.header.heads, files))) continue
    const { writer = '' } = readSnapshotName(path) ?? {}
    const spared = await sparedBy(disk, root, read.header, files, following)
    return { snapshot: { ...read, path, writer }, spared, damaged }
  }
  const found = tried === undefined ? await apartSnapshot(disk, root, options, files) : undefined
  return { ...(found ?? { snapshot: undefined, spared: nothingSpared }), damaged }
}

// Of another copy of the archive, which may hold less, nothing is believed that it does not hold.
async function apartSnapshot(
  disk: Disk,
  root: string,
  { archive, apart, version, following }: Trust,
  files: Contents['files'],
): Promise<Found | undefined> {
  if (apart === undefined || (await apart.disk.stat(apart.path))?.kind !== 'file') return undefined
  const read = await readSnapshot(apart.disk, apart.path, archive, following)
  if (read?.digest !== apart.digest || read.header.version !== version) return undefined
  const { heads, received = [] } = read.header
  const spared = await sparedBy(disk, root, read.header, files, following)
  if (received.some(([file]) => !spared.received.has(file))) return undefined
  const isHeld = heads.every(
    ({ writer, segment, offset }) =>
      spared.united.has(writer.split('~')[0] ?? '') ||
      (files.get(segment as FormatName) ?? -1) >= offset,
  )
  if (!isHeld || !(await stands(disk, root, heads, files))) return undefined
  return { snapshot: { ...read, path: undefined, writer: '' }, spared }
}

// A journal that is as long as it was then, and has another line where the last one stood, was written anew.
async function stands(
  disk: Disk,
  root: string,
  heads: readonly SnapshotHead[],
  files: Contents['files'],
): Promise<boolean> {
  for (const { segment, start, offset, hash } of heads) {
    if (start === undefined || (files.get(segment as FormatName) ?? 0) < offset) continue
    const bytes = await readPart(disk, join(root, segment), start, Math.min(offset, start + 8192))
    if (peekHead(bytes)?.hash !== hash) return false
  }
  return true
}
