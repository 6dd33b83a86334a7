import { expect, test } from 'vitest'
import { dayNumber } from '../../../data/dates/days.ts'
import { yearTicks } from '../../../data/timeline/overview.ts'

const window = { from: dayNumber(2012, 6, 1), to: dayNumber(2026, 1, 20) }

test('the overview names years that have room, from the first whole one', () => {
  expect(yearTicks(window, 800, 30).map(({ year }) => year)).toEqual([
    2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
  ])
  expect(yearTicks(window, 300, 30).map(({ year }) => year)).toEqual([
    2014, 2016, 2018, 2020, 2022, 2024,
  ])
})

test('no year’s name is cut by the right edge', () => {
  for (const { day } of yearTicks(window, 640, 30)) {
    const x = ((day - window.from) / (window.to - window.from)) * 640
    expect(x + 30).toBeLessThanOrEqual(640)
  }
})
