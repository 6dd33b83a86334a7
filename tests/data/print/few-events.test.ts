import { expect, test } from 'vitest'
import { standing, standingIds } from '../../../data/changes/state.ts'
import { fittingLayout, mostInShort } from '../../../data/exports/print-options.ts'
import { statedValue } from '../../../data/model/stated.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { requestOf, starter } from './fixtures/archive.ts'
import { boxesOf, laidOut, overlaps, textOf } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

test('a document of one event is drawn on no sheet of its own and has no contents, and its parts share their pages', () => {
  const { pages, bookmarks, places, warnings } = laidOut(report(1))
  expect(pages.every(({ width, height }) => height > width)).toBe(true)
  expect(bookmarks.map(({ to }) => to)).toEqual([
    ...['title', 'method', 'chronology', 'register', 'sources', 'texts', 'index', 'colophon'],
  ])
  expect(pages.length).toBeLessThanOrEqual(4)
  expect(places.get('register')).toBe(places.get('sources'))
  expect(warnings).toEqual([])
  for (const page of pages) expect(overlaps(boxesOf(page))).toEqual([])
})

test('up to five events are drawn on strips alone, and no page but the last holds a few lines only', () => {
  for (const n of [2, 5]) {
    const { pages, bookmarks } = laidOut(report(n))
    expect(bookmarks.map(({ to }) => to)).not.toContain('overview')
    expect(bookmarks.map(({ to }) => to)).not.toContain('contents')
    expect(pages.some(({ width, height }) => width > height)).toBe(true)
    for (const page of pages.slice(0, -1)) expect(textOf(page).length).toBeGreaterThan(400)
    for (const page of pages) expect(overlaps(boxesOf(page))).toEqual([])
  }
})

test('a part that was asked for by name is there for one event too', () => {
  const { bookmarks } = laidOut(report(1), { parts: ['overview', 'register'] })
  expect(bookmarks.map(({ to }) => to)).toContain('overview')
})

test('what is long has all its parts, each from the top of a page, and so has each of its volumes', () => {
  for (const [n, volumes] of [
    [6, 'none'],
    [1, 'year'],
  ] as const) {
    const { pages, places, bookmarks } = laidOut(report(n), { volumes })
    expect(bookmarks.map(({ to }) => to)).toContain('overview')
    const opened = bookmarks.map(({ to }) => places.get(to))
    expect(new Set(opened).size).toBe(bookmarks.length)
    expect(places.get('contents')).toBeGreaterThan(0)
    expect(pages.length).toBeGreaterThan(9)
  }
})

test('where no layout was asked for, few events leave in the short form', () => {
  expect([0, 1, mostInShort, mostInShort + 1].map(fittingLayout)).toEqual([
    ...['short', 'short', 'short', 'pages'],
  ])
})

test('whatever is printed of few events, no heading skips a level', () => {
  for (const n of [1, 2, 5])
    for (const layout of ['pages', 'short', 'sheet'] as const) {
      const levels = laidOut(report(n), { layout }).tags.flatMap(({ role }) =>
        /^H\d$/.test(role) ? [Number(role.slice(1))] : [],
      )
      const steps = levels.map((level, at) => level - (levels[at - 1] ?? 0))
      expect(Math.max(...steps)).toBe(1)
    }
})

test('an event of each type, printed alone in either language, fills two pages at most and loses no word', () => {
  const archive = starter()
  const typed = new Map(
    [...standingIds(archive, 'event')].map((id) => [
      String(statedValue(standing(archive, id)?.fields['type'])),
      id,
    ]),
  )
  expect(typed.size).toBeGreaterThan(12)
  for (const lang of ['fr', 'en'] as const)
    for (const id of typed.values()) {
      const asked = requestOf(archive, { events: [id], whole: false, selection: ['1'], lang })
      const { pages, warnings } = laidOut(buildReport(asked), { layout: fittingLayout(1) })
      expect([pages.length <= 2, warnings]).toEqual([true, []])
      for (const page of pages) expect(overlaps(boxesOf(page))).toEqual([])
    }
})
