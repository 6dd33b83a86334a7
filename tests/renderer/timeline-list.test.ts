import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeIn, slice } from '../../renderer/timeline/list-slice.ts'

const line = 46

test('a slice and its gaps are together as tall as the whole list', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: -1, max: 100_000 }),
      (count, share, room, kept) => {
        const scrolled = Math.max(count * line - room, 0) * share
        const { parts, places } = slice(count, scrolled, room, line, Math.min(kept, count - 1))
        const tall = parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.px : line), 0)
        expect(tall).toBe(count * line)
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length)
      },
    ),
  ))

test('of a hundred thousand lines only those in view are drawn, and the one that has the focus', () => {
  const { places } = slice(100_000, 50_000 * line, 460, line, 3)
  expect(places.length).toBeLessThan(40)
  expect(places).toContain(3)
  expect(places).toContain(50_005)
})

test('the place of an event that is not listed is that of the next one', () => {
  const order = Uint32Array.from([2, 5, 9])
  expect(placeIn(order, 5)).toBe(1)
  expect(placeIn(order, 6)).toBe(2)
  expect(placeIn(order, 50)).toBe(2)
  expect(placeIn(order, -1)).toBe(0)
})
