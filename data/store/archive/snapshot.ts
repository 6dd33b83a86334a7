import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Held, Write, WriteMark } from '../../changes/held.ts'
import { emptyState, noteMention, type State } from '../../changes/state.ts'
import { done } from '../../model/outcome.ts'
import type { Json } from '../../text/json.ts'
import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import { replaceFile } from '../core/durable.ts'
import { readSnapshotName } from '../core/names.ts'
import { isHeader, isMark, isRow, type MarkRow, type SnapshotHeader } from './snapshot-shape.ts'

const opening = '{"sha256":"'
const hashedAtOnce = 1024 * 1024
const readAtOnce = 500
const openingLength = opening.length + 64 + '",\n'.length

function rowOf(held: Held): string {
  const mark = ({ dot, time, author, act }: WriteMark): MarkRow => [dot, time, author, act]
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
    const say = async (text: string): Promise<void> => {
      const bytes = Buffer.from(text)
      hash.update(bytes)
      await put(bytes)
    }
    // The checksum of what follows stands first, and is known last.
    await put(Buffer.alloc(openingLength))
    await say(`"header":${JSON.stringify(header)},\n"records":[\n`)
    for (let i = 0; i < records.length; ) {
      const rows: string[] = []
      for (let size = 0; size < 200_000 && i < records.length; i++) {
        const row = rowOf(records[i] as Held)
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

/** Verifies a snapshot and reads what it says of itself; undefined where its checksum or its shape is wrong, or names that the format does not have stand in it. */
export async function readSnapshotHeader(
  disk: Disk,
  path: string,
): Promise<SnapshotHeader | undefined> {
  return (await headerOf(await wholeOf(disk, path)))?.header
}

// Not copied: a large snapshot takes a while to.
async function wholeOf(disk: Disk, path: string): Promise<Buffer> {
  const bytes = await disk.readFile(path)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

async function headerOf(bytes: Buffer): Promise<Omit<Snapshot, 'state'> | undefined> {
  const first = bytes.toString('latin1', 0, openingLength)
  const hash = createHash('sha256')
  for (let from = openingLength; from < bytes.byteLength; from += hashedAtOnce) {
    hash.update(bytes.subarray(from, from + hashedAtOnce))
    await breathe()
  }
  const digest = hash.digest('hex')
  if (first !== `${opening}${digest}",\n`) return undefined
  const start = openingLength + '"header":'.length
  try {
    const line = bytes.toString('utf8', start, bytes.indexOf(10, start) - 1)
    const header: unknown = JSON.parse(line)
    return isHeader(header) ? { digest, header } : undefined
  } catch {
    return undefined
  }
}

/** Reads a snapshot; undefined where its checksum or its shape is wrong. */
export async function readSnapshot(
  disk: Disk,
  path: string,
  archive: string,
): Promise<Snapshot | undefined> {
  const bytes = await wholeOf(disk, path)
  const { digest = '', header } = (await headerOf(bytes)) ?? {}
  if (header?.archive !== archive) return undefined
  try {
    const headerEnd = bytes.indexOf(10, openingLength)
    const state = emptyState()
    for (const { writer, n, hash } of header.heads) state.heads.set(writer, { n, hash })
    for (const [key, dots] of header.superseded) state.superseded.set(key, new Set(dots))
    await readRecords(bytes, bytes.indexOf(10, headerEnd + 1) + 1, state)
    return state.records.size === header.count ? { digest, header, state } : undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}

async function readRecords(bytes: Buffer, from: number, state: State): Promise<void> {
  const marks = new Map<string, WriteMark>()
  const markOf = (row: MarkRow): WriteMark => {
    const known = marks.get(row[0])
    if (known !== undefined) return known
    if (!isMark(row)) throw new TypeError('no mark')
    const [dot, time, author, act] = row
    const mark: WriteMark = { dot, time, author, act }
    marks.set(dot, mark)
    return mark
  }
  let rows = 0
  for (let start = from; bytes[start] === 0x5b; ) {
    let end = bytes.indexOf(10, start)
    const next = end + 1
    if (bytes[end - 1] === 0x2c) end--
    const row: unknown = JSON.parse(bytes.toString('utf8', start, end))
    if (!isRow(row)) throw new TypeError('no record')
    const [id, fields, mark, others, rivals] = row
    const held: Held = {
      id,
      mark: markOf(mark),
      fields,
      marks: others && mapped(others, markOf),
      rivals:
        rivals &&
        mapped(rivals, (writes) =>
          writes.map(([value, one]): Write => ({ value, mark: markOf(one) })),
        ),
    }
    state.records.set(id, held)
    for (const field of Object.keys(fields)) noteMention(state, id, field, fields[field] as Json)
    start = next
    if (++rows % readAtOnce === 0) await breathe()
  }
}

function mapped<A, B>(
  all: { readonly [field: string]: A },
  each: (one: A) => B,
): { readonly [field: string]: B } | undefined {
  const entries = Object.entries(all)
  if (entries.length === 0) return undefined
  return Object.fromEntries(entries.map(([field, one]) => [field, each(one)]))
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
