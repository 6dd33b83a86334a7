import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flag } from '../../../data/timeline/columns.ts'
import { countIn } from '../../../data/timeline/density.ts'
import { lanesOf } from '../../../data/timeline/lanes.ts'
import { eventsOfBlock, type SceneGiven, sceneOf } from '../../../data/timeline/scene.ts'
import { shapeOf, solidsOf } from '../../../data/timeline/shapes.ts'
import { spansOf } from '../../../data/timeline/spans.ts'
import { daysOf, panned } from '../../../data/timeline/time-window.ts'
import { columnsOf, filters, type Sketch, sketches, windows } from './columns-of.ts'

function viewOf(events: readonly Sketch[], over: Partial<SceneGiven> = {}): SceneGiven {
  const columns = columnsOf(events)
  const spans = spansOf(columns)
  const window = over.window ?? { from: -400, to: 400 }
  return {
    columns,
    spans,
    lanes: lanesOf(columns, spans, null, 'type'),
    window,
    range: { from: panned(window, -0.5).from, to: panned(window, 0.5).to },
    widthPx: 900,
    cap: 120,
    rows: (crowded) => (crowded ? 1 : 2),
    labelPx: () => 80,
    markPx: 14,
    pinned: -1,
    ...over,
  }
}

test('nothing is lost: what is drawn and what blocks count is what the lane holds there', () =>
  fc.assert(
    fc.property(
      sketches,
      filters,
      windows,
      fc.integer({ min: 0, max: 200 }),
      (all, bits, window, cap) => {
        const base = viewOf(all, { window, cap })
        const view = { ...base, lanes: lanesOf(base.columns, base.spans, bits, 'actor') }
        sceneOf(view).forEach((lane, i) => {
          const counted = lane.blocks.reduce((sum, block) => sum + block.count, 0)
          const held = view.lanes.lanes[i]
          expect(held).toBeDefined()
          expect(lane.items.length + counted).toBe(countIn(held!, daysOf(view.range)))
          for (const block of lane.blocks)
            expect(eventsOfBlock(view, block, lane.items)).toHaveLength(block.count)
        })
      },
    ),
  ))

test('no more events are drawn one by one than asked for, but for one a lane', () =>
  fc.assert(
    fc.property(sketches, windows, fc.integer({ min: 12, max: 120 }), (all, window, cap) => {
      const scene = sceneOf(viewOf(all, { window, cap }))
      const drawn = scene.reduce((sum, lane) => sum + lane.items.length, 0)
      expect(drawn).toBeLessThanOrEqual(cap + scene.length)
    }),
  ))

test('marks and bars of one row never lie on each other, and labels keep clear of them', () =>
  fc.assert(
    fc.property(sketches, windows, (all, window) => {
      const view = viewOf(all, { window })
      const perDay = 900 / (window.to - window.from)
      for (const lane of sceneOf(view)) {
        const boxes = lane.items.map((item) => {
          const half = item.form === 'mark' ? 7 : 0
          const reach = item.label === 'right' || item.label === 'left' ? item.labelPx + 6 : 0
          return {
            row: item.row,
            from: item.from * perDay - half - (item.label === 'left' ? reach : 0),
            to: item.to * perDay + half + (item.label === 'right' ? reach : 0),
          }
        })
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1))
            if (a.row === b.row) expect(a.from >= b.to - 1e-6 || b.from >= a.to - 1e-6).toBe(true)
        })
      }
    }),
  ))

test('the selected event is drawn even among a thousand heavier ones', () => {
  const crowd = Array.from({ length: 1000 }, (_, i) => ({
    bounds: [i % 300, i % 300, i % 300, i % 300] as const,
    weight: 200,
  }))
  const view = viewOf([...crowd, { bounds: [150, 150, 150, 150], weight: 0 }])
  const scene = sceneOf({ ...view, pinned: 1000 })
  expect(scene.some((lane) => lane.items.some((item) => item.event === 1000))).toBe(true)
})

test('an event of one unknown day in a month has nothing certain, an interval has its middle', () => {
  const columns = columnsOf([
    { bounds: [0, 30, 0, 30] },
    { bounds: [0, 10, 20, 30] },
    { bounds: [5, 5, 5, 5] },
    { bounds: [5, 5, 9, 9], flags: flag.unsure },
    {
      bounds: [0, 0, 40, 40],
      flags: flag.pieces,
      pieces: [
        [0, 2],
        [40, 40],
      ],
    },
    { bounds: [7, 7, NaN, NaN] },
    { bounds: [7, 7, Infinity, Infinity] },
  ])
  expect(solidsOf(columns, 0)).toEqual([])
  expect(solidsOf(columns, 1)).toEqual([{ from: 10, to: 21 }])
  expect(solidsOf(columns, 2)).toEqual([{ from: 5, to: 6 }])
  expect(solidsOf(columns, 3)).toEqual([])
  expect(solidsOf(columns, 4)).toEqual([
    { from: 0, to: 3 },
    { from: 40, to: 41 },
  ])
  expect(solidsOf(columns, 5)).toEqual([{ from: 7, to: 8 }])
  expect(solidsOf(columns, 6)).toEqual([{ from: 7, to: Infinity }])
})

test('an open end runs to the edge of what is drawn and says so', () => {
  const columns = columnsOf([{ bounds: [7, 7, Infinity, Infinity] }])
  const shape = shapeOf(columns, spansOf(columns), 0, { from: -100, to: 100 }, 4)
  expect(shape).toMatchObject({ form: 'bar', from: 7, to: 100, openEnd: true })
  expect(shape.solids).toEqual([{ from: 7, to: 100 }])
})
