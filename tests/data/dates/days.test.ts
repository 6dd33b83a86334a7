import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayParts, daysInMonth, isoDay, weekday } from '../../../data/dates/days.ts'

test('a day number and its calendar day tell the same, 200,000 years either way', () =>
  fc.assert(
    fc.property(fc.integer({ min: -73_000_000, max: 73_000_000 }), (day) => {
      const { year, month, day: date } = dayParts(day)
      expect(dayNumber(year, month, date)).toBe(day)
      expect(dayParts(day + 1).day).toBe(date === daysInMonth(year, month) ? 1 : date + 1)
    }),
  ))

test('day numbers agree with the platform’s own calendar', () =>
  fc.assert(
    fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (day) => {
      const platform = new Date(day * 86_400_000)
      expect(dayParts(day)).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      })
      expect(weekday(day)).toBe((platform.getUTCDay() + 6) % 7)
    }),
  ))

test('years far from us keep exact days', () => {
  expect(isoDay(dayNumber(1e12, 12, 31))).toBe('1000000000000-12-31')
  expect(isoDay(dayNumber(-170_000_000, 1, 1))).toBe('-170000000-01-01')
  expect(isoDay(0)).toBe('1970-01-01')
})

test('no clock, time zone or locale of the machine has a part in a date', () => {
  const folder = path.resolve(import.meta.dirname, '../../../data/dates')
  const users = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /\bnew Date\b|\bDate\.|\bIntl\b|toLocale|localeCompare/.test(
        readFileSync(path.join(folder, name), 'utf8'),
      ),
    )
  expect(users).toEqual([])
})
