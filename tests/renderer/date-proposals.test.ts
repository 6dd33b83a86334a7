import { expect, test } from 'vitest'
import { datesAround, datesIn } from '../../renderer/desk/date-proposals.ts'

const text =
  'Bamako, 12 novembre 2025. Reçu mardi 11 novembre 2025 à Koulouba, le vice-ministre a parlé devant 200 personnes, vers la fin de 2024 selon d’autres.'

function around(words: string) {
  const start = text.indexOf(words)
  return datesAround(text, { start, end: start + words.length }, 'fr')
}

test('the date in the chosen words is proposed as it was written and as EDTF', () => {
  expect(around('Reçu mardi 11 novembre 2025 à Koulouba')).toEqual([
    { edtf: '2025-11-11', typed: 'mardi 11 novembre 2025', isDoubted: false },
  ])
})

test('words without a date take the dates around them, the one just before first', () => {
  expect(around('Koulouba').map(({ edtf }) => edtf)).toEqual([
    '2025-11-11',
    '2025-11-12',
    expect.stringMatching(/^2024|^\[2024/),
  ])
})

test('a lone figure is no date', () => {
  expect(datesIn('devant 200 personnes, puis 2000', 'fr')).toEqual([])
})

test('English words are read as well', () => {
  expect(datesIn('The blockade began on 3 September 2025, they say.', 'en')[0]?.edtf).toBe(
    '2025-09-03',
  )
})
