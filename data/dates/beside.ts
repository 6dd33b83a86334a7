import { done } from '../model/outcome.ts'
import type { PhraseReading } from './complete.ts'
import { dayNumber, isoDay } from './days.ts'
import { WEEKDAY, weekdayNumber } from './lexicon.ts'

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

const NIGHT = new RegExp(
  `^(?:dans |pendant |durant |during |on |in )?(?:la |the )?(?:nuit|night) (?:de|du|of|from) (${WEEKDAY}) (?:a|au|to) (${WEEKDAY}) (?=.*\\d{4})(.+)$`,
)

/** « la nuit de samedi à dimanche 6 juin 2021 » : the day named and the one before it; null for other words. */
export function readNight(
  text: string,
  read: (text: string) => PhraseReading,
): PhraseReading | null {
  const [, from = '', to = '', of = ''] = NIGHT.exec(text) ?? []
  if (of === '' || (weekdayNumber(from) + 1) % 7 !== weekdayNumber(to)) return null
  const named = read(`${to} ${of}`)
  if (!named.ok) return named
  const before = shifted(named.value, -1)
  return before === null ? null : done(`${before}/${named.value}`)
}

function shifted(edtf: string, by: number): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? []
  if (year === undefined) return null
  return isoDay(dayNumber(Number(year), Number(month), Number(day)) + by)
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
  const day = shifted(named.value, beside.shift)
  return day === null ? null : done(day)
}
