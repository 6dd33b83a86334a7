import { dayNumber, dayParts } from '../../dates/days.ts'

/** Months since January of year 0, of a day number. */
export function monthIndex(days: number): number {
  const { year, month } = dayParts(days)
  return year * 12 + month - 1
}

/** The first day of a month given by its index. */
export function monthStart(index: number): number {
  return dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)
}
