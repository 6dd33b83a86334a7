import { fold } from '../text/fold.ts'
import { pivoted } from './arabic.ts'
import { besideDay } from './beside.ts'
import { readBounds } from './bounds.ts'
import { dayNumber, isoDay, weekday } from './days.ts'
import type { Edtf } from './edtf.ts'
import { type HijriDate, hijriSpan, isTabled } from './hijri.ts'
import { namesPartOfDay, withoutPartOfDay } from './part-of-day.ts'
import { hijriPhrase } from './read-hijri.ts'
import { cutLead } from './read-point.ts'
import { weekOf } from './week.ts'

/** Every reason to doubt a date that was understood; `doubt-words.ts` says each in words. */
export type DateDoubtCode =
  | 'doubt.years'
  | 'doubt.old-year'
  | 'doubt.hijri'
  | 'doubt.reckoned'
  | 'doubt.ordinal'
  | 'doubt.supplied'
  | 'doubt.part-of-day'
  | 'doubt.night'
  | 'doubt.week'
  | 'doubt.before-christ'

/** Why a date that was understood may mean another; it changes nothing of the date. `instead` is what else it may be, `hijri` the Hijri date that it was worked out from. */
export interface DateDoubt {
  readonly code: DateDoubtCode
  readonly text: string
  readonly instead?: Edtf
  readonly hijri?: HijriDate
}

const YEARS = /^(\d{2})(\d{2})-(\d{2})$/
const FIGURES = /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/
/** Days before it are rarely known, and its figures are those of Hijri years of our time. */
const OLD = 1500
const HIJRI_NOW = 1300

function span(first: number, last: number): Edtf {
  return (first === last ? isoDay(first) : `[${isoDay(first)}..${isoDay(last)}]`) as Edtf
}

/** « 1910-30 » is a season in EDTF, two years in a catalogue. */
function years(text: string): DateDoubt | null {
  const [, century = '', year = '', second = ''] = YEARS.exec(text) ?? []
  if (second === '' || Number(second) <= 12 || second <= year) return null
  const instead = `${century}${year}/${century}${second}` as Edtf
  return { code: 'doubt.years', text, instead }
}

/** « ?-2012 », « -2012 » : years before Christ in EDTF, and more often an end that somebody knows no start of. */
function beforeChrist(text: string): DateDoubt | null {
  const [, year = ''] = /^[?~%]?-((?:19|20)\d\d)$/.exec(text) ?? []
  if (year === '') return null
  return { code: 'doubt.before-christ', text, instead: `/${year}` as Edtf }
}

/** « 20/05/1447 » : more often a Hijri date of our time than a day of the fifteenth century. */
function oldYear(folded: string): DateDoubt | null {
  const first = YEAR_FIRST.exec(folded)
  const [, day, month, year] =
    first === null ? (FIGURES.exec(folded) ?? []) : [first[0], first[3], first[2], first[1]]
  if (year === undefined || Number(year) >= OLD) return null
  if (first !== null && Number(year) < HIJRI_NOW) return null
  const hijri = { year: Number(year), month: Number(month), day: Number(day) }
  const days = hijri.year >= HIJRI_NOW ? hijriSpan(hijri) : null
  if (days === null) return { code: 'doubt.old-year', text: folded }
  const instead = span(days[0] - 1, days[1] + 1)
  return { code: 'doubt.old-year', text: folded, instead, hijri }
}

/** A month of the Hijri calendar begins when its crescent is seen: a day earlier here, later there. */
function moon(folded: string): DateDoubt | null {
  const { of, shift } = besideDay(folded) ?? { of: folded, shift: 0 }
  const { rest } = cutLead(of)
  const read = hijriPhrase(rest.replace(/^(?:le|en|in|au|the|on) /, ''))
  if (read === null || read.isSure) return null
  const instead = span(read.first - 1 + shift, read.last + 1 + shift)
  const code = isTabled(read.date.year) ? 'doubt.hijri' : 'doubt.reckoned'
  return { code, text: folded, instead, hijri: read.date }
}

const ENGLISH_ENDS = ['th', 'st', 'nd', 'rd']

/** « 20er juin » : only the first bears « er »; "22th" : the second bears "nd". */
function ordinal(folded: string): DateDoubt | null {
  for (const [said, figures, ending = ''] of folded.matchAll(/\b(\d{1,2})(er|st|nd|rd|th)\b/g)) {
    const day = Number(figures)
    const teen = day % 100 >= 11 && day % 100 <= 13
    const right =
      ending === 'er' ? day === 1 : (ENGLISH_ENDS[teen ? 0 : day % 10] ?? 'th') === ending
    if (!right) return { code: 'doubt.ordinal', text: said }
  }
  return null
}

/** A cataloguer writes in brackets a date that the document itself does not bear. */
function supplied(text: string, edtf: Edtf): DateDoubt | null {
  if (!/^\[.+\]$/.test(text) || edtf === text.replace(/\s/g, '')) return null
  if (/[?~%[{/]/.test(edtf) || edtf.includes('T')) return { code: 'doubt.supplied', text }
  return { code: 'doubt.supplied', text, instead: `${edtf}?` as Edtf }
}

function day(edtf: string): number | null {
  const bounds = readBounds(edtf)
  return bounds.ok && bounds.value.earliestStart === bounds.value.latestEnd
    ? bounds.value.earliestStart
    : null
}

/** A part of a day is not kept; a night belongs to two days. */
function partOfDay(folded: string, edtf: Edtf): DateDoubt | null {
  if (!namesPartOfDay(folded)) return null
  const only = day(edtf)
  if (only === null || edtf.includes('T')) return null
  if (!/\b(?:nuit|night|overnight)\b/.test(folded))
    return { code: 'doubt.part-of-day', text: folded }
  const instead = `${isoDay(only)}/${isoDay(only + 1)}` as Edtf
  return withoutPartOfDay(folded) === null && !folded.startsWith('overnight')
    ? null
    : { code: 'doubt.night', text: folded, instead }
}

/** Midnight is where two days meet. */
function midnight(folded: string, edtf: Edtf): DateDoubt | null {
  const only = /\b(?:minuit|midnight)\b/.test(folded) && !edtf.includes('T') ? day(edtf) : null
  if (only === null) return null
  const instead = `${isoDay(only)}/${isoDay(only + 1)}` as Edtf
  return { code: 'doubt.night', text: folded, instead }
}

/** A week named by a day that is no Monday: from that day on, or the week that it is in. */
function week(folded: string, edtf: Edtf): DateDoubt | null {
  const found = /^\[(\d{4})-(\d\d)-(\d\d)\.\./.exec(edtf)
  if (!found || !/\b(?:semaine|week)\b(?!-)/.test(folded)) return null
  if (/\b(?:week end|semaine (?:n°? ?)?\d)/.test(folded) || / (?:au|to) | - /.test(folded))
    return null
  const first = dayNumber(Number(found[1]), Number(found[2]), Number(found[3]))
  if (weekday(first) === 0) return null
  return { code: 'doubt.week', text: folded, instead: span(...weekOf(first)) }
}

/** Why a text that was understood as a date may mean another. What is doubted stays as it was understood. */
export function doubtsOf(typed: string, edtf: Edtf): readonly DateDoubt[] {
  const text = typed.trim()
  const folded = pivoted(fold(text))
  return [
    years(text),
    beforeChrist(text),
    oldYear(folded),
    moon(folded),
    ordinal(folded),
    supplied(text, edtf),
    partOfDay(folded, edtf),
    midnight(folded, edtf),
    week(folded, edtf),
  ].filter((doubt) => doubt !== null)
}
