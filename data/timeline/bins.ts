import { dayNumber, dayParts, weekday } from '../dates/days.ts'
import { daysOf, type TimeWindow } from './time-window.ts'

/** What one bar of a density stands for: so many days, weeks, months or years of the calendar. */
export interface BinSize {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly step: number
}

/** Stretches of the calendar that cover a range: bin `i` holds the days from `edges[i]`, those from `edges[i + 1]` not included. */
export interface Bins extends BinSize {
  readonly edges: Float64Array
}

const sizes: readonly (BinSize & { readonly days: number })[] = [
  { unit: 'day', step: 1, days: 1 },
  { unit: 'week', step: 1, days: 7 },
  { unit: 'month', step: 1, days: 30.4 },
  { unit: 'month', step: 3, days: 91.3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000].map(
    (step) => ({ unit: 'year', step, days: step * 365.25 }) as const,
  ),
]

/** The Monday of the week of day 0. */
const monday = -weekday(0)

/** The smallest stretch of the calendar that is at least that many pixels wide. */
export function binSize(perDay: number, atLeastPx: number): BinSize {
  const { unit, step } = sizes.find(({ days }) => days * perDay >= atLeastPx) ??
    sizes.at(-1) ?? { unit: 'year', step: 50_000 }
  return { unit, step }
}

/** The bins of a size that cover a range. */
export function binsOver(range: TimeWindow, size: BinSize): Bins {
  const { first, last } = daysOf(range)
  const from = binOf(first, size)
  const count = binOf(last, size) - from + 1
  const edges = Float64Array.from({ length: count + 1 }, (_, i) => startOf(from + i, size))
  return { ...size, edges }
}

/** The number of the bin of a size in which a day lies. */
export function binOf(day: number, { unit, step }: BinSize): number {
  switch (unit) {
    case 'day':
      return Math.floor(day / step)
    case 'week':
      return Math.floor((day - monday) / (7 * step))
    case 'month': {
      const { year, month } = dayParts(day)
      return Math.floor((year * 12 + month - 1) / step)
    }
    case 'year':
      return Math.floor(dayParts(day).year / step)
  }
}

/** The first day of a bin. */
function startOf(index: number, { unit, step }: BinSize): number {
  switch (unit) {
    case 'day':
      return index * step
    case 'week':
      return index * 7 * step + monday
    case 'month': {
      const month = index * step
      return dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)
    }
    case 'year':
      return dayNumber(index * step, 1, 1)
  }
}
