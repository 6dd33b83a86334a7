import { expect, test } from 'vitest'
import { flag } from '../../../data/timeline/columns.ts'
import { lanesOf } from '../../../data/timeline/lanes.ts'
import { type Named, namedAmong } from '../../../data/timeline/named.ts'
import { spansOf } from '../../../data/timeline/spans.ts'
import { columnsOf } from './columns-of.ts'

test('a crowded lane names its weightiest events, those of the highest toll or the verified ones, as is asked', () => {
  const columns = columnsOf(
    Array.from({ length: 300 }, (_, i) => ({
      bounds: [i, i, i, i] as const,
      weight: i === 20 || i === 280 ? 9 : 3,
      toll: i === 130 ? 70 : 0,
      flags: i === 200 ? flag.verified : 0,
    })),
  )
  const spans = spansOf(columns)
  const [lane] = lanesOf(columns, spans, null, 'type').lanes
  const window = { from: 0, to: 300 }
  const by = (named: Named) =>
    namedAmong({ columns, spans, window, range: window, named }, lane!, 2)
  expect(by('weight')).toEqual([20, 280])
  expect(by('toll')).toEqual([130])
  expect(by('verified')).toEqual([200])
})
