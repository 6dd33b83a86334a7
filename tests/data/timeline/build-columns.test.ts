import { expect, test } from 'vitest'
import { applyLine, emptyState, type State } from '../../../data/changes/state.ts'
import { makeId } from '../../../data/model/id.ts'
import { eventTypes } from '../../../data/model/vocabulary.ts'
import type { Json } from '../../../data/text/json.ts'
import { flag, idAt } from '../../../data/timeline/columns.ts'
import { lanesOf } from '../../../data/timeline/lanes.ts'
import { solidsOf } from '../../../data/timeline/shapes.ts'
import { spansOf } from '../../../data/timeline/spans.ts'
import { buildColumns } from '../in-one-go.ts'

const id = (kind: Parameters<typeof makeId>[0], n: number) =>
  makeId(kind, Uint8Array.from([n, 0, 0, 0, 0, 0, 0, 0, 0, n]))

function archiveOf(records: Readonly<Record<string, Readonly<Record<string, Json>>>>): State {
  const state = emptyState()
  const ops = Object.entries(records).flatMap(([record, fields]) =>
    Object.entries(fields).map(([field, value]) => ({ id: record, field, value, replaces: [] })),
  )
  applyLine(
    state,
    { act: 'record', ops, writer: 'w', n: 1, time: '2025-01-01T00:00:00Z', author: 'x' },
    '',
  )
  return state
}

const title = (text: string) => ({ value: { text, lang: 'fr' } })

test('events stand in order of time, the undated and the unreadable last', () => {
  const archive = archiveOf({
    [id('event', 1)]: { title: title('b'), date: { value: '2025-11-11' } },
    [id('event', 2)]: { title: title('a'), date: { value: '2013-01~' } },
    [id('event', 3)]: { title: title('c') },
    [id('event', 4)]: { title: title('d'), date: { value: 'jadis' } },
    [id('event', 5)]: { title: title('e'), date: { value: '../2012' } },
  })
  const columns = buildColumns(archive, 'head')
  expect(columns.head).toBe('head')
  expect(Array.from({ length: 5 }, (_, i) => idAt(columns, i))).toEqual(
    [5, 2, 1, 3, 4].map((n) => id('event', n)),
  )
  expect([...columns.flags].map((flags) => (flags & flag.undated) !== 0)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})

test('what a date leaves certain is what is drawn solid', () => {
  const dates = {
    '2025-07': [],
    '2025-11-11': [1],
    '2024-01-01/2024-01-10': [10],
    '2024-01/2024-02': [2],
    '{2024-01-01,2024-03-01}': [1, 1],
    '2024-01-01?/2024-01-10': [9],
    '[2024-01-01..2024-01-05]': [],
    '[..2024-01-05]': [],
    // As far as its last change, on 1 January 2025: 2024 has 366 days.
    '2024-01-01/..': [367],
    '2024-01-01/': [1],
    '/2024-01-01': [1],
    '2024-01-01~': [],
  }
  const entries = Object.entries(dates)
  const archive = archiveOf(
    Object.fromEntries(
      entries.map(([date], i) => [id('event', i), { title: title(date), date: { value: date } }]),
    ),
  )
  const columns = buildColumns(archive, '')
  const drawn = new Map(
    entries.map((_, i) => [
      idAt(columns, i),
      solidsOf(columns, i).map(({ from, to }) => to - from),
    ]),
  )
  entries.forEach(([date, days], i) => {
    expect([date, drawn.get(id('event', i))]).toEqual([date, days])
  })
})

test('an event stands in the lanes of its actors, its country, its themes and its sources', () => {
  const archive = archiveOf({
    [id('event', 1)]: {
      title: title('Audience'),
      date: { value: '2025-11-11', claim: id('claim', 1) },
      type: { value: 'diplomacy' },
    },
    [id('place', 1)]: { name: { text: 'Koulouba', lang: 'fr' }, country: 'ML' },
    [id('actor', 1)]: { name: { text: 'Assimi Goïta', lang: 'fr' } },
    [id('actor', 2)]: { name: { text: 'Iounous-bek Evkourov', lang: 'fr' } },
    [id('link', 1)]: { kind: 'place', event: id('event', 1), to: id('place', 1) },
    [id('link', 2)]: { kind: 'actor', event: id('event', 1), to: id('actor', 1) },
    [id('link', 3)]: { kind: 'actor', event: id('event', 1), to: id('actor', 2) },
    [id('source', 1)]: { title: 'Tribune', language: 'fr' },
    [id('passage', 1)]: { source: id('source', 1) },
    [id('claim', 1)]: {
      subject: id('event', 1),
      field: 'date',
      value: '2025-11-11',
      passages: [id('passage', 1)],
    },
  })
  const columns = buildColumns(archive, '')
  const spans = spansOf(columns)
  const names = (by: 'country' | 'actor' | 'source') =>
    lanesOf(columns, spans, null, by).lanes.map(({ key, label }) => label?.text ?? key)
  expect(names('country')).toEqual(['ML'])
  expect(names('actor').sort()).toEqual(['Assimi Goïta', 'Iounous-bek Evkourov'])
  expect(names('source')).toEqual(['Tribune'])
  expect(eventTypes[columns.types[0] ?? 255]).toBe('diplomacy')
  expect((columns.flags[0] ?? 0) & (flag.unsourced | flag.rivals)).toBe(0)
  expect(columns.weights[0]).toBeGreaterThan(0)
})

test('an event whose claims disagree says that it has rivals', () => {
  const archive = archiveOf({
    [id('event', 1)]: {
      title: title('Attaque'),
      date: { value: '2024-09-17', claim: id('claim', 1) },
    },
    [id('claim', 1)]: { subject: id('event', 1), field: 'date', value: '2024-09-17' },
    [id('claim', 2)]: { subject: id('event', 1), field: 'date', value: '2024-09-18' },
  })
  expect((buildColumns(archive, '').flags[0] ?? 0) & flag.rivals).toBe(flag.rivals)
})
