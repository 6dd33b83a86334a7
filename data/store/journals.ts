import { join } from 'node:path'
import { relabel } from '../changes/merge.ts'
import type { Dot, Line, Op } from '../changes/patch.ts'
import { readDot } from '../changes/patch.ts'
import type { Disk } from './disk.ts'
import { listFolder } from './durable.ts'
import { type LineHead, peekHead, type ReadLine, readLine } from './journal-line.ts'
import type { Upgrade } from './migrations/format.ts'
import { scanSegment } from './scan.ts'

/** The size at which a segment is sealed, bytes. */
export const sealedAt = 4 * 1024 * 1024

/** A segment's name in its writer's folder. */
export const segmentName = /^\d{6}\.jsonl$/

/** Where a line's bytes stand: the segment's path inside the archive. */
export interface Spot {
  readonly n: number
  readonly segment: string
  readonly start: number
  readonly end: number
}

/** The paths inside the archive of a writer's segments, in order. */
export async function segmentsOf(
  disk: Disk,
  root: string,
  writer: string,
): Promise<readonly string[]> {
  const entries = await listFolder(disk, join(root, 'journal', writer))
  return entries
    .filter(({ kind, name }) => kind === 'file' && segmentName.test(name))
    .map(({ name }) => `journal/${writer}/${name}`)
}

/** Reads part of a file; fewer bytes where the file ends. */
export async function readPart(
  disk: Disk,
  path: string,
  start: number,
  end: number,
): Promise<Uint8Array> {
  const file = await disk.open(path, 'read')
  try {
    const bytes = Buffer.alloc(end - start)
    let at = 0
    while (at < bytes.byteLength) {
      const moved = await file.read(bytes.subarray(at), start + at)
      if (moved <= 0) break
      at += moved
    }
    return bytes.subarray(0, at)
  } finally {
    await file.close()
  }
}

interface Rows {
  complete: boolean
  readonly ns: number[]
  readonly starts: number[]
  readonly ends: number[]
}

/** Finds lines again by writer and number: which segment, which bytes. Segments that opening did not need are read when first asked for. */
export class Journals {
  readonly #disk: Disk
  readonly #root: string
  readonly #upgrade: Upgrade
  readonly #rows = new Map<string, Map<string, Rows>>()
  readonly #branches = new Map<string, { readonly writer: string; readonly from: number }>()

  constructor(disk: Disk, root: string, upgrade: Upgrade) {
    this.#disk = disk
    this.#root = root
    this.#upgrade = upgrade
  }

  /** Notes a line's place. */
  note(writer: string, spot: Spot): void {
    const rows = this.#rowsOf(writer, spot.segment)
    rows.ns.push(spot.n)
    rows.starts.push(spot.start)
    rows.ends.push(spot.end)
  }

  /** Notes that a writer's name stands for a second branch under another's numbers. */
  noteBranch(branch: string, writer: string, from: number): void {
    this.#branches.set(branch, { writer, from })
  }

  /** Notes that a writer has a segment whose lines, or the first of them, have not been read. */
  noteUnread(writer: string, segment: string): void {
    this.#rowsOf(writer, segment).complete = false
  }

  /** The writers whose lines are known. */
  writers(): readonly string[] {
    return [...this.#rows.keys()]
  }

  /** The segments of a writer, in order. */
  segments(writer: string): readonly string[] {
    return [...this.#segments(writer).keys()].sort()
  }

  /** A line; undefined where no segment holds it, or its bytes do not name a record that it must name. */
  async line(writer: string, n: number, naming?: string): Promise<ReadLine | undefined> {
    const spot = await this.#spot(writer, n)
    return spot && this.#lineAt(writer, spot, naming)
  }

  async #spot(writer: string, n: number): Promise<Spot | undefined> {
    for (const segment of this.segments(writer).toReversed()) {
      const noted = this.#rowsOf(writer, segment)
      const rows = (noted.ns[0] ?? n + 1) > n ? await this.#read(writer, segment) : noted
      const first = rows.ns[0]
      if (first === undefined || first > n) continue
      const at = rows.ns[n - first] === n ? n - first : rows.ns.indexOf(n)
      if (at >= 0) return spotAt(segment, rows, at)
    }
    return undefined
  }

  /** The whole act that a dot names: one line, or the lines of an act spread over several. */
  async act(dot: Dot): Promise<Line | undefined> {
    const { writer, n } = readDot(dot)
    const last = await this.line(writer, n)
    if (last === undefined || last.closes === undefined || last.group === undefined) return last
    const ops: Op[][] = []
    for (let k = last.group; k < n; k++) {
      const part = await this.line(writer, k)
      if (part?.group === last.group) ops.push([...part.ops])
    }
    return { ...last, ops: [...ops.flat(), ...last.ops] }
  }

  /** An act with only its writes to one record; of an act spread over several lines, only the parts that name the record are parsed. */
  async actOn(dot: Dot, id: string): Promise<Line | undefined> {
    const { writer, n } = readDot(dot)
    const last = await this.line(writer, n)
    if (last === undefined) return undefined
    const ops = last.ops.filter((op) => op.id === id)
    if (last.closes === undefined || last.group === undefined) return { ...last, ops }
    const parts: Op[] = []
    for (let k = last.group; k < n; k++) {
      const part = await this.line(writer, k, id)
      if (part?.group === last.group) parts.push(...part.ops.filter((op) => op.id === id))
    }
    return { ...last, ops: [...parts, ...ops] }
  }

  /** The numbers of a segment's lines whose bytes name a record, the parts of an act by the number of the line that closes it; newest first. */
  async naming(writer: string, segment: string, id: string): Promise<readonly number[]> {
    const rows = await this.#read(writer, segment)
    const bytes = Buffer.from(await this.#disk.readFile(join(this.#root, segment)))
    const found = new Set<number>()
    for (let at = bytes.indexOf(id); at >= 0; ) {
      const row = rows.ends.findIndex((end) => end > at)
      if (row < 0 || (rows.starts[row] ?? 0) > at) break
      const n = await this.#closing(writer, rows.ns[row] ?? 0)
      if (n !== undefined) found.add(n)
      at = bytes.indexOf(id, rows.ends[row] ?? bytes.byteLength)
    }
    return [...found].sort((a, b) => b - a)
  }

  async #closing(writer: string, n: number): Promise<number | undefined> {
    const { group, closes } = (await this.#peek(writer, n)) ?? {}
    if (group === undefined || closes !== undefined) return n
    for (let k = n + 1; ; k++) {
      const next = await this.#peek(writer, k)
      if (next === undefined) return undefined
      if (next.group === group && next.closes !== undefined) return k
    }
  }

  async #peek(writer: string, n: number): Promise<LineHead | undefined> {
    const spot = await this.#spot(writer, n)
    if (spot === undefined) return undefined
    const { segment, start, end } = spot
    const path = join(this.#root, segment)
    return peekHead(await readPart(this.#disk, path, start, Math.min(end, start + 9000)))
  }

  /** A writer's lines from the newest back, the closed acts only. */
  async *backwards(writer: string): AsyncGenerator<ReadLine> {
    for (const segment of this.segments(writer).toReversed()) {
      const rows = await this.#read(writer, segment)
      for (let at = rows.ns.length - 1; at >= 0; at--) {
        const line = await this.#lineAt(writer, spotAt(segment, rows, at))
        if (line !== undefined) yield line
      }
    }
  }

  async #lineAt(
    writer: string,
    { segment, start, end }: Spot,
    naming?: string,
  ): Promise<ReadLine | undefined> {
    const bytes = await readPart(this.#disk, join(this.#root, segment), start, end)
    if (naming !== undefined && !Buffer.from(bytes).includes(naming)) return undefined
    const branch = this.#branches.get(writer)
    const body = bytes.subarray(0, bytes.byteLength - 1)
    const line = readLine(branch?.writer ?? writer, body, this.#upgrade)
    return line && branch ? { ...line, ...relabel(line, writer, branch.from) } : line
  }

  async #read(writer: string, segment: string): Promise<Rows> {
    const rows = this.#rowsOf(writer, segment)
    if (rows.complete) return rows
    for (const column of [rows.ns, rows.starts, rows.ends]) column.length = 0
    rows.complete = true
    const bytes = await this.#disk.readFile(join(this.#root, segment))
    for (const { n, start, end } of scanSegment(bytes).good)
      this.note(writer, { n, segment, start, end })
    return rows
  }

  #segments(writer: string): Map<string, Rows> {
    const known = this.#rows.get(writer)
    if (known !== undefined) return known
    const made = new Map<string, Rows>()
    this.#rows.set(writer, made)
    return made
  }

  #rowsOf(writer: string, segment: string): Rows {
    const segments = this.#segments(writer)
    const known = segments.get(segment)
    if (known !== undefined) return known
    const made: Rows = { complete: true, ns: [], starts: [], ends: [] }
    segments.set(segment, made)
    return made
  }
}

function spotAt(segment: string, rows: Rows, at: number): Spot {
  const start = rows.starts[at] ?? 0
  return { n: rows.ns[at] ?? 0, segment, start, end: rows.ends[at] ?? start }
}
