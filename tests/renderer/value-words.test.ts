import { expect, test } from 'vitest'
import { tollWords, valueWords } from '../../renderer/desk/value-words.ts'

test('a toll is said with what is known of it, and no more', () => {
  expect(tollWords({ low: 30, best: null, high: null })).toBe('au moins 30')
  expect(tollWords({ low: 130, best: 200, high: 400 })).toBe('200 (130–400)')
  expect(tollWords({ low: 71, best: 71, high: 71 })).toBe('71')
  expect(tollWords({ low: null, best: null, high: 50 })).toBe('au plus 50')
})

test('the values of history are said in words, whatever their shape', () => {
  expect(valueWords('date', { value: '2013-03~', claim: 'c-1' })).toBe('vers mars 2013')
  expect(valueWords('title', { value: { text: 'Solhan', lang: 'fr' } })).toBe('Solhan')
  expect(valueWords('status', 'reviewed')).toBe('relu')
  expect(valueWords('type', { value: 'air-strike' })).toBe('Frappe aérienne')
  expect(valueWords('summary', null)).toBe('—')
})
