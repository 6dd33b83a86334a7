import { dayNumber, dayParts, daysInMonth, weekday } from './days.ts'
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from './lexicon.ts'

/** A day meant by words that need the day of publication; offsets into the folded text. */
export interface RelativeDay {
  readonly from: number
  readonly to: number
  readonly day: number
}

const OFFSETS: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  yesterday: -1,
  "aujourd'hui": 0,
  today: 0,
  demain: 1,
  tomorrow: 1,
}
const NEAR = new RegExp(`\\b(?:${Object.keys(OFFSETS).join('|')})\\b`, 'g')
// Abbreviated days of the week are words of their own too often (mer, mar, sun) to stand alone.
const FULL_WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const BY_WEEKDAY = new RegExp(
  `\\b(last |next |this |on |ce )?(${FULL_WEEKDAY})\\b(?: (dernier|prochain|passe)\\b)?(?! ?\\d)`,
  'g',
)
const DAY_MONTH = new RegExp(
  `\\b(?:(${WEEKDAY}),? (?:le )?)?(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${MONTH})(?![a-z])(?!,? ?(?:de )?\\d{2})`,
  'g',
)
const MONTH_DAY = new RegExp(
  `\\b(?:(${WEEKDAY}),? )?(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:h])(?!,? ?\\d{4})`,
  'g',
)

/** The day of that weekday nearest before a day; the day itself counts unless `strict`. */
function before(day: number, name: number, strict: boolean): number {
  const back = (weekday(day) - name + 7) % 7
  return day - (strict && back === 0 ? 7 : back)
}

function after(day: number, name: number): number {
  const ahead = (name - weekday(day) + 7) % 7
  return day + (ahead === 0 ? 7 : ahead)
}

/** The day of a month nearest to a day, in its year or in those beside it. */
export function nearestDay(month: number, date: number, to: number): number | null {
  const { year } = dayParts(to)
  const candidates = [year - 1, year, year + 1]
    .filter((candidate) => date >= 1 && date <= daysInMonth(candidate, month))
    .map((candidate) => dayNumber(candidate, month, date))
    .toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))
  return candidates[0] ?? null
}

function byWeekday(folded: string, published: number): readonly RelativeDay[] {
  return [...folded.matchAll(BY_WEEKDAY)].map((match) => {
    const name = weekdayNumber(match[2] ?? '')
    const next = match[1] === 'next ' || match[3] === 'prochain'
    const last = match[1] === 'last ' || match[3] === 'dernier' || match[3] === 'passe'
    return {
      from: match.index,
      to: match.index + match[0].length,
      day: next ? after(published, name) : before(published, name, last),
    }
  })
}

function byMonth(folded: string, published: number): readonly RelativeDay[] {
  const dayFirst = [...folded.matchAll(DAY_MONTH)].map((match) => ({
    match,
    day: match[2],
    month: match[3],
  }))
  const monthFirst = [...folded.matchAll(MONTH_DAY)].map((match) => ({
    match,
    day: match[3],
    month: match[2],
  }))
  return [...dayFirst, ...monthFirst].flatMap(({ match, day, month }) => {
    const meant = nearestDay(monthNumber(month ?? ''), Number(day), published)
    if (meant === null) return []
    return [{ from: match.index, to: match.index + match[0].length, day: meant }]
  })
}

/** The days that a folded passage names from the day it was published (a day number). */
export function relativeDays(folded: string, published: number): readonly RelativeDay[] {
  const near = [...folded.matchAll(NEAR)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    day: published + (OFFSETS[match[0]] ?? 0),
  }))
  const taken: RelativeDay[] = []
  for (const day of [...byMonth(folded, published), ...near, ...byWeekday(folded, published)]) {
    if (taken.every(({ from, to }) => day.to <= from || day.from >= to)) taken.push(day)
  }
  return taken.toSorted((a, b) => a.from - b.from)
}
