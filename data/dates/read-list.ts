import { done, failed, type Outcome } from '../model/outcome.ts'
import { whole } from './complete.ts'
import { precisionOf } from './date.ts'
import { MONTH, monthNumber } from './lexicon.ts'
import { parseEdtf } from './parse.ts'
import { BLANK, borrow, lacks, type PartialDate, pair } from './partial.ts'
import { refusal } from './problem.ts'
import { readSimple } from './read-phrase.ts'
import { readPointWords } from './read-point.ts'
import { pieces } from './splits.ts'

const ONE_OF_THESE = /^(?:l'une de ces dates|one of these dates) ?: ?/
const ALL_OF_THESE = /^(?:toutes ces dates|all of these dates) ?: ?/
const OR = /, (?:ou |or )?| ou | or /
const AND = /, (?:et |and )?| et | and /
const EVERY =
  /^(?:chaque|every|each) (?:(jour|day)|(mois|month)|(annee|year)|(?:periode|saison|trimestre|semestre|period|season|quarter)) (.+)$/

function unread(text: string): Outcome<never> {
  return failed(refusal('date.unread', text))
}

/** « entre 1670 et 1672 » within a list of alternatives: `1670..1672`. */
function readAlternative(text: string): Outcome<string> {
  const read = readSimple(text)
  if (!read.ok) return read
  const range = /^\[([^[\],]*\.\.[^[\],]*)\]$/.exec(read.value)
  return range?.[1] ? done(range[1]) : unread(text)
}

/** « chaque jour du 10 au 12 mai 1984 » within a list of dates: `1984-05-10..1984-05-12`. */
function readEvery(text: string): Outcome<string> {
  const found = EVERY.exec(text)
  if (!found) return unread(text)
  const read = readSimple(found[4] ?? '')
  if (!read.ok) return read
  const interval = parseEdtf(read.value)
  if (!interval.ok || interval.value.kind !== 'interval') return unread(text)
  const unit = found[1] ? 'day' : found[2] ? 'month' : found[3] ? 'year' : 'part'
  for (const end of [interval.value.start, interval.value.end]) {
    if (end === 'unknown') return unread(text)
    if (end !== 'open' && !precisionOf(end).startsWith(unit)) return unread(text)
  }
  const [from = '', to = ''] = read.value.split('/').map((end) => (end === '..' ? '' : end))
  return done(`${from}..${to}`)
}

const DAYS = new RegExp(
  `^(?:du |from )?(\\d{1,2})(?:er)?(?: ?- ?| au | to )(\\d{1,2})(?:er)?(?: (${MONTH})(?: (\\d{4}))?)?$`,
)
const YEARS = /^(?:de |from )?(\d{4})(?: ?- ?| a | to )(\d{4})$/

/** « du 3 au 5 » within a list of days, « 2012-2014 » within one of years: each of them. What is not said is that of the date behind it. */
function readRun(text: string, next: PartialDate | null): Outcome<string> {
  const [, first = '', last = ''] = YEARS.exec(text) ?? []
  if (first !== '') return done(`${first}..${last}`)
  const [, from = '', to = '', named = '', said = ''] = DAYS.exec(text) ?? []
  const month = named === '' ? next?.month : pair(monthNumber(named))
  const year = said === '' ? next?.year : said
  if (from === '' || !month || !year) return unread(text)
  return done(`${year}-${month}-${pair(from)}..${year}-${month}-${pair(to)}`)
}

/** What a run of days says of the month and the year of the days before it. */
function monthOf(run: string): PartialDate | null {
  const [, year, month] = /^(\d{4})-(\d\d)-\d\d\.\./.exec(run) ?? []
  return year === undefined || month === undefined ? null : { ...BLANK, year, month }
}

function readMembers(
  texts: readonly string[],
  range: (text: string, next: PartialDate | null) => Outcome<string>,
): Outcome<readonly string[]> {
  const members: string[] = []
  let next: PartialDate | null = null
  for (const text of texts.toReversed()) {
    const point = readPointWords(text)
    if (point.ok) {
      const date: PartialDate = next ? borrow(point.value, next) : point.value
      const written = whole(date, text)
      if (!written.ok) return written
      members.unshift(written.value)
      next = lacks(date) === 'nothing' ? date : null
    } else {
      const written = range(text, next)
      if (!written.ok) return point.problem.code === 'date.unread' ? written : point
      members.unshift(written.value)
      next = monthOf(written.value)
    }
  }
  return done(members)
}

function oneOf(texts: readonly string[]): Outcome<string> {
  const members = readMembers(texts, readAlternative)
  return members.ok ? done(`[${members.value.join(',')}]`) : members
}

function allOf(texts: readonly string[]): Outcome<string> {
  const members = readMembers(texts, (text, next) => {
    const run = readRun(text, next)
    return run.ok ? run : readEvery(text)
  })
  return members.ok ? done(`{${members.value.join(',')}}`) : members
}

/** Reads a folded list of dates, all of them or one of them meant; the answer is EDTF text. */
export function readList(text: string): Outcome<string> {
  const one = ONE_OF_THESE.exec(text)
  if (one) return oneOf(pieces(text.slice(one[0].length), / ?; ?/))
  const all = ALL_OF_THESE.exec(text)
  if (all) return allOf(pieces(text.slice(all[0].length), / ?; ?/))
  if (EVERY.test(text) && pieces(text, AND).length === 1) return allOf([text])
  if (/ (?:ou|or) /.test(text)) return oneOf(pieces(text, OR))
  if (/ (?:et|and) /.test(text)) return allOf(pieces(text, AND))
  return unread(text)
}
