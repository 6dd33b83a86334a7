import type { Problem } from '../model/outcome.ts'

/** Every reason for which a date is refused; `reasons.ts` says each in words. */
export type DateProblemCode =
  | 'date.empty'
  | 'date.too-long'
  | 'date.blank'
  | 'date.syntax'
  | 'date.year-digits'
  | 'date.year-zero'
  | 'date.long-year'
  | 'date.long-year-alone'
  | 'date.impossible-month'
  | 'date.impossible-day'
  | 'date.impossible-time'
  | 'date.impossible-offset'
  | 'date.time-alone'
  | 'date.marks'
  | 'date.reversed'
  | 'date.end-coarser'
  | 'date.range-precision'
  | 'date.open-range'
  | 'date.draft-2012'
  | 'date.lower-case'
  | 'date.relative'
  | 'date.no-year'
  | 'date.no-month'
  | 'date.no-day'
  | 'date.unknown'
  | 'date.week'
  | 'date.short-year'
  | 'date.weekday'
  | 'date.about-time'
  | 'date.part-end'
  | 'date.hijri'
  | 'date.calendars'
  | 'date.unread'
  | 'date.form'

/** A refusal: its code, the text it concerns and, where one exists, the form to write instead; `meant` are the EDTF dates that were probably meant, where there are several, and `month` the month (`YYYY-MM`) that has no such day. */
export interface DateProblem extends Problem {
  readonly code: DateProblemCode
  readonly text: string
  readonly instead?: string
  readonly meant?: readonly string[]
  readonly month?: string
}

/** A refusal of `text`. */
export function refusal(code: DateProblemCode, text: string, instead?: string): DateProblem {
  return instead === undefined ? { code, text } : { code, text, instead }
}

/** The EDTF dates that a text which was refused probably means. */
export function meantOf({ instead, meant }: Problem): readonly string[] {
  if (Array.isArray(meant)) return meant as readonly string[]
  return typeof instead === 'string' ? [instead] : []
}
