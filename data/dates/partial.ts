import type { DateMark } from './date.ts'
import { isoYear } from './days.ts'

/**
 * A date as one reads it word by word: a year in EDTF (`2025`, `201X`, `Y170002`), a month and a
 * day (two digits, or XX), each '' until it is known, so that « du 11 au 14 novembre » can borrow.
 */
export interface PartialDate {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly season: number
  readonly time: string
  /** Marks of year, month and day. */
  readonly marks: readonly [DateMark, DateMark, DateMark]
  /** 0 (Monday) to 6 where the text names the day of the week, else -1. */
  readonly weekday: number
}

export const BLANK: PartialDate = {
  year: '',
  month: '',
  day: '',
  season: 0,
  time: '',
  marks: [0, 0, 0],
  weekday: -1,
}

/** An astronomical year as EDTF. */
export function edtfYear(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : isoYear(year)
}

/** Two digits. */
export function pair(value: number | string): string {
  return String(value).padStart(2, '0')
}

/** Adds a mark to every part of a date. */
export function marked(date: PartialDate, mark: DateMark): PartialDate {
  if (mark === 0) return date
  const [year, month, day] = date.marks
  return {
    ...date,
    marks: [(year | mark) as DateMark, (month | mark) as DateMark, (day | mark) as DateMark],
  }
}

/** Takes from a neighbour what a date leaves unsaid: « du 11 au 14 novembre 2025 ». */
export function borrow(date: PartialDate, from: PartialDate): PartialDate {
  const month = date.month || (date.day !== '' ? from.month : '')
  const takesYear = date.year === '' && (month !== '' || date.season > 0)
  return { ...date, month, year: takesYear ? from.year : date.year }
}

/** What a date still lacks before it can be written. */
export function lacks(date: PartialDate): 'nothing' | 'year' | 'month' {
  if (date.day !== '' && date.month === '') return 'month'
  return date.year === '' ? 'year' : 'nothing'
}

const SIGNS = ['', '?', '~', '%'] as const

/** Writes a complete partial date as EDTF, each mark on the left of its part. */
export function writePartial({ year, month, day, season, time, marks }: PartialDate): string {
  const second = season ? String(season) : month
  const parts = [year, second, day].filter((part) => part !== '')
  const signs = marks.slice(0, parts.length)
  if (signs.every((mark) => mark === signs[0])) {
    return parts.join('-') + SIGNS[signs[0] ?? 0] + time
  }
  return parts.map((part, at) => SIGNS[signs[at] ?? 0] + part).join('-') + time
}
