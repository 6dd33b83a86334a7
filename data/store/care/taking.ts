import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Take } from '../../changes/patch.ts'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import type { Chains } from '../archive/chains.ts'
import { segmentsIn } from '../archive/found-journal.ts'
import { slices } from '../core/blobs.ts'
import type { Disk } from '../core/disk.ts'
import { makeFolder, replaceFile } from '../core/durable.ts'
import { type FolderFinding, finding } from '../core/finding.ts'
import { mostBytes } from '../core/limits.ts'
import { blobName, readReceived, receivedName } from '../core/names.ts'
import { spellHeading } from '../journal/received.ts'
import { readTakes } from '../journal/takes.ts'
import { bytesOf } from './line-bytes.ts'
import type { MissingBlob, OtherCopy } from './merge-plan.ts'
import type { MissingLine } from './missing-lines.ts'
import { setFileAside } from './set-aside.ts'
import { unlessCalledOff } from './watched.ts'

/** Copies a text or an original, whose name is its digest; one that is damaged in the copy stays there, and is told. */
export async function takeBlob(
  disk: Disk,
  root: string,
  source: OtherCopy,
  { sha, record }: MissingBlob,
  signal: AbortSignal | undefined,
): Promise<FolderFinding | undefined> {
  const name = blobName(sha)
  await makeFolder(disk, root, 'blobs', sha.slice(0, 2))
  const kept = await replaceFile(disk, join(root, name), async (put) => {
    const hash = createHash('sha256')
    for await (const piece of slices(source.disk, join(source.root, name))) {
      unlessCalledOff(signal, name)
      hash.update(piece)
      await put(piece)
    }
    return hash.digest('hex') === sha ? done(null) : failed({ code: 'blob.damaged', sha256: sha })
  })
  return kept.ok ? undefined : finding('blob.damaged', name, '', { record })
}

/** Sets aside what an interrupted taking of this writer's has left: files of lines that no act names. */
export async function clearOrphans(disk: Disk, root: string, here: Chains, writer: string) {
  for (const { kind, file } of here.findings)
    if (kind === 'received.orphan' && readReceived(file)?.writer === writer)
      await setFileAside(disk, root, writer, file)
}

/** The next number for a file of lines taken in: no name that a line has ever given to one is given again. */
export async function nextNumber({ disk, root, files }: Chains, writer: string): Promise<number> {
  const takes = await readTakes(disk, root, segmentsIn(files.keys()), new Set([writer]))
  let last = 0
  for (const file of [...takes.named(), ...files.keys()]) {
    const named = readReceived(file)
    if (named?.writer === writer && named.number > last) last = named.number
  }
  return last + 1
}

/** Parts lines so that each part fits into one file with its headings; the lines of each part follow those of the parts before it. */
export function inFiles(
  lines: readonly MissingLine[],
  most = mostBytes.received / 2,
): readonly (readonly MissingLine[])[] {
  const parts: MissingLine[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const one of lines) {
    const bytes = one.line.end - one.line.start
    if (size + bytes > most) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(one)
    size += bytes
  }
  return parts
}

/** Writes lines of a copy byte for byte into a file of the taker's own, each writer's under a heading; durable when it resolves. */
export async function writeReceived(
  disk: Disk,
  root: string,
  source: OtherCopy,
  [writer, number]: readonly [writer: string, number: number],
  lines: readonly MissingLine[],
  onLine: () => void,
): Promise<Outcome<Take>> {
  const file = receivedName(writer, number)
  await makeFolder(disk, root, 'received', writer)
  const hash = createHash('sha256')
  let bytes = 0
  return replaceFile(disk, join(root, file), async (put) => {
    for await (const piece of pieces(source, lines, onLine)) {
      hash.update(piece)
      bytes += piece.byteLength
      await put(piece)
    }
    return done({ file, sha256: hash.digest('hex'), bytes, lines: lines.length })
  })
}

const atOnce = 256 * 1024

async function* pieces(
  { disk, root }: OtherCopy,
  lines: readonly MissingLine[],
  onLine: () => void,
): AsyncGenerator<Uint8Array> {
  let gathered: Uint8Array[] = []
  let size = 0
  let writer = ''
  for await (const [one, bytes] of bytesOf(disk, root, lines)) {
    if (one.writer !== writer) gathered.push(spellHeading(one.writer))
    writer = one.writer
    gathered.push(bytes, feed)
    size += bytes.byteLength
    onLine()
    if (size < atOnce) continue
    yield Buffer.concat(gathered)
    gathered = []
    size = 0
  }
  yield Buffer.concat(gathered)
}

const feed = Buffer.from('\n')
