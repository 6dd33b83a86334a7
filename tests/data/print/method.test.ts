import { expect, test } from 'vitest'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { say } from '../../../data/words/words.ts'
import { eventOn, holding, requestOf } from './fixtures/archive.ts'

/** The weight of an event whose date rests on passages of the sources of the given numbers. */
function weight(...cited: readonly number[]): number | undefined {
  const passages = cited.map((source, at) => [
    `p-000000000000000${at + 1}`,
    { source: `s-000000000000000${source}`, exact: 'mot', start: 0, end: 3 },
  ])
  const archive = holding({
    'e-0000000000000001': eventOn('2014-05-06'),
    's-0000000000000001': { title: 'Dépêche', accessRights: 'open' },
    's-0000000000000002': { title: 'Rapport', accessRights: 'open' },
    ...Object.fromEntries(passages),
    'c-0000000000000001': {
      subject: 'e-0000000000000001',
      field: 'date',
      value: '2014-05-06',
      passages: passages.map(([id]) => id as string),
    },
  })
  return buildReport(requestOf(archive)).entries[0]?.weight
}

test('the note on method says what weighs: three points for each source, however often it is cited', () => {
  expect([weight(1), weight(1, 1, 1), weight(1, 2)]).toEqual([3, 3, 6])
  expect(say('fr', 'print.method.key-text')).toContain('trois points par source')
  expect(say('en', 'print.method.key-text')).toContain('three points for each source')
})

test('the note on method says of what a quarter is drawn: of each strip', () => {
  expect(say('fr', 'print.method.key-drawn')).toContain('le quart de chaque frise')
  expect(say('en', 'print.method.key-drawn')).toContain('a quarter of each strip')
})
