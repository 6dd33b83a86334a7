import { type Point, seasonFamily, type Year } from './date.ts'
import { dayNumber, daysInMonth } from './days.ts'

/** The first and last day number a date could mean, both inclusive. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** Years beyond this are held at it: their day number would no longer be a finite double. */
const FARTHEST_YEAR = 1e300

/** The lowest and highest year that a year expression could mean. */
export function yearSpan(year: Year): { readonly low: number; readonly high: number } {
  let small: number
  let great: number
  if (year.long || year.significant) {
    const size = Math.min(Number(`${year.digits}e${year.exponent}`), FARTHEST_YEAR)
    const spare = year.digits.length + year.exponent - year.significant
    const unit = year.significant > 0 && spare > 0 ? 10 ** Math.min(spare, 300) : 1
    small = unit === 1 ? size : Math.floor(size / unit) * unit
    great = small + unit - 1
  } else {
    small = Number(year.digits.replaceAll('X', '0'))
    great = Number(year.digits.replaceAll('X', '9'))
  }
  if (!year.negative) return { low: small, high: great }
  return { low: -great, high: small === 0 ? -1 : -small }
}

function matches(mask: string, value: number): boolean {
  const text = String(value).padStart(mask.length, '0')
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] !== 'X' && mask[at] !== text[at]) return false
  }
  return true
}

function firstIn(year: number, month: string, day: string): number | null {
  for (let m = 1; m <= 12; m += 1) {
    if (!matches(month, m)) continue
    if (!day) return dayNumber(year, m, 1)
    const length = daysInMonth(year, m)
    for (let d = 1; d <= length; d += 1) if (matches(day, d)) return dayNumber(year, m, d)
  }
  return null
}

function lastIn(year: number, month: string, day: string): number | null {
  for (let m = 12; m >= 1; m -= 1) {
    if (!matches(month, m)) continue
    const length = daysInMonth(year, m)
    if (!day) return dayNumber(year, m, length)
    for (let d = length; d >= 1; d -= 1) if (matches(day, d)) return dayNumber(year, m, d)
  }
  return null
}

function maskedSpan({ year, month, day }: Point): Span | null {
  const { low, high } = yearSpan(year)
  // Every day of the calendar is in the leap year 2000, so what is not there is nowhere.
  if (firstIn(2000, month, day) === null) return null
  const among = (y: number): boolean => year.long || matches(year.digits, Math.abs(y))
  let first: number | null = null
  for (let y = low; first === null && y <= high; y += 1) {
    if (among(y)) first = firstIn(y, month, day)
  }
  let last: number | null = null
  for (let y = high; last === null && y >= low; y -= 1) {
    if (among(y)) last = lastIn(y, month, day)
  }
  return first === null || last === null ? null : { first, last }
}

function partSpan(low: number, high: number, season: number): Span {
  const family = seasonFamily(season)
  const months = family === 33 ? 3 : family === 37 ? 4 : family === 40 ? 6 : 12
  const before = months === 12 ? 0 : (season - family) * months
  const last = before + months
  return {
    first: dayNumber(low, before + 1, 1),
    last: dayNumber(high, last, daysInMonth(high, last)),
  }
}

/**
 * The days a point could mean, as tight as its unspecified digits allow, or null where there is
 * no such day (2025-02-29, 156X-09-31). A season covers the year it is written with: EDTF gives
 * it no months. Quarters, quadrimesters and semesters have theirs.
 */
export function pointSpan(point: Point): Span | null {
  const { year, month, day, season } = point
  if (month === '') {
    const { low, high } = yearSpan(year)
    if (season) return partSpan(low, high, season)
    return { first: dayNumber(low, 1, 1), last: dayNumber(high, 12, 31) }
  }
  if (year.digits.includes('X') || month.includes('X') || day.includes('X')) {
    return maskedSpan(point)
  }
  const y = year.negative ? -Number(year.digits) : Number(year.digits)
  const m = Number(month)
  if (m < 1 || m > 12) return null
  if (day === '') return { first: dayNumber(y, m, 1), last: dayNumber(y, m, daysInMonth(y, m)) }
  const d = Number(day)
  if (d < 1 || d > daysInMonth(y, m)) return null
  const only = dayNumber(y, m, d)
  return { first: only, last: only }
}
