const DAYS_BEFORE_1970 = 719_468
const DAYS_IN_ERA = 146_097
const YEARS_IN_ERA = 400

/** A calendar day, proleptic Gregorian, years numbered astronomically (0 is 1 BC). */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Tells whether a year has a 29 February, in the proleptic Gregorian calendar. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The number of days of a month (1 to 12) in a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Days since 1970-01-01 of a day of the proleptic Gregorian calendar. Exact for years up to
 * ±10^12; beyond, as near as a double comes. The count is by eras of 400 years that begin on
 * 1 March, so that a leap day is the last of its year.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / YEARS_IN_ERA)
  const yearOfEra = shifted - era * YEARS_IN_ERA
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_1970
}

/** The calendar day of a day number; the inverse of `dayNumber`. */
export function dayParts(days: number): DayParts {
  const shifted = days + DAYS_BEFORE_1970
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** A year as four digits or more, with a minus before year 0. */
export function isoYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}

/** A day number as `YYYY-MM-DD`; years beyond four digits have as many as they need. */
export function isoDay(days: number): string {
  const { year, month, day } = dayParts(days)
  return `${isoYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day of the week of a day number, 0 for Monday to 6 for Sunday. */
export function weekday(days: number): number {
  return (((days + 3) % 7) + 7) % 7
}
