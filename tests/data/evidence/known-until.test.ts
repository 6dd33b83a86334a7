import { expect, test } from 'vitest'
import type { State } from '../../../data/changes/state.ts'
import { dayNumber } from '../../../data/dates/days.ts'
import { knownUntil } from '../../../data/evidence/known-until.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import type { Json } from '../../../data/text/json.ts'
import { touchesColumns } from '../../../data/timeline/columns-touched.ts'
import { shapeOf, solidsOf } from '../../../data/timeline/shapes.ts'
import { spansOf } from '../../../data/timeline/spans.ts'
import { buildColumns } from '../in-one-go.ts'
import { eventOn, holding, requestOf } from '../print/fixtures/archive.ts'

const event = 'e-0000000000000001'

interface Told {
  readonly issued: string
  readonly accessRights?: string
}

/** An event of a date, and the sources that speak of it. */
function spokenOf(date: string, ...sources: readonly Told[]): State {
  const records: Record<string, { readonly [field: string]: Json }> = { [event]: eventOn(date) }
  sources.forEach(({ issued, accessRights = 'open' }, i) => {
    const [s, p, c] = ['s', 'p', 'c'].map((kind) => `${kind}-000000000000000${i}`)
    if (s === undefined || p === undefined || c === undefined) return
    records[s] = { title: 'Dépêche', issued, accessRights }
    records[p] = { source: s, exact: 'mot', start: 0, end: 3 }
    records[c] = { subject: event, field: 'date', value: date, passages: [p] }
  })
  return holding(records)
}

function drawn(archive: State): readonly (readonly [number, number])[] {
  return solidsOf(buildColumns(archive, ''), 0).map(({ from, to }) => [from, to - 1])
}

function printed(archive: State): unknown {
  return buildReport(requestOf(archive)).entries[0]?.bounds?.solids
}

const start = dayNumber(2025, 9, 3)

test('an event that goes on is certain up to the day of the last source that speaks of it, in window and print', () => {
  const archive = spokenOf('2025-09-03/..', { issued: '2025-09-04' }, { issued: '2025-10-22' })
  const until = dayNumber(2025, 10, 22)
  expect(knownUntil(archive, event)).toBe(until)
  expect(drawn(archive)).toEqual([[start, until]])
  expect(printed(archive)).toEqual([[start, until]])
})

test('after that it is possible, and said to go on', () => {
  const columns = buildColumns(spokenOf('2025-09-03/..', { issued: '2025-10-22' }), '')
  const range = { from: start - 100, to: start + 1000 }
  const shape = shapeOf(columns, spansOf(columns), 0, range, 1)
  expect(shape).toMatchObject({ form: 'bar', openEnd: true, to: range.to, sure: true })
  expect(shape.solids).toEqual([{ from: start, to: dayNumber(2025, 10, 22) + 1 }])
})

test('without a source that has a day, it is certain up to the day of its last change', () => {
  const bare = holding({ [event]: eventOn('2025-09-03/..') })
  const changed = knownUntil(bare, event)
  expect(changed).not.toBeNull()
  expect(knownUntil(spokenOf('2025-09-03/..', { issued: '' }), event)).toBe(changed)
  expect(printed(bare)).toEqual([[start, Math.max(start, changed ?? 0)]])
  expect(drawn(bare)).toEqual(printed(bare))
})

test('of a source that is dated to a month, only its first day is certain', () => {
  const archive = spokenOf('2025-09-03/..', { issued: '2025-11' })
  expect(drawn(archive)).toEqual([[start, dayNumber(2025, 11, 1)]])
})

test('a source from before it began does not take its beginning away', () => {
  const archive = spokenOf('2025-09-03/..', { issued: '2025-07-01' })
  expect(drawn(archive)).toEqual([[start, start]])
  expect(printed(archive)).toEqual([[start, start]])
})

test('an event that has ended, or whose end is unknown, is drawn as it was', () => {
  const ended = spokenOf('2025-09-03/2025-11-01', { issued: '2025-09-10' })
  expect(drawn(ended)).toEqual([[start, dayNumber(2025, 11, 1)]])
  const unknown = spokenOf('2025-09-03/', { issued: '2025-09-10' })
  expect(drawn(unknown)).toEqual([[start, start]])
})

test('a print does not tell by its solid part when a withheld source was issued', () => {
  const archive = spokenOf(
    '2025-09-03/..',
    { issued: '2025-09-04' },
    { issued: '2025-10-22', accessRights: 'confidential' },
  )
  expect(printed(archive)).toEqual([[start, dayNumber(2025, 9, 4)]])
  expect(drawn(archive)).toEqual([[start, dayNumber(2025, 10, 22)]])
})

test('the timeline is drawn anew when a source is dated otherwise, and when such an event changes', () => {
  const archive = spokenOf('2025-09-03/..', { issued: '2025-09-04' })
  const write = (id: string, field: string) => ({ id, field, value: 'x', replaces: [] })
  expect(touchesColumns(archive, write('s-0000000000000000', 'issued'))).toBe(true)
  expect(touchesColumns(archive, write(event, 'note'))).toBe(true)
  const ended = spokenOf('2025-09-03', { issued: '2025-09-04' })
  expect(touchesColumns(ended, write(event, 'note'))).toBe(false)
})
