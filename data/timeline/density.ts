import { type Lane, reachRun } from './lanes.ts'
import type { Spans } from './spans.ts'
import { daysOf, type Extent, type TimeWindow, widthOf } from './time-window.ts'

/** Counts of events for equal stretches of days, all powers of two, aligned on day 0: bucket `i` holds the days from `(start + i) * days`. */
export interface Density {
  readonly days: number
  readonly start: number
  readonly counts: Uint32Array
}

/** The narrowest power-of-two stretch of days that is at least that many pixels wide. */
export function resolution(window: TimeWindow, widthPx: number, atLeastPx: number): number {
  const perDay = widthPx / widthOf(window)
  let days = 1
  while (days * perDay < atLeastPx && days < 2 ** 30) days *= 2
  return days
}

/** How many events of a lane could touch the days, ends included; each counted once, exactly. */
export function countIn(lane: Lane, { first, last }: Extent): number {
  const short = above(lane.days, last) - below(lane.days, first)
  return short + above(lane.starts, last) - below(lane.ends, first)
}

/** Counts a lane's events in every bucket that the window touches; one that lasts is counted in each bucket it touches. */
export function densityOf(lane: Lane, window: TimeWindow, days: number): Density {
  const touched = daysOf(window)
  const start = Math.floor(touched.first / days)
  const counts = new Uint32Array(Math.floor(touched.last / days) - start + 1)
  for (let i = 0; i < counts.length; i++) {
    const first = (start + i) * days
    counts[i] = countIn(lane, { first, last: first + days - 1 })
  }
  return { days, start, counts }
}

/** The lane's events that could touch the days, in order of their first day. */
export function eventsIn(lane: Lane, spans: Spans, { first, last }: Extent): Uint32Array {
  const found = new Uint32Array(countIn(lane, { first, last }))
  let at = 0
  const { events, reach } = lane
  for (let r = 0; r * reachRun < events.length; r++) {
    if ((spans.first[events[r * reachRun] ?? 0] ?? 0) > last) break
    if ((reach[r] ?? 0) < first) continue
    const to = Math.min((r + 1) * reachRun, events.length)
    for (let i = r * reachRun; i < to; i++) {
      const event = events[i] ?? 0
      if ((spans.first[event] ?? 0) <= last && (spans.last[event] ?? 0) >= first)
        found[at++] = event
    }
  }
  return found
}

/** How many of the sorted days are at most `day`. */
function above(sorted: Float64Array, day: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the sorted days are before `day`. */
function below(sorted: Float64Array, day: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}
