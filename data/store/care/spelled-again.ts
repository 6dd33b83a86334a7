import { join } from 'node:path'
import { readManifest } from '../archive/manifest.ts'
import type { Disk } from '../core/disk.ts'
import { kindOfName } from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'
import { mostRespelled, withDigest } from '../core/respelling.ts'
import { readHeadings } from '../journal/received.ts'
import { scanSegment } from '../journal/scan.ts'

/** A text of an archive as it was spelled before another program changed its line ends or the like, as far as checksums prove it: those of its lines, that of a manifest, or that of the whole where one is known. */
export async function spelledAgain(
  file: string,
  bytes: Uint8Array,
  shas: readonly string[],
): Promise<Uint8Array | undefined> {
  if (await isProven(file, bytes)) return bytes
  return withDigest(bytes, (sha) => shas.includes(sha))
}

async function isProven(file: string, bytes: Uint8Array): Promise<boolean> {
  const kind = kindOfName(file)
  if (kind === 'segment') return scanSegment(bytes).bad.length === 0
  if (kind === 'received') return (await readHeadings(file, bytes)).bad.length === 0
  return kind === 'manifest' && readManifest(Buffer.from(bytes).toString('utf8')) !== undefined
}

/** Whether a file that has not the digest that is known of it is the same text but for its spelling. */
export async function isRespelled(
  disk: Disk,
  root: string,
  file: string,
  shas: readonly string[],
): Promise<boolean> {
  const place = join(root, file)
  if (((await disk.lstat(place))?.size ?? 0) > mostRespelled) return false
  const bytes = await readIfSound(disk, place)
  return bytes !== undefined && withDigest(bytes, (sha) => shas.includes(sha)) !== undefined
}
