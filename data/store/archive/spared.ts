import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { slices } from '../core/blobs.ts'
import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import type { FormatName } from '../core/names.ts'
import { readPart } from '../core/read-part.ts'
import { peekHead } from '../journal/journal-line.ts'
import { fileOfStretch, isStretch } from '../journal/stretch.ts'
import { Takes } from '../journal/takes.ts'
import type { Following } from './snapshot.ts'
import type { SnapshotHead, SnapshotHeader } from './snapshot-shape.ts'
import type { ReceivedRow, SegmentRow, UnitedRow } from './spared-shape.ts'

/** What a snapshot spares reading: the received files that are as it knew them, the writers whose lines were united and stand where they stood, and what had been taken in until then. */
export interface Spared {
  readonly received: ReadonlyMap<string, ReceivedRow>
  readonly united: ReadonlyMap<string, UnitedRow>
  /** Writers whose lines have to be read whole, from what is spared too. */
  readonly doubted: ReadonlySet<string>
  readonly takes: Takes
  /** Of each taker whose journal was looked through, the last line that was seen. */
  readonly lookedThrough: ReadonlyMap<string, SnapshotHead>
}

/** Nothing: everything is read. */
export const nothingSpared: Spared = {
  received: new Map(),
  united: new Map(),
  doubted: new Set(),
  takes: new Takes(),
  lookedThrough: new Map(),
}

/** Looks which of what a snapshot sums up is still as it was then. A received file is read for its checksum, and not for its lines; a segment is known by its length and its last line, as those are that a head names. */
export async function sparedBy(
  disk: Disk,
  root: string,
  { received = [], united = [], takes, heads }: SnapshotHeader,
  files: ReadonlyMap<FormatName, number>,
  following: Following = {},
): Promise<Spared> {
  if (takes === undefined) return nothingSpared
  const standing = new Map<string, ReceivedRow>()
  for (const row of received)
    if (await isAsItWas(disk, root, row, files, following)) standing.set(row[0], row)
  const reached = new Map<string, SnapshotHead>()
  for (const head of heads)
    if (head.segment !== '' && (files.get(head.segment as FormatName) ?? -1) >= head.offset)
      reached.set(head.writer, head)
  const settled = new Map<string, UnitedRow>()
  for (const row of united)
    if (hasReceived(row, standing) && (await hasSegments(disk, root, row, files)))
      settled.set(row.writer, row)
  const doubted = new Set<string>(
    united.flatMap(({ writer }) => (settled.has(writer) ? [] : writer)),
  )
  for (const [, , , writers] of received)
    for (const writer of writers)
      if (!settled.has(writer) && !reached.has(writer)) doubted.add(writer)
  const lookedThrough = new Map<string, SnapshotHead>()
  for (const writer of takes.of) {
    const head = reached.get(writer)
    if (head !== undefined) lookedThrough.set(writer, head)
  }
  const isSeen = (writer = ''): boolean => lookedThrough.has(writer)
  const begun = new Takes({
    taken: takes.taken.filter(({ writer }) => isSeen(writer)),
    back: takes.back.filter((dot) => isSeen(dot.split(':')[0])),
  })
  return { received: standing, united: settled, doubted, takes: begun, lookedThrough }
}

async function isAsItWas(
  disk: Disk,
  root: string,
  [file, bytes, sha256]: ReceivedRow,
  files: ReadonlyMap<FormatName, number>,
  { signal, onBytes }: Following,
): Promise<boolean> {
  if (files.get(file as FormatName) !== bytes) return false
  const hash = createHash('sha256')
  for await (const piece of slices(disk, join(root, file))) {
    if (signal?.aborted === true) return false
    hash.update(piece)
    onBytes?.(piece.byteLength)
    await breathe()
  }
  return hash.digest('hex') === sha256
}

function hasReceived({ names }: UnitedRow, standing: ReadonlyMap<string, ReceivedRow>): boolean {
  return names.every(([, , files]) =>
    files.every(([file]) => !isStretch(file) || standing.has(fileOfStretch(file))),
  )
}

async function hasSegments(
  disk: Disk,
  root: string,
  { writer, segments }: UnitedRow,
  files: ReadonlyMap<FormatName, number>,
): Promise<boolean> {
  const folder = `journal/${writer}/`
  let count = 0
  for (const path of files.keys()) if (path.startsWith(folder)) count++
  if (count !== segments.length) return false
  for (const row of segments) if (!(await hasSegment(disk, root, row, files))) return false
  return true
}

async function hasSegment(
  disk: Disk,
  root: string,
  [segment, size, start, hash]: SegmentRow,
  files: ReadonlyMap<FormatName, number>,
): Promise<boolean> {
  if (files.get(segment as FormatName) !== size) return false
  if (hash === '') return true
  const bytes = await readPart(disk, join(root, segment), start, Math.min(size, start + 8192))
  return peekHead(bytes)?.hash === hash
}
