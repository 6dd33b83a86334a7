import { expect, test } from 'vitest'
import { volumesOf } from '../../../data/print/pages/volumes.ts'
import { contentsRows } from '../../../data/print/parts/contents.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { eventOn, holding, requestOf } from './fixtures/archive.ts'
import { laidOut, shaper } from './fixtures/laid.ts'

const dates = [
  '../2014',
  '[..2016-05]',
  '../..',
  '2012',
  '2014-03',
  '/2015',
  '2016-02/..',
  '2016-03',
]
const archive = holding(
  Object.fromEntries(dates.map((date, at) => [`e-000000000000000${at + 1}`, eventOn(date)])),
)
const model = buildReport(requestOf(archive))

test('each year heads its events once, and what has no start date stands before them all', () => {
  const years = model.entries.map(({ year }) => year)
  const headings = years.filter((year, at) => year !== years[at - 1])
  expect(headings).toEqual(['Sans date de début', '2012', '2014', '2015', '2016'])
})

test.each([
  ['-0500-03', 'mars 501 av.\u00a0J.-C. – mars 2012'],
  ['Y-17000', 'an −17\u202f000 – mars 2012'],
])('a period that begins in %s is told in the words of its events', (date, words) => {
  const old = holding({
    'e-0000000000000001': eventOn(date),
    'e-0000000000000002': eventOn('2012-03-05'),
  })
  expect(buildReport(requestOf(old)).facts.period).toBe(words)
})

test('the contents lead to each year of the chronology, and name none twice', () => {
  const rows = contentsRows(laidOut(model).bookmarks, true).filter(({ level }) => level === 1)
  expect(new Set(rows.map(({ to }) => to)).size).toBe(rows.length)
})

test('a report cut by year gives one volume for each year', () => {
  expect(volumesOf(model, 'year', shaper)).toHaveLength(5)
})
