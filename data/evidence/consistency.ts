import { readBounds } from '../dates/bounds.ts'
import { dayNumber, daysInMonth, isoDay, weekday } from '../dates/days.ts'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from '../dates/lexicon.ts'
import { nearestDay } from '../dates/relative.ts'
import { dateWords } from '../dates/words.ts'
import type { Lang } from '../model/text.ts'
import { foldWithMap } from '../text/fold.ts'

/**
 * A day of the week that is not the one of the date beside it. `start` and `end` are UTF-16
 * offsets of the words; `said` and `is` are 0 (Monday) to 6; `date` and `nearest`, the day of that
 * name nearest to it, are `YYYY-MM-DD`. `yearStated` is false where the year was taken from the day
 * of publication.
 */
export interface WeekdaySlip {
  readonly start: number
  readonly end: number
  readonly said: number
  readonly is: number
  readonly date: string
  readonly nearest: string
  readonly yearStated: boolean
}

const NAME = `(?<name>${WEEKDAY}),?`
const YEAR = '(?:,? (?:de |of )?(?<year>\\d{4}))?'
const THROUGH = `(?: (?:au|to|et|and|ou|or|-) (?:${WEEKDAY},? )?\\d{1,2})?`
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b${NAME} (?:le |the )?(?<day>\\d{1,2})(?:er|st|nd|rd|th)?${THROUGH} (?:of )?(?<month>${MONTH})(?![a-z])${YEAR}`,
    'g',
  ),
  new RegExp(
    `\\b${NAME} (?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:h])${YEAR}`,
    'g',
  ),
  new RegExp(
    `\\b${NAME} (?:le )?(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})\\b`,
    'g',
  ),
]

function dayMeant(
  day: number,
  month: number,
  year: string | undefined,
  published: number | null,
): number | null {
  if (year === undefined) return published === null ? null : nearestDay(month, day, published)
  const stated = Number(year)
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(stated, month)
  return exists ? dayNumber(stated, month, day) : null
}

function slipAt(match: RegExpExecArray, published: number | null): WeekdaySlip | null {
  const { name = '', day = '', month = '', year } = match.groups ?? {}
  const said = weekdayNumber(name)
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month)
  const meant = dayMeant(Number(day), number, year, published)
  if (meant === null || weekday(meant) === said) return null
  const ahead = (said - weekday(meant) + 7) % 7
  return {
    start: match.index,
    end: match.index + match[0].length,
    said,
    is: weekday(meant),
    date: isoDay(meant),
    nearest: isoDay(ahead <= 3 ? meant + ahead : meant + ahead - 7),
    yearStated: year !== undefined,
  }
}

// « Tués le 20 avril », « en mer le 5 mai » : words that are spelt like a shortened day. No day has an accent, and a shortened one without a point has its figure right behind it.
const SHORT_WITH_ARTICLE =
  /^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tues?|wed|thurs?|thu|fri|sat|sun),? (?:le|the)\b/

function isDayName(folded: string, original: string): boolean {
  const letters = original.slice(0, /^[\p{L}\p{M}]+/u.exec(original)?.[0].length ?? 0)
  return !/\p{M}/u.test(letters.normalize('NFD')) && !SHORT_WITH_ARTICLE.test(folded)
}

/**
 * Finds days of the week that do not agree with their date, in French or English: « lundi 04 juin
 * 2023 » was a Sunday. Dates without a year are checked in the year nearest to the day of
 * publication, where that is known (`YYYY-MM-DD`).
 */
export function weekdaySlips(text: string, published?: string): readonly WeekdaySlip[] {
  const { folded, at } = foldWithMap(text)
  const bounds = published === undefined ? null : readBounds(published)
  const day = bounds?.ok && bounds.value.solids.length > 0 ? bounds.value.earliestStart : null
  return PATTERNS.flatMap((pattern) => [...folded.matchAll(pattern)])
    .filter((match) => isDayName(match[0], text.slice(at[match.index])))
    .map((match) => slipAt(match, day))
    .filter((slip) => slip !== null)
    .map((slip) => ({ ...slip, start: at[slip.start] ?? 0, end: at[slip.end] ?? text.length }))
    .toSorted((a, b) => a.start - b.start)
}

/** Any Monday: the names of the days are read off the seven days from it. */
const A_MONDAY = dayNumber(2024, 1, 1)

function nameOf(day: number, lang: Lang): string {
  return dateWords(isoDay(A_MONDAY + day), lang, 'weekday').split(' ')[0] ?? ''
}

/** Says what is wrong: « Le texte dit lundi, mais le 4 juin 2023 était un dimanche. » */
export function slipWords(slip: WeekdaySlip, lang: Lang): string {
  const [said, is] = [nameOf(slip.said, lang), nameOf(slip.is, lang)]
  const [date, nearest] = [dateWords(slip.date, lang), dateWords(slip.nearest, lang)]
  return lang === 'fr'
    ? `Le texte dit ${said}, mais le ${date} est un ${is}\u202f; le ${said} le plus proche est le ${nearest}.`
    : `The text says ${said}, but ${date} is a ${is}; the nearest ${said} is ${nearest}.`
}
