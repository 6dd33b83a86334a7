import { type Columns, flag } from './columns.ts'
import { type Lane, reachRun } from './lanes.ts'
import type { Spans } from './spans.ts'
import { placeOfDay } from './stacks.ts'
import { type TimeWindow, widthOf } from './time-window.ts'

/** The reasons for which a crowded lane names some of its events: what is known of them weighs most, most sources speak of them, their toll is highest, or they are verified. */
export const namings = ['weight', 'sources', 'toll', 'verified'] as const
export type Named = (typeof namings)[number]

/** What events are named from. */
export interface Naming {
  readonly columns: Columns
  readonly spans: Spans
  readonly window: TimeWindow
  readonly range: TimeWindow
  readonly named: Named
}

/** The first events of a lane to be named: the highest of each stretch of the range, so many for a window at most. One that ranks 0 is not named. */
export function namedAmong(given: Naming, lane: Lane, most: number): readonly number[] {
  const { spans, window, range } = given
  const days = widthOf(window) / most
  const start = Math.floor(range.from / days)
  const count = Math.ceil(range.to / days) - start
  const ranks = rankOf(given)
  const tops = topsOf(lane, given.named, ranks)
  const found = Array.from({ length: count }, (_, i) => {
    const from = placeOfDay(spans, lane, (start + i) * days)
    const to = placeOfDay(spans, lane, (start + i + 1) * days)
    return highest(lane, from, to, ranks, tops)
  })
  return found.filter((event) => event !== -1).sort((a, b) => ranks(b) - ranks(a) || a - b)
}

function rankOf({ columns, named }: Naming): (event: number) => number {
  switch (named) {
    case 'weight':
      return (event) => columns.weights[event] ?? 0
    case 'toll':
      return (event) => columns.tolls[event] ?? 0
    case 'verified':
      return (event) =>
        (columns.flags[event] ?? 0) & flag.verified ? 1 + (columns.weights[event] ?? 0) : 0
    case 'sources': {
      const { offsets } = columns.source
      return (event) => (offsets[event + 1] ?? 0) - (offsets[event] ?? 0)
    }
  }
}

const held = new WeakMap<Lane, Map<Named, Float64Array>>()

/** The highest rank in each run of a lane's events. */
function topsOf(lane: Lane, named: Named, rank: (event: number) => number): Float64Array {
  const known = held.get(lane) ?? new Map<Named, Float64Array>()
  held.set(lane, known)
  let tops = known.get(named)
  if (tops !== undefined) return tops
  tops = new Float64Array(Math.ceil(lane.events.length / reachRun))
  for (const [i, event] of lane.events.entries()) {
    const run = Math.floor(i / reachRun)
    const of = rank(event)
    if (of > (tops[run] ?? 0)) tops[run] = of
  }
  known.set(named, tops)
  return tops
}

/** The first event of the highest rank between two places of a lane, -1 where none ranks above 0. */
function highest(
  { events }: Lane,
  from: number,
  to: number,
  rank: (event: number) => number,
  tops: Float64Array,
): number {
  let best = -1
  let most = 0
  for (let i = from; i < to; i++) {
    // Runs in which none is higher are passed over whole.
    if (i % reachRun === 0 && (tops[i / reachRun] ?? 0) <= most) {
      i += reachRun - 1
      continue
    }
    const event = events[i] ?? 0
    const of = rank(event)
    if (of > most) {
      most = of
      best = event
    }
  }
  return best
}
