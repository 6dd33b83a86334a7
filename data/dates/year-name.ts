import type { Point, Year } from './date.ts'
import { yearSpan } from './span.ts'
import type { WordStyle } from './tongue.ts'
import { writePoint } from './write.ts'

/** What a year expression is called: only the first five have a name in ordinary language. */
export type YearKind = 'plain' | 'decade' | 'century' | 'millennium' | 'unknown' | 'odd'

/** Tells what a year expression is called. */
export function yearKind(year: Year): YearKind {
  if (!year.digits.includes('X')) return 'plain'
  if (year.negative) return /^\d\dXX$/.test(year.digits) ? 'century' : 'odd'
  if (year.digits === 'XXXX') return 'unknown'
  if (/^0[0X]/.test(year.digits) && year.digits !== '00XX') return 'odd'
  if (/^\d{3}X$/.test(year.digits)) return 'decade'
  if (/^\d\dXX$/.test(year.digits)) return 'century'
  return /^\dXXX$/.test(year.digits) ? 'millennium' : 'odd'
}

/** Tells whether two characters are partly unspecified (1X, X1): no language has a word for it. */
function isOddPair(pair: string): boolean {
  return pair.includes('X') && pair !== 'XX'
}

/** Tells whether a point has a name in words; otherwise its code stands for it. */
export function hasName(point: Point): boolean {
  const kind = yearKind(point.year)
  if (kind === 'odd' || isOddPair(point.month) || isOddPair(point.day)) return false
  return true
}

/** The first whole year of the Gregorian calendar; earlier days of the week would be invented. */
const FIRST_GREGORIAN_YEAR = 1583

/** Tells whether a day is said with its day of the week. */
export function hasWeekday({ year, month, season }: Point, style: WordStyle): boolean {
  return (
    style === 'weekday' &&
    month !== 'XX' &&
    season === 0 &&
    yearKind(year) === 'plain' &&
    !year.negative &&
    Number(year.digits) >= FIRST_GREGORIAN_YEAR
  )
}

/** The code of a point without its marks. */
export function codeOfPoint(point: Point): string {
  return writePoint({ ...point, marks: { year: 0, month: 0, day: 0 } })
}

/** Groups the digits of a number by three. */
export function groupedDigits(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, separator)
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A whole number as superscript digits. */
export function superscript(value: number): string {
  return String(value).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
}

/** The first and last year of a century or millennium; before year 0, counted before Christ. */
export function yearsWithin(year: Year): { readonly first: number; readonly last: number } {
  const { low, high } = yearSpan(year)
  return year.negative ? { first: 1 - low, last: 1 - high } : { first: low, last: high }
}
