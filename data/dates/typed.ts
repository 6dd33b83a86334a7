import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import { fold, withoutUnseen } from '../text/fold.ts'
import { advised } from './advice.ts'
import { isRelativeArabic, isUnknownArabic, pivoted } from './arabic.ts'
import type { EdtfDate } from './date.ts'
import { withoutDateline } from './dateline.ts'
import { type DateDoubt, doubtsOf } from './doubts.ts'
import type { Edtf } from './edtf.ts'
import { MONTH, RELATIVE, WEEKDAY } from './lexicon.ts'
import { parseEdtf } from './parse.ts'
import { plainer } from './plainer.ts'
import { type DateProblem, refusal } from './problem.ts'
import { readList } from './read-list.ts'
import { readSimple } from './read-phrase.ts'
import { figured } from './spelled.ts'
import { isoWeek } from './week.ts'
import { writeEdtf } from './write.ts'

/** A typed date understood: its EDTF, the words it was typed in, to be kept in a note, and why it may mean another. */
export interface TypedDate {
  readonly edtf: Edtf
  readonly typed: string
  readonly doubts: readonly DateDoubt[]
}

const THIS_MONTH = /^(?:le |du )?\d{1,2}(?: du mois)? courant$/
const LONE_WEEKDAY = new RegExp(`^(?:(?:le|ce|on|this) )?${WEEKDAY}$`)
/** What catalogues write where a document bears no date. */
const UNKNOWN =
  /^\[?(?:s\. ?d\.?|sd|n\. ?d\.?|sans date|non datee?|pas de date|(?:date )?inconnue?|(?:date )?non connue|no date|not dated|undated|(?:date )?unknown|unknown date|date not known|n\/a|na|tbd|tba|to be (?:determined|confirmed)|a (?:determiner|preciser|confirmer)|\?+)\]?$/
const TIME_ALONE =
  /^(?:a |at )?(?:\d{1,2} ?h(?:eures?)?(?: ?\d{2})?|\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: du matin| du soir)?(?: ?(?:gmt|utc|tu|z|heure locale|local time))?$/
const WEEK_ALONE = /^(?:la |the )?(?:semaine|week) (?:n°? ?)?\d{1,2}$/
const YEAR_MISTYPED = new RegExp(`${MONTH} (?:\\d{3}|\\d{5})$`)
const DAYS_ALONE =
  /^(?:(?:dans |pendant )?(?:la )?nuit |(?:on |in )?the night (?:of )?|(?:avant|apres|vers|des|depuis|before|after|by|about|around|until|since) |jusqu'|a partir )?(?:du |le |les |au |from |the |between |entre le )(?:the )?\d{1,2}(?:er|st|nd|rd|th)?(?: (?:au|a|et|to|and|et le) (?:the )?\d{1,2}(?:er|st|nd|rd|th)?)?$/
const CODE = /^[\dxuyezst?~%.,[\]{}()/:+\-^ ]+$|^unknown\/|\/(?:unknown|open)$/i

/** EDTF as it was written, but for what is only tolerated: blanks in sets, a time without seconds. */
export function asWritten(text: string, date: EdtfDate): Edtf {
  return /T\d\d:\d\d(?!:)/.test(text) ? writeEdtf(date) : (text.replace(/\s+/g, '') as Edtf)
}

/** Superscript figures as EDTF writes exponents: 10⁷ is `10^7`. */
function raised(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]+/g, (digits) => `^${digits.normalize('NFKC')}`)
}

function readWords(folded: string): Outcome<string> {
  const simple = readSimple(folded)
  if (simple.ok) return simple
  const list = readList(folded)
  return list.ok || simple.problem.code === 'date.unread' ? list : simple
}

/** Reads folded words as EDTF text, or says why not. */
export function readFolded(folded: string): Outcome<Edtf> {
  const pivot = pivoted(folded)
  const read = readPlain(plainer(pivot))
  if (read.ok) return read
  const figures = figured(pivot)
  if (figures === pivot) return read
  const spelled = readPlain(plainer(figures))
  return spelled.ok || read.problem.code === 'date.unread' ? spelled : read
}

function readPlain(plain: string): Outcome<Edtf> {
  const whole = readWords(plain)
  const read = whole.ok || !/[.;,:!]$/.test(plain) ? whole : readWords(plain.slice(0, -1).trim())
  if (!read.ok) return whole.ok ? read : whole
  const date = parseEdtf(read.value)
  return date.ok ? done(writeEdtf(date.value)) : date
}

/** Reads folded words that stand alone: a date behind the place of a dispatch, or within a cataloguer's brackets, is that date. */
function readAlone(folded: string): Outcome<Edtf> {
  const read = readFolded(folded)
  if (read.ok) return read
  const inside = /^\[([^[\]]+)\]$/.exec(folded)?.[1]
  if (inside !== undefined) {
    const supplied = readFolded(inside.trim())
    return supplied.ok || supplied.problem.code !== 'date.unread' ? supplied : read
  }
  const date = withoutDateline(plainer(pivoted(folded)))
  const dated = date === null ? read : readFolded(date)
  return dated.ok && /\d{4}-\d\d-\d\d/.test(dated.value) ? dated : read
}

/** The refusal that says most of a text that is neither EDTF nor a date in words. */
function refused(trimmed: string, folded: string, code: Problem, words: Problem): DateProblem {
  const isSpoken = [RELATIVE, LONE_WEEKDAY, THIS_MONTH].some((said) => said.test(folded))
  if (isSpoken || isRelativeArabic(folded)) return refusal('date.relative', trimmed)
  if (UNKNOWN.test(folded) || isUnknownArabic(folded)) return refusal('date.unknown', trimmed)
  if (WEEK_ALONE.test(folded)) return refusal('date.no-year', trimmed)
  if (words.code === 'date.unread' && YEAR_MISTYPED.test(folded))
    return refusal('date.short-year', trimmed)
  if (TIME_ALONE.test(folded)) return refusal('date.no-day', trimmed)
  if (DAYS_ALONE.test(folded)) return refusal('date.no-month', trimmed)
  if (isoWeek(folded) !== null)
    return { ...advised(refusal('date.week', trimmed), folded, readFolded), text: trimmed }
  const isCode = words.code === 'date.unread' && CODE.test(folded)
  const problem = (isCode ? code : words) as DateProblem
  return { ...advised(problem, pivoted(folded), readFolded), text: isCode ? problem.text : trimmed }
}

/** A refusal of EDTF with what was probably meant. */
export function adviseEdtf(problem: Problem): DateProblem {
  const refusal = problem as DateProblem
  return advised(refusal, fold(refusal.text), parseWords)
}

/** Reads no words: where nothing but EDTF is understood. */
function parseWords(folded: string): Outcome<string> {
  const date = parseEdtf(folded)
  return date.ok ? done(folded) : date
}

/**
 * Reads what a person types as a date, French, English and Arabic alike. Valid EDTF is EDTF.
 * Numeric dates are day first; vers is `~`; début, mi- and fin are thirds; entre … et is one moment
 * between; du … au the whole time; avant and après end and begin with the day beside. What can
 * only be understood on the day it is said (hier, mardi dernier) is refused. What may mean another
 * date is doubted, and stays as it was understood. No rule so far depends on the language; it is
 * asked for so that one may.
 */
export function readTyped(text: string, _lang: Lang): Outcome<TypedDate> {
  const trimmed = withoutUnseen(text).trim()
  if (trimmed === '') return failed(refusal('date.empty', text))
  const code = parseEdtf(trimmed)
  if (code.ok) {
    const edtf = asWritten(trimmed, code.value)
    return done({ edtf, typed: text, doubts: doubtsOf(trimmed, edtf) })
  }
  if (code.problem.code === 'date.too-long') return code
  const folded = fold(raised(trimmed))
  const read = readAlone(folded)
  if (read.ok) return done({ edtf: read.value, typed: text, doubts: doubtsOf(trimmed, read.value) })
  return failed(refused(trimmed, folded, code.problem, read.problem))
}
