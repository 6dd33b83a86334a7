import { expect, test } from 'vitest'
import { dayNumber } from '../../../data/dates/days.ts'
import type { PrintBounds, PrintModel } from '../../../data/print/model.ts'
import type { DisplayPage } from '../../../data/print/type/display.ts'
import { laidOut, textOf } from './fixtures/laid.ts'
import { days, report } from './fixtures/models.ts'

const first = dayNumber(2010, 1, 2)
const last = dayNumber(2025, 12, 28)
const openStart: Partial<PrintBounds> = {
  earliestStart: null,
  latestStart: null,
  openStart: true,
  solids: [[null, first]],
}
const openEnd: Partial<PrintBounds> = {
  earliestEnd: null,
  latestEnd: null,
  openEnd: true,
  solids: [[last, null]],
}
const unknownEnd: Partial<PrintBounds> = { earliestEnd: null, latestEnd: null, solids: [] }

/** Two events that frame the period, and one whose date is asked for. */
function framed(bounds: PrintBounds): PrintModel {
  const model = report(3)
  const all = [days(first), bounds, days(last)]
  const entries = model.entries.map((entry, at) => ({ ...entry, bounds: all[at] ?? null }))
  return { ...model, entries }
}

function strip(bounds: PrintBounds): DisplayPage | undefined {
  const { pages } = laidOut(framed(bounds), { parts: ['strips'], strips: { pages: 1 } })
  return pages.find(({ width, height }) => width > height)
}

function chevrons(page: DisplayPage | undefined): number {
  return page?.ops.filter((op) => op.op === 'path' && !op.closed && op.width === 0.9).length ?? 0
}

test.each([
  ['goes on from the last days of the period', days(last, last, openEnd)],
  ['ended in its first days, and began nobody says when', days(first, first, openStart)],
])('an event that %s is a bar with a chevron, not the mark of a known day', (_, bounds) => {
  expect(chevrons(strip(days(last)))).toBe(0)
  expect(chevrons(strip(bounds))).toBe(1)
})

test('an event that ends on an unknown day stays within the timeline', () => {
  const page = strip(days(last, last, unknownEnd))
  const grounds = page?.ops.flatMap((op) =>
    op.op === 'rect' && op.w > page.width * 0.7 ? [op.x + op.w] : [],
  )
  const fades = page?.ops.flatMap((op) => (op.op === 'fade' ? [op.x + op.w] : []))
  expect(fades).toHaveLength(1)
  expect(Math.max(...(fades ?? []))).toBeLessThanOrEqual(Math.max(...(grounds ?? [])) + 0.01)
})

test('the overview tells the gap behind an event of the first day of its first month', () => {
  const { entries, ...model } = report(2)
  const ends = [days(dayNumber(2010, 1, 1)), days(last)]
  const apart = entries.map((entry, at) => ({ ...entry, bounds: ends[at] ?? null }))
  const { pages } = laidOut({ ...model, entries: apart }, { parts: ['overview'] })
  expect(pages.map(textOf).join(' ')).toContain('aucun événement retenu')
})

test('the overview leaves no gap where an event without a beginning may have gone on', () => {
  const said = (bounds: PrintBounds): string =>
    laidOut(framed(bounds), { parts: ['overview'] })
      .pages.map(textOf)
      .join(' ')
  const late = dayNumber(2025, 6, 1)
  expect(said(days(late))).toContain('aucun événement retenu')
  const open = { ...days(late, late, openStart), solids: [[null, late]] as const }
  expect(said(open)).not.toContain('aucun événement retenu')
})

test('an event that goes on is solid as far as it is known of, and only possible after that', () => {
  const known = dayNumber(2014, 1, 1)
  const goesOn = { ...openEnd, solids: [[first, known]] } satisfies Partial<PrintBounds>
  const page = strip(days(first, known, goesOn))
  const fade = page?.ops.find((op) => op.op === 'fade')
  if (fade?.op !== 'fade') throw new Error('no bar is drawn')
  const share = (known - first) / (last - first)
  const [, end] = fade.stops.slice(-2)
  const [until] = fade.stops.at(-2) ?? []
  expect(until).toBeGreaterThan(share - 0.05)
  expect(until).toBeLessThan(share + 0.05)
  const whole = strip(days(last, last, openEnd))?.ops.find((op) => op.op === 'fade')
  expect(whole?.op === 'fade' ? whole.stops.at(-1)?.[1] : undefined).not.toEqual(end?.[1])
  expect(chevrons(page)).toBe(1)
})
