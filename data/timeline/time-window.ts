/** A stretch of time on the screen: days since 1970-01-01, fractions allowed, `to` not included. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** The first and last day of what there is to show, both included. */
export interface Extent {
  readonly first: number
  readonly last: number
}

/** The narrowest window: below it a day is wider than the screen needs. */
export const narrowest = 4

/** The last day either way that is drawn: a JavaScript date, which vis-timeline uses, reaches 100 million days (ECMA-262, Time Values), and half a window is drawn beyond the window. */
export const edge = 60_000_000

/** The days of a window. */
export function widthOf(window: TimeWindow): number {
  return window.to - window.from
}

/** The window kept within what can be drawn, its width within the narrowest and the widest. */
export function kept(window: TimeWindow): TimeWindow {
  const middle = (window.from + window.to) / 2
  const half = Math.min(Math.max(widthOf(window), narrowest), 2 * edge) / 2
  const centre = Math.min(Math.max(middle, half - edge), edge - half)
  return { from: centre - half, to: centre + half }
}

/** The window that shows the whole extent, with a margin; thirty days where there is one day, the year of `today` where there is none. */
export function fitted(extent: Extent | null, today: number): TimeWindow {
  if (extent === null) return { from: today - 183, to: today + 183 }
  const days = Math.max(extent.last + 1 - extent.first, 30)
  const middle = (extent.first + extent.last + 1) / 2
  return kept({ from: middle - days * 0.53, to: middle + days * 0.56 })
}

/** The window moved by a share of its width: 1 is a whole window later. */
export function panned(window: TimeWindow, share: number): TimeWindow {
  const by = widthOf(window) * share
  return kept({ from: window.from + by, to: window.to + by })
}

/** The window `factor` times as wide, with the day `at` staying where it stands. */
export function zoomed(window: TimeWindow, factor: number, at: number): TimeWindow {
  const width = Math.min(Math.max(widthOf(window) * factor, narrowest), 2 * edge)
  const share = (at - window.from) / widthOf(window)
  const from = at - width * share
  return kept({ from, to: from + width })
}

/** The window of the same width with the day in its middle. */
export function centred(window: TimeWindow, day: number): TimeWindow {
  const half = widthOf(window) / 2
  return kept({ from: day + 0.5 - half, to: day + 0.5 + half })
}

/** The window that lets the days first to last be seen whole, no wider than it must be and no narrower than `least` days. */
export function around(extent: Extent, least: number): TimeWindow {
  const days = Math.max((extent.last + 1 - extent.first) * 1.25, least)
  const middle = (extent.first + extent.last + 1) / 2
  return kept({ from: middle - days / 2, to: middle + days / 2 })
}

/** The window moved, only if it must be, so that the days first to last come into view. */
export function revealing(window: TimeWindow, extent: Extent): TimeWindow {
  const inside = extent.first >= window.from && extent.last + 1 <= window.to
  const across = extent.first <= window.from && extent.last + 1 >= window.to
  if (inside || across) return window
  if (extent.last + 1 - extent.first > widthOf(window)) {
    const from = extent.first - widthOf(window) * 0.1
    return kept({ from, to: from + widthOf(window) })
  }
  return centred(window, (extent.first + extent.last) / 2)
}

/** The whole days that a window touches. */
export function daysOf(window: TimeWindow): Extent {
  return { first: Math.floor(window.from), last: Math.ceil(window.to) - 1 }
}

/** Whether as many pixels stand for a day here as there, but for what counting with fractions leaves. */
export function isSameScale(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < 1e-6
}
