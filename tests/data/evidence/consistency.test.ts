import { expect, test } from 'vitest'
import { slipWords, weekdaySlips } from '../../../data/evidence/consistency.ts'

function slips(text: string, published?: string): readonly string[] {
  return weekdaySlips(text, published).map(
    ({ start, end, date }) => `${text.slice(start, end)} = ${date}`,
  )
}

test('a weekday that is not that of its date is found, in both languages', () => {
  expect(slips('Reçu le lundi 04 juin 2023 à Koulouba.')).toEqual([
    'lundi 04 juin 2023 = 2023-06-04',
  ])
  expect(slips('Le samedi 15 septembre 2023, les chefs d’État…')).toEqual([
    'samedi 15 septembre 2023 = 2023-09-15',
  ])
  expect(slips('on Monday, June 4, 2023 and on Friday 11 November 2025')).toEqual([
    'Monday, June 4, 2023 = 2023-06-04',
    'Friday 11 November 2025 = 2025-11-11',
  ])
  expect(slips('du lundi 11 au vendredi 14 novembre 2025; mardi 12/11/2025')).toEqual([
    'lundi 11 au vendredi 14 novembre 2025 = 2025-11-11',
    'mardi 12/11/2025 = 2025-11-12',
  ])
})

test('a word that is spelt like a shortened day is none', () => {
  const published = '2025-04-21'
  for (const text of [
    '12 civils tués le 20 avril 2025',
    'Douze soldats tués, le 20 avril',
    'neuf tués 20 avril 2025',
    'un naufrage en mer le 5 mai 2024',
    'l’eau de mer le 5 mai 2024',
  ])
    expect([text, slips(text, published)]).toEqual([text, []])
  expect(slips('Mar. 12 nov. 2025; Mon, 4 June 2023')).toHaveLength(2)
})

test('a weekday that agrees, or stands alone, is no slip', () => {
  expect(slips('mardi 11 novembre 2025, Tuesday 11 November 2025, lundi matin, 12 mai')).toEqual([])
  expect(slips('du mardi 11 au vendredi 14 novembre 2025')).toEqual([])
})

test('a date without a year is checked in the year of publication', () => {
  expect(slips('jeudi 6 juin')).toEqual([])
  expect(slips('jeudi 6 juin', '2025-06-07')).toEqual(['jeudi 6 juin = 2025-06-06'])
  expect(slips('mardi 30 décembre', '2026-01-04')).toEqual([])
})

test('the slip is said with the right day and the nearest of that name', () => {
  const [slip] = weekdaySlips('lundi 04 juin 2023')
  if (!slip) throw new Error('not found')
  expect(slipWords(slip, 'fr')).toBe(
    'Le texte dit lundi, mais le 4\u00a0juin 2023 est un dimanche\u202f; le lundi le plus proche est le 5\u00a0juin 2023.',
  )
  expect(slipWords(slip, 'en')).toBe(
    'The text says Monday, but 4\u00a0June 2023 is a Sunday; the nearest Monday is 5\u00a0June 2023.',
  )
})
