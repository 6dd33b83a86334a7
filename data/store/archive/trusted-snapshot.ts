import { join } from 'node:path'
import type { Contents } from '../core/contents.ts'
import type { Disk } from '../core/disk.ts'
import { type FormatName, readSnapshotName } from '../core/names.ts'
import { readPart } from '../core/read-part.ts'
import { peekHead } from '../journal/journal-line.ts'
import type { LoadOptions } from './load-options.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'
import type { SnapshotHead } from './snapshot-shape.ts'

/** A snapshot that this machine made, and where it stands in the archive. */
export interface TrustedSnapshot extends Snapshot {
  readonly path: string
  readonly writer: string
}

type Trust = Pick<LoadOptions, 'archive' | 'recalled' | 'version' | 'tried'>

/** The newest snapshot that this machine made and that still tells of the journals as they stand; and those of its own that are no longer what it made. One that it does not remember is not looked at: anybody can write a checksum. */
export async function trustedSnapshot(
  disk: Disk,
  root: string,
  { archive, recalled, version, tried }: Trust,
  { files }: Contents,
): Promise<{
  readonly snapshot: TrustedSnapshot | undefined
  readonly damaged: readonly string[]
}> {
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
  return { snapshot: undefined, damaged }
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
