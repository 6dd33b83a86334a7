import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flag } from '../../../data/timeline/columns.ts'
import { countIn } from '../../../data/timeline/density.ts'
import type { SetTitle } from '../../../data/timeline/label-lines.ts'
import { lanesOf } from '../../../data/timeline/lanes.ts'
import {
  blockAt,
  eventsOfBlock,
  type LaneScene,
  type SceneGiven,
  sceneOf,
} from '../../../data/timeline/scene.ts'
import { shapeOf, solidsOf } from '../../../data/timeline/shapes.ts'
import { spansOf } from '../../../data/timeline/spans.ts'
import { daysOf, panned } from '../../../data/timeline/time-window.ts'
import { columnsOf, filters, type Sketch, sketches, windows } from './columns-of.ts'

const label: SetTitle = {
  one: { lines: ['Attaque à Gao'], px: 120, cut: false },
  two: { lines: ['Attaque', 'à Gao'], px: 80, cut: false },
}

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
    roomPx: 400,
    leastPx: 54,
    foldedPx: 26,
    barsPx: 32,
    label: () => label,
    stood: () => 0,
    markPx: 14,
    linePx: 14,
    pinned: -1,
    named: 'weight',
    folded: () => false,
    standing: null,
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
          const held = view.lanes.lanes[i]!
          if (countIn(held, daysOf(view.window)) === 0) return
          if (lane.density === null) {
            const undrawn = countIn(held, daysOf(view.range)) - lane.items.length
            expect(undrawn).toBeGreaterThanOrEqual(0)
            expect(undrawn).toBeLessThanOrEqual(3)
            return
          }
          const { edges } = lane.density.bins
          const all = { first: edges[0]!, last: edges.at(-1)! - 1 }
          expect(lane.density.counts.reduce((sum, count) => sum + count, 0)).toBe(
            countIn(held, all),
          )
          for (const block of blocksOf(lane, i))
            expect(eventsOfBlock(view, block, lane.density)).toHaveLength(block.count)
        })
      },
    ),
  ))

function blocksOf(lane: LaneScene, i: number) {
  const edges = Array.from(lane.density?.bins.edges ?? [])
  return edges.flatMap((edge) => blockAt(lane, i, edge) ?? [])
}

test('the layers of a density are what it counts, certain and not, or by family', () =>
  fc.assert(
    fc.property(sketches, windows, fc.constantFrom('type', 'actor'), (all, window, by) => {
      const base = viewOf(all, { window, cap: 0 })
      const view = { ...base, lanes: lanesOf(base.columns, base.spans, null, by) }
      for (const { density } of sceneOf(view)) {
        if (density === null) continue
        expect(density.layers).toHaveLength(by === 'type' ? 2 : 7)
        density.counts.forEach((count, bin) => {
          expect(density.layers.reduce((sum, layer) => sum + (layer[bin] ?? 0), 0)).toBe(count)
        })
      }
    }),
  ))

test('no more events are drawn one by one than asked for, but for one a lane', () =>
  fc.assert(
    fc.property(sketches, windows, fc.integer({ min: 12, max: 120 }), (all, window, cap) => {
      const scene = sceneOf(viewOf(all, { window, cap }))
      const marks = scene.filter(({ density }) => density === null)
      const drawn = marks.reduce((sum, lane) => sum + lane.items.length, 0)
      expect(drawn).toBeLessThanOrEqual(cap + 3 * scene.length)
    }),
  ))

/** As a chronicle has them: several on one day. */
const crowded = fc
  .tuple(sketches, fc.nat({ max: 8 }))
  .map(([all, again]) =>
    all.flatMap((event, i) => (i % 3 === 0 ? Array(again).fill(event) : event)),
  )

test('marks and bars of one row never lie on each other, and labels keep clear of them', () =>
  fc.assert(
    fc.property(crowded, windows, fc.constantFrom(120, 400, 4000), (all, window, roomPx) => {
      const view = viewOf(all, { window, roomPx })
      const perDay = 900 / (window.to - window.from)
      for (const lane of sceneOf(view)) {
        const boxes = lane.items.map((item) => {
          const half = item.form === 'mark' ? 7 : 0
          const reach = item.label === 'right' || item.label === 'left' ? item.labelPx + 4 : 0
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

test('choosing an event takes no other event’s name', () =>
  fc.assert(
    fc.property(sketches, windows, fc.nat(), (all, window, at) => {
      const view = viewOf(all, { window, roomPx: 200 })
      const named = (scene: readonly LaneScene[]) =>
        scene.map(({ items }) => items.filter((item) => item.label !== 'none').map((i) => i.event))
      const before = named(sceneOf(view))
      const pinned = all.length === 0 ? -1 : at % all.length
      const after = named(sceneOf({ ...view, pinned }))
      before.forEach((events, i) => {
        expect(after[i]).toEqual(expect.arrayContaining(events))
      })
    }),
    // Each run packs the lanes of 300 events twice.
    { numRuns: 40 },
  ))

test('with room for all, every event in view has its name whole', () => {
  const all = Array.from({ length: 40 }, (_, i) => ({
    bounds: [i * 9, i * 9, i * 9, i * 9] as const,
  }))
  const [lane] = sceneOf(viewOf(all, { window: { from: -20, to: 420 }, roomPx: 4000 }))
  expect(lane?.items).toHaveLength(40)
  expect(lane?.items.every(({ label }) => label !== 'none')).toBe(true)
})

test('ten thousand events on one day are their density, and a window of a hundred thousand years is drawn', () => {
  const day = Array.from({ length: 10_000 }, () => ({ bounds: [5, 5, 5, 5] as const }))
  const [lane] = sceneOf(viewOf(day))
  expect(lane?.density?.counts.reduce((sum, count) => sum + count, 0)).toBe(10_000)
  const years = { from: -18_000_000, to: 18_000_000 }
  const far = viewOf([{ bounds: [0, 0, 0, 0] }, ...day], { window: years })
  expect(sceneOf(far)[0]?.density?.bins.edges.length).toBeLessThan(1000)
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
