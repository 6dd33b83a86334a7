import { expect, test } from 'vitest'
import type { SourceRow } from '../../../data/reading/source-view.ts'
import {
  everySource,
  isNarrow,
  orderSources,
  type SourceFilter,
  siftSources,
} from '../../../data/search/source-filter.ts'
import { previewSources } from '../../../data/search/source-preview.ts'

function row(id: string, more: Partial<SourceRow>): SourceRow {
  return {
    ...{ id, title: id, creators: [], publisher: '', issued: '', type: 'press', reliability: 'F' },
    ...{ access: 'open', turn: 'unread', handled: null, reason: '', hasText: true, readings: 0 },
    ...{ unsettled: 0, added: '', characters: 0, passages: 0, events: 0, disputed: [] },
    ...more,
  }
}

const rows = [
  row('b', { title: 'Dépêche 10', creators: ['Awa Traoré'], issued: '2012-04', reliability: 'B' }),
  row('a', { title: 'dépêche 9', publisher: 'Le Républicain', turn: 'cited', events: 2 }),
  row('c', {
    title: 'Écoute',
    issued: '2013?',
    access: 'confidential',
    hasText: false,
    type: 'audio',
  }),
  row('d', {
    ...{ title: 'Archive', turn: 'aside', handled: 'aside', reason: 'doublon', unsettled: 1 },
    ...{ issued: 'avril', events: 1 },
  }),
]

const sifted = (filter: Partial<SourceFilter>) =>
  siftSources(rows, { ...everySource, ...filter }).map(({ id }) => id)

test('sources are narrowed by their words without regard to accents, by turn, type, grade and what they lack', () => {
  expect(sifted({})).toEqual(['b', 'a', 'c', 'd'])
  expect(sifted({ words: 'TRAORE' })).toEqual(['b'])
  expect(sifted({ words: 'republicain' })).toEqual(['a'])
  expect(sifted({ words: ' depeche ' })).toEqual(['b', 'a'])
  expect(sifted({ words: 'x'.repeat(2000) })).toEqual([])
  expect(sifted({ turns: ['cited', 'aside'] })).toEqual(['a', 'd'])
  expect(sifted({ types: ['audio'] })).toEqual(['c'])
  expect(sifted({ reliabilities: ['B', 'A'] })).toEqual(['b'])
  expect(sifted({ uncited: true })).toEqual(['b', 'c'])
  expect(sifted({ withheld: true })).toEqual(['c'])
  expect(sifted({ textless: true })).toEqual(['c'])
  expect(sifted({ unsettled: true })).toEqual(['d'])
  expect(sifted({ unsettled: true, words: 'dépêche' })).toEqual([])
})

test('a period asks for the sources that may be of it; one that is no date leaves nothing out', () => {
  expect(sifted({ from: '2012', to: '2012' })).toEqual(['b'])
  expect(sifted({ from: '2013' })).toEqual(['c'])
  expect(sifted({ to: '2013' })).toEqual(['b', 'c'])
  expect(sifted({ from: '2014', to: '2011' })).toEqual([])
  expect(sifted({ from: 'hier' })).toEqual(['b', 'a', 'c', 'd'])
  expect(isNarrow(everySource)).toBe(false)
  expect(isNarrow({ ...everySource, from: '2012' })).toBe(true)
})

test('sources stand in the order of a column, numbers in titles by their value, undated ones last, equal ones by title', () => {
  const ordered = (...asked: [Parameters<typeof orderSources>[1], boolean]) =>
    orderSources(rows, ...asked).map(({ id }) => id)
  expect(ordered('title', false)).toEqual(['d', 'a', 'b', 'c'])
  expect(ordered('title', true)).toEqual(['c', 'b', 'a', 'd'])
  expect(ordered('issued', false)).toEqual(['b', 'c', 'd', 'a'])
  expect(ordered('turn', false)).toEqual(['b', 'c', 'a', 'd'])
  expect(ordered('events', true)).toEqual(['a', 'd', 'b', 'c'])
})

test('what would be said of several sources counts those that say so already, those that are cited, and as changed those on which copies disagree', () => {
  const aside = { handling: { as: 'aside', reason: 'doublon' } } as const
  expect(previewSources(rows, aside)).toEqual({ changed: 3, same: 1, cited: 1 })
  const other = { handling: { as: 'aside', reason: 'illisible' } } as const
  expect(previewSources(rows, other)).toEqual({ changed: 4, same: 0, cited: 2 })
  expect(previewSources(rows, { handling: null })).toEqual({ changed: 1, same: 3, cited: 1 })
  const disputed = rows.map((one) => ({ ...one, disputed: ['handling'] }))
  expect(previewSources(disputed, aside).same).toBe(0)
  expect(previewSources(disputed, { reliability: 'F' }).same).toBe(3)
})
