import { done, failed } from '../model/outcome.ts'
import type { PhraseReading } from './complete.ts'
import { isoDay, weekday } from './days.ts'
import { feastAsDay, namesFeast } from './feasts.ts'
import { type HijriDate, hijriSpan, hijriYearsOf } from './hijri.ts'
import { hijriMonths } from './hijri-months.ts'
import { WEEKDAY, weekdayNumber } from './lexicon.ts'
import { refusal } from './problem.ts'
import { cutLead } from './read-point.ts'
import { splitSlice, type TimeSlice } from './slice-of.ts'

/** The folded names of the months of the Hijri calendar, as a pattern without groups. */
export const HIJRI_MONTH = `(?:${hijriMonths.map(({ words }) => words).join('|')})`
/** What says, behind a year, that it is one of the Hijri calendar, as a pattern without groups. */
export const HIJRI_ERA =
  "(?:a\\.?h\\.?|h\\.?|hijri(?:ya|yah)?|hijra|hegirienne?|hegire|(?:de|apres) l'hegire|(?:du calendrier )?(?:hegirien|musulman))"
const NAMED = new RegExp(
  `^(?:(?<name>${WEEKDAY}),? )?(?:le |the |on )?(?:(?<day>\\d{1,2})(?:er|e|st|nd|rd|th)? (?:of |de |du mois de )?)?(?:mois de |month of )?(?<month>${HIJRI_MONTH})(?:,? (?:de l'an |of |de )?(?<year>\\d{1,4}))(?:,? ?(?<era>${HIJRI_ERA}))?$`,
)
const MONTH_FIRST = new RegExp(
  `^(?:(?<name>${WEEKDAY}),? )?(?<month>${HIJRI_MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?:,? ?(?<era>${HIJRI_ERA}))?$`,
)
const FIGURES = new RegExp(
  `^(?:(?<day>\\d{1,2})[-/.](?<number>\\d{1,2})[-/.](?<year>\\d{3,4})|(?<first>\\d{3,4})(?:[-/.](?<second>\\d{1,2})(?:[-/.](?<third>\\d{1,2}))?)?) ?${HIJRI_ERA}$`,
)
const YEAR = /^(?:l'an|an|annee|l'annee|the year|year) (?=\d)/
const MONTHS = hijriMonths.map(({ words }) => new RegExp(`^(?:${words})$`))
/** A year of the Hijri calendar has three or four figures below this; above, it is one of ours. */
const LAST_HIJRI_YEAR = 1600

/** A date in words of the Hijri calendar: its days, and the day of the week that stands with it. */
export interface HijriReading {
  readonly date: HijriDate
  readonly first: number
  readonly last: number
  /** Whether a day of the week tells which of the days about it is meant. */
  readonly isSure: boolean
}

function spanned(date: HijriDate, name: string | undefined): HijriReading | null {
  const span = hijriSpan(date)
  if (span === null) return null
  const [first, last] = span
  if (name === undefined || first !== last) return { date, first, last, isSure: false }
  const wanted = weekdayNumber(name)
  const day = [first, first - 1, first + 1].find((near) => weekday(near) === wanted)
  return day === undefined ? null : { date, first: day, last: day, isSure: true }
}

/** Reads folded words as a date of the Hijri calendar: « 20 joumada I 1447 », "1447-05-20 AH", « ramadan 2024 »; null for other words. */
export function hijriReading(said: string): HijriReading | null {
  const text = feastAsDay(said)
  const named = (NAMED.exec(text) ?? MONTH_FIRST.exec(text))?.groups
  if (named) {
    const month = MONTHS.findIndex((words) => words.test(named['month'] ?? '')) + 1
    const [day, year] = [Number(named['day'] ?? 0), Number(named['year'])]
    // « Rajab, 45 ans » is no year.
    if (year < 1000 && !named['era']) return null
    if (year <= LAST_HIJRI_YEAR) return spanned({ year, month, day }, named['name'])
    const [hijri, second] = named['era'] ? [] : hijriYearsOf(year, month)
    if (hijri === undefined || second !== undefined) return null
    return spanned({ year: hijri, month, day }, named['name'])
  }
  const figures = FIGURES.exec(text.replace(YEAR, ''))?.groups
  if (!figures) return null
  const year = Number(figures['year'] ?? figures['first'])
  const month = Number(figures['number'] ?? figures['second'] ?? 0)
  return spanned({ year, month, day: Number(figures['day'] ?? figures['third'] ?? 0) }, undefined)
}

/** A third or half of a Hijri month: « fin ramadan 1446 ». */
function partOf(month: HijriReading | null, slice: TimeSlice): HijriReading | null {
  if (month === null || month.date.month === 0 || month.date.day > 0) return null
  const { first, last } = month
  const [from, to] = {
    early: [first, first + 9],
    middle: [first + 10, first + 19],
    late: [first + 20, last],
    'first-half': [first, first + 14],
    'second-half': [first + 15, last],
  }[slice] as [number, number]
  return { ...month, first: from, last: to }
}

/** Reads folded words as a date of the Hijri calendar or a part of its month: « fin ramadan 1446 ». */
export function hijriPhrase(bare: string): HijriReading | null {
  const [slice, of] = splitSlice(bare) ?? []
  return slice === undefined ? hijriReading(bare) : partOf(hijriReading(of ?? ''), slice)
}

/** The day meant by the thirtieth of a month that has twenty-nine by the calendar: where its crescent was seen late, the day after them. */
function thirtieth(bare: string): string | undefined {
  const before = hijriReading(bare.replace(/\b30\b/, '29'))
  return before === null || before.date.day !== 29 || !/\b30\b/.test(bare)
    ? undefined
    : isoDay(before.last + 1)
}

/** Reads a date of the Hijri calendar as EDTF; null for other words. */
export function readHijri(text: string): PhraseReading | null {
  if (!MAY_BE_HIJRI.test(text) && !namesFeast(text)) return null
  const { rest, mark } = cutLead(text)
  const bare = rest.replace(/^(?:le|en|in|au|the|on) /, '')
  const read = hijriPhrase(bare)
  if (read === null) {
    const isMeant = [NAMED, MONTH_FIRST, FIGURES].some((form) => form.test(bare))
    return isMeant ? failed(refusal('date.hijri', text, thirtieth(bare))) : null
  }
  const sign = ['', '?', '~', '%'][mark] ?? ''
  const [first, last] = [isoDay(read.first), isoDay(read.last)]
  return done(first === last ? first + sign : `[${first}${sign}..${last}${sign}]`)
}

const BESIDE =
  /,? (?:correspondant (?:au|a|aux)|correspond (?:au|a)|corresponding to|corresponds to|equivalent (?:a|au|to)|soit(?: le)?|ou le|that is|i\.e\.) | ?[=/(] ?| ?- ?|, /g

const MAY_BE_HIJRI = new RegExp(`${HIJRI_MONTH}|\\d ?${HIJRI_ERA}(?![a-z])`)

/** A date that a text gives in both calendars: the one of ours, where they agree within a day. */
export function readBothCalendars(
  text: string,
  read: (text: string) => PhraseReading,
): PhraseReading | null {
  if (!MAY_BE_HIJRI.test(text)) return null
  for (const joint of text.matchAll(BESIDE)) {
    const halves = [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)].map(
      (half) => half.replace(/\)$/, '').trim(),
    )
    const hijri = halves.map((half) => hijriReading(half.replace(/^le /, '')))
    const at = hijri[0] ? 0 : 1
    const [lunar, other] = [hijri[at], halves[1 - at] ?? '']
    if (!lunar || hijri[1 - at] || other === '') continue
    const ours = read(other)
    if (!ours.ok) continue
    if (!/^\d{4}-\d\d-\d\d$/.test(ours.value) || lunar.first !== lunar.last) return null
    const agree = [-1, 0, 1].some((off) => isoDay(lunar.first + off) === ours.value)
    if (agree) return ours
    return failed({
      ...refusal('date.calendars', text),
      meant: [ours.value, isoDay(lunar.first)],
    })
  }
  return null
}
