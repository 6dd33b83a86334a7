import { expect, test } from 'vitest'
import type { PrintModel } from '../../../data/print/model.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { mostNamed } from '../../../data/print/report/lanes.ts'
import { previousOf } from '../../../data/print/report/revision.ts'
import type { Laid } from '../../../data/print/type/display.ts'
import { groupings } from '../../../data/timeline/lanes.ts'
import { requestOf, starter } from './fixtures/archive.ts'
import { defaultReport } from './fixtures/default-report.ts'
import { boxesOf, laidOut, overlaps, textOf } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'
import { plain } from './fixtures/tools.ts'

function reportBy(lanes: (typeof groupings)[number], lang: 'fr' | 'en' = 'fr'): PrintModel {
  return buildReport(requestOf(starter(), { lang, options: { ...defaultReport, lanes } }))
}

function timelinePages({ pages }: Laid): Laid['pages'] {
  return pages.filter(({ width, height }) => width > height)
}

test.each(groupings)('lanes by %s: every event stands in a lane that is drawn', (by) => {
  const { lanes, entries } = reportBy(by)
  const known = new Set(lanes.map(({ id }) => id))
  expect(known.size).toBe(lanes.length)
  for (const entry of entries) {
    expect(entry.lanes.length).toBeGreaterThan(0)
    expect(entry.lanes.every((lane) => known.has(lane))).toBe(true)
  }
  for (const lane of lanes)
    expect(entries.some((entry) => entry.lanes.includes(lane.id))).toBe(true)
})

test('lanes by country bear the names of countries, the ones with most events first', () => {
  const { lanes, entries } = reportBy('country')
  expect(lanes[0]?.label).toBe('Mali')
  const sizes = lanes
    .filter(({ id }) => id.length === 2)
    .map(({ id }) => entries.filter((entry) => entry.lanes.includes(id)).length)
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  expect(reportBy('country', 'en').lanes.map(({ label }) => label)).toContain('Chad')
})

test('of many actors the largest lanes are named, the others gathered and their number said', () => {
  const { lanes, entries } = reportBy('actor')
  const named = lanes.filter(({ id }) => id.startsWith('a-'))
  expect(named).toHaveLength(mostNamed)
  const rest = lanes.find(({ id }) => id === 'rest')
  expect(rest?.label).toMatch(/^Autres \(\d+ acteurs\)$/)
  expect(entries.some((entry) => entry.lanes.length > 1)).toBe(true)
})

test.each([
  ['pages', 'actor'],
  ['pages', 'country'],
  ['poster', 'actor'],
  ['roll', 'theme'],
] as const)('an event of two lanes is drawn in both and counted once: %s by %s', (layout, by) => {
  const model = reportBy(by)
  const laid = laidOut(model, { layout, parts: ['overview', 'strips'], poster: 'a2' })
  const { named, counted, undated } = laid.counts
  expect(named + counted + undated).toBe(model.entries.length)
  const pages = timelinePages(laid)
  const said = plain(pages.map(textOf).join(' '))
  const several = model.entries.filter(({ lanes }) => lanes.length > 1)
  if (several.length > 0)
    expect(said).toContain(plain(`${several.length} événements figurent dans plusieurs bandes`))
  for (const page of pages) expect(overlaps(boxesOf(page))).toEqual([])
  for (const { family } of model.entries)
    expect(said).toContain(plain(familyNames[family]).slice(0, 8))
})

const familyNames = {
  diplomacy: 'Diplomatie',
  agreement: 'Accords et mandats',
  attack: 'Attaques',
  coup: 'Coups d’État',
  deployment: 'Déploiements',
  governance: 'Gouvernance',
  none: 'Sans type',
} as const

test('a mark keeps its family’s colour in a lane of a country', () => {
  const model = reportBy('country')
  const inks = (laid: Laid): ReadonlySet<string> =>
    new Set(
      timelinePages(laid).flatMap(({ ops }) =>
        ops.flatMap((op) => (op.op === 'path' || op.op === 'circle' ? [op.fill ?? ''] : [])),
      ),
    )
  const byCountry = inks(laidOut(model, { parts: ['strips'] }))
  for (const ink of ['#2f6a74', '#9a3b1e', '#8a2f5b']) expect(byCountry).toContain(ink)
})

test.each([
  ['pages', 'actor'],
  ['pages', 'type'],
  ['roll', 'theme'],
  ['poster', 'none'],
] as const)(
  'key events that are asked for are drawn, the others counted, and the page says how they were chosen: %s by %s',
  (layout, by) => {
    const model = reportBy(by)
    const laid = laidOut(model, { layout, draw: 'key', parts: ['strips'], poster: 'a3' })
    const { named, counted, undated } = laid.counts
    expect(named + counted + undated).toBe(86)
    expect(named).toBeGreaterThanOrEqual(Math.ceil((86 - undated) / 4))
    expect(named).toBeLessThan(30)
    const said = plain(laid.pages.map(textOf).join(' '))
    expect(said).toContain(plain('Dessinés : le quart le plus marquant'))
    if (layout !== 'pages') return
    expect(said).toContain(plain('trois points par source'))
    expect(said).toContain(plain('le quart de chaque frise, au plus'))
  },
)

test('of a crowd all events are drawn where that is asked for, as far as sheets have room', () => {
  const many = report(260)
  const { counts } = laidOut(many, { layout: 'roll', draw: 'all' })
  expect(counts.named).toBe(260)
  const auto = laidOut(many, { parts: ['strips'] })
  expect(auto.counts.counted).toBeGreaterThan(0)
  const every = laidOut(many, { parts: ['strips'], draw: 'all' })
  expect(every.counts.named).toBeGreaterThan(auto.counts.named + 50)
  expect(every.counts.named + every.counts.counted).toBe(260)
})

test('other lanes are no change to the events of an earlier print', () => {
  const before = previousOf(reportBy('type'))
  const request = requestOf(starter(), { previous: before })
  const { revision } = buildReport({ ...request, options: { ...defaultReport, lanes: 'actor' } })
  expect(revision).toMatchObject({ added: [], changed: [], removed: [] })
})

test('an actor whose name fills a page neither runs into the next lane nor stops the print', () => {
  const model = reportBy('actor')
  const name = `Commandement ${'multidimensionnel intégré '.repeat(150)}`
  const lanes = model.lanes.map((lane, at) => (at === 0 ? { ...lane, label: name } : lane))
  const laid = laidOut({ ...model, lanes }, { parts: ['overview', 'strips'] })
  for (const page of timelinePages(laid)) expect(overlaps(boxesOf(page))).toEqual([])
})
