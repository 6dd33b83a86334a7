import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeDate } from '../../../data/dates/describe.ts'
import { isEdtf } from '../../../data/dates/parse.ts'
import { dateReason } from '../../../data/dates/reasons.ts'

function meant(text: string, edtfOnly = false): string {
  const { valid, meant: dates } = describeDate(text, { edtfOnly, lang: 'fr' })
  return valid ? 'read' : dates.join(' or ')
}

function table(rows: Readonly<Record<string, string>>): void {
  for (const [text, wanted] of Object.entries(rows))
    expect([text, meant(text)]).toEqual([text, wanted])
}

test('a refusal names the one date that is meant', () =>
  table({
    '20200403': '2020-04-03',
    '03042020': '2020-04-03',
    '20251111T143000': '2025-11-11',
    '202511': '2025-11',
    'rentrée 2021': '[2021-09..2021-10]',
    'mardi 11/11/25': '2025-11-11',
    '2012/13': '2012/2013',
    '2012-13': '2012/2013',
    '1999-00': '1999/2000',
    '2012/03': '2012-03',
    '2012-': '2012/..',
    '11/13/2025': '2025-11-13',
    '2025-13-11': '2025-11-13',
    '2025-1-5': '2025-01-05',
    '2025:11:11': '2025-11-11',
    '00/05/2025': '2025-05',
    '45972': '2025-11-11',
    '1762819200': '2025-11-11',
    '2025-W46': '[2025-11-10..2025-11-16]',
    '2025-W46-2': '2025-11-11',
    '11 novmbre 2025': '2025-11-11',
    '3 spetember 2024': '2024-09-03',
    '2025-11-15/2025-11-10': '2025-11-10/2025-11-15',
    'années 90': '199X',
    '2O25-01-01': '2025-01-01',
    'l2 mai 2025': '2025-05-12',
    '2025-00-00': '2025',
    '2025-05-00': '2025-05',
    '2012 [?]': '2012?',
    '2012-?': '2012/',
    '?/2012': '/2012',
    'xx/11/2025': '2025-11-XX',
    '??.??.2025': '2025-XX-XX',
    '46/2025': '[2025-11-10..2025-11-16]',
    'communiqué du 11 novembre 2025': '2025-11-11',
    'statement of 3 March 2024': '2024-03-03',
    'deux jours avant le 11 novembre 2025': '',
    '12 mai 2025 vers 14 h 30': '2025-05-12',
    '(2012)': '2012',
    '©2012': '2012',
    '2012 [i.e. 2013]': '2013',
    'du 28 décembre au 3 janvier 2024': '2023-12-28/2024-01-03',
    'Dec 28 - Jan 3, 2024': '2023-12-28/2024-01-03',
    '2024-12-28/2024-01-03': '2024-01-03/2024-12-28',
    '201-': '201X',
    '20??': '20XX',
    '2020-…': '2020/..',
    '– 2020': '/2020',
    '2025-11-11/13': '2025-11-11/2025-11-13',
    '2025-11-11/12-03': '2025-11-11/2025-12-03',
    'fin 2024 - mars 2025': '2024-09/2025-03',
    "d'août à début septembre 2020": '2020-08/2020-09-10',
    'depuis avril-mai 2024': '2024-04/..',
    'jusque fin août 2020': '../2020-08-31',
  }))

test('where two dates may be meant, both are named', () =>
  table({
    '12/25/24': '1924-12-25 or 2024-12-25',
    '29-Aug-26': '1926-08-29 or 2026-08-29',
    'août-26': '1926-08 or 2026-08',
    'avril/mai 2025': '2025-04/2025-05 or [2025-04,2025-05]',
    'saison sèche 2021': '[2020-10..2021-05] or [2021-10..2022-05]',
    '11/11/25': '1925-11-11 or 2025-11-11',
    '29-Aug-85': '1985-08-29',
    '2005/06': '2005-06 or 2005/2006',
    '31/04/2025': '2025-04-30 or 2025-05-01',
    '31 avril 2025': '2025-04-30 or 2025-05-01',
    '2025-02-29': '2025-02-28 or 2025-03-01',
    '20 joumada I 1447 / 15 novembre 2025': '2025-11-15 or 2025-11-11',
  }))

test('where nothing likely is meant, nothing is named', () =>
  table({
    '12345': '',
    '123456789': '',
    '32/01/2025': '',
    '16/16/2025': '',
    '11 novembre': '',
    hier: '',
    'le jour de l’indépendance': '',
  }))

test('a day that a month has not is refused with the length of the month', () => {
  const said = (lang: 'fr' | 'en') => describeDate('31/04/2025', { edtfOnly: false, lang }).reason
  expect(said('fr')).toContain('Avril 2025 a 30 jours.')
  expect(said('fr')).toContain('30\u00a0avril 2025')
  expect(said('en')).toContain('April 2025 has 30 days.')
})

test('what says no date, or too little of one, is told so', () => {
  const said = (text: string) => describeDate(text, { edtfOnly: false, lang: 'fr' }).reason
  for (const text of ['s.d.', 'sans date', '[s. d.]', 'n.d.', 'Inconnue', 'undated'])
    expect(said(text)).toContain('laisser le champ vide')
  expect(said('nuit du 3 au 4')).toBe('Il manque le mois et l’année.')
  expect(said('12h30')).toContain('Il manque le jour')
  expect(said('2025-W12')).toContain('EDTF n’a pas de semaines.')
  expect(said('2025-13-01')).not.toContain('jour, puis mois')
  expect(said('13/25/2025')).toContain('jour, puis mois')
})

test('a row of a table that was refused for its date is told what was meant too', () => {
  const said = (code: string, text: string) => dateReason({ code, text }, 'en')
  expect(said('date.impossible-day', '31/04/2025')).toContain('April 2025 has 30 days.')
  expect(said('date.short-year', '29-Aug-26')).toContain('2026-08-29')
  expect(said('date.year-digits', '20200403')).toContain('2020-04-03')
  expect(said('date.weekday', '31/04/2025')).not.toContain('30 days')
})

test('where nothing but EDTF is understood, EDTF is advised', () => {
  expect(meant('20200403', true)).toBe('2020-04-03')
  expect(meant('2012/13', true)).toBe('2012/2013')
})

test('no advice is a date twenty million years away, nor anything but EDTF', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.stringMatching(/^\d{1,12}$/),
        fc.stringMatching(/^\d{1,4}[-/. ]\d{1,4}([-/. ]\d{1,4})?$/),
      ),
      (text) => {
        for (const edtf of describeDate(text, { edtfOnly: false, lang: 'en' }).meant) {
          expect([text, isEdtf(edtf)]).toEqual([text, true])
          expect(edtf).not.toMatch(/Y/)
        }
      },
    ),
    // Figures in every grouping of up to twelve.
    { numRuns: 2000 },
  ))

test('a slip of figures, of signs or of letters is advised as what it slipped from', () =>
  table({
    '2020-5': '2020-05',
    '2012.12': '2012-12',
    '2020-00': '2020',
    '1990, 1991': '{1990,1991}',
    '1990, 1992-1995': '{1990,1992..1995}',
    'll novembre 2025': '2025-11-11',
    's.d. [1990]': '1990?',
    's. d. (vers 1990)': '1990~',
    'année scolaire 2021-2022': '2021/2022',
    'campagne 2021/2022': '2021/2022',
    'de fin mars à début avril 2024': '[2024-03-21..2024-04-10]',
    '30 ramadan 1446': '2025-03-30',
    '31 ramadan 1446': '',
    '20255': '2025 or 1955-06-15',
  }))

test('a period that begins or ends with a part of a year is advised at its widest', () =>
  table({
    'depuis fin 2024': '2024-09/..',
    'since late 2024': '2024-09/..',
    'à partir de la mi-mars 2024': '2024-03-11/..',
    'from late 2024 onwards': '2024-09/..',
    'depuis le début des années 1990': '1990/..',
    'jusqu’à mi-2024': '../2024-08',
    'until the end of March 2024': '../2024-03-31',
    'de fin 2024 à mars 2025': '2024-09/2025-03',
    'from March 2024 to late 2025': '2024-03/2025-12',
    'de fin mars 2024 à début avril 2024': '[2024-03-21..2024-04-10]',
    'de mars à fin 2024': '2024-03/2024-12',
  }))

test('a date that nothing but "from" stands before is since then, or of then', () =>
  table({
    'from 2012': '2012/.. or 2012',
    'from late 2024': '2024-09/.. or [2024-09..2024-12]',
    'photograph from 2012': '2012',
  }))

test('words that turn a date are never left out of what is advised', () =>
  table({
    'pas en 2012': '',
    'tournant 2010': '',
    'vacances de Noël 2021': '',
    'fêtes de fin d’année 2021': '',
  }))

test('what is no date says what it lacks', () => {
  const codeOf = (text: string): string => {
    const { reason } = describeDate(text, { edtfOnly: false, lang: 'fr' })
    return String(reason)
  }
  expect(codeOf('14h30 GMT')).toContain('Il manque le jour')
  expect(codeOf('semaine 12')).toBe('Il manque l’année.')
  expect(codeOf('11 novembre 20025')).toBe('Écrire l’année en quatre chiffres.')
  expect(codeOf('le 3 courant')).toContain('ne se comprend que le jour où on le dit')
  expect(codeOf('غير معروف')).toContain('dit que la date n’est pas connue')
})
