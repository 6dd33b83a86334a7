import { expect, test } from 'vitest'
import type { Paper } from '../../../data/exports/print-options.ts'
import type { DisplayPage, Laid, TextOp } from '../../../data/print/type/display.ts'
import { starterReport } from './fixtures/archive.ts'
import { laidOut } from './fixtures/laid.ts'

const model = starterReport()
const terms = [...model.index.persons, ...model.index.organisations, ...model.index.places]

function indexPages({ pages, places }: Laid): readonly DisplayPage[] {
  return pages.slice((places.get('index') ?? 0) - 1, (places.get('colophon') ?? 0) - 1)
}

/** The lines of index entries on a page: where they begin, and how far down they stand. */
function entryLines(out: Laid, page: DisplayPage): readonly TextOp[] {
  const isEntry = (tag: number): boolean => {
    for (let at = tag; at >= 0; at = out.tags[at]?.parent ?? -1)
      if (out.tags[at]?.role === 'LBody') return true
    return false
  }
  return page.ops.filter((op): op is TextOp => op.op === 'text' && isEntry(op.tag))
}

function columnOf(page: DisplayPage, op: TextOp, count: number): number {
  return Math.floor(((op.words[0]?.x ?? 0) / page.width) * count)
}

test.each([
  ['a4', 2],
  ['letter', 2],
  ['a3', 3],
] as const)(
  'on %s the index stands in %i columns that end together on its last page',
  (paper: Paper, count) => {
    const out = laidOut(model, { paper, parts: ['chronology', 'index'] })
    const pages = indexPages(out)
    const last = pages.at(-1) as DisplayPage
    const ends = Array.from({ length: count }, (_, nth) =>
      Math.max(
        ...entryLines(out, last)
          .filter((op) => columnOf(last, op, count) === nth)
          .map(({ y }) => y),
      ),
    )
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(60)
  },
)

test('the index is read down one column and then down the next', () => {
  const out = laidOut(model, { parts: ['chronology', 'index'] })
  for (const page of indexPages(out)) {
    let column = 0
    let y = 0
    for (const op of entryLines(out, page)) {
      const own = columnOf(page, op, 2)
      expect(own).toBeGreaterThanOrEqual(column)
      if (own === column) expect(op.y).toBeGreaterThanOrEqual(y - 0.01)
      column = own
      y = op.y
    }
  }
})

test('every name of the index leads to each of its events', () => {
  const out = laidOut(model, { parts: ['chronology', 'index'] })
  const links = indexPages(out).flatMap(({ links }) => links.map(({ to }) => to))
  expect(links).toHaveLength(terms.reduce((sum, { entries }) => sum + entries.length, 0))
  for (const { entries } of terms) for (const id of entries) expect(links).toContain(`e-${id}`)
})

test('no heading of the index ends a column, and lines that run on are set in', () => {
  const out = laidOut(model, { parts: ['chronology', 'index'] })
  for (const page of indexPages(out)) {
    const texts = page.ops.filter((op): op is TextOp => op.op === 'text' && op.tag >= 0)
    for (const op of texts) {
      if (out.tags[op.tag]?.role !== 'H2') continue
      const own = texts.filter((other) => columnOf(page, other, 2) === columnOf(page, op, 2))
      expect(own.some((other) => other.y > op.y)).toBe(true)
    }
    const starts = new Set(
      entryLines(out, page).map((op) =>
        Math.round(((op.words[0]?.x ?? 0) % (page.width / 2)) - 0.5),
      ),
    )
    expect(starts.size).toBeGreaterThan(1)
  }
})
