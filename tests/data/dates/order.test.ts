import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Bounds, readBounds } from '../../../data/dates/bounds.ts'
import { compareDates } from '../../../data/dates/order.ts'
import { anyEdtf } from './arbitrary.ts'

function of(edtf: string): Bounds {
  const bounds = readBounds(edtf)
  if (!bounds.ok) throw new Error(edtf)
  return bounds.value
}

function sorted(dates: readonly string[]): readonly string[] {
  return dates.toSorted((a, b) => compareDates(of(a), of(b)))
}

test('dates stand by their earliest day, then by their latest, the more precise first', () => {
  const inOrder = ['2024-01-01', '2024-01', '2024', '2024/..', '2024-02', '2025-11-11']
  expect(sorted(inOrder.toReversed())).toEqual(inOrder)
  expect(sorted(['2024-07', '2024-07-01/2024-07-31'])).toEqual(['2024-07-01/2024-07-31', '2024-07'])
  expect(sorted(['2024-07?', '2024-07'])).toEqual(['2024-07', '2024-07?'])
})

test('an unknown start stands by its end, an open one first, nothing known last', () => {
  expect(sorted(['/', '/2023', '2022', '2024', '../2030'])).toEqual([
    '../2030',
    '2022',
    '/2023',
    '2024',
    '/',
  ])
})

test('the order is total: either way round, and through a third', () =>
  fc.assert(
    fc.property(anyEdtf, anyEdtf, anyEdtf, (x, y, z) => {
      const [a, b, c] = [of(x), of(y), of(z)]
      expect(compareDates(a, b) + compareDates(b, a)).toBe(0)
      expect(compareDates(a, a)).toBe(0)
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
        expect(compareDates(a, c)).toBeLessThanOrEqual(0)
      }
    }),
    { numRuns: 2000 },
  ))
