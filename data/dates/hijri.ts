import { dayNumber, dayParts, isoYear } from './days.ts'

/** A Hijri date: a day or 0, a month or 0, a year. */
export interface HijriDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The years of which the Umm al-Qura calendar has its months. */
const FIRST_YEAR = 1300
const LAST_YEAR = 1600
/** 1 Muharram 1300. */
const FIRST_DAY = dayNumber(1882, 11, 12)
/** The months of thirty days of each of these years, the first in the lowest of twelve bits. */
const LONG_MONTHS =
  '5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9' +
  'b92b2564ba9b35a6d95d4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9' +
  'eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9' +
  'bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db' +
  '9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d' +
  '2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b' +
  '55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac96' +
  '92eaad56ad65d4ad1562bc5b53a6b5db2d64d29a554ad96daea6e8ed1da4d4aa6a2da5b9b72b686d1655' +
  '4ab95b2ba5b5da9d52ca694e46e95d4daad5aaaa4d49b9374b6975d6ad52aa594b2ab55bad95d2dc5d92' +
  'b25555ab55b4ba97a2745593aab4d69d65d2ba5b4aa954ad15d2dd9da5b45a952d25b8b717656db6aaca' +
  'a9652b15b2bb5b6daab94d46a8d52da9d55a755749f13e4aa965566b5baab94'
/** 1 Muharram 1 as the arithmetical calendar reckons, 16 July 622 of the Julian. */
const EPOCH = dayNumber(622, 7, 19)

function longMonths(year: number): number {
  const at = (year - FIRST_YEAR) * 3
  return Number.parseInt(LONG_MONTHS.slice(at, at + 3), 16)
}

function lengthOf(year: number, month: number): number {
  return 29 + ((longMonths(year) >> (month - 1)) & 1)
}

function yearLength(year: number): number {
  return 354 - 6 + longMonths(year).toString(2).replaceAll('0', '').length
}

let firsts: readonly number[] | undefined

/** The first day of each year of the calendar, and of the year behind the last. */
function firstDays(): readonly number[] {
  if (firsts !== undefined) return firsts
  const days = [FIRST_DAY]
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
    days.push((days.at(-1) ?? 0) + yearLength(year))
  firsts = days
  return days
}

/** Whether the Umm al-Qura calendar lays the months of a year down; before it they are reckoned. */
export function isTabled(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** The first day of a month, as a day number: as laid down, else by the arithmetical calendar. */
function firstOf(year: number, month: number): number {
  const known = isTabled(year) ? firstDays()[year - FIRST_YEAR] : undefined
  if (known === undefined)
    return (
      EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1))
    )
  let day = known
  for (let before = 1; before < month; before += 1) day += lengthOf(year, before)
  return day
}

/** The first and last day of a Hijri day, month or year, as day numbers; null where there is none. */
export function hijriSpan({ year, month, day }: HijriDate): readonly [number, number] | null {
  if (year < 1 || year > LAST_YEAR || month < 0 || month > 12) return null
  const first = firstOf(year, month || 1)
  const isLast = month === 0 || month === 12
  const last = firstOf(isLast ? year + 1 : year, isLast ? 1 : month + 1) - 1
  if (day === 0) return [first, last]
  const only = first + day - 1
  return month === 0 || only > last ? null : [only, only]
}

/** The Hijri years whose month of that number begins in a year of our own calendar. */
export function hijriYearsOf(year: number, month: number): readonly number[] {
  const near = Math.floor((year - 622) * 1.0307)
  return [near - 1, near, near + 1, near + 2].filter((hijri) => {
    const begins = hijriSpan({ year: hijri, month, day: 1 })?.[0]
    return begins !== undefined && isoYear(dayParts(begins).year) === isoYear(year)
  })
}
