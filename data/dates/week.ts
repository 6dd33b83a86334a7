import { done } from '../model/outcome.ts'
import { readBounds } from './bounds.ts'
import { type PhraseReading, unread } from './complete.ts'
import { dayNumber, daysInMonth, isoDay, weekday } from './days.ts'
import { ORDINAL, ordinalNumber } from './lexicon.ts'

const IN = '(?:(?:dans|pendant|durant|au cours de|courant|in|during|on) )?(?:la |le |the )?'
const WEEK = new RegExp(
  `^${IN}(?:semaine|sem\\.|week|w/c)(?: (?:du|de|of|commencing|beginning|starting|from)(?: the)?| qui commence le)? (.+)$`,
)
const WEEKEND = new RegExp(
  `^${IN}(?:week-?end|fin de semaine)(?: (?:du|des|de|of)(?: the)?)? (.+)$`,
)
const NUMBERED = /^(?:n°? ?)?(\d{1,2})(?: (?:de|of) | ?[,/] ?| )(?:l'annee )?(\d{4})$/
const ENDING = new RegExp(
  `^${IN}(?:week|semaine) (?:ending|qui finit|finissant)(?: (?:on|le))? (.+)$|^w/e (.+)$`,
)
const RANKED = new RegExp(
  `^${IN}(${ORDINAL}|derniere|last) (?:semaine|week) (?:de |d'|du mois de |of )(.+)$`,
)
const CODE = /^(\d{4})-?w(\d{2})(?:-?([1-7]))?$/

/** The first day of a week as ISO 8601 counts them, or null where a year has no such week. */
function firstOfWeek(year: number, week: number): number | null {
  const fourth = dayNumber(year, 1, 4)
  const monday = fourth - weekday(fourth) + (week - 1) * 7
  const next = dayNumber(year + 1, 1, 4)
  return week >= 1 && monday < next - weekday(next) ? monday : null
}

function within(first: number, last: number): PhraseReading {
  return done(`[${isoDay(first)}..${isoDay(last)}]`)
}

/** The EDTF of « 2025-W46 » or « 2025-W46-2 », which EDTF leaves out of ISO 8601; null for other words. */
export function isoWeek(folded: string): string | null {
  const [, year = '', week = '', day] = CODE.exec(folded) ?? []
  const monday = year === '' ? null : firstOfWeek(Number(year), Number(week))
  if (monday === null) return null
  return day === undefined
    ? `[${isoDay(monday)}..${isoDay(monday + 6)}]`
    : isoDay(monday + Number(day) - 1)
}

function dayOf(date: PhraseReading): number | null {
  const bounds = date.ok ? readBounds(date.value) : null
  if (!bounds?.ok || bounds.value.unsure) return null
  const { earliestStart, latestEnd } = bounds.value
  return earliestStart === latestEnd ? earliestStart : null
}

/** « première semaine de mai 2024 » : its first seven days; the last week, its last seven. */
function weekOfMonth(rank: string, month: PhraseReading, text: string): PhraseReading {
  if (!month.ok) return month
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month.value) ?? []
  if (number === undefined) return unread(text)
  const length = daysInMonth(Number(year), Number(number))
  const nth = ordinalNumber(rank)
  const first = dayNumber(Number(year), Number(number), nth === 0 ? length - 6 : nth * 7 - 6)
  return within(first, first + 6)
}

/** « semaine du 5 mai 2024 » is one moment in the seven days from that one, « week-end du » in two, « semaine 19 de 2024 » in those of ISO 8601; `read` reads what the week is of. */
export function readWeek(
  text: string,
  read: (text: string) => PhraseReading,
): PhraseReading | null {
  const ranked = RANKED.exec(text)
  if (ranked) return weekOfMonth(ranked[1] ?? '', read(ranked[2] ?? ''), text)
  const ending = ENDING.exec(text)
  if (ending) {
    const last = dayOf(read(ending[1] ?? ending[2] ?? ''))
    return last === null ? unread(text) : within(last - 6, last)
  }
  const week = WEEK.exec(text)?.[1]
  const weekend = WEEKEND.exec(text)?.[1]
  const of = weekend ?? week
  if (of === undefined) return null
  const [, number, year] = NUMBERED.exec(of) ?? []
  if (week !== undefined && number !== undefined) {
    const monday = firstOfWeek(Number(year), Number(number))
    return monday === null ? unread(text) : within(monday, monday + 6)
  }
  const [, saturday = '', sunday = ''] = /^(\d{1,2}(?:er)?) (?:et|and) (\d.+)$/.exec(of) ?? []
  const date = read(weekend === undefined || saturday === '' ? of : `du ${saturday} au ${sunday}`)
  if (!date.ok) return date
  const bounds = readBounds(date.value)
  if (!bounds.ok || bounds.value.unsure) return unread(text)
  const { earliestStart: first, latestEnd: last } = bounds.value
  if (first === null || last === null || last - first > 6) return unread(text)
  if (last > first) return within(first, last)
  if (weekend === undefined) return within(first, first + 6)
  return weekday(first) === 6 ? within(first - 1, first) : within(first, first + 1)
}

/** The days from Monday to Sunday among which a day is. */
export function weekOf(day: number): readonly [number, number] {
  const monday = day - weekday(day)
  return [monday, monday + 6]
}
