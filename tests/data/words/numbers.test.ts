import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberIn } from '../../../data/words/numbers.ts'

test('numbers are written as French and English write them', () => {
  expect(numberIn('fr', 1234567)).toBe('1\u202f234\u202f567')
  expect(numberIn('en', 1234567)).toBe('1,234,567')
  expect(numberIn('fr', 999)).toBe('999')
  expect(numberIn('fr', 2.5)).toBe('2,5')
})

test.each(['fr', 'en'] as const)(
  'in %s every number reads as the language’s own tables have it',
  (lang) => {
    const tables = new Intl.NumberFormat(lang)
    const numbers = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.integer().map((n) => n / 8),
    )
    fc.assert(
      fc.property(numbers, (n) => {
        expect(numberIn(lang, n)).toBe(tables.format(n))
      }),
    )
  },
)
