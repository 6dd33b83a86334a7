import { expect, test } from 'vitest'
import { standingIds } from '../../../data/changes/state.ts'
import { mostInShort } from '../../../data/exports/print-options.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { requestOf, starter, starterReport } from './fixtures/archive.ts'
import { defaultReport } from './fixtures/default-report.ts'
import { boxesOf, laidOut, overlaps, textOf } from './fixtures/laid.ts'

const archive = starter()
const events = [...standingIds(archive, 'event')]
const selection = ['recherche : type:coup']

function part(n: number, said: Partial<typeof defaultReport> = {}) {
  const options = { ...defaultReport, ...said }
  return buildReport(
    requestOf(archive, { events: events.slice(0, n), whole: false, selection, options }),
  )
}

test('up to twelve events leave on four pages at most, with their notes and sources, without contents and method', () => {
  for (const n of [1, 5, mostInShort]) {
    const model = part(n)
    const { pages, warnings, bookmarks } = laidOut(model, { layout: 'short' })
    expect(pages.length).toBeLessThanOrEqual(4)
    expect(warnings).toEqual([])
    for (const page of pages) expect(overlaps(boxesOf(page))).toEqual([])
    const words = pages.map(textOf).join(' ').replace(/\s+/gu, ' ')
    for (const { title } of model.entries) expect(words).toContain(title.text.split(' ')[0])
    for (const { code, sha256 } of model.sources) {
      expect(words).toContain(`${code}.`)
      expect(words).toContain(sha256)
    }
    expect(bookmarks.map(({ to }) => to)).toEqual(['title', 'chronology', 'notes', 'sources'])
  }
})

test('the title page of a part is an extract: it claims neither title, period, counts nor description of the whole archive', () => {
  const whole = buildReport(requestOf(archive))
  const { title, facts, entries } = part(3)
  expect(title.text).not.toBe(whole.title.text)
  expect(title.text).toContain(whole.title.text)
  expect(facts.description).toBe('')
  expect(facts.period).not.toBe(whole.facts.period)
  expect(facts.citation).toContain('Extrait de')
  const [first] = laidOut(part(3)).pages
  expect(first && textOf(first)).toContain(`${entries.length} événements`)
  expect(first && textOf(first)).toContain('type:coup')
})

test('title, author and purpose are printed as they were said, and what is blank is not there', () => {
  const said = { title: 'Coups d’État, note', author: 'Awa Diallo', purpose: 'Audience du 3 mars' }
  for (const layout of ['pages', 'short'] as const) {
    const [first] = laidOut(part(3, said), { layout }).pages
    const words = first === undefined ? '' : textOf(first).replace(/\s+/gu, ' ')
    for (const one of Object.values(said)) expect(words).toContain(one)
    const [bare] = laidOut(part(3), { layout }).pages
    expect(bare && textOf(bare)).not.toContain('Objet')
  }
  expect(part(3, { ...said, anonymous: true }).facts.author).toBe('')
})

test('in a short form years head their events only where they gather some', () => {
  const five = laidOut(part(5), { layout: 'short' }).bookmarks
  expect(five.find(({ to }) => to === 'chronology')?.children.length).toBeGreaterThan(0)
  const whole = starterReport()
  const entries = whole.entries.filter(({ family }) => family === 'coup')
  const { pages, bookmarks } = laidOut({ ...whole, entries }, { layout: 'short' })
  expect(bookmarks.find(({ to }) => to === 'chronology')?.children).toEqual([])
  const said = pages.map(textOf).join(' ').replace(/\s/gu, ' ')
  for (const { edtf, year } of entries) {
    expect(said).toContain(edtf)
    expect(said).toContain(year)
  }
})
