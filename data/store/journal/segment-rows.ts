import { RecordNames } from './record-names.ts'

/** The places of a segment's lines, in columns, and which of them write to a record. */
export class SegmentRows {
  /** False where the first lines have not been read. */
  isWhole = true
  /** The number of the first line, where it is known before the lines are read. */
  begins: number | undefined
  /** Where lines stand that count, from which byte to which; undefined where all do. */
  runs: readonly (readonly [from: number, to: number])[] | undefined
  /** Set while the whole segment is read. */
  reading: Promise<void> | undefined
  /** Set while more lines are named. */
  naming: Promise<void> | undefined
  /** The records that the first `named` lines write to. */
  names = new RecordNames()
  named = 0
  readonly #segment: string
  #ns: number[] = []
  #starts: number[] = []
  #ends: number[] = []
  // The number of the first line of the act that the line is a part of, negative where it closes it; 0: none.
  #groups: number[] = []

  constructor(segment: string) {
    this.#segment = segment
  }

  get count(): number {
    return this.#ns.length
  }

  /** The number of the first line noted. */
  get first(): number | undefined {
    return this.#ns[0]
  }

  /** The number of the last line noted. */
  get last(): number | undefined {
    return this.#ns.at(-1)
  }

  /** Notes the next line; one that was read before it was noted is not there twice. */
  note({ n, start, end, group, closes }: Spot): void {
    while ((this.#ends.at(-1) ?? 0) > start)
      for (const column of [this.#ns, this.#starts, this.#ends, this.#groups]) column.pop()
    this.named = Math.min(this.named, this.count)
    this.#ns.push(n)
    this.#starts.push(start)
    this.#ends.push(end)
    this.#groups.push(closes ? -group : group)
  }

  /** Takes the lines of the whole segment in place of those noted so far, but for the lines noted since it was read. */
  complete(read: SegmentRows, names: RecordNames): void {
    const end = read.#ends.at(-1) ?? 0
    const since = this.spots().filter(({ start }) => start >= end)
    this.#ns = read.#ns
    this.#starts = read.#starts
    this.#ends = read.#ends
    this.#groups = read.#groups
    this.names = names
    this.named = this.count
    this.isWhole = true
    for (const spot of since) this.note(spot)
  }

  /** The place of the line at a row. */
  at(row: number): Spot {
    const [n = 0, start = 0, group = 0] = [this.#ns[row], this.#starts[row], this.#groups[row]]
    const end = this.#ends[row] ?? start
    return { n, segment: this.#segment, start, end, group: Math.abs(group), closes: group < 0 }
  }

  /** The places of all lines, in order. */
  spots(): readonly Spot[] {
    return this.#ns.map((_, row) => this.at(row))
  }

  /** The place of the line with a number. */
  find(n: number): Spot | undefined {
    const first = this.first
    if (first === undefined || first > n) return undefined
    const row = this.#ns[n - first] === n ? n - first : this.#ns.indexOf(n)
    return row < 0 ? undefined : this.at(row)
  }

  /** The line that closes the act of a part, which stands before it or in this segment. */
  closing(part: Spot): Spot | undefined {
    for (let row = this.#from(part.n); row < this.count; row++)
      if (this.#groups[row] === -part.group) return this.at(row)
    return undefined
  }

  /** The lines from one number up to another. */
  between(from: number, to: number): readonly Spot[] {
    const found: Spot[] = []
    for (let row = this.#from(from); row < this.count; row++)
      if ((this.#ns[row] ?? to) < to) found.push(this.at(row))
    return found
  }

  // The first row whose number is not below n; numbers rise, but for lines that are refused later.
  #from(n: number): number {
    const row = this.#ns.findIndex((other) => other >= n)
    return row < 0 ? this.count : row
  }
}

/** Where a line's bytes stand: the segment's path inside the archive; and the act it is a part of (0: an act of its own). */
export interface Spot {
  readonly n: number
  readonly segment: string
  readonly start: number
  readonly end: number
  readonly group: number
  readonly closes: boolean
}
