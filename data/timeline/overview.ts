import { dayNumber, dayParts } from '../dates/days.ts'
import { type TimeWindow, widthOf } from './time-window.ts'

/** A year that the overview names, and the day it begins. */
export interface YearTick {
  readonly day: number
  readonly year: number
}

const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000]

/** The years named along a window, as many as have room at so many pixels a name; none whose name the right edge would cut. */
export function yearTicks(
  window: TimeWindow,
  widthPx: number,
  namePx: number,
): readonly YearTick[] {
  const perDay = widthPx / widthOf(window)
  const step = yearSteps.find((years) => years * 365.25 * perDay >= namePx * 1.4) ?? 1_000_000
  const last = dayParts(Math.floor(window.to)).year
  const ticks: YearTick[] = []
  let year = Math.ceil(dayParts(Math.floor(window.from)).year / step) * step
  for (; year <= last; year += step) {
    const day = dayNumber(year, 1, 1)
    const x = (day - window.from) * perDay
    if (x >= 0 && x + namePx <= widthPx) ticks.push({ day, year })
  }
  return ticks
}
