import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Bounds,
  certainlyWithin,
  possiblyWithin,
  readBounds,
} from '../../../data/dates/bounds.ts'
import { dayNumber, isoDay } from '../../../data/dates/days.ts'
import { anyEdtf } from './arbitrary.ts'

function of(edtf: string): Bounds {
  const bounds = readBounds(edtf)
  if (!bounds.ok) throw new Error(`${edtf}: ${bounds.problem.code}`)
  return bounds.value
}

function day(text: string): number {
  const [, year = '', month = '', date = ''] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(text) ?? []
  return dayNumber(Number(year), Number(month), Number(date))
}

function shown(value: number | null): string | null {
  if (value === null) return null
  return Number.isFinite(value) ? isoDay(value) : String(value)
}

/** Earliest start, latest start, earliest end, latest end; then what is solid. */
function drawn(edtf: string) {
  const { earliestStart, latestStart, earliestEnd, latestEnd, solids } = of(edtf)
  return {
    four: [earliestStart, latestStart, earliestEnd, latestEnd].map(shown),
    solids: solids.map((span) => span.map(shown).join(' ')),
  }
}

test('a day is solid, a month is one unknown moment in it', () => {
  expect(drawn('2025-07-14')).toEqual({
    four: ['2025-07-14', '2025-07-14', '2025-07-14', '2025-07-14'],
    solids: ['2025-07-14 2025-07-14'],
  })
  expect(drawn('2025-07')).toEqual({
    four: ['2025-07-01', '2025-07-31', '2025-07-01', '2025-07-31'],
    solids: [],
  })
})

test('an interval is solid from its latest start to its earliest end', () => {
  expect(drawn('2024-06/2024-09')).toEqual({
    four: ['2024-06-01', '2024-06-30', '2024-09-01', '2024-09-30'],
    solids: ['2024-06-30 2024-09-01'],
  })
  expect(drawn('2025-07/2025-07').solids).toEqual([])
  expect(drawn('2024-06/2024-06-15').four).toEqual([
    '2024-06-01',
    '2024-06-15',
    '2024-06-15',
    '2024-06-15',
  ])
})

test('one of several is one unknown moment, all of them are solid each', () => {
  expect(drawn('[2024-06-03..2024-06-05]')).toEqual({
    four: ['2024-06-03', '2024-06-05', '2024-06-03', '2024-06-05'],
    solids: [],
  })
  expect(drawn('{2015-05-15,2015-06-20}')).toEqual({
    four: ['2015-05-15', '2015-05-15', '2015-06-20', '2015-06-20'],
    solids: ['2015-05-15 2015-05-15', '2015-06-20 2015-06-20'],
  })
  expect(of('[1667,1760-12]').spans?.map((span) => span.map(shown).join(' '))).toEqual([
    '1667-01-01 1667-12-31',
    '1760-12-01 1760-12-31',
  ])
})

test('an unknown end is not an open end', () => {
  expect(of('2023/')).toMatchObject({ earliestEnd: null, latestEnd: null, openEnd: false })
  expect(of('2023/..')).toMatchObject({ earliestEnd: null, latestEnd: null, openEnd: true })
  expect(of('/2023')).toMatchObject({ earliestStart: null, openStart: false })
  expect(of('../2023')).toMatchObject({ earliestStart: null, openStart: true })
  expect(drawn('2025-09-03/..').solids).toEqual(['2025-09-03 Infinity'])
  expect(drawn('2025-09-03/').solids).toEqual(['2025-09-03 2025-09-03'])
})

test('marks move no bound, and nothing they cover is certain', () => {
  for (const sign of ['?', '~', '%']) {
    const marked = of(`2021-12-23${sign}`)
    const { unsure: _, solids: __, ...bounds } = marked
    expect(of('2021-12-23')).toMatchObject(bounds)
    expect(marked).toMatchObject({ unsure: true, solids: [] })
    expect(certainlyWithin(marked, day('2021-01-01'), day('2021-12-31'))).toBe(false)
    expect(possiblyWithin(marked, day('2021-01-01'), day('2021-12-31'))).toBe(true)
  }
  expect(drawn('2025-11-03~/2025-11-14').solids).toEqual(['2025-11-04 2025-11-14'])
})

test('unspecified digits are as tight as the calendar', () => {
  expect(drawn('2017-02-X9').four.slice(2)).toEqual(['2017-02-09', '2017-02-19'])
  expect(drawn('2016-02-X9').four[3]).toBe('2016-02-29')
  expect(drawn('15XX-02-29').four.slice(0, 2)).toEqual(['1504-02-29', '1596-02-29'])
  expect(drawn('20X1-XX-31').four.slice(0, 2)).toEqual(['2001-01-31', '2091-12-31'])
  expect(drawn('-01XX').four.slice(0, 2)).toEqual(['-0199-01-01', '-0100-12-31'])
  expect(readBounds('15X1-02-29').ok).toBe(false)
})

test('significant digits, exponents and parts of a year have their span', () => {
  expect(drawn('1950S2').four.slice(0, 2)).toEqual(['1900-01-01', '1999-12-31'])
  expect(drawn('Y-17E7').four.slice(0, 2)).toEqual(['-170000000-01-01', '-170000000-12-31'])
  expect(drawn('Y171010000S3').four.slice(0, 2)).toEqual(['171000000-01-01', '171999999-12-31'])
  expect(drawn('2001-34').four.slice(0, 2)).toEqual(['2001-04-01', '2001-06-30'])
  expect(drawn('2001-38').four.slice(0, 2)).toEqual(['2001-05-01', '2001-08-31'])
  expect(drawn('2001-41').four.slice(0, 2)).toEqual(['2001-07-01', '2001-12-31'])
  expect(drawn('2001-22').four.slice(0, 2)).toEqual(['2001-01-01', '2001-12-31'])
  expect(Number.isFinite(of('Y9E99999999').latestEnd)).toBe(true)
})

test('a time lies on the day as written, whatever its offset', () => {
  expect(drawn('2025-11-11T23:30:00-11:00').four[0]).toBe('2025-11-11')
  expect(drawn('2025-11-11T00:30:00+14:00').four[0]).toBe('2025-11-11')
})

test('bounds are in order, the solid parts within them, and certain is possible', () =>
  fc.assert(
    fc.property(
      anyEdtf,
      fc.integer({ min: -40_000, max: 50_000 }),
      fc.nat(4000),
      (edtf, from, length) => {
        const bounds = of(edtf)
        const start = bounds.earliestStart ?? Number.NEGATIVE_INFINITY
        const end = bounds.latestEnd ?? Number.POSITIVE_INFINITY
        expect(start <= (bounds.latestStart ?? start)).toBe(true)
        expect((bounds.earliestEnd ?? end) <= end).toBe(true)
        for (const [first, last] of bounds.solids) {
          expect(first >= start && first <= last && last <= end).toBe(true)
        }
        if (certainlyWithin(bounds, from, from + length)) {
          expect(possiblyWithin(bounds, from, from + length)).toBe(true)
          expect(bounds.unsure).toBe(false)
        }
      },
    ),
    { numRuns: 2000 },
  ))

test('what is certainly within a time touches it however it is read', () => {
  const june = [day('2024-06-01'), day('2024-06-30')] as const
  const certain = (edtf: string): boolean => certainlyWithin(of(edtf), ...june)
  const possible = (edtf: string): boolean => possiblyWithin(of(edtf), ...june)
  expect(['2024-06', '2024-06-XX', '2024-05/2024-07', '2024-01-05/..'].map(certain)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['2024', '2023/2024', '[2024-06-30..2024-07-02]'].map(certain)).toEqual([
    false,
    false,
    false,
  ])
  expect(['2024', '2023/', '/2025', '../2025', '2024-06-30~/2024-08'].map(possible)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
  expect(['{2024-05-15,2024-07-20}', '[2023,2025]', '2024-07/'].map(possible)).toEqual([
    false,
    false,
    false,
  ])
})
