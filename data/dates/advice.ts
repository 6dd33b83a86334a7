import type { Outcome } from '../model/outcome.ts'
import { differByOne } from '../text/near.ts'
import { dayNumber, daysInMonth, isoDay } from './days.ts'
import { MONTH, MONTH_NAMES } from './lexicon.ts'
import { isEdtf } from './parse.ts'
import { pair } from './partial.ts'
import type { DateProblem } from './problem.ts'
import {
  ofBracketedDoubt,
  ofBrackets,
  ofCrossingSeason,
  ofFrom,
  ofLetters,
  ofListed,
  ofMonth,
  ofNamedThing,
  ofNewYear,
  ofPartEnds,
  ofSchoolYear,
  ofShortEnd,
  ofStroke,
  ofUndated,
  ofUnknownEnd,
  ofUnknownFigures,
  ofWeekNumber,
  ofZeros,
} from './slips.ts'
import { isoWeek } from './week.ts'

type Read = (folded: string) => Outcome<string>

/** Beyond these years figures without signs are a number, and no date. */
const [FIRST_YEAR, LAST_YEAR] = [1500, 2100]
/** Days since 30 December 1899 are how a spreadsheet counts dates: 1954 to 2064. */
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 60_000]
const SERIAL_EPOCH = dayNumber(1899, 12, 30)
const DAY = 86_400
/** Two figures of a year up to these may be of this century. */
const LAST_OF_THIS_CENTURY = 40

const IS_MONTH = new RegExp(`^${MONTH}$`)
const SHORT_MONTH_YEAR = new RegExp(`^${MONTH}[- ]'?\\d{2}$`)

function near(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function day(year: string, month: string, date: string): readonly string[] {
  const edtf = `${year}-${pair(month)}-${pair(date)}`
  return near(Number(year)) && isEdtf(edtf) && Number(month) <= 12 ? [edtf] : []
}

/** « 20200403 », « 11112025 », « 45972 », « 1762819200 » : figures that another program wrote. */
function ofFigures(text: string): readonly string[] {
  const [, y = '', m = '', d = ''] = /^(\d{4})(\d\d)(\d\d)(?:t?(?:\d\d){1,3}z?)?$/.exec(text) ?? []
  const [, d2 = '', m2 = '', y2 = ''] = /^(\d\d)(\d\d)(\d{4})$/.exec(text) ?? []
  const [, y3 = '', m3 = ''] = /^(\d{4})(\d\d)$/.exec(text) ?? []
  const [, y4 = '', n = ''] = /^(\d{4})-?(\d{3})$/.exec(text) ?? []
  const found = [...day(y, m, d), ...day(y2, m2, d2)]
  if (y3 !== '' && near(Number(y3)) && isEdtf(`${y3}-${m3}`) && Number(m3) <= 12)
    found.push(`${y3}-${m3}`)
  if (y4 !== '' && near(Number(y4)) && Number(n) >= 1 && Number(n) <= 366)
    found.push(isoDay(dayNumber(Number(y4), 1, 1) + Number(n) - 1))
  const [, shorter] = /^((?:19|20)\d\d)\d$/.exec(text) ?? []
  if (shorter !== undefined) found.push(shorter)
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : 0
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) found.push(isoDay(SERIAL_EPOCH + serial))
  const seconds = /^1\d{9}(?:\d{3})?$/.test(text) ? Number(text.slice(0, 10)) : 0
  if (seconds > 0) found.push(isoDay(Math.floor(seconds / DAY)))
  return [...new Set(found)]
}

/** « 2012/13 », « 1914-18 » are years; « 2012/03 » a month; « 2012- » an end that is open. */
function ofYears(text: string): readonly string[] {
  const [, century = '', year = '', second = ''] = /^(\d\d)(\d\d) ?[-/] ?(\d\d)$/.exec(text) ?? []
  const [, open] = /^(\d{4}) ?(?:[-+]|- ?(?:…|\.{2,3}))$/.exec(text) ?? []
  if (open !== undefined) return [`${open}/..`]
  const [, until] = /^(?:- |…|\.{3}) ?(\d{4})$/.exec(text) ?? []
  if (until !== undefined) return [`/${until}`]
  if (second === '') return []
  const month = Number(second) >= 1 && Number(second) <= 12 ? [`${century}${year}-${second}`] : []
  if (year === '99' && second === '00') return [`${century}99/${Number(century) + 1}00`]
  const years = second > year ? [`${century}${year}/${century}${second}`] : []
  return /-/.test(text) && month.length > 0 ? [] : [...month, ...years]
}

/** Figures in an order or with signs that no rule has: « 2025 11 11 », « 11/13/2025 », « 2025-1-5 ». */
function ofParts(text: string): readonly string[] {
  const [, y = '', a = '', b = ''] = /^(\d{4})[^\da-z](\d{1,2})[^\da-z](\d{1,2})$/.exec(text) ?? []
  if (y !== '') return [...day(y, a, b), ...(Number(a) > 12 ? day(y, b, a) : [])]
  const [, c = '', e = '', z = ''] = /^(\d{1,2})[^\da-z](\d{1,2})[^\da-z](\d{4})$/.exec(text) ?? []
  if (z === '') return []
  if (Number(c) === 0 || Number(e) === 0) {
    const edtf = Number(e) === 0 ? z : `${z}-${pair(e)}`
    return isEdtf(edtf) ? [edtf] : []
  }
  return Number(e) > 12 ? day(z, c, e) : day(z, e, c)
}

/** « 29-Aug-26 » : of this century or the last. */
function ofShortYear(text: string, read: Read): readonly string[] {
  const at = /\d{2}(?=s?$)(?<!\d{3})|\d{2}(?!.*\d)(?<!\d{3})/.exec(text)
  if (!at) return []
  const [, month = '', of = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d\d$/.exec(text) ?? []
  const years = Number(at[0].slice(0, 2)) <= LAST_OF_THIS_CENTURY ? ['19', '20'] : ['19']
  const whole = (century: string): string =>
    text.slice(0, at.index).replace(/'$/, '') + century + text.slice(at.index)
  return years.flatMap((century) => {
    const date = read(whole(century))
    // « 12/25/24 » : no month is the 25th.
    return date.ok ? [date.value] : Number(of) > 12 ? day(century + at[0], month, of) : []
  })
}

/** The last day of the month, and the day that follows it: « 31/04/2025 ». */
function ofLongMonth(text: string, problem: DateProblem, read: Read): DateProblem {
  const [, edtfMonth] = /^(\d{4}-\d\d)-\d\d$/.exec(problem.text) ?? []
  const found = edtfMonth ?? monthOf(text, read)
  if (found === undefined) return problem
  const [year, month] = [Number(found.slice(0, 4)), Number(found.slice(5))]
  const length = daysInMonth(year, month)
  const last = dayNumber(year, month, length)
  // 31 April is a slip of one day, 45 April one of figures.
  const said = Number(
    /-(\d\d)$/.exec(problem.text)?.[1] ?? /\b(\d{1,2})(?!\d)/.exec(text)?.[1] ?? 0,
  )
  const isSlip = said > length && said <= 31
  return { ...problem, month: found, ...(isSlip && { meant: [isoDay(last), isoDay(last + 1)] }) }
}

/** The month of one day in words or figures, where only its day is wrong. */
function monthOf(text: string, read: Read): string | undefined {
  const days = text.match(/\b\d{1,2}(?:er|st|nd|rd|th)?\b(?!:|h)/g) ?? []
  const figures = /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/.test(text)
  if (!figures && days.length !== 1) return undefined
  const first = read(text.replace(/\b\d{1,2}(?:er|st|nd|rd|th)?\b/, figures ? '01' : '1'))
  return first.ok && /^\d{4}-\d\d-01$/.test(first.value) ? first.value.slice(0, 7) : undefined
}

/** A month with one letter wrong: « 11 novmbre 2025 ». */
function ofMisspelt(text: string, read: Read): readonly string[] {
  const word = (text.match(/[a-z]{4,}/g) ?? []).find((one) => !IS_MONTH.test(one))
  if (word === undefined) return []
  const names = MONTH_NAMES.filter((name) => name.length > 3 && differByOne(word, name))
  const found = names.flatMap((name) => {
    const date = read(text.replace(word, name))
    return date.ok ? [date.value] : []
  })
  return [...new Set(found)]
}

/** `2025-11-15/2025-11-10` the other way round, `2004-06/2004` to the year's end. */
function ofInterval({ code, text }: DateProblem): readonly string[] {
  const [, from = '', to = ''] = /^([\d-]+)\/([\d-]+)$/.exec(text) ?? []
  if (from === '') return []
  const other = code === 'date.reversed' ? `${to}/${from}` : `${from}/${to}-12`
  return isEdtf(other) ? [other] : []
}

function meantBy(text: string, problem: DateProblem, read: Read): readonly string[] {
  switch (problem.code) {
    case 'date.short-year':
      return ofShortYear(text, read)
    case 'date.unread': {
      const meant = meantBy(text, { ...problem, code: 'date.no-year' }, read)
      if (meant.length > 0) return meant
      const begun = ofFrom(text, read)
      return begun.length > 0 ? begun : ofNamedThing(text, read)
    }
    case 'date.no-year':
      return [
        ...weekOf(text),
        ...ofParts(text),
        ...ofMisspelt(text, read),
        ...ofLetters(text, read),
        ...ofStroke(text, read),
        ...ofCrossingSeason(text, read),
        ...ofSchoolYear(text),
        ...ofUndated(text, read),
        ...ofBracketedDoubt(text, read),
        ...ofBrackets(text),
      ]
    case 'date.reversed':
    case 'date.end-coarser': {
      const years = ofYears(text)
      if (years.length > 0) return years
      const crossing = ofNewYear(text, problem.text)
      return crossing.length > 0 ? crossing : ofInterval(problem)
    }
    case 'date.syntax':
    case 'date.year-digits':
    case 'date.blank':
    case 'date.impossible-month':
      return [
        ...weekOf(text),
        ...ofFigures(text),
        ...ofYears(text),
        ...ofParts(text),
        ...ofZeros(text),
        ...ofBracketedDoubt(text, read),
        ...ofUnknownEnd(text),
        ...ofUnknownFigures(text),
        ...ofWeekNumber(text),
        ...ofListed(text),
        ...ofBrackets(text),
        ...ofShortEnd(text),
        ...ofMonth(text),
      ]
    case 'date.part-end':
      return ofPartEnds(text, read)
    case 'date.marks':
      return ofUnknownFigures(text)
    case 'date.impossible-day':
      return [...ofParts(text), ...ofZeros(text)]
    case 'date.week':
      return weekOf(text)
    case 'date.empty':
    case 'date.too-long':
    case 'date.year-zero':
    case 'date.long-year':
    case 'date.long-year-alone':
    case 'date.impossible-time':
    case 'date.impossible-offset':
    case 'date.time-alone':
    case 'date.range-precision':
    case 'date.open-range':
    case 'date.draft-2012':
    case 'date.lower-case':
    case 'date.relative':
    case 'date.weekday':
    case 'date.about-time':
    case 'date.hijri':
    case 'date.unknown':
    case 'date.no-day':
    case 'date.no-month':
    case 'date.calendars':
    case 'date.form':
      return []
  }
}

function weekOf(text: string): readonly string[] {
  const week = isoWeek(text)
  return week === null ? [] : [week]
}

/** A refusal with what was probably meant: one date as `instead`, several as `meant`. */
export function advised(refused: DateProblem, folded: string, read: Read): DateProblem {
  if (refused.meant !== undefined) return refused
  // « août-26 », as a spreadsheet shortens a month, is no day of August.
  const isShort = refused.code === 'date.no-year' && SHORT_MONTH_YEAR.test(folded)
  const isUnknown = refused.code === 'date.lower-case' && ofUnknownFigures(folded).length > 0
  const code = isShort ? 'date.short-year' : isUnknown ? 'date.syntax' : refused.code
  const problem: DateProblem = { ...refused, code }
  const text = isShort ? folded.replace('-', ' ') : folded
  const meant = [...new Set(meantBy(text, problem, read))]
  const { instead: _, ...plain } = problem
  if (meant.length === 1 && meant[0] !== undefined) return { ...plain, instead: meant[0] }
  if (meant.length > 1) return { ...plain, meant }
  if (problem.code === 'date.impossible-day') return ofLongMonth(folded, problem, read)
  return problem.instead === undefined || isEdtf(problem.instead) ? problem : plain
}
