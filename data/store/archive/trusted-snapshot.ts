import { join } from 'node:path'
import type { Contents } from '../core/contents.ts'
import type { Disk } from '../core/disk.ts'
import { type FormatName, readSnapshotName } from '../core/names.ts'
import { readPart } from '../core/read-part.ts'
import { peekHead } from '../journal/journal-line.ts'
import type { LoadOptions } from './load-options.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'
import type { SnapshotHead } from './snapshot-shape.ts'

/** A snapshot that this machine made, and where it stands in the archive; one that is kept apart stands nowhere in it. */
export interface TrustedSnapshot extends Snapshot {
  readonly path: string | undefined
  readonly writer: string
}

type Trust = Pick<LoadOptions, 'archive' | 'recalled' | 'apart' | 'version' | 'tried'>

/** The newest snapshot that this machine made and that still tells of the journals as they stand; and those of its own that are no longer what it made. One that it does not remember is not looked at: anybody can write a checksum. */
export async function trustedSnapshot(
  disk: Disk,
  root: string,
  options: Trust,
  { files }: Contents,
): Promise<{
  readonly snapshot: TrustedSnapshot | undefined
  readonly damaged: readonly string[]
}> {
  const { archive, recalled, version, tried } = options
  const damaged: string[] = []
  const made = [...recalled.snapshots].filter(([path]) => files.has(path as FormatName))
  const known: typeof made = tried === undefined ? made.sort(newestFirst) : [[tried, '']]
  for (const [path, digest] of known) {
    const read = await readSnapshot(disk, join(root, path), archive)
    if (read === undefined) damaged.push(path)
    if (read === undefined || (tried === undefined && read.digest !== digest)) continue
    if (read.header.version !== version) continue
    if (!(await stands(disk, root, read.header.heads, files))) continue
    const { writer = '' } = readSnapshotName(path) ?? {}
    return { snapshot: { ...read, path, writer }, damaged }
  }
  const snapshot = tried === undefined ? await apartSnapshot(disk, root, options, files) : undefined
  return { snapshot, damaged }
}

// Of another copy of the archive, which may hold less, nothing is believed that it does not hold.
async function apartSnapshot(
  disk: Disk,
  root: string,
  { archive, apart, version }: Trust,
  files: Contents['files'],
): Promise<TrustedSnapshot | undefined> {
  if (apart === undefined || (await apart.disk.stat(apart.path))?.kind !== 'file') return undefined
  const read = await readSnapshot(apart.disk, apart.path, archive)
  if (read?.digest !== apart.digest || read.header.version !== version) return undefined
  const { heads } = read.header
  const isHeld = heads.every(
    ({ segment, offset }) => (files.get(segment as FormatName) ?? -1) >= offset,
  )
  if (!isHeld || !(await stands(disk, root, heads, files))) return undefined
  return { ...read, path: undefined, writer: '' }
}

function newestFirst([a]: readonly [string, string], [b]: readonly [string, string]): number {
  const [one, other] = [readSnapshotName(a)?.number ?? 0, readSnapshotName(b)?.number ?? 0]
  return other - one
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
