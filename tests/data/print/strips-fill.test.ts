import { expect, test, vi } from 'vitest'
import type { DisplayPage, Laid, TextOp } from '../../../data/print/display.ts'
import type { PrintOptions } from '../../../data/print/options.ts'
import { starterReport } from './fixtures/archive.ts'
import { longTitle } from './fixtures/hostile.ts'
import { boxesOf, laidOut, overlaps } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

vi.setConfig({ testTimeout: 60_000 })

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
