import { dayParts } from '../../dates/days.ts'
import { monthIndex, monthStart } from './months.ts'

/** A stretch of time laid over a width: days from `from` (inclusive) to `to` (exclusive), points from `left` to `right`. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

/** Where a day begins on paper, in points. */
export function at(scale: Scale, day: number): number {
  const { from, to, left, right } = scale
  return left + ((day - from) / (to - from)) * (right - left)
}

/** The same, kept within the strip. */
export function withinScale(scale: Scale, day: number): number {
  return Math.min(scale.right, Math.max(scale.left, at(scale, day)))
}

/** A mark of the axis: where, and whether a year (or a round number of years) begins there. */
export interface Tick {
  readonly day: number
  readonly year: number
  readonly month: number
  readonly strong: boolean
}

const closest = 25

/** Months between the marks of an axis, wide enough apart to be read. */
export function tickStep(scale: Scale, size: number): number {
  const perDay = (scale.right - scale.left) / (scale.to - scale.from)
  const room = (closest * size) / 7.2
  for (const step of [1, 3, 6, 12]) if (perDay * 30.44 * step >= room) return step
  for (let years = 10; ; years *= 10)
    for (const share of [0.2, 0.5, 1]) {
      const step = years * share * 12
      if (perDay * 30.44 * step >= room) return step
    }
}

/** The marks of an axis, from left to right. */
export function ticks(scale: Scale, size: number): readonly Tick[] {
  const step = tickStep(scale, size)
  const out: Tick[] = []
  for (let index = Math.ceil(monthIndex(scale.from) / step) * step; ; index += step) {
    const day = monthStart(index)
    if (day >= scale.to) return out
    if (day < scale.from) continue
    const { year, month } = dayParts(day)
    out.push({ day, year, month, strong: month === 1 })
  }
}
