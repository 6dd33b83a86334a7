import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import { boundsOf } from './bounds.ts'
import type { DateMark } from './date.ts'
import { isoDay, weekday } from './days.ts'
import { parseEdtf } from './parse.ts'
import { borrow, lacks, marked, type PartialDate, writePartial } from './partial.ts'
import { refusal } from './problem.ts'
import { readPointWords } from './read-point.ts'
import { splits } from './splits.ts'

/** What a phrase means, as EDTF text, before it is checked. */
export type PhraseReading = Outcome<string>

/** A refusal of what no rule understands. */
export function unread(text: string): Outcome<never> {
  return failed(refusal('date.unread', text))
}

/** The first reading that holds; else the first reason that says more than "not understood". */
export function first<T>(readings: Iterable<Outcome<T>>, text: string): Outcome<T> {
  let reason: Problem | null = null
  for (const reading of readings) {
    if (reading.ok) return reading
    if (reading.problem.code !== 'date.unread') reason ??= reading.problem
  }
  return reason ? failed(reason) : unread(text)
}

/** Writes a date once it is whole, and checks it and its day of the week. */
export function whole(date: PartialDate, text: string): PhraseReading {
  const missing = lacks(date)
  if (missing === 'month') return unread(text)
  if (missing === 'year') return failed(refusal('date.no-year', text))
  if (date.time && (date.day === '' || date.marks.some((mark) => mark > 0))) return unread(text)
  const edtf = writePartial(date)
  const read = parseEdtf(edtf)
  if (!read.ok) return failed({ ...read.problem, text })
  if (date.weekday < 0) return done(edtf)
  const { earliestStart, latestEnd } = boundsOf(read.value)
  if (earliestStart === null || earliestStart !== latestEnd) return unread(text)
  return weekday(earliestStart) === date.weekday
    ? done(edtf)
    : failed(refusal('date.weekday', text, isoDay(earliestStart)))
}

/** Reads two dates of which the one may leave to the other what they share; `mark` covers both. */
export function two(
  from: string,
  to: string,
  mark: DateMark = 0,
): Outcome<readonly [string, string]> {
  const start = readPointWords(from)
  if (!start.ok) return start
  const end = readPointWords(to)
  if (!end.ok) return end
  const second = borrow(end.value, start.value)
  const a = whole(marked(borrow(start.value, second), mark), from)
  if (!a.ok) return a
  const b = whole(marked(second, mark), to)
  return b.ok ? done([a.value, b.value]) : b
}

/** Reads two dates joined by one of the words, whichever place of it makes both dates. */
export function joinedBy(text: string, joint: RegExp): Outcome<readonly [string, string]> {
  return first(
    splits(text, joint).map(([from, to]) => two(from, to)),
    text,
  )
}
