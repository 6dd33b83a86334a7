import { expect, test } from 'vitest'
import { dayNumber } from '../../../data/dates/days.ts'
import type { PrintOptions } from '../../../data/exports/print-options.ts'
import type { DisplayPage, Laid, TextOp } from '../../../data/print/type/display.ts'
import { starterReport } from './fixtures/archive.ts'
import { longTitle } from './fixtures/hostile.ts'
import { boxesOf, laidOut, overlaps } from './fixtures/laid.ts'
import { days, report } from './fixtures/models.ts'

const starter = starterReport()

function timelinePages({ pages }: Laid): readonly DisplayPage[] {
  return pages.filter(({ width, height }) => width > height)
}

/** How far down the coloured grounds of the lanes reach, as a share of the sheet. */
function reach(page: DisplayPage): number {
  const grounds = page.ops.filter((op) => op.op === 'rect' && op.w > page.width * 0.7 && op.h > 8)
  return Math.max(...grounds.map((op) => (op.op === 'rect' ? op.y + op.h : 0))) / page.height
}

test.each([
  { paper: 'a4' },
  { paper: 'a3' },
  { paper: 'a4', theme: 'large' },
  { layout: 'poster', poster: 'a3' },
  { layout: 'poster', poster: 'a0' },
] as const)('a timeline takes the room of its sheet: %o', (options: Partial<PrintOptions>) => {
  const pages = timelinePages(laidOut(starter, { ...options, parts: ['overview', 'strips'] }))
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) {
    expect(reach(page)).toBeGreaterThan(0.75)
    expect(reach(page)).toBeLessThan(0.97)
    expect(overlaps(boxesOf(page))).toEqual([])
  }
})

test('each lane stands at the same height on all strips of a document', () => {
  const [, ...strips] = timelinePages(laidOut(starter, { parts: ['overview', 'strips'] }))
  expect(strips.length).toBeGreaterThan(1)
  const edges = strips.map((page) =>
    page.ops.flatMap((op) =>
      op.op === 'rect' && op.w === 2.4 && op.h > 15 ? [Math.round(op.y)] : [],
    ),
  )
  for (const own of edges) expect(own).toEqual(edges[0])
})

test('rows that stand further apart keep their order, and no label leaves its lane', () => {
  for (const page of timelinePages(laidOut(report(60), { parts: ['strips'] }))) {
    const low = reach(page) * page.height
    const labels = page.ops.filter((op): op is TextOp => op.op === 'text' && op.tag >= 0)
    const inside = labels.filter(({ y }) => y < low)
    expect(inside.length).toBeGreaterThan(10)
    expect(overlaps(boxesOf(page))).toEqual([])
  }
})

test('a title of four thousand characters is cut to one line over a poster', () => {
  const model = { ...starter, title: { text: longTitle, lang: 'fr' } }
  const [page] = laidOut(model, { layout: 'poster' }).pages
  expect(page && overlaps(boxesOf(page))).toEqual([])
})

test('on a small poster of few events no label runs into the names of the lanes', () => {
  const model = report(3)
  const title = { text: 'Un titre assez long pour une étiquette de deux lignes', lang: 'fr' }
  const entries = model.entries.map((entry, at) => ({
    ...entry,
    bounds: days(dayNumber(2013, 1, 1) + at * 95),
    lanes: ['attack'],
    title,
  }))
  const lanes = model.lanes.filter(({ id }) => id === 'attack')
  for (const theme of ['colour', 'large'] as const) {
    const [page] = laidOut(
      { ...model, entries, lanes },
      { layout: 'poster', poster: 'a3', theme },
    ).pages
    const words = page === undefined ? [] : boxesOf(page)
    const axis = Math.min(...words.filter(({ text }) => text === '2013').map(({ x0 }) => x0))
    const labels = page?.ops.flatMap((op) =>
      op.op === 'text' && op.words.some(({ shaped }) => /^[123]\u00a0/u.test(shaped.text))
        ? [op.words[0]?.x ?? 0]
        : [],
    )
    expect(labels).toHaveLength(3)
    expect(Math.min(...(labels ?? []))).toBeGreaterThan(axis - 3)
    expect(overlaps(words)).toEqual([])
  }
})
