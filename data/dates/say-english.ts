import type { DateMark, Marks, Point, Time, Year } from './date.ts'
import { weekday } from './days.ts'
import { pointSpan } from './span.ts'
import type { NounHead, Omit, PointName, Tongue, WordStyle } from './tongue.ts'
import {
  codeOfPoint,
  groupedDigits,
  hasName,
  hasWeekday,
  superscript,
  yearKind,
  yearsWithin,
} from './year-name.ts'

const NBSP = '\u00a0'

const MONTHS =
  'January February March April May June July August September October November December'
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const SEASONS = ['spring', 'summer', 'autumn', 'winter']

function monthName(month: string, style: WordStyle): string {
  const names = (style === 'short' ? SHORT : MONTHS).split(' ')
  return names[Number(month) - 1] ?? month
}

function ordinal(value: number): string {
  const tens = value % 100
  if (tens > 10 && tens < 14) return `${value}th`
  return value + (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
}

function yearName(year: Year, style: WordStyle): PointName {
  const kind = yearKind(year)
  if (kind === 'decade') return { text: `${yearsWithin(year).first}s`, head: 'masculine' }
  if (kind === 'century' || kind === 'millennium') {
    const { first, last } = yearsWithin(year)
    const rank = ordinal(Number(year.digits.replaceAll('X', '')) + 1)
    const era = year.negative ? `${NBSP}BC` : ''
    const noun = kind === 'millennium' ? 'millennium' : style === 'short' ? 'c.' : 'century'
    return { text: `${rank} ${noun}${era} (${first}–${last})`, head: 'masculine' }
  }
  if (year.long) {
    const digits = (year.negative ? '−' : '') + groupedDigits(year.digits, ',')
    const power = year.exponent ? `${NBSP}×${NBSP}10${superscript(year.exponent)}` : ''
    return { text: `year ${digits}${power}${trust(year)}`, head: 'masculine' }
  }
  const value = Number(year.digits)
  if (year.negative || value === 0) {
    return { text: `${value + 1}${NBSP}BC${trust(year)}`, head: 'bare' }
  }
  if (value < 1000) return { text: `AD${NBSP}${value}${trust(year)}`, head: 'bare' }
  return { text: year.digits + trust(year), head: 'bare' }
}

function trust(year: Year): string {
  if (!year.significant) return ''
  return ` (${year.significant} significant ${year.significant === 1 ? 'digit' : 'digits'})`
}

function partName(season: number, year: string): PointName {
  const seasonal = SEASONS[(season - 21) % 4] ?? ''
  if (season <= 24) return { text: `${seasonal} ${year}`, head: 'bare' }
  if (season <= 32) {
    const side = season <= 28 ? 'northern' : 'southern'
    return { text: `${seasonal} ${year} (${side} hemisphere)`, head: 'bare' }
  }
  const [first, noun] =
    season <= 36
      ? ([33, 'quarter'] as const)
      : season <= 39
        ? ([37, 'four-month period'] as const)
        : ([40, 'half'] as const)
  return { text: `${ordinal(season - first + 1)} ${noun} of ${year}`, head: 'masculine' }
}

function timeWords({ hour, minute, second, fraction, offset }: Time): string {
  const pad = (value: number): string => String(value).padStart(2, '0')
  const seconds = second || fraction ? `:${pad(second)}${fraction ? `.${fraction}` : ''}` : ''
  const clock = `${pad(hour)}:${pad(minute)}${seconds}`
  if (offset === null) return clock
  if (offset === 0) return `${clock} UTC`
  const size = Math.abs(offset)
  const rest = size % 60 ? `:${pad(size % 60)}` : ''
  return `${clock} (UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest})`
}

/** ` 2025`, ` of an unknown year`, `, in the 1560s`: the year after a month or a day. */
function ofYear(year: Year, style: WordStyle): string {
  const kind = yearKind(year)
  if (kind === 'unknown') return ' of an unknown year'
  const { text } = yearName(year, style)
  if (kind !== 'plain') return `, in the ${text}`
  return ` ${text}`
}

function dayHead(point: Point, style: WordStyle): string {
  const day = Number(point.day)
  if (point.month === 'XX') return ordinal(day)
  const span = hasWeekday(point, style) ? pointSpan(point) : null
  return `${span ? `${WEEKDAYS[weekday(span.first)]} ` : ''}${day}`
}

function unknownParts(point: Point): PointName | null {
  const { year, month, day } = point
  const noYear = yearKind(year) === 'unknown'
  if (noYear && month === '') return { text: 'unknown year', head: 'indefinite' }
  if (noYear && month === 'XX' && day === '')
    return { text: 'month and year unknown', head: 'bare' }
  if (noYear && month === 'XX' && day === 'XX') {
    return { text: 'day, month and year unknown', head: 'bare' }
  }
  return null
}

function name(point: Point, style: WordStyle, omit: Omit): PointName {
  if (!hasName(point)) {
    return { text: codeOfPoint(point), head: 'bare', aside: 'X: unknown digit' }
  }
  const { year, month, day, season } = point
  const unknown = unknownParts(point)
  if (unknown) return unknown
  const of = omit === 'nothing' ? ofYear(year, style) : ''
  if (season) return partName(season, yearName(year, style).text)
  if (month === '') return yearName(year, style)
  if (month === 'XX' && day !== '' && day !== 'XX') {
    const plain = yearKind(year) === 'plain'
    const text = `${dayHead(point, style)} of an unknown month${plain ? ` of${of}` : of}`
    return { text, head: 'masculine' }
  }
  if (month === 'XX') {
    return { ...yearName(year, style), aside: day ? 'month and day unknown' : 'month unknown' }
  }
  const named = omit === 'month' ? '' : monthName(month, style)
  if (day === '' || day === 'XX') {
    const text = `${named}${of}`
    return day ? { text, head: 'bare', aside: 'day unknown' } : { text, head: 'bare' }
  }
  const time = point.time ? ` at ${timeWords(point.time)}` : ''
  return { text: dayHead(point, style) + (named ? NBSP + named : '') + of + time, head: 'day' }
}

const THE: Record<NounHead, string> = {
  day: '',
  masculine: 'the ',
  elided: 'the ',
  plural: 'the ',
  indefinite: 'an ',
  an: 'the ',
  bare: '',
}

function the({ text, head }: PointName): string {
  return THE[head] + text
}

const ADJECTIVES: Record<Exclude<DateMark, 0>, string> = {
  1: 'uncertain',
  2: 'approximate',
  3: 'uncertain and approximate',
}

function partlyMarked(marks: Marks, season: number): string {
  const phrases: string[] = []
  for (const mark of [1, 2, 3] as const) {
    const parts: string[] = []
    if (marks.day === mark) parts.push('day')
    if (marks.month === mark) parts.push(season ? 'period' : 'month')
    if (marks.year === mark) parts.push('year')
    if (parts.length > 0) phrases.push(`${parts.join(' and ')} ${ADJECTIVES[mark]}`)
  }
  return phrases.join(', ')
}

function every(point: Point): string {
  if (point.day) return 'every day'
  if (point.month) return 'every month'
  return point.season ? 'every period' : 'every year'
}

/** How English says dates: day before month, no comma, as in the United Nations' documents. */
export const english: Tongue = {
  name,
  about: (named, style) => `${style === 'short' ? 'c.' : 'about'} ${the(named)}`,
  uncertain: (text, style) => (style === 'short' ? `${text}?` : `${text}, uncertain`),
  partlyMarked,
  markedInside: (mark) => ADJECTIVES[mark],
  fromTo: (from, to) => `from ${the(from)} to ${the(to)}`,
  since: (from) => `since ${the(from)}`,
  until: (to) => `until ${the(to)}`,
  toUnknown: (from) => `from ${the(from)} to an unknown date`,
  fromUnknown: (to) => `from an unknown date to ${the(to)}`,
  sinceUnknown: 'since an unknown date',
  untilUnknown: 'until an unknown date',
  unknownBoth: 'from an unknown date to an unknown date',
  endless: 'without beginning or end',
  between: (from, to) => `between ${the(from)} and ${the(to)}`,
  atLatest: (to) => `no later than ${the(to)}`,
  atEarliest: (from) => `no earlier than ${the(from)}`,
  every,
  or: ' or ',
  and: ' and ',
  oneOfThese: 'one of these dates: ',
  allOfThese: 'all of these dates: ',
  listSeparator: '; ',
}
