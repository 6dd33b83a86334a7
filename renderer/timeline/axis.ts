import type { Moment } from 'moment'

/** The steps of the axis: a vis-timeline scale, how many of it, and how many pixels its labels want. */
interface Step {
  readonly scale: 'day' | 'month' | 'year'
  readonly step: number
  readonly days: number
  readonly atLeastPx: number
}

const steps: readonly Step[] = [
  { scale: 'day', step: 1, days: 1, atLeastPx: 30 },
  { scale: 'day', step: 5, days: 5, atLeastPx: 44 },
  { scale: 'month', step: 1, days: 30.4, atLeastPx: 46 },
  { scale: 'month', step: 3, days: 91.3, atLeastPx: 46 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000].map(
    (step): Step => ({ scale: 'year', step, days: step * 365.25, atLeastPx: step > 500 ? 64 : 44 }),
  ),
]

/** The finest step whose labels have room. */
export function axisStep(perDay: number): { readonly scale: Step['scale']; readonly step: number } {
  const found = steps.find(({ days, atLeastPx }) => days * perDay >= atLeastPx) ?? steps.at(-1)
  return { scale: found?.scale ?? 'year', step: found?.step ?? 1 }
}

/** A tick’s label: the day, the month or the year that begins there. */
export function axisLabel(date: Moment, scale: string): string {
  if (scale === 'year') return yearOf(date)
  return scale === 'month' ? date.format('MMM') : date.format('D')
}

/** What stands over the ticks: the month over its days, the year over its months. */
export function axisOver(date: Moment, scale: string): string {
  return scale === 'month' ? yearOf(date) : `${date.format('MMMM')} ${yearOf(date)}`
}

/** What stands over years: the first and the last of those that are seen. */
export function axisYears(first: Moment, last: Moment): string {
  const [from, to] = [yearOf(first), yearOf(last)]
  return from === to ? from : `${from}–${to}`
}

function yearOf(date: Moment): string {
  return `${date.year()}`.replace('-', '−')
}
