import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BinSize, binOf } from '../../../data/timeline/bins.ts'
import { countIn, densityOf, eventsIn, resolution } from '../../../data/timeline/density.ts'
import { lanesOf, mostLanes } from '../../../data/timeline/lanes.ts'
import { passes, spansOf, touchesWindow } from '../../../data/timeline/spans.ts'
import { fullest } from '../../../data/timeline/stacks.ts'
import { daysOf } from '../../../data/timeline/time-window.ts'
import { columnsOf, filters, sketches, windows } from './columns-of.ts'

const groupings = fc.constantFrom('type', 'actor', 'country', 'none') as fc.Arbitrary<
  'type' | 'actor' | 'country' | 'none'
>

test('a lane’s count for a window is the number of its events that could touch it', () =>
  fc.assert(
    fc.property(sketches, filters, windows, groupings, (events, bits, window, by) => {
      const columns = columnsOf(events)
      const spans = spansOf(columns)
      const { lanes, all } = lanesOf(columns, spans, bits, by)
      for (const lane of [...lanes, all]) {
        const touching = [...lane.events].filter((event) => touchesWindow(spans, event, window))
        expect(countIn(lane, daysOf(window))).toBe(touching.length)
        expect([...eventsIn(lane, spans, daysOf(window))]).toEqual(touching)
      }
    }),
  ))

test('each event that passes the filter is counted once in all, whatever its lanes', () =>
  fc.assert(
    fc.property(sketches, filters, groupings, (events, bits, by) => {
      const columns = columnsOf(events)
      const { lanes, all, undated } = lanesOf(columns, spansOf(columns), bits, by)
      const passing = events.map((_, i) => i).filter((i) => passes(bits, i))
      expect([...all.events, ...undated].sort((a, b) => a - b)).toEqual(passing)
      expect([...new Set(lanes.flatMap((lane) => [...lane.events]))].sort((a, b) => a - b)).toEqual(
        [...all.events].sort((a, b) => a - b),
      )
    }),
  ))

test('an event with two actors stands in both lanes', () => {
  const columns = columnsOf([{ bounds: [1, 1, 1, 1], actors: [0, 2] }])
  const { lanes } = lanesOf(columns, spansOf(columns), null, 'actor')
  expect(lanes.map(({ key }) => key)).toEqual(['a-0', 'a-2'])
})

test('a bucket counts every event that touches it, long ones in each', () =>
  fc.assert(
    fc.property(sketches, windows, fc.constantFrom(1, 2, 8, 64), (events, window, days) => {
      const columns = columnsOf(events)
      const spans = spansOf(columns)
      const { all } = lanesOf(columns, spans, null, 'none')
      const { start, counts } = densityOf(all, window, days)
      counts.forEach((count, i) => {
        const bucket = { from: (start + i) * days, to: (start + i + 1) * days }
        expect(count).toBe([...all.events].filter((e) => touchesWindow(spans, e, bucket)).length)
      })
    }),
  ))

test('a resolution is the smallest power of two that is wide enough', () => {
  expect(resolution({ from: 0, to: 1000 }, 1000, 5)).toBe(8)
  expect(resolution({ from: 0, to: 10 }, 1000, 5)).toBe(1)
})

test('when there are more actors than lanes the rest is gathered, and counted once', () => {
  const events = Array.from({ length: 40 }, (_, i) => ({
    bounds: [i, i, i, i] as const,
    actors: [i, (i + 1) % 40],
  }))
  const columns = columnsOf(events, 40)
  const { lanes } = lanesOf(columns, spansOf(columns), null, 'actor')
  expect(lanes).toHaveLength(mostLanes)
  const rest = lanes.at(-1)
  expect(rest?.kind).toBe('rest')
  expect(new Set(rest?.events).size).toBe(rest?.events.length)
})

const sizes = fc.constantFrom<BinSize>(
  { unit: 'day', step: 1 },
  { unit: 'week', step: 1 },
  { unit: 'month', step: 3 },
  { unit: 'year', step: 1 },
)

test('the peak of a resolution is the fullest bucket of any lane', () =>
  fc.assert(
    fc.property(sketches, sizes, (events, size) => {
      const columns = columnsOf(events)
      const spans = spansOf(columns)
      const { lanes } = lanesOf(columns, spans, null, 'type')
      for (const lane of lanes) {
        const counts = new Map<number, number>()
        for (const event of lane.events) {
          const day = spans.first[event] ?? 0
          if (!Number.isFinite(day)) continue
          const bin = binOf(day, size)
          counts.set(bin, (counts.get(bin) ?? 0) + 1)
        }
        expect(fullest({ spans }, lane, size)).toBe(Math.max(1, ...counts.values()))
      }
    }),
  ))
