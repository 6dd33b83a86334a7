import { done, failed, type Outcome } from '../model/outcome.ts'
import type { DateMark, Level, Marks, Point, Time, Year } from './date.ts'
import { diagnose } from './diagnose.ts'
import { refusal } from './problem.ts'
import { pointSpan } from './span.ts'
import { readTime } from './time.ts'

const POINT =
  /^([?~%]?)(-?)([\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:T(.*))?)?)?(?:S([1-9]\d{0,8}))?$/
const LONG = /^Y(-?)([1-9]\d*)(?:E([1-9]\d{0,8}))?(?:S([1-9]\d{0,8}))?([?~%]?)$/

const UNMARKED: Marks = { year: 0, month: 0, day: 0 }

function mark(text: string | undefined): DateMark {
  switch (text) {
    case '?':
      return 1
    case '~':
      return 2
    case '%':
      return 3
    case undefined:
      return 0
    default:
      return 0
  }
}

function both(a: DateMark, b: DateMark): DateMark {
  return (a | b) as DateMark
}

function isPlainYear(digits: string): boolean {
  return !digits.includes('X')
}

/** Level 1 has X only in the cases that the specification lists; anywhere else is level 2. */
function maskLevel(year: string, month: string, day: string): Level {
  const rest = month + day
  if (!year.includes('X') && !rest.includes('X')) return 0
  if (rest === '') return /^\d*X+$/.test(year) ? 1 : 2
  const listed =
    year === 'XXXX'
      ? rest === 'XX' || rest === 'XXXX'
      : isPlainYear(year) && (rest === 'XX' || /^(?:\d\d|XX)XX$/.test(rest))
  return listed ? 1 : 2
}

function longPoint(text: string): Outcome<Point> | null {
  const found = LONG.exec(text)
  if (!found) return null
  const digits = found[2] as string
  const exponent = Number(found[3] ?? '0')
  const significant = Number(found[4] ?? '0')
  if (exponent === 0 && digits.length < 5) return failed(refusal('date.long-year', text))
  if (significant && found[5]) return failed(refusal('date.marks', text))
  const year: Year = { negative: found[1] === '-', digits, long: true, exponent, significant }
  return done({
    kind: 'point',
    level: exponent || significant ? 2 : 1,
    year,
    month: '',
    day: '',
    season: 0,
    time: null,
    marks: found[5] ? { year: mark(found[5]), month: 0, day: 0 } : UNMARKED,
  })
}

function marksOf(found: RegExpExecArray): { marks: Marks; level: Level } | null {
  const [, yearLeft, , , yearRight, monthLeft, , monthRight, dayLeft, , dayRight] = found
  if (!yearLeft && !yearRight && !monthLeft && !monthRight && !dayLeft && !dayRight) {
    return { marks: UNMARKED, level: 0 }
  }
  const hasMonth = found[6] !== undefined
  // Left and right of a year alone say the same: one of them is too many.
  if (yearLeft && yearRight && !hasMonth) return null
  const hasDay = found[9] !== undefined
  const day = both(mark(dayLeft), mark(dayRight))
  const month = both(both(mark(monthLeft), mark(monthRight)), mark(dayRight))
  const year = both(both(mark(yearLeft), mark(yearRight)), both(mark(monthRight), mark(dayRight)))
  const inner =
    yearLeft || monthLeft || dayLeft || (hasMonth && yearRight) || (hasDay && monthRight)
  return {
    marks: { year, month: hasMonth ? month : 0, day: hasDay ? day : 0 },
    level: inner ? 2 : 1,
  }
}

function seasonLevel(season: number, marked: boolean): Level {
  return season > 24 || marked ? 2 : 1
}

/** Reads one date: no interval, no set. Answers why where it is none. */
export function readPoint(text: string): Outcome<Point> {
  const found = POINT.exec(text)
  if (!found) return longPoint(text) ?? failed(diagnose(text))
  const digits = found[3] as string
  const negative = found[2] === '-'
  const significant = found[12] ? Number(found[12]) : 0
  let month = found[6] ?? ''
  const day = found[9] ?? ''
  if (negative && digits === '0000') return failed(refusal('date.year-zero', text))
  const marked = marksOf(found)
  if (!marked) return failed(refusal('date.marks', text))

  let season = 0
  let level: Level = negative ? 1 : 0
  if (month > '12' && month <= '41' && !month.includes('X')) {
    season = Number(month)
    if (season < 21 || day || !isPlainYear(digits)) {
      return failed(refusal('date.impossible-month', text))
    }
    month = ''
    level = seasonLevel(season, marked.level > 0)
  }

  let time: Time | null = null
  if (found[11] !== undefined) {
    if (marked.level > 0) return failed(refusal('date.marks', text))
    if ((digits + month + day).includes('X')) return failed(refusal('date.syntax', text))
    const read = readTime(found[11])
    if (typeof read === 'string') return failed(refusal(read, text))
    time = read
  }
  if (significant) {
    if (month || season || marked.level > 0 || !isPlainYear(digits)) {
      return failed(refusal(marked.level > 0 ? 'date.marks' : 'date.syntax', text))
    }
    level = 2
  }

  const masked = maskLevel(digits, month, day)
  const point: Point = {
    kind: 'point',
    level: Math.max(level, masked, marked.level) as Level,
    year: { negative, digits, long: false, exponent: 0, significant },
    month,
    day,
    season,
    time,
    marks: marked.marks,
  }
  if (month && !pointSpan(point)) {
    const alone = day && pointSpan({ ...point, day: '' })
    return failed(refusal(alone ? 'date.impossible-day' : 'date.impossible-month', text))
  }
  return done(point)
}
