import type { DateColumns } from './columns.ts'
import { type Extent, edge, type TimeWindow } from './time-window.ts'

/** The days that each event could cover: first and last possible day, ±Infinity where open, NaN where undated. */
export interface Spans {
  readonly count: number
  readonly first: Float64Array
  readonly last: Float64Array
  /** The dated events in order of their first day. */
  readonly order: Uint32Array
  /** From the earliest to the latest finite day, null where nothing is dated. */
  readonly extent: Extent | null
}

/** Which of the four bounds of an event is where in `Columns.bounds`. */
export const bound = { earliestStart: 0, latestStart: 1, earliestEnd: 2, latestEnd: 3 } as const

/** Reads the possible days of every event. An unknown start stands at the end, an unknown end at the start. */
export function spansOf(columns: Pick<DateColumns, 'count' | 'bounds'>): Spans {
  const { count, bounds } = columns
  const first = new Float64Array(count)
  const last = new Float64Array(count)
  let dated = 0
  let ordered = true
  let before = -Infinity
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < count; i++) {
    const from = firstPossible(bounds, i * 4)
    const to = Math.max(from, lastPossible(bounds, i * 4))
    first[i] = from
    last[i] = to
    if (Number.isNaN(from)) continue
    dated++
    if (from < before) ordered = false
    before = from
    if (from < low && from !== -Infinity) low = from
    if (to > high && to !== Infinity) high = to
    if (from > high && from !== Infinity) high = from
    if (to < low && to !== -Infinity) low = to
  }
  const order = new Uint32Array(dated)
  for (let i = 0, at = 0; i < count; i++) if (!Number.isNaN(first[i])) order[at++] = i
  if (!ordered) order.sort((a, b) => compare(first[a], first[b]) || a - b)
  return { count, first, last, order, extent: low <= high ? { first: low, last: high } : null }
}

/** From the earliest to the latest finite day of some events; null where none has one. */
export function extentOf(
  { events }: { readonly events: Uint32Array },
  { first, last }: Pick<Spans, 'first' | 'last'>,
): Extent | null {
  let low = Infinity
  let high = -Infinity
  for (const event of events) {
    const [from, to] = [first[event] ?? Number.NaN, last[event] ?? Number.NaN]
    if (Number.isFinite(from)) {
      if (from < low) low = from
      if (from > high) high = from
    }
    if (Number.isFinite(to)) {
      if (to < low) low = to
      if (to > high) high = to
    }
  }
  return low <= high ? { first: low, last: high } : null
}

/** The first of an event's bounds that is known, in their order. */
function firstPossible(bounds: Float64Array, at: number): number {
  for (let i = at; i < at + 4; i++) {
    const day = bounds[i] ?? Number.NaN
    if (!Number.isNaN(day)) return drawable(day)
  }
  return Number.NaN
}

/** The last of them. */
function lastPossible(bounds: Float64Array, at: number): number {
  for (let i = at + 3; i >= at; i--) {
    const day = bounds[i] ?? Number.NaN
    if (!Number.isNaN(day)) return drawable(day)
  }
  return Number.NaN
}

/** Days beyond what can be drawn stand at its edge, so that no event is out of reach. */
function drawable(day: number): number {
  return Number.isFinite(day) ? Math.min(Math.max(day, -edge), edge - 1) : day
}

function compare(a: number | undefined, b: number | undefined): number {
  return (a ?? 0) < (b ?? 0) ? -1 : (a ?? 0) > (b ?? 0) ? 1 : 0
}

/** Whether an event could touch the window. */
export function touchesWindow(spans: Spans, event: number, window: TimeWindow): boolean {
  const first = spans.first[event] ?? Number.NaN
  const last = spans.last[event] ?? Number.NaN
  return first < window.to && last + 1 > window.from
}

/** Whether a filter's bitset lets an event through; null lets all through. */
export function passes(bits: Uint8Array | null, event: number): boolean {
  return bits === null || ((bits[event >> 3] ?? 0) & (1 << (event & 7))) !== 0
}
