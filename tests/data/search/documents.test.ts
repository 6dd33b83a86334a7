import { expect, test } from 'vitest'
import { applyLine, emptyState } from '../../../data/changes/state.ts'
import { fieldsOf } from '../../../data/model/fields.ts'
import { searched } from '../../../data/search/hit.ts'
import { bookOf, foundBy } from './books.ts'

const letters = { event: 'e', source: 's', actor: 'a', place: 'l', term: 't' } as const

test('every field that a schema calls searched is found by its words, in each of its forms', () => {
  for (const kind of searched)
    for (const { name: field, search } of fieldsOf(kind)) {
      const id = `${letters[kind]}-${'0'.repeat(16)}`
      const forms = [
        'kanari',
        { text: 'kanari', lang: 'fr' },
        [{ text: 'kanari' }],
        { value: { text: 'x', lang: 'fr', en: 'kanari' } },
      ]
      for (const value of forms) {
        const state = emptyState()
        const ops = [{ id, field, value, replaces: [] }]
        applyLine(state, { act: 'record', ops, writer: 'w', n: 1, time: '', author: '' }, 'h')
        const book = bookOf(state)
        expect(book.search('kanari ', 9).total, `${kind}.${field}`).toBe(search > 0 ? 1 : 0)
      }
    }
})

test('an event is found by the names that it is tied to, a source by its full text', () => {
  const state = emptyState()
  const event = `e-${'1'.repeat(16)}`
  const place = `l-${'1'.repeat(16)}`
  const source = `s-${'1'.repeat(16)}`
  const fields: readonly (readonly [
    string,
    string,
    string | { text: string; lang: string } | { text: string }[],
  ])[] = [
    [event, 'title', { text: 'Audience', lang: 'fr' }],
    [place, 'name', { text: 'Koulouba', lang: 'fr' }],
    [place, 'names', [{ text: 'Kulubá' }]],
    [`r-${'1'.repeat(16)}`, 'event', event],
    [`r-${'1'.repeat(16)}`, 'to', place],
    [`r-${'1'.repeat(16)}`, 'kind', 'place'],
    [source, 'title', 'Dépêche'],
    [source, 'text', 'f'.repeat(64)],
  ]
  const ops = fields.map(([id, field, value]) => ({ id, field, value, replaces: [] }))
  applyLine(state, { act: 'record', ops, writer: 'w', n: 1, time: '', author: '' }, 'h')
  const book = bookOf(state, () => 'reçu au palais')
  expect(foundBy(book, 'kuluba ')).toEqual(new Set([event, place]))
  expect(foundBy(book, 'palais ')).toEqual(new Set([source]))
})
