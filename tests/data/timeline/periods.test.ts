import { expect, test } from 'vitest'
import { dayNumber } from '../../../data/dates/days.ts'
import type { Name } from '../../../data/model/authority.ts'
import { eventTypes } from '../../../data/model/vocabulary.ts'
import { datedIn, datedNames, fillingMost } from '../../../data/timeline/dated-names.ts'
import { lanesOf } from '../../../data/timeline/lanes.ts'
import { periodsIn } from '../../../data/timeline/periods.ts'
import { shapeOf } from '../../../data/timeline/shapes.ts'
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

const row = (id: string, names: readonly Name[]) => ({
  id,
  name: { text: id, lang: 'fr' },
  filing: null,
  names: [...names],
  country: '',
  events: 0,
})

test('the dated names of authority records are periods, one for each time, in the reader’s language; those with a beginning that fill most of the window come first, places last', () => {
  const rows = [
    row('l-0000000000000001', [{ text: 'Soudan français', lang: 'fr', valid: '1920/1958' }]),
    row('a-0000000000000001', [
      { text: 'ISSP', lang: 'en', valid: '2022/..' },
      { text: 'EIS', lang: 'fr', valid: '2022/..' },
      { text: 'ISGS', lang: 'en' },
    ]),
    row('a-0000000000000002', [
      { text: 'Barkhane', lang: 'fr', valid: '2014-08-01/2022-11' },
      { text: 'Sabre', lang: 'fr', valid: 'since long ago' },
      { text: 'Épervier', lang: 'fr', valid: '../2014-08-01' },
      { text: 'Serval', valid: '2013-01-11/2014-08-01?' },
    ]),
  ]
  const dated = datedNames(rows, 'fr')
  expect(dated.names.map(({ text, lang }) => `${text} ${lang}`)).toEqual([
    'Épervier fr',
    'Serval und',
    'Barkhane fr',
    'EIS fr',
    'Soudan français fr',
  ])
  expect(datedNames(rows, 'en').names[3]?.text).toBe('ISSP')
  const [from, to] = [dayNumber(2014, 1, 1), dayNumber(2015, 1, 1)]
  expect(datedIn(dated, { from, to })).toEqual([0, 1, 2])
  const whole = { from: dayNumber(1950, 1, 1), to: dayNumber(2025, 1, 1) }
  expect(fillingMost(dated, whole, 4)).toEqual([2, 3, 1, 0])
  expect(fillingMost(dated, { from, to }, 1)).toEqual([1])
  const [serval, barkhane] = [1, 2].map((name) =>
    shapeOf(dated.columns, dated.spans, name, { from: from - 1000, to: to + 5000 }, 1),
  )
  expect(barkhane?.solids).toEqual([
    { from: dayNumber(2014, 8, 1), to: dayNumber(2022, 11, 1) + 1 },
  ])
  expect(barkhane?.to).toBe(dayNumber(2022, 12, 1))
  expect(serval?.solids).toEqual([{ from: dayNumber(2013, 1, 11), to: dayNumber(2014, 8, 1) }])
})
