/** The lowest EDTF conformance level that admits a date. */
export type Level = 0 | 1 | 2

/** What `?` (1, uncertain), `~` (2, approximate) or `%` (3, both) say about one component. */
export type DateMark = 0 | 1 | 2 | 3

/** The mark of each component of a point; a component that is not stated has 0. */
export interface Marks {
  readonly year: DateMark
  readonly month: DateMark
  readonly day: DateMark
}

/**
 * A year in astronomical numbering (0 is 1 BC). `digits` are four of 0-9 or X, or any number of
 * digits where `long` (the Y form); the value is digits × 10^exponent, and `significant` counts
 * the digits one may trust (0: all).
 */
export interface Year {
  readonly negative: boolean
  readonly digits: string
  readonly long: boolean
  readonly exponent: number
  readonly significant: number
}

/** A time of day; `fraction` are the decimals of the second, `offset` minutes east of UTC. */
export interface Time {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly fraction: string
  readonly offset: number | null
}

/**
 * One date: a year, a month, a day, or a part of a year. `month` and `day` are two of 0-9 or X,
 * '' where not stated; `season` is the sub-year code 21 to 41, 0 where there is none.
 */
export interface Point {
  readonly kind: 'point'
  readonly level: Level
  readonly year: Year
  readonly month: string
  readonly day: string
  readonly season: number
  readonly time: Time | null
  readonly marks: Marks
}

/** An end of an interval or of a range that is not a date: `..`, or nothing at all. */
export type Missing = 'open' | 'unknown'

/** From a start to an end, the whole of it meant. */
export interface Interval {
  readonly kind: 'interval'
  readonly level: Level
  readonly start: Point | Missing
  readonly end: Point | Missing
}

/** The consecutive dates of a set written `a..b`, `..b` or `a..`. */
export interface Range {
  readonly kind: 'range'
  readonly from: Point | 'open'
  readonly to: Point | 'open'
}

/** One of the dates listed (`one-of`, square brackets) or all of them (`all-of`, braces). */
export interface DateSet {
  readonly kind: 'one-of' | 'all-of'
  readonly level: 2
  readonly members: readonly (Point | Range)[]
}

/** What an EDTF string says, without reference to any calendar library. */
export type EdtfDate = Point | Interval | DateSet

export const UNCERTAIN = 1
export const APPROXIMATE = 2

/** Tells whether any component of a point is uncertain or approximate. */
export function isMarked(point: Point): boolean {
  return (point.marks.year | point.marks.month | point.marks.day) !== 0
}

/** Tells whether a point has an unspecified digit (X) anywhere. */
export function isMasked(point: Point): boolean {
  return point.year.digits.includes('X') || point.month.includes('X') || point.day.includes('X')
}

/** The kind of detail a point is stated to; parts of a year are comparable within their family. */
export function precisionOf(point: Point): string {
  if (point.time) return 'time'
  if (point.day) return 'day'
  if (point.month) return 'month'
  return point.season ? `part ${seasonFamily(point.season)}` : 'year'
}

/** The first code of the family a sub-year code belongs to: 21, 25, 29, 33, 37 or 40. */
export function seasonFamily(season: number): number {
  if (season >= 40) return 40
  if (season >= 37) return 37
  return season - ((season - 21) % 4)
}
