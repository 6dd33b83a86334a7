import { expect, test } from 'vitest'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { idAt } from '../../../data/timeline/columns.ts'
import { buildColumns } from '../in-one-go.ts'
import { eventOn, holding, requestOf } from '../print/fixtures/archive.ts'

test('an event weighs on the screen what it weighs on paper', () => {
  const archive = holding({
    'e-0000000000000001': {
      ...eventOn('2014-05-06'),
      toll: { value: { low: 20, best: 57, high: null } },
    },
    'e-0000000000000002': eventOn('2014-05-09'),
    'r-0000000000000001': {
      kind: 'event',
      tie: 'follows',
      event: 'e-0000000000000002',
      to: 'e-0000000000000001',
    },
    's-0000000000000001': { title: 'Dépêche', accessRights: 'open' },
    'p-0000000000000001': { source: 's-0000000000000001', exact: 'mot', start: 0, end: 3 },
    'c-0000000000000001': {
      subject: 'e-0000000000000001',
      field: 'date',
      value: '2014-05-07',
      passages: ['p-0000000000000001'],
    },
  })
  const columns = buildColumns(archive, '')
  const drawn = [...columns.weights].map((weight, at) => [idAt(columns, at), weight])
  const printed = buildReport(requestOf(archive)).entries.map(({ id, weight }) => [id, weight])
  expect(drawn).toEqual(printed)
  expect(drawn).toEqual([
    ['e-0000000000000001', 3 + 2 + 2 + 5],
    ['e-0000000000000002', 2],
  ])
})
