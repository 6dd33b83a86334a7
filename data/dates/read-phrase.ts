import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import { boundsOf } from './bounds.ts'
import type { Mark } from './date.ts'
import { isoDay, weekday } from './days.ts'
import { parseEdtf } from './parse.ts'
import { borrow, lacks, marked, type Partial, writePartial } from './partial.ts'
import { refusal } from './problem.ts'
import { readPointWords } from './read-point.ts'
import { readSahelSeason } from './sahel.ts'
import { sliceOf, splitSlice } from './slice-of.ts'
import { splits } from './splits.ts'

/** What a phrase means, as EDTF text, before it is checked. */
type Reading = Outcome<string>

function unread(text: string): Outcome<never> {
  return failed(refusal('date.unread', text))
}

/** The first reading that holds; else the first reason that says more than "not understood". */
function first<T>(readings: Iterable<Outcome<T> | null>, text: string): Outcome<T> {
  let reason: Problem | null = null
  for (const reading of readings) {
    if (!reading) continue
    if (reading.ok) return reading
    if (reading.problem.code !== 'date.unread') reason ??= reading.problem
  }
  return reason ? failed(reason) : unread(text)
}

/** Writes a date once it is whole, and checks it and its day of the week. */
export function whole(date: Partial, text: string): Reading {
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

function two(from: string, to: string): Outcome<readonly [string, string]> {
  const start = readPointWords(from)
  if (!start.ok) return start
  const end = readPointWords(to)
  if (!end.ok) return end
  const second = borrow(end.value, start.value)
  const a = whole(borrow(start.value, second), from)
  if (!a.ok) return a
  const b = whole(second, to)
  return b.ok ? done([a.value, b.value]) : b
}

/** Reads two dates joined by one of the words, whichever place of it makes both dates. */
function joinedBy(text: string, joint: RegExp): Outcome<readonly [string, string]> {
  return first(
    splits(text, joint).map(([from, to]) => two(from, to)),
    text,
  )
}

const UNKNOWN =
  /^(?:une date inconnue|an unknown date|date inconnue|unknown date|inconnu|unknown|\?)$/
const TO = / (?:au|aux|a|jusqu'(?=au|a|en)|to|until|till|through) /
const FROM = /^(?:du |de la |de |des |d'(?=a|o|e|u)|d |from )(.+)$/

function readEnd(text: string): Outcome<string> {
  if (UNKNOWN.test(text)) return done('')
  const read = readPointWords(text)
  return read.ok ? whole(read.value, text) : read
}

function readFromTo(text: string): Reading | null {
  const found = FROM.exec(text.replace(/^(?:periode |nuit |dans la nuit |the night |night )/, ''))
  if (!found?.[1]) return null
  const rest = found[1]
  const dated = joinedBy(rest, TO)
  if (dated.ok) return done(dated.value.join('/'))
  const halves = splits(rest, TO).map(([from, to]): Reading => {
    if (!UNKNOWN.test(from) && !UNKNOWN.test(to)) return unread(text)
    const start = readEnd(from)
    const end = readEnd(to)
    if (!start.ok) return start
    return end.ok ? done(`${start.value}/${end.value}`) : end
  })
  const half = first(halves, text)
  return half.ok ? half : dated
}

/** « 11-14 nov. 2025 », « juin–août 2025 », "2012–2015". */
function readDashed(text: string): Reading | null {
  if (!text.includes('-')) return null
  const dated = joinedBy(text, / ?- ?/)
  return dated.ok ? done(dated.value.join('/')) : dated
}

const FIXED: Readonly<Record<string, string>> = {
  'sans debut ni fin': '../..',
  'without beginning or end': '../..',
  'depuis une date inconnue': '/..',
  'since an unknown date': '/..',
  "jusqu'a une date inconnue": '../',
  'until an unknown date': '../',
}

const SINCE =
  /^(?:depuis|a partir (?:de|du|d')|a compter (?:de|du|d')|des(?= le | l'| \d| j| f| m| a| s| o| n| d)|since|starting(?: from| on| in)?|as of) ?(.+?)(?: onwards?)?$/
const ONWARD = /^from (.+?) (?:on|onwards?)$/
const UNTIL = /^(?:jusqu'(?:au|a|en|aux)|until|till|up to) ?(.+)$/
const LATEST =
  /^(?:au plus tard|no later than|not later than|on or before|at the latest) ?(.+)$|^(.+?),? (?:au plus tard|at the latest|ou avant|or before|or earlier)$/
const EARLIEST =
  /^(?:au plus tot|no earlier than|not before|not earlier than|on or after|at the earliest) ?(.+)$|^(.+?),? (?:au plus tot|at the earliest|ou apres|or after|or later)$/
const BEFORE = /^(?:avant|anterieur (?:a|au)|before|prior to) (.+)$/
const AFTER = /^(?:apres|posterieur (?:a|au)|after) (.+)$/

function single(text: string, write: (edtf: string) => Reading): Reading {
  const read = readPointWords(text)
  if (!read.ok) return read
  const edtf = whole(read.value, text)
  return edtf.ok ? write(edtf.value) : edtf
}

function beside(edtf: string, side: 'before' | 'after', text: string): Reading {
  const date = parseEdtf(edtf)
  if (!date.ok) return date
  const { earliestStart, latestEnd, unsure } = boundsOf(date.value)
  if (unsure || earliestStart === null || latestEnd === null) return unread(text)
  if (side === 'before') return done(`[..${isoDay(earliestStart - 1)}]`)
  return done(`[${isoDay(latestEnd + 1)}..]`)
}

function readOpen(text: string): Reading | null {
  const since = ONWARD.exec(text) ?? SINCE.exec(text)
  if (since?.[1]) return single(since[1], (edtf) => done(`${edtf}/..`))
  const until = UNTIL.exec(text)
  if (until?.[1]) return single(until[1], (edtf) => done(`../${edtf}`))
  const latest = LATEST.exec(text)
  if (latest) return single(latest[1] ?? latest[2] ?? '', (edtf) => done(`[..${edtf}]`))
  const earliest = EARLIEST.exec(text)
  if (earliest) return single(earliest[1] ?? earliest[2] ?? '', (edtf) => done(`[${edtf}..]`))
  const before = BEFORE.exec(text)
  if (before?.[1]) return single(before[1], (edtf) => beside(edtf, 'before', text))
  const after = AFTER.exec(text)
  return after?.[1] ? single(after[1], (edtf) => beside(edtf, 'after', text)) : null
}

function readBetween(text: string): Reading | null {
  const found = /^(?:entre|between) (.+)$/.exec(text)
  if (!found?.[1]) return null
  const pair = joinedBy(found[1], / (?:et|and) /)
  return pair.ok ? done(`[${pair.value.join('..')}]`) : pair
}

function readSlice(text: string, mark: Mark): Reading | null {
  const slice = splitSlice(text)
  if (!slice) return null
  const of = readPointWords(slice[1])
  if (!of.ok) return of
  if (of.value.year === '') return failed(refusal('date.no-year', text))
  const ends = sliceOf(marked(of.value, mark), slice[0])
  if (!ends) return unread(text)
  const [from, to] = [whole(ends[0], text), whole(ends[1], text)]
  if (!from.ok) return from
  return to.ok ? done(`[${from.value}..${to.value}]`) : to
}

const LEAD =
  /^(?:vers|environ|about|around|circa|c\.) (?:la |le )?(?=debut|mi[ -]|milieu|fin |early|mid|late|end )/

/** Reads one folded phrase that is no list; the answer is EDTF text. */
export function readSimple(text: string): Reading {
  const fixed = FIXED[text]
  if (fixed !== undefined) return done(fixed)
  const season = readSahelSeason(text)
  if (season) return done(`[${season.from}..${season.to}]`)
  const lead = LEAD.exec(text)?.[0] ?? ''
  const structured =
    readBetween(text) ??
    readOpen(text) ??
    readSlice(text.slice(lead.length), lead ? 2 : 0) ??
    readFromTo(text)
  if (structured?.ok) return structured
  const point = single(text, done)
  if (point.ok) return point
  return first([structured, readDashed(text), point], text)
}
