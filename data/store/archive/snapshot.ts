import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Held, WriteMark } from '../../changes/held.ts'
import { emptyState, type State } from '../../changes/state.ts'
import { done } from '../../model/outcome.ts'
import { slices } from '../core/blobs.ts'
import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import { replaceFile } from '../core/durable.ts'
import { longestRow, mostBytes, mostWhole } from '../core/limits.ts'
import { readSnapshotName } from '../core/names.ts'
import { SnapshotRows } from './snapshot-rows.ts'
import { isHeader, type MarkRow, type SnapshotHeader } from './snapshot-shape.ts'

const opening = '{"sha256":"'
const hashedAtOnce = 1024 * 1024
const feed = 10
const readAtOnce = 500
const piece = 200_000
const openingLength = opening.length + 64 + '",\n'.length

const mark = ({ dot, time, author, act }: WriteMark): MarkRow => [dot, time, author, act]

/** Spells records as rows; the mark that one has with the one before is spelt once. */
function rowSpeller(): (held: Held) => string {
  let last: WriteMark | undefined
  let spelt = ''
  return (held) => {
    if (held.marks !== undefined || held.rivals !== undefined) return rowOf(held)
    if (held.mark !== last) spelt = JSON.stringify(mark(held.mark))
    last = held.mark
    return `[${JSON.stringify(held.id)},${JSON.stringify(held.fields)},${spelt}]`
  }
}

function rowOf(held: Held): string {
  const row: unknown[] = [held.id, held.fields, mark(held.mark)]
  if (held.marks !== undefined || held.rivals !== undefined)
    row.push(
      Object.fromEntries(
        Object.entries(held.marks ?? {}).map(([field, one]) => [field, mark(one)]),
      ),
    )
  if (held.rivals !== undefined)
    row.push(
      Object.fromEntries(
        Object.entries(held.rivals).map(([field, writes]) => [
          field,
          writes.map(({ value, mark: one }) => [value, mark(one)]),
        ]),
      ),
    )
  return JSON.stringify(row)
}

/** Writes a snapshot beside its place and puts it there durably: checksum line, header line, one record per line. It breathes between slices, so that edits go on meanwhile; the state's records are never changed in place. Answers the checksum that heads it. */
export async function writeSnapshot(
  disk: Disk,
  path: string,
  records: readonly Held[],
  header: SnapshotHeader,
): Promise<string> {
  const written = await replaceFile(disk, path, async (put) => {
    const hash = createHash('sha256')
    const room = Buffer.allocUnsafe(4 * piece)
    const say = async (text: string): Promise<void> => {
      const isRoomy = text.length * 3 <= room.byteLength
      const bytes = isRoomy ? room.subarray(0, room.write(text)) : Buffer.from(text)
      hash.update(bytes)
      await put(bytes)
    }
    // The checksum of what follows stands first, and is known last.
    await put(Buffer.alloc(openingLength))
    await say(`"header":${JSON.stringify(header)},\n"records":[\n`)
    const spell = rowSpeller()
    for (let i = 0; i < records.length; ) {
      const rows: string[] = []
      for (let size = 0; size < piece && i < records.length; i++) {
        const row = spell(records[i] as Held)
        size += row.length
        rows.push(row)
      }
      await say(rows.join(',\n') + (i < records.length ? ',\n' : '\n'))
      await breathe()
    }
    await say(']}\n')
    const digest = hash.digest('hex')
    await put(Buffer.from(`${opening}${digest}",\n`), 0)
    return done(digest)
  })
  return written.ok ? written.value : ''
}

/** A snapshot read and verified. */
export interface Snapshot {
  /** The checksum that heads it. */
  readonly digest: string
  readonly header: SnapshotHeader
  readonly state: State
}

/** How the reading of a snapshot is followed, by the bytes read so far, and called off: then nothing is read. */
export interface Following {
  readonly signal?: AbortSignal | undefined
  readonly onBytes?: (bytes: number) => void
}

interface Verified {
  readonly digest: string
  readonly header: SnapshotHeader
}

/** Verifies a snapshot and reads what it says of itself, piece by piece; undefined where its checksum or its shape is wrong, or names that the format does not have stand in it. */
export async function readSnapshotHeader(
  disk: Disk,
  path: string,
  following: Following = {},
): Promise<SnapshotHeader | undefined> {
  return (await verified(disk, path, following))?.header
}

async function verified(
  disk: Disk,
  path: string,
  following: Following,
): Promise<Verified | undefined> {
  const size = (await disk.lstat(path))?.size ?? 0
  if (size > mostBytes.snapshot) return undefined
  const beginning: Uint8Array[] = []
  let held = 0
  let isRead = false
  const pieces = async function* () {
    for await (const piece of slices(disk, path)) {
      if (!isRead) beginning.push(piece)
      isRead ||= piece.includes(feed, beginning.length === 1 ? openingLength : 0)
      held += piece.byteLength
      // A header without an end is none; what is not whole has another checksum.
      if (!isRead && held > longestRow) return
      yield piece
    }
  }
  const digest = await digestAfter(pieces(), following)
  if (digest === undefined || !isRead) return undefined
  const header = headerIn(Buffer.concat(beginning), digest)
  return header && { digest, header }
}

// Not copied: a large snapshot takes a while to.
async function wholeOf(disk: Disk, path: string): Promise<Buffer> {
  return inBuffer(await disk.readFile(path, mostWhole))
}

function inBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The checksum of all that follows the line of it; undefined where that is called off. */
async function digestAfter(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { signal, onBytes }: Following,
): Promise<string | undefined> {
  const hash = createHash('sha256')
  let read = 0
  for await (const piece of pieces) {
    if (signal?.aborted === true) return undefined
    hash.update(piece.subarray(Math.max(0, openingLength - read)))
    read += piece.byteLength
    onBytes?.(piece.byteLength)
    await breathe()
  }
  return hash.digest('hex')
}

function* inPieces(bytes: Buffer): Generator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += hashedAtOnce)
    yield bytes.subarray(from, from + hashedAtOnce)
}

function headerIn(bytes: Buffer, digest: string): SnapshotHeader | undefined {
  if (bytes.toString('latin1', 0, openingLength) !== `${opening}${digest}",\n`) return undefined
  const start = openingLength + '"header":'.length
  try {
    const line = bytes.toString('utf8', start, bytes.indexOf(feed, start) - 1)
    const header: unknown = JSON.parse(line)
    return isHeader(header) ? header : undefined
  } catch {
    return undefined
  }
}

/** Reads a snapshot; undefined where its checksum or its shape is wrong. One of more than `whole` bytes is read in pieces, twice: its checksum first, then its records; of these, too, none counts before all have been read and are what was verified. */
export async function readSnapshot(
  disk: Disk,
  path: string,
  archive: string,
  following: Following = {},
  whole = mostWhole,
): Promise<Snapshot | undefined> {
  const size = (await disk.lstat(path))?.size ?? 0
  try {
    const read = size > whole ? readInPieces : readWhole
    return await read(disk, path, archive, following)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}

function stateAfter({ heads, superseded }: SnapshotHeader): State {
  const state = emptyState()
  for (const { writer, n, hash } of heads) state.heads.set(writer, { n, hash })
  for (const [key, dots] of superseded) state.superseded.set(key, new Set(dots))
  return state
}

async function readWhole(
  disk: Disk,
  path: string,
  archive: string,
  following: Following,
): Promise<Snapshot | undefined> {
  const bytes = await wholeOf(disk, path)
  const digest = await digestAfter(inPieces(bytes), following)
  const header = digest === undefined ? undefined : headerIn(bytes, digest)
  if (digest === undefined || header?.archive !== archive) return undefined
  const { signal, onBytes } = following
  const state = stateAfter(header)
  const rows = new SnapshotRows(state)
  const headerEnd = bytes.indexOf(feed, openingLength)
  let start = bytes.indexOf(feed, headerEnd + 1) + 1
  for (let count = 1; ; count++) {
    const end = bytes.indexOf(feed, start)
    if (!rows.take(bytes, start, end)) break
    start = end + 1
    if (count % readAtOnce > 0) continue
    onBytes?.(0)
    await breathe()
    if (signal?.aborted === true) break
  }
  return state.records.size === header.count ? { digest, header, state } : undefined
}

async function readInPieces(
  disk: Disk,
  path: string,
  archive: string,
  following: Following,
): Promise<Snapshot | undefined> {
  const known = await verified(disk, path, following)
  if (known?.header.archive !== archive) return undefined
  const state = stateAfter(known.header)
  const rows = new SnapshotRows(state)
  let left: Buffer = Buffer.alloc(0)
  let lines = 0
  let _isOver = false
  const pieces = async function* () {
    for await (const piece of slices(disk, path)) {
      const bytes = left.length === 0 ? inBuffer(piece) : Buffer.concat([left, piece])
      let start = 0
      for (let end = bytes.indexOf(feed); end >= 0; end = bytes.indexOf(feed, start)) {
        // The first three are those of checksum, header and records.
        if (lines++ >= 3) _isOver ||= !rows.take(bytes, start, end)
        start = end + 1
      }
      left = bytes.subarray(start)
      if (left.length > longestRow) return
      yield piece
    }
  }
  const { signal, onBytes } = following
  // Its bytes were counted when they were verified.
  const digest = await digestAfter(pieces(), { signal, onBytes: () => onBytes?.(0) })
  return digest === known.digest && state.records.size === known.header.count
    ? { ...known, state }
    : undefined
}

/** The paths inside the archive of a writer's snapshots, newest first. */
export async function snapshotsOf(
  disk: Disk,
  root: string,
  writer: string,
): Promise<readonly string[]> {
  const found = await disk.stat(join(root, 'snapshots', writer))
  if (found?.kind !== 'folder') return []
  const entries = await disk.readdir(join(root, 'snapshots', writer))
  return entries
    .map(({ name }) => `snapshots/${writer}/${name}`)
    .filter((path) => readSnapshotName(path) !== undefined)
    .sort()
    .reverse()
}
