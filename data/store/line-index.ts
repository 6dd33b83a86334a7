import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { scanSegment } from './scan.ts'

/** Where a line's bytes stand: the segment's path inside the archive; and the act it is a part of (0: an act of its own). */
export interface Spot {
  readonly n: number
  readonly segment: string
  readonly start: number
  readonly end: number
  readonly group: number
  readonly closes: boolean
}

interface Rows {
  complete: boolean
  readonly ns: number[]
  readonly starts: number[]
  readonly ends: number[]
  /** The number of the first line of the act that the line is a part of, negative where it closes it; 0: none. */
  readonly groups: number[]
}

/** Where every line stands, by writer and number. Segments that opening did not need are read when first asked for. */
export class LineIndex {
  readonly #disk: Disk
  readonly #root: string
  readonly #rows = new Map<string, Map<string, Rows>>()

  constructor(disk: Disk, root: string) {
    this.#disk = disk
    this.#root = root
  }

  /** Notes a line's place. */
  note(writer: string, { n, segment, start, end, group, closes }: Spot): void {
    const rows = this.#rowsOf(writer, segment)
    rows.ns.push(n)
    rows.starts.push(start)
    rows.ends.push(end)
    rows.groups.push(closes ? -group : group)
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

  /** A line's place; undefined where no segment holds it. */
  async spot(writer: string, n: number): Promise<Spot | undefined> {
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

  /** The places of a segment's lines, in order. */
  async spots(writer: string, segment: string): Promise<readonly Spot[]> {
    const rows = await this.#read(writer, segment)
    return rows.ns.map((_, at) => spotAt(segment, rows, at))
  }

  /** The line that closes an act spread over several; undefined where it is not there. */
  async closing(writer: string, part: Spot): Promise<Spot | undefined> {
    let spot: Spot | undefined = part
    for (let n = part.n + 1; spot !== undefined; n++) {
      if (spot.group === part.group && (spot.group === 0 || spot.closes)) return spot
      spot = await this.spot(writer, n)
    }
    return undefined
  }

  /** The places of every part of the act that a line closes, in order. */
  async parts(writer: string, closing: Spot): Promise<readonly Spot[]> {
    if (!closing.closes) return [closing]
    const found: Spot[] = []
    for (let n = closing.group; n < closing.n; n++) {
      const spot = await this.spot(writer, n)
      if (spot?.group === closing.group) found.push(spot)
    }
    return [...found, closing]
  }

  async #read(writer: string, segment: string): Promise<Rows> {
    const rows = this.#rowsOf(writer, segment)
    if (rows.complete) return rows
    for (const column of [rows.ns, rows.starts, rows.ends, rows.groups]) column.length = 0
    rows.complete = true
    const bytes = await this.#disk.readFile(join(this.#root, segment))
    for (const { n, start, end, group = 0, closes } of scanSegment(bytes).good)
      this.note(writer, { n, segment, start, end, group, closes: closes !== undefined })
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
    const made: Rows = { complete: true, ns: [], starts: [], ends: [], groups: [] }
    segments.set(segment, made)
    return made
  }
}

function spotAt(segment: string, rows: Rows, at: number): Spot {
  const [start = 0, end = start, group = 0] = [rows.starts[at], rows.ends[at], rows.groups[at]]
  return { n: rows.ns[at] ?? 0, segment, start, end, group: Math.abs(group), closes: group < 0 }
}
