import { expect, test } from 'vitest'
import { volumesOf } from '../../../data/print/pages/volumes.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { eventOn, holding, requestOf } from './fixtures/archive.ts'
import { laidOut, shaper, textOf } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

const model = report(120)

test('a report cut by year gives one volume a year, and loses no event', () => {
  const volumes = volumesOf(model, 'year', shaper)
  expect(volumes.length).toBe(new Set(model.entries.map(({ year }) => year)).size)
  expect(volumes.flatMap(({ entries }) => entries.map(({ number }) => number))).toEqual(
    model.entries.map(({ number }) => number),
  )
  expect(volumes[1]?.title.text).toContain(`2\u202f/\u202f${volumes.length}`)
})

test('a volume keeps within its pages and leads to nothing outside itself', () => {
  const volumes = volumesOf(model, { pages: 12 }, shaper)
  expect(volumes.length).toBeGreaterThan(2)
  for (const volume of volumes) {
    const laid = laidOut(volume)
    const from = laid.places.get('chronology') ?? 0
    const to = laid.places.get('register') ?? 0
    expect(to - from).toBeLessThanOrEqual(13)
    expect(laid.warnings).toEqual([])
  }
})

test('a short report stays one volume', () => {
  expect(volumesOf(report(3), { pages: 200 }, shaper)).toHaveLength(1)
})

test('a sheet of one event says all that the archive states of it and quotes its passages whole', () => {
  const entry = model.entries.find(({ cites, disputes }) => cites.length > 1 && disputes.length > 0)
  const laid = laidOut(
    { ...model, entries: entry === undefined ? [] : [entry] },
    { layout: 'sheet' },
  )
  expect(laid.pages.length).toBeGreaterThan(0)
  expect(laid.places.get(`e-${entry?.id}`)).toBe(1)
})

test('a report without events still has its pages', () => {
  for (const layout of ['pages', 'poster', 'roll'] as const)
    expect(laidOut({ ...model, entries: [], sources: [] }, { layout }).warnings).toEqual([])
})

test.each([
  ['poster', [2384, 1684]],
  ['roll', [1191, 842]],
] as const)(
  'a %s of events without a usable date says so on a sheet of its size',
  (layout, size) => {
    const entries = report(2).entries.map((entry) => ({ ...entry, bounds: null }))
    const [page, ...more] = laidOut({ ...model, entries }, { layout }).pages
    expect(more).toEqual([])
    expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual(size)
    const said = page === undefined ? '' : textOf(page).replace(/[\u202f\u00a0]/gu, ' ')
    expect(said).toContain(model.title.text)
    expect(said).toContain('2 événements retenus : 2 sans date exploitable.')
  },
)

test('a volume states the months that its own events cover', () => {
  const dates = ['2012-03-02/2012-11-20', '2012-05-06', '2013-03-02']
  const archive = holding({
    ...Object.fromEntries(dates.map((date, at) => [`e-000000000000000${at + 1}`, eventOn(date)])),
    'e-0000000000000009': { title: { value: { text: 'Sans date', lang: 'fr' } } },
  })
  const volumes = volumesOf(buildReport(requestOf(archive)), 'year', shaper)
  expect(volumes.map(({ facts }) => facts.period)).toEqual([
    'mars 2012 – novembre 2012',
    'mars 2013',
    '',
  ])
})
