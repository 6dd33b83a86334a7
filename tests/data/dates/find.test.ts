import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FoundDate, proposeDates } from '../../../data/dates/find.ts'
import { parseEdtf } from '../../../data/dates/parse.ts'
import { dateWords } from '../../../data/dates/words.ts'
import { plainDate } from './arbitrary.ts'

function found(text: string, published?: string): readonly string[] {
  return proposeDates(text, 'fr', published).map(({ typed, edtf }) => `${typed} = ${edtf}`)
}

test('the dates of a passage are proposed as the passage words them', () => {
  expect(found('Reçu mardi 11 novembre 2025 à Koulouba, en marge de BAMEX 2025.')).toEqual([
    'mardi 11 novembre 2025 = 2025-11-11',
  ])
  expect(found('Ouvert du 11 au 14 novembre 2025, le salon a eu 2025 visiteurs.')).toEqual([
    'du 11 au 14 novembre 2025 = 2025-11-11/2025-11-14',
  ])
  expect(found('En 2012, puis en janvier 2013 et vers 2015.')).toEqual([
    'En 2012 = 2012',
    'en janvier 2013 = 2013-01',
    'vers 2015 = 2015~',
  ])
  expect(found('Résolution 2100 (2013) du 25 avril 2013; voir aussi 25/04/2013.')).toEqual([
    '25 avril 2013 = 2013-04-25',
    '25/04/2013 = 2013-04-25',
  ])
  expect(found('On 3 June 2024 (after August 30, 2023) 12 soldiers and 3 civilians')).toEqual([
    '3 June 2024 = 2024-06-03',
    'after August 30, 2023 = [2023-08-31..]',
  ])
})

test('a number that follows a date is not taken for its last day', () => {
  expect(found('L’attaque du 3 mai 2019 à 15 km de Gao')).toEqual(['3 mai 2019 = 2019-05-03'])
  expect(found('GAO, 3 mai 2019 – 14 soldats tués')).toEqual(['3 mai 2019 = 2019-05-03'])
  expect(found('en mai 2019 à 12 km, au 2e jour')).toEqual(['en mai 2019 = 2019-05'])
  expect(found('le 3 mai 2019 au 22e bataillon')).toEqual(['3 mai 2019 = 2019-05-03'])
  expect(found('du 3 mai au 5 juin 2019 à 14 h')).toEqual([
    'du 3 mai au 5 juin 2019 = 2019-05-03/2019-06-05',
  ])
})

test('dates are found as the press and Arabic texts word them', () => {
  expect(
    found('Au soir du 5 juin 2024, puis les 6/7 juin 2025 ; depuis 2012 à nos jours.'),
  ).toEqual([
    'soir du 5 juin 2024 = 2024-06-05',
    '6/7 juin 2025 = 2025-06-06/2025-06-07',
    'depuis 2012 à nos jours = 2012/..',
  ])
  expect(found('استقبل الرئيس يوم الثلاثاء ١١ نوفمبر ٢٠٢٥ نائب الوزير')).toEqual([
    'يوم الثلاثاء ١١ نوفمبر ٢٠٢٥ = 2025-11-11',
  ])
  expect(found('Daté du 20 joumada I 1447, selon M. Ramadan Rajab, 45 ans.')).toEqual([
    '20 joumada I 1447 = 2025-11-11',
  ])
  const [hijri] = proposeDates('Daté du 20 joumada I 1447.', 'fr')
  expect(hijri?.doubts.map(({ instead }) => instead)).toEqual(['[2025-11-10..2025-11-12]'])
})

test('a weekday that contradicts its date is left out of the proposal', () =>
  expect(found('l’audience du lundi 04 juin 2023')).toEqual(['04 juin 2023 = 2023-06-04']))

test('with the day of publication, hier, weekdays and dates without a year are worked out', () => {
  expect(found('Hier, lundi, le ministre… ; le 6 juin', '2025-11-12')).toEqual([
    'Hier = 2025-11-11',
    'lundi = 2025-11-10',
    '6 juin = 2025-06-06',
  ])
  expect(found('mercredi dernier, mercredi prochain, last Friday', '2025-11-12')).toEqual([
    'mercredi dernier = 2025-11-05',
    'mercredi prochain = 2025-11-19',
    'last Friday = 2025-11-07',
  ])
  expect(found('le 30 décembre', '2026-01-04')).toEqual(['30 décembre = 2025-12-30'])
  expect(found('Hier, lundi')).toEqual([])
})

test('offsets are UTF-16, even after accents written apart and letters outside the plane', () => {
  const text = '\u{1F4C5} E\u0301te\u0301 — 𝒜, reçu le 3 août 2024.'
  expect(proposeDates(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
    '3 août 2024',
  ])
})

test('the words of a day or month are found again inside a sentence', () =>
  fc.assert(
    fc.property(
      plainDate.filter((edtf) => /^\d{4}-/.test(edtf) && edtf >= '1000'),
      fc.constantFrom<'fr' | 'en'>('fr', 'en'),
      (edtf, lang) => {
        const words = dateWords(edtf, lang, 'weekday')
        const text =
          lang === 'fr' ? `Le camp, attaqué ${words}, est tombé.` : `It fell, ${words}, at last.`
        const dates: readonly FoundDate[] = proposeDates(text, lang)
        expect(dates.map((date) => [date.typed, date.edtf])).toEqual([[words, edtf]])
        expect(parseEdtf(edtf).ok).toBe(true)
      },
    ),
  ))

test('any text may be searched', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { start, end, typed, edtf } of proposeDates(text, 'en', '2025-11-12')) {
        expect(text.slice(start, end)).toBe(typed)
        expect(parseEdtf(edtf).ok).toBe(true)
      }
    }),
  ))
