import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  around,
  edge,
  fitted,
  kept,
  narrowest,
  panned,
  revealing,
  widthOf,
  zoomed,
} from '../../../data/timeline/time-window.ts'
import { windows } from './columns-of.ts'

test('zooming keeps the day under the pointer where it stands', () =>
  fc.assert(
    fc.property(
      windows,
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (window, factor, share) => {
        const at = window.from + widthOf(window) * share
        const after = zoomed(window, factor, at)
        expect((at - after.from) / widthOf(after)).toBeCloseTo(share, 6)
        expect(widthOf(after)).toBeGreaterThanOrEqual(narrowest - 1e-6)
      },
    ),
  ))

test('panning there and back again changes nothing', () =>
  fc.assert(
    fc.property(windows, fc.double({ min: -3, max: 3, noNaN: true }), (window, share) => {
      const back = panned(panned(window, share), -share)
      expect(back.from).toBeCloseTo(window.from, 6)
      expect(back.to).toBeCloseTo(window.to, 6)
    }),
  ))

test('the whole view holds every day, with a margin on both sides', () => {
  const window = fitted({ first: 15_000, last: 20_000 }, 20_500)
  expect(window.from).toBeLessThan(15_000)
  expect(window.to).toBeGreaterThan(20_001)
})

test('an empty archive shows a year around today', () => {
  expect(fitted(null, 20_000)).toEqual({ from: 19_817, to: 20_183 })
})

test('no window leaves what a date can be drawn on', () => {
  const far = kept({ from: 99_000_000, to: 100_000_000 })
  expect(far.to).toBeLessThanOrEqual(edge)
  expect(widthOf(kept({ from: -1e12, to: 1e12 }))).toBe(2 * edge)
})

test('an event in view moves nothing; one out of view comes to the middle', () => {
  const window = { from: 0, to: 100 }
  expect(revealing(window, { first: 40, last: 50 })).toBe(window)
  expect(revealing(window, { first: -50, last: 150 })).toBe(window)
  const after = revealing(window, { first: 200, last: 200 })
  expect((after.from + after.to) / 2).toBeCloseTo(200.5)
})

test('opening a block shows its days whole', () => {
  const window = around({ first: 10, last: 19 }, 4)
  expect(window.from).toBeLessThanOrEqual(10)
  expect(window.to).toBeGreaterThanOrEqual(20)
})
