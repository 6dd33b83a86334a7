import { relabel } from '../../changes/merge.ts'
import { type Dot, dotOf, type Line, type Op, readDot } from '../../changes/patch.ts'
import type { Disk } from '../core/disk.ts'
import type { Rules } from '../migrations/format.ts'
import { type ReadLine, readLine } from './journal-line.ts'
import { LineIndex } from './line-index.ts'
import type { Spot } from './segment-rows.ts'
import { readSegmentPart, readSegmentWhole } from './stretch.ts'

/** The size at which a segment is sealed, bytes. */
export const sealedAt = 4 * 1024 * 1024

/** How the reading of a large act tells how far it is, in lines, and how it is called off. */
export interface ActProgress {
  readonly onProgress?: (read: number, of: number) => void
  readonly signal?: AbortSignal
}

/** Reads lines and whole acts again, by their dots. */
export class Journals {
  readonly index: LineIndex
  readonly #disk: Disk
  readonly #root: string
  readonly #rules: Rules
  readonly #branches = new Map<string, { readonly writer: string; readonly from: number }>()

  constructor(disk: Disk, root: string, rules: Rules) {
    this.index = new LineIndex(disk, root)
    this.#disk = disk
    this.#root = root
    this.#rules = rules
  }

  /** Notes that a writer's name stands for a second branch under another's numbers. */
  noteBranch(branch: string, writer: string, from: number): void {
    this.#branches.set(branch, { writer, from })
  }

  /** A line; undefined where no segment holds it. */
  async line(writer: string, n: number): Promise<ReadLine | undefined> {
    const spot = await this.index.spot(writer, n)
    return spot && this.#lineAt(writer, spot)
  }

  /** The whole act that a dot names: one line, or the lines of an act spread over several. */
  act(dot: Dot, reading?: ActProgress): Promise<Line | undefined> {
    return this.beginningOf(dot, Number.POSITIVE_INFINITY, reading)
  }

  /** An act with at least its first writes, as many as asked for; where reading is called off, with those that had been read. */
  async beginningOf(
    dot: Dot,
    writes: number,
    { onProgress, signal }: ActProgress = {},
  ): Promise<Line | undefined> {
    const { writer, n } = readDot(dot)
    const closing = await this.index.spot(writer, n)
    const last = closing && (await this.#lineAt(writer, closing))
    if (closing === undefined || last === undefined || !closing.closes) return last
    const ops: Op[] = []
    const parts = await this.index.parts(writer, closing)
    for (const [read, part] of parts.entries()) {
      if (ops.length >= writes || signal?.aborted === true) break
      const line = part.n === n ? last : await this.#lineAt(writer, part)
      for (const op of line?.ops ?? []) ops.push(op)
      onProgress?.(read + 1, parts.length)
    }
    return { ...last, ops }
  }

  /** An act with only its writes to one record; of an act spread over several lines, only the parts that name the record are read. */
  async actOn(dot: Dot, id: string): Promise<Line | undefined> {
    const { writer, n } = readDot(dot)
    const closing = await this.index.spot(writer, n)
    const last = closing && (await this.#lineAt(writer, closing))
    if (closing === undefined || last === undefined) return undefined
    if (!closing.closes) return { ...last, ops: last.ops.filter((op) => op.id === id) }
    const ops: Op[] = []
    for (const part of await this.#partsOn(writer, closing, id)) {
      const line = part.n === n ? last : await this.#lineAt(writer, part)
      ops.push(...(line?.ops ?? []).filter((op) => op.id === id))
    }
    return { ...last, ops }
  }

  async #partsOn(writer: string, closing: Spot, id: string): Promise<readonly Spot[]> {
    const parts = await this.index.parts(writer, closing)
    const named = new Set<string>()
    for (const segment of new Set(parts.map((part) => part.segment)))
      for (const { start } of await this.index.naming(writer, segment, id))
        named.add(`${segment} ${start}`)
    return parts.filter(({ segment, start }) => named.has(`${segment} ${start}`))
  }

  /** The dots of the acts that write to a record in a segment, newest first; now and then one more. */
  async naming(writer: string, segment: string, id: string): Promise<readonly Dot[]> {
    const found = new Set<number>()
    for (const spot of await this.index.naming(writer, segment, id)) {
      const closing = await this.index.closing(writer, spot)
      if (closing !== undefined) found.add(closing.n)
    }
    return [...found].sort((a, b) => b - a).map((n) => dotOf({ writer, n }))
  }

  /** The lines of a writer that are whole acts or close one, from the newest back, or from below a number. */
  async *backwards(
    writer: string,
    below: number = Number.POSITIVE_INFINITY,
  ): AsyncGenerator<ReadLine> {
    for (const segment of this.index.segments(writer).toReversed())
      for (const spot of (await this.index.spots(writer, segment)).toReversed()) {
        if (spot.n >= below || (spot.group > 0 && !spot.closes)) continue
        const line = await this.#lineAt(writer, spot)
        if (line !== undefined) yield line
      }
  }

  /** Every line of a writer, the parts of large acts too, from the oldest on; each segment is read once. */
  async *forwards(writer: string): AsyncGenerator<ReadLine> {
    for (const segment of this.index.segments(writer)) {
      const spots = await this.index.spots(writer, segment)
      const bytes = await readSegmentWhole(this.#disk, this.#root, segment)
      for (const { start, end } of spots) {
        const line = this.#read(writer, bytes.subarray(start, end - 1))
        if (line !== undefined) yield line
      }
    }
  }

  async #lineAt(writer: string, { segment, start, end }: Spot): Promise<ReadLine | undefined> {
    const bytes = await readSegmentPart(this.#disk, this.#root, segment, start, end - 1)
    return this.#read(writer, bytes)
  }

  #read(writer: string, bytes: Uint8Array): ReadLine | undefined {
    const branch = this.#branches.get(writer)
    const line = readLine(branch?.writer ?? writer, bytes, this.#rules)
    return line && branch ? { ...line, ...relabel(line, writer, branch.from) } : line
  }
}
