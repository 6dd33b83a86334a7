import { expect, test } from 'vitest'
import { eventTypes } from '../../../data/model/vocabulary.ts'
import { lanesOf } from '../../../data/timeline/lanes.ts'
import { periodsIn } from '../../../data/timeline/periods.ts'
import { spansOf } from '../../../data/timeline/spans.ts'
import { columnsOf } from './columns-of.ts'

const type = (name: (typeof eventTypes)[number]) => eventTypes.indexOf(name)

test('what lasts a season or more is a period, the longest first, as far as it touches the window', () => {
  const columns = columnsOf([
    { bounds: [0, 0, 400, 400], type: type('deployment') },
    { bounds: [100, 100, Infinity, Infinity], type: type('governance') },
    { bounds: [50, 50, 60, 60], type: type('deployment') },
    { bounds: [900, 900, 1900, 1900], type: type('deployment') },
  ])
  const spans = spansOf(columns)
  const lanes = lanesOf(columns, spans, null, 'type')
  const given = { columns, spans, lanes, window: { from: 0, to: 500 } }
  expect(periodsIn(given, 'all')).toEqual([1, 0])
  expect(periodsIn(given, 'missions')).toEqual([0])
  expect(periodsIn(given, 'mandates')).toEqual([1])
  expect(periodsIn(given, 'none')).toEqual([])
})
