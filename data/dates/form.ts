import { done, failed, type Outcome } from '../model/outcome.ts'
import { type DateMark, isMasked, type Missing, type Point, type Range } from './date.ts'
import type { Edtf } from './edtf.ts'
import { parseEdtf } from './parse.ts'
import { edtfYear, pair } from './partial.ts'
import { type DateProblem, refusal } from './problem.ts'

/**
 * What kind of date a form describes. `between` is one moment between two dates, `lasted` the
 * whole time from one to the other, `before` and `after` a moment no later or no earlier than a
 * date (inclusive), `ongoing` what runs on, `unknown-end` what ended nobody knows when.
 */
export const dateShapes = [
  'day',
  'month',
  'year',
  'decade',
  'century',
  'season',
  'between',
  'lasted',
  'before',
  'after',
  'ongoing',
  'unknown-end',
] as const
export type DateShape = (typeof dateShapes)[number]

/** The fields of one date as a person fills them: digits, '' where empty; a year may be negative. */
export interface FormDate {
  readonly year: string
  readonly month: string
  readonly day: string
}

/**
 * The state of a date form. `first` serves every shape, `second` only `between` and `lasted`; a
 * decade or century is told by any of its years. `season` is the sub-year code 21 to 41. `time`
 * (`hh:mm` or `hh:mm:ss`) and `zone` ('' local, `Z`, `±hh:mm`) go with the shape `day` alone.
 */
export interface DateForm {
  readonly shape: DateShape
  readonly first: FormDate
  readonly second: FormDate
  readonly season: number
  readonly time: string
  readonly zone: string
  readonly about: boolean
  readonly uncertain: boolean
}

const EMPTY: FormDate = { year: '', month: '', day: '' }

/** The form as it opens: a day, nothing filled in. */
export const blankForm: DateForm = {
  shape: 'day',
  first: EMPTY,
  second: EMPTY,
  season: 21,
  time: '',
  zone: '',
  about: false,
  uncertain: false,
}

function lacking(part: string): Outcome<never> {
  const problem: DateProblem = { ...refusal('date.form', ''), part }
  return failed(problem)
}

type Depth = 'year' | 'month' | 'day' | 'filled'

/** Writes a date down to a depth; `filled` goes as far as the fields do. */
function writeDate(date: FormDate, depth: Depth, name: string): Outcome<string> {
  const year = date.year.trim()
  const month = date.month.trim()
  const day = date.day.trim()
  if (year === '') return lacking(`${name}.year`)
  if (!/^-?\d{1,9}$/.test(year)) return failed(refusal('date.year-digits', year))
  const written = edtfYear(Number(year))
  if (depth === 'year' || (depth === 'filled' && month === '' && day === '')) return done(written)
  if (month === '') return lacking(`${name}.month`)
  if (!/^\d{1,2}$/.test(month)) return failed(refusal('date.impossible-month', month))
  if (depth === 'month' || (depth === 'filled' && day === '')) {
    return done(`${written}-${pair(month)}`)
  }
  if (day === '') return lacking(`${name}.day`)
  if (!/^\d{1,2}$/.test(day)) return failed(refusal('date.impossible-day', day))
  return done(`${written}-${pair(month)}-${pair(day)}`)
}

function writeClock(form: DateForm): string {
  if (form.time.trim() === '') return ''
  const clock = form.time.trim()
  return `T${/^\d\d:\d\d$/.test(clock) ? `${clock}:00` : clock}${form.zone.trim()}`
}

/** A decade or century by one of its years, with its last digits unspecified. */
function writeMasked(form: DateForm, digits: 1 | 2): Outcome<string> {
  const year = writeDate(form.first, 'year', 'first')
  return year.ok ? done(year.value.slice(0, -digits) + 'X'.repeat(digits)) : year
}

function writeShape(form: DateForm, sign: string): Outcome<string> {
  const first = (depth: Depth): Outcome<string> => writeDate(form.first, depth, 'first')
  const then = (date: Outcome<string>, write: (edtf: string) => string): Outcome<string> =>
    date.ok ? done(write(date.value)) : date
  const both = (write: (from: string, to: string) => string): Outcome<string> => {
    const from = first('filled')
    if (!from.ok) return from
    return then(writeDate(form.second, 'filled', 'second'), (to) => write(from.value, to))
  }
  switch (form.shape) {
    case 'day':
      return then(first('day'), (date) => `${date}${writeClock(form)}${sign}`)
    case 'month':
      return then(first('month'), (date) => date + sign)
    case 'year':
      return then(first('year'), (date) => date + sign)
    case 'decade':
      return then(writeMasked(form, 1), (date) => date + sign)
    case 'century':
      return then(writeMasked(form, 2), (date) => date + sign)
    case 'season':
      return then(first('year'), (date) => `${date}-${form.season}${sign}`)
    case 'between':
      return both((from, to) => `[${from}${sign}..${to}${sign}]`)
    case 'lasted':
      return both((from, to) => `${from}${sign}/${to}${sign}`)
    case 'before':
      return then(first('filled'), (date) => `[..${date}${sign}]`)
    case 'after':
      return then(first('filled'), (date) => `[${date}${sign}..]`)
    case 'ongoing':
      return then(first('filled'), (date) => `${date}${sign}/..`)
    case 'unknown-end':
      return then(first('filled'), (date) => `${date}${sign}/`)
  }
}

/** The EDTF that a form describes, or what is still wrong with it (`part` names an empty field). */
export function formToEdtf(form: DateForm): Outcome<Edtf> {
  const sign = form.about ? (form.uncertain ? '%' : '~') : form.uncertain ? '?' : ''
  const text = writeShape(form, sign)
  if (!text.ok) return text
  const date = parseEdtf(text.value)
  return date.ok ? done(text.value as Edtf) : date
}

function evenMark(point: Point): DateMark | null {
  const { marks, month, day, season } = point
  if ((month !== '' || season > 0) && marks.month !== marks.year) return null
  return day !== '' && marks.day !== marks.year ? null : marks.year
}

function dateOf(point: Point): FormDate {
  const { year, month, day } = point
  return {
    year: (year.negative ? '-' : '') + year.digits,
    month: month === '' ? '' : String(Number(month)),
    day: day === '' ? '' : String(Number(day)),
  }
}

/** A point that plain fields can hold: no X, no season, no counted digits, one mark for all. */
function isSimple(point: Point): boolean {
  const { exponent, significant } = point.year
  return !isMasked(point) && exponent === 0 && significant === 0 && evenMark(point) !== null
}

function withMark(form: DateForm, mark: DateMark): DateForm {
  return { ...form, uncertain: (mark & 1) !== 0, about: (mark & 2) !== 0 }
}

function maskedForm(point: Point, mark: DateMark): DateForm | undefined {
  const { year, month, day } = point
  if (month !== '' || day !== '' || point.season || year.negative) return undefined
  const shape = /^\d{3}X$/.test(year.digits)
    ? 'decade'
    : /^\d\dXX$/.test(year.digits)
      ? 'century'
      : null
  if (!shape) return undefined
  const first = { ...EMPTY, year: year.digits.replaceAll('X', '0') }
  return withMark({ ...blankForm, shape, first }, mark)
}

function pointForm(point: Point): DateForm | undefined {
  const mark = evenMark(point)
  if (mark === null) return undefined
  if (isMasked(point)) return maskedForm(point, mark)
  if (!isSimple(point)) return undefined
  const first = dateOf(point)
  if (point.season)
    return withMark({ ...blankForm, shape: 'season', first, season: point.season }, mark)
  if (!point.time) {
    const shape = point.day ? 'day' : point.month ? 'month' : 'year'
    return withMark({ ...blankForm, shape, first }, mark)
  }
  const { hour, minute, second, fraction, offset } = point.time
  if (fraction !== '') return undefined
  const time = [hour, minute, ...(second ? [second] : [])].map(pair).join(':')
  const size = Math.abs(offset ?? 0)
  const east = `${(offset ?? 0) < 0 ? '-' : '+'}${pair(Math.floor(size / 60))}:${pair(size % 60)}`
  const zone = offset === null ? '' : offset === 0 ? 'Z' : east
  return { ...blankForm, first, time, zone }
}

function pairForm(
  shape: DateShape,
  from: Point | Missing,
  to: Point | Missing,
): DateForm | undefined {
  const points = [from, to].filter((end) => typeof end !== 'string')
  if (points.some((point) => !isSimple(point) || point.season > 0)) return undefined
  const marks = points.map((point) => evenMark(point) ?? 0)
  const [mark = 0] = marks
  if (marks.some((other) => other !== mark)) return undefined
  const [first = EMPTY, second = EMPTY] = points.map(dateOf)
  return withMark({ ...blankForm, shape, first, second }, mark)
}

function rangeForm({ from, to }: Range): DateForm | undefined {
  if (from === 'open') return to === 'open' ? undefined : pairForm('before', to, 'open')
  return pairForm(to === 'open' ? 'after' : 'between', from, to)
}

/** The form that describes an EDTF date, or undefined where the form has no fields for it. */
export function edtfToForm(edtf: string): DateForm | undefined {
  const read = parseEdtf(edtf)
  if (!read.ok) return undefined
  const date = read.value
  switch (date.kind) {
    case 'point':
      return pointForm(date)
    case 'interval': {
      const { start, end } = date
      if (typeof start === 'string') return undefined
      if (end === 'open') return pairForm('ongoing', start, end)
      return pairForm(end === 'unknown' ? 'unknown-end' : 'lasted', start, end)
    }
    case 'one-of': {
      const [only, ...others] = date.members
      return only?.kind === 'range' && others.length === 0 ? rangeForm(only) : undefined
    }
    case 'all-of':
      return undefined
  }
}
