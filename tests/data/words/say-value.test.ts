import { expect, test } from 'vitest'
import { fieldOf } from '../../../data/model/fields.ts'
import type { Json } from '../../../data/text/json.ts'
import { sayToll, sayValue } from '../../../data/words/say-value.ts'

test('a toll is said with what is known of it, and no more', () => {
  const tollWords = (toll: Parameters<typeof sayToll>[0]) => sayToll(toll, 'fr')
  expect(tollWords({ low: 30, best: null, high: null })).toBe('au moins 30')
  expect(tollWords({ low: 130, best: 200, high: 400 })).toBe('200 (130–400)')
  expect(tollWords({ low: 71, best: 71, high: 71 })).toBe('71')
  expect(tollWords({ low: null, best: null, high: 50 })).toBe('au plus 50')
  expect(tollWords({ low: 71, best: 71, high: null })).toBe('71 (au moins 71)')
})

test('the values of history are said in words, whatever their shape', () => {
  const valueWords = (field: string, value: Json) =>
    sayValue(fieldOf('event', field), value, { lang: 'fr' })
  expect(valueWords('date', { value: '2013-03~', claim: 'c-1' })).toBe('vers mars 2013')
  expect(valueWords('title', { value: { text: 'Solhan', lang: 'fr' } })).toBe('Solhan')
  expect(valueWords('status', 'reviewed')).toBe('relu')
  expect(valueWords('type', { value: 'air-strike' })).toBe('Frappe aérienne')
  expect(valueWords('summary', null)).toBe('—')
  expect(valueWords('identifiers', [{ scheme: 'ACLED', value: 'MLI1' }])).toBe('ACLED MLI1')
})

test('a value that does not fit its field is said as it is kept', () => {
  const said = (field: string, value: Json) =>
    sayValue(fieldOf('event', field), value, { lang: 'en' })
  expect(said('toll', { value: 'many' })).toBe('many')
  expect(said('date', { value: 3 })).toBe('3')
  expect(said('type', { value: 'war' })).toBe('war')
  expect(said('nothing', { a: 1 })).toBe('{"a":1}')
})
