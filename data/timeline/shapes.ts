import { type DateColumns, flag } from './columns.ts'
import { bound, type Spans } from './spans.ts'
import { daysOf, type TimeWindow } from './time-window.ts'

/** How one event is drawn: a mark at its middle, or a bar over its possible days with its certain stretches inside. */
export interface Shape {
  readonly event: number
  readonly form: 'mark' | 'bar'
  /** The possible days, kept within the range that is drawn; for a mark, the point it stands on twice. */
  readonly from: number
  readonly to: number
  /** The certain stretches; none where the date is one unknown moment or is marked unsure. */
  readonly solids: readonly TimeWindow[]
  readonly sure: boolean
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly startUnknown: boolean
  readonly endUnknown: boolean
  /** A mark of doubt (`?`, `~`, `%`) stands somewhere in its date. */
  readonly marked: boolean
  /** Its possible days are its pieces only. */
  readonly gaps: boolean
}

/** A bar narrower than this many pixels is drawn as a mark. */
export const narrowestBar = 16

/** Gives an event its shape within a range of days, at a number of pixels per day. */
export function shapeOf(
  columns: DateColumns,
  spans: Spans,
  event: number,
  range: TimeWindow,
  perDay: number,
): Shape {
  const first = spans.first[event] ?? 0
  const last = spans.last[event] ?? 0
  const days = daysOf(range)
  const from = Math.max(first, days.first)
  const to = Math.min(last, days.last) + 1
  const solids = solidsOf(columns, event)
  const form = first === last || (to - from) * perDay < narrowestBar ? 'mark' : 'bar'
  const middle = (Math.max(first, days.first - 1) + Math.min(last, days.last + 1) + 1) / 2
  return {
    event,
    form,
    from: form === 'mark' ? middle : from,
    to: form === 'mark' ? middle : to,
    solids: form === 'mark' ? [] : within(solids, from, to),
    sure: solids.length > 0,
    openStart: first === -Infinity,
    openEnd: last === Infinity,
    startUnknown: isUnknown(columns, event, 'earliestStart', 'latestEnd'),
    endUnknown: isUnknown(columns, event, 'latestEnd', 'earliestStart'),
    marked: ((columns.flags[event] ?? 0) & flag.unsure) !== 0,
    gaps: ((columns.flags[event] ?? 0) & flag.gaps) !== 0,
  }
}

/** Whether one end of an event is not known while the other is. */
function isUnknown(
  { bounds }: DateColumns,
  event: number,
  one: keyof typeof bound,
  other: keyof typeof bound,
): boolean {
  const isMissing = (name: keyof typeof bound) => Number.isNaN(bounds[event * 4 + bound[name]])
  return isMissing(one) && !isMissing(other)
}

function within(solids: readonly TimeWindow[], from: number, to: number): readonly TimeWindow[] {
  return solids
    .map((solid) => ({ from: Math.max(solid.from, from), to: Math.min(solid.to, to) }))
    .filter((solid) => solid.from < solid.to)
}

/** The days that an event certainly covers, `to` not included; none where its date is unsure. */
export function solidsOf(columns: DateColumns, event: number): readonly TimeWindow[] {
  const flags = columns.flags[event] ?? 0
  if (flags & flag.pieces) return piecesOf(columns, event)
  if (flags & flag.unsure) return []
  const { bounds } = columns
  const start = bounds[event * 4 + bound.latestStart] ?? Number.NaN
  const end = bounds[event * 4 + bound.earliestEnd] ?? Number.NaN
  if (start <= end) return [{ from: start, to: end + 1 }]
  const known = bounds[event * 4 + bound.earliestStart] === start && Number.isNaN(end)
  return known ? [{ from: start, to: start + 1 }] : []
}

/** Whether an event has certain days: as `solidsOf`, without naming them. */
export function isSure(columns: DateColumns, event: number): boolean {
  const flags = columns.flags[event] ?? 0
  if (flags & flag.pieces) return piecesOf(columns, event).length > 0
  if (flags & flag.unsure) return false
  const at = event * 4
  const start = columns.bounds[at + bound.latestStart] ?? Number.NaN
  const end = columns.bounds[at + bound.earliestEnd] ?? Number.NaN
  return start <= end || (columns.bounds[at + bound.earliestStart] === start && Number.isNaN(end))
}

function piecesOf({ solidEvents, solidDays }: DateColumns, event: number): readonly TimeWindow[] {
  let at = 0
  let high = solidEvents.length
  while (at < high) {
    const middle = (at + high) >>> 1
    if ((solidEvents[middle] ?? 0) < event) at = middle + 1
    else high = middle
  }
  const pieces: TimeWindow[] = []
  for (; solidEvents[at] === event; at++)
    pieces.push({ from: solidDays[at * 2] ?? 0, to: (solidDays[at * 2 + 1] ?? 0) + 1 })
  return pieces
}
