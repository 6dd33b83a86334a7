import { done } from '../model/outcome.ts'
import type { PhraseReading } from './complete.ts'
import { dayNumber, isoDay } from './days.ts'

const SHIFTS: Readonly<Record<string, number>> = {
  'avant-veille': -2,
  veille: -1,
  eve: -1,
  'day before': -1,
  lendemain: 1,
  'day after': 1,
  surlendemain: 2,
}
const BESIDE = new RegExp(
  `^(?:a la |au |la |le |l'|on the |the )?(${Object.keys(SHIFTS).join('|')}) (?:(?:de |of )?(?:la |le |l'|the )|du |de |d'|of )?(?=.*\\d{4})(.+)$`,
)

/** Folded words that name a day by the one beside it, « la veille du 3 mai 2020 »: that day's words, and how many days off it is; null for other words. */
export function besideDay(folded: string): { readonly of: string; readonly shift: number } | null {
  const [, name = '', of = ''] = BESIDE.exec(folded) ?? []
  return of === '' ? null : { of, shift: SHIFTS[name] ?? 0 }
}

/** Reads the day before or after one that is named; null for other words, and beside more than a day. */
export function readBesideDay(
  text: string,
  read: (text: string) => PhraseReading,
): PhraseReading | null {
  const beside = besideDay(text)
  if (beside === null) return null
  const named = read(beside.of)
  if (!named.ok) return named
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(named.value) ?? []
  if (year === undefined) return null
  return done(isoDay(dayNumber(Number(year), Number(month), Number(day)) + beside.shift))
}
