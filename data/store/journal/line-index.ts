import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import { RecordNames } from './record-names.ts'
import { scanSegment } from './scan.ts'
import { SegmentRows, type Spot } from './segment-rows.ts'
import { isStretch, readSegmentPart, readSegmentWhole } from './stretch.ts'

const slice = 256 * 1024

/** Where every line stands, by writer and number, and which lines write to a record. Segments that opening did not need are read when first asked for, between other work. */
export class LineIndex {
  readonly #disk: Disk
  readonly #root: string
  readonly #rows = new Map<string, Map<string, SegmentRows>>()

  constructor(disk: Disk, root: string) {
    this.#disk = disk
    this.#root = root
  }

  /** Notes a line's place. */
  note(writer: string, spot: Spot): void {
    this.#rowsOf(writer, spot.segment).note(spot)
  }

  /** Notes that a writer has a segment whose lines, or the first of them, have not been read. */
  noteUnread(writer: string, segment: string): void {
    this.#rowsOf(writer, segment).isWhole = false
  }

  /** Notes that lines of a writer stand in a segment that has not been read, the first of them under a number, and from which byte to which they stand there: what else the segment holds is not the writer's. */
  noteSpared(
    writer: string,
    segment: string,
    first: number,
    runs: readonly (readonly [from: number, to: number])[],
  ): void {
    const rows = this.#rowsOf(writer, segment)
    rows.isWhole = false
    rows.begins = first
    rows.runs = runs
  }

  /** Forgets where the lines of a writer stood: they are read again from the segments that are there now; `written` are those that have just been written. */
  readAgain(writer: string, segments: readonly string[], written: readonly Spot[]): void {
    this.#rows.delete(writer)
    for (const segment of segments) this.noteUnread(writer, segment)
    for (const spot of written) this.note(writer, spot)
  }

  /** The writers whose lines are known. */
  writers(): readonly string[] {
    return [...this.#rows.keys()]
  }

  /** The segments of a writer, in order; what other files hold of its lines comes after them, by number. */
  segments(writer: string): readonly string[] {
    const rows = this.#segments(writer)
    const first = (segment: string): number => {
      const own = rows.get(segment)
      return own?.first ?? own?.begins ?? 0
    }
    return [...rows.keys()].sort((a, b) =>
      isStretch(a) && isStretch(b) ? first(a) - first(b) : a < b ? -1 : 1,
    )
  }

  /** A line's place; undefined where no segment holds it. */
  async spot(writer: string, n: number): Promise<Spot | undefined> {
    for (const segment of this.segments(writer).toReversed()) {
      const noted = this.#rowsOf(writer, segment)
      const rows = (noted.first ?? n + 1) > n ? await this.#whole(writer, segment) : noted
      const found = rows.find(n)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** The places of a segment's lines, in order. */
  async spots(writer: string, segment: string): Promise<readonly Spot[]> {
    return (await this.#whole(writer, segment)).spots()
  }

  /** The places of the lines of a segment that write to a record, in order; now and then one more. */
  async naming(writer: string, segment: string, id: string): Promise<readonly Spot[]> {
    const rows = await this.#whole(writer, segment)
    const names = await this.#named(segment, rows)
    return names.find(id).map((row) => rows.at(row))
  }

  /** Reads beforehand what histories ask for: every segment once, between other work. */
  async prepare(signal: AbortSignal): Promise<void> {
    for (const writer of this.writers())
      for (const segment of this.segments(writer)) {
        if (signal.aborted) return
        await this.#named(segment, await this.#whole(writer, segment))
      }
  }

  /** The line that closes an act spread over several; undefined where it is not there. */
  async closing(writer: string, part: Spot): Promise<Spot | undefined> {
    if (part.group === 0 || part.closes) return part
    const segments = this.segments(writer)
    for (const segment of segments.slice(segments.indexOf(part.segment))) {
      const found = (await this.#whole(writer, segment)).closing(part)
      // A line that was refused may stand before the one that took its number.
      const counts = found && (await this.spot(writer, found.n))
      if (counts?.closes === true && counts.group === part.group) return counts
    }
    return undefined
  }

  /** The places of every part of the act that a line closes, in order. */
  async parts(writer: string, closing: Spot): Promise<readonly Spot[]> {
    if (!closing.closes) return [closing]
    const found = new Map<number, Spot>()
    const segments = this.segments(writer)
    for (const segment of segments.slice(0, segments.indexOf(closing.segment) + 1)) {
      const { isWhole, first, last } = this.#rowsOf(writer, segment)
      if (isWhole && ((last ?? 0) < closing.group || (first ?? closing.n) >= closing.n)) continue
      const rows = await this.#whole(writer, segment)
      for (const spot of rows.between(closing.group, closing.n)) found.set(spot.n, spot)
    }
    const parts = [...found.values()].filter(({ group }) => group === closing.group)
    return [...parts.sort((a, b) => a.n - b.n), closing]
  }

  async #whole(writer: string, segment: string): Promise<SegmentRows> {
    const rows = this.#rowsOf(writer, segment)
    if (rows.isWhole) return rows
    rows.reading ??= this.#read(segment, rows).finally(() => {
      rows.reading = undefined
    })
    await rows.reading
    return rows
  }

  async #read(segment: string, rows: SegmentRows): Promise<void> {
    const bytes = await readSegmentWhole(this.#disk, this.#root, segment)
    const read = new SegmentRows(segment)
    const names = new RecordNames()
    let run = 0
    for (let from = 0; from < bytes.byteLength; ) {
      const to = pieceEnd(bytes, from)
      for (const { n, start, end, group = 0, closes } of scanSegment(bytes.subarray(0, to), from)
        .good) {
        while (run < (rows.runs?.length ?? 0) && (rows.runs?.[run]?.[1] ?? 0) <= start) run++
        if (rows.runs !== undefined && (rows.runs[run]?.[0] ?? end) > start) continue
        names.note(bytes, start, end, read.count)
        read.note({ n, segment, start, end, group, closes: closes !== undefined })
      }
      from = to
      await breathe()
    }
    rows.complete(read, names)
  }

  async #named(segment: string, rows: SegmentRows): Promise<RecordNames> {
    while (rows.named < rows.count) {
      rows.naming ??= this.#nameMore(segment, rows).finally(() => {
        rows.naming = undefined
      })
      await rows.naming
    }
    return rows.names
  }

  async #nameMore(segment: string, rows: SegmentRows): Promise<void> {
    const upTo = rows.count
    const from = rows.at(rows.named).start
    const end = rows.at(upTo - 1).end
    const bytes = await readSegmentPart(this.#disk, this.#root, segment, from, end)
    let slept = 0
    for (let row = rows.named; row < upTo; row++) {
      const spot = rows.at(row)
      rows.names.note(bytes, spot.start - from, spot.end - from, row)
      if (spot.end - from - slept > slice) {
        slept = spot.end - from
        await breathe()
      }
    }
    rows.named = upTo
  }

  #segments(writer: string): Map<string, SegmentRows> {
    const known = this.#rows.get(writer)
    if (known !== undefined) return known
    const made = new Map<string, SegmentRows>()
    this.#rows.set(writer, made)
    return made
  }

  #rowsOf(writer: string, segment: string): SegmentRows {
    const segments = this.#segments(writer)
    const known = segments.get(segment)
    if (known !== undefined) return known
    const made = new SegmentRows(segment)
    segments.set(segment, made)
    return made
  }
}

// A piece ends with a line, so that each is verified whole.
function pieceEnd(bytes: Uint8Array, from: number): number {
  if (from + slice >= bytes.byteLength) return bytes.byteLength
  const feed = bytes.indexOf(10, from + slice)
  return feed < 0 ? bytes.byteLength : feed + 1
}
