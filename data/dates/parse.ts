import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import {
  type DateSet,
  type EdtfDate,
  type Interval,
  isMarked,
  isMasked,
  type Level,
  type Missing,
  type Point,
  precisionOf,
  type Range,
  seasonFamily,
} from './date.ts'
import { diagnose } from './diagnose.ts'
import { readPoint } from './point.ts'
import { type DateProblem, refusal } from './problem.ts'
import { pointSpan } from './span.ts'

/** The longest text that is read as a date, in UTF-16 units. */
const LONGEST = 1000

const DETAIL = ['year', 'month', 'day']

function yearOf(point: Point): number {
  return point.year.negative ? -Number(point.year.digits) : Number(point.year.digits)
}

/** Seasons of one year follow one another in the order of their codes. */
function seasonsReversed(a: Point, b: Point): boolean {
  return (
    a.season > b.season &&
    b.season > 0 &&
    seasonFamily(a.season) === seasonFamily(b.season) &&
    yearOf(a) === yearOf(b)
  )
}

/** Why `a` cannot be followed by `b`, or null. */
function orderProblem(a: Point, b: Point, text: string): DateProblem | null {
  const start = pointSpan(a)
  const end = pointSpan(b)
  if (!start || !end) return refusal('date.syntax', text)
  if (start.first > end.last || seasonsReversed(a, b)) return refusal('date.reversed', text)
  const coarser = DETAIL.indexOf(precisionOf(b)) < DETAIL.indexOf(precisionOf(a)) || a.season > 32
  // 2004-06/2004 would end in the year in which it had not begun yet.
  if (coarser && !b.season && !isMasked(a) && !isMasked(b) && end.first < start.first) {
    return refusal('date.end-coarser', text)
  }
  return null
}

/** A long year, counted digits or a time stand alone: none is a part of an interval or a set. */
function standsAlone(point: Point, text: string): DateProblem | null {
  if (point.time) return refusal('date.time-alone', text)
  return point.year.long || point.year.significant > 0
    ? refusal('date.long-year-alone', text)
    : null
}

function endpointLevel(end: Point | Missing): Level {
  if (typeof end === 'string') return 1
  if (isMasked(end)) return 2
  // A marked season is level 2 by itself; as an end, its mark is the "qualified end" of level 1.
  return end.season > 0 && end.season < 25 ? 1 : end.level
}

function readEnd(text: string): Outcome<Point | Missing> {
  if (text === '') return done('unknown')
  return text === '..' ? done('open') : readPoint(text)
}

function readInterval(text: string, slash: number): Outcome<Interval> {
  const start = readEnd(text.slice(0, slash))
  if (!start.ok) return start
  const end = readEnd(text.slice(slash + 1))
  if (!end.ok) return end
  const from = start.value
  const to = end.value
  for (const side of [from, to]) {
    const alone = typeof side === 'string' ? null : standsAlone(side, text)
    if (alone) return failed(alone)
  }
  if (typeof from !== 'string' && typeof to !== 'string') {
    const wrong = orderProblem(from, to, text)
    if (wrong) return failed(wrong)
  }
  const level = Math.max(endpointLevel(from), endpointLevel(to)) as Level
  return done({ kind: 'interval', level, start: from, end: to })
}

function readMember(text: string, whole: string): Outcome<Point> {
  const read = readPoint(text)
  if (!read.ok) return read
  const alone = standsAlone(read.value, whole)
  return alone ? failed(alone) : read
}

function readRange(text: string, dots: number, whole: string): Outcome<Range> {
  const before = text.slice(0, dots)
  const after = text.slice(dots + 2)
  if (before === '' && after === '') return failed(refusal('date.open-range', whole))
  const from = before === '' ? done<'open'>('open') : readMember(before, whole)
  if (!from.ok) return from
  const to = after === '' ? done<'open'>('open') : readMember(after, whole)
  if (!to.ok) return to
  const a = from.value
  const b = to.value
  if ((a !== 'open' && isMasked(a)) || (b !== 'open' && isMasked(b))) {
    return failed(refusal('date.range-precision', whole))
  }
  if (a !== 'open' && b !== 'open') {
    if (precisionOf(a) !== precisionOf(b)) return failed(refusal('date.range-precision', whole))
    const wrong = orderProblem(a, b, whole)
    if (wrong) return failed(wrong)
  }
  return done({ kind: 'range', from: a, to: b })
}

function readSet(text: string): Outcome<DateSet> {
  const closing = text[0] === '[' ? ']' : '}'
  if (text.at(-1) !== closing) return failed(refusal('date.syntax', text))
  const pieces = text.slice(1, -1).split(',')
  const members: (Point | Range)[] = []
  for (const [at, piece] of pieces.entries()) {
    const trimmed = piece.trim()
    const dots = trimmed.indexOf('..')
    const member = dots < 0 ? readMember(trimmed, text) : readRange(trimmed, dots, text)
    if (!member.ok) return member
    if (member.value.kind === 'range') {
      const early = member.value.from === 'open' && at > 0
      const late = member.value.to === 'open' && at < pieces.length - 1
      if (early || late) return failed(refusal('date.open-range', text))
    }
    members.push(member.value)
  }
  return done({ kind: closing === ']' ? 'one-of' : 'all-of', level: 2, members })
}

/**
 * Reads an EDTF string, levels 0 to 2 (Library of Congress, 4 February 2019). Nothing is guessed
 * or mended: blanks are refused except after the commas of a set. Refusals carry a
 * `DateProblemCode`.
 */
export function parseEdtf(text: string): Outcome<EdtfDate> {
  if (text === '') return failed(refusal('date.empty', text))
  if (text.length > LONGEST) return failed(refusal('date.too-long', `${text.slice(0, 40)}…`))
  const first = text[0]
  if (first === '[' || first === '{') {
    const set = readSet(text)
    return set.ok ? set : failed(wholeReason(text, set.problem))
  }
  const slash = text.indexOf('/')
  if (slash < 0) return readPoint(text)
  const interval = readInterval(text, slash)
  return interval.ok ? interval : failed(wholeReason(text, interval.problem))
}

/** A fault of form in a part is explained by the whole, which shows more and can be mended. */
function wholeReason(text: string, part: Problem): Problem {
  switch (part.code) {
    case 'date.syntax':
    case 'date.empty':
    case 'date.draft-2012':
      return diagnose(text)
    case 'date.year-digits':
    case 'date.lower-case': {
      const { text: written, instead, code } = part
      const mended =
        typeof written === 'string' && typeof instead === 'string'
          ? text.replace(written, () => instead)
          : undefined
      return refusal(code, text, mended)
    }
    default:
      return part
  }
}

/** Tells whether a text is valid EDTF. */
export function isEdtf(text: string): boolean {
  return parseEdtf(text).ok
}

/** Tells whether any part of a date is marked uncertain or approximate. */
export function isUnsure(date: EdtfDate): boolean {
  switch (date.kind) {
    case 'point':
      return isMarked(date)
    case 'interval':
      return [date.start, date.end].some((end) => typeof end !== 'string' && isMarked(end))
    case 'one-of':
    case 'all-of':
      return date.members.some((member) =>
        member.kind === 'point'
          ? isMarked(member)
          : [member.from, member.to].some((end) => end !== 'open' && isMarked(end)),
      )
  }
}
