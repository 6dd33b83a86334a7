import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEdtf } from '../../../data/dates/parse.ts'
import { dateReason, dateReasons } from '../../../data/dates/reasons.ts'
import { readTyped } from '../../../data/dates/typed.ts'
import { anyEdtf } from './arbitrary.ts'

function read(text: string): string {
  const date = readTyped(text, 'fr')
  return date.ok ? date.value.edtf : date.problem.code
}

function table(rows: Readonly<Record<string, string>>): void {
  for (const [text, edtf] of Object.entries(rows)) expect([text, read(text)]).toEqual([text, edtf])
}

test('valid EDTF is EDTF', () =>
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const date = readTyped(edtf, 'en')
      expect(date.ok && [date.value.edtf, date.value.typed]).toEqual([edtf, edtf])
    }),
  ))

test('a day is read as it is written in the press', () =>
  table({
    '11 novembre 2025': '2025-11-11',
    'Mardi 11 novembre 2025': '2025-11-11',
    'le 1er novembre 2025': '2025-11-01',
    '13 févr. 2013': '2013-02-13',
    'November 11, 2025': '2025-11-11',
    'Tuesday, November 11, 2025': '2025-11-11',
    '11th of November 2025': '2025-11-11',
    '11 novembre 2025 à 9 h 30': '2025-11-11T09:30:00',
    '11 November 2025 at 9:30 pm': '2025-11-11T21:30:00',
    '2025-11-11T09:30': '2025-11-11T09:30:00',
  }))

test('numeric dates are day first', () =>
  table({
    '11/11/2025': '2025-11-11',
    '03.06.2024': '2024-06-03',
    '3-6-2024': '2024-06-03',
    '2025/11/02': '2025-11-02',
    '11/2025': '2025-11',
    '11/13/2025': 'date.impossible-month',
    '31/06/2024': 'date.impossible-day',
    '11/11/25': 'date.short-year',
  }))

test('two numeric dates with a dash between them are a period', () =>
  table({
    '03/06/2024 - 05/06/2024': '2024-06-03/2024-06-05',
    '06/2024 - 07/2024': '2024-06/2024-07',
    '06/2024-07/2024': '2024-06/2024-07',
    '2024-06-03 – 2024-06-05': '2024-06-03/2024-06-05',
    '2024-06 - 2024-07': '2024-06/2024-07',
    '07/2024 - 06/2024': 'date.reversed',
    '2024-06-03 - 2024-06-31': 'date.impossible-day',
    '2024-06-03': '2024-06-03',
    '2010-2011-2012': 'date.syntax',
  }))

test('parts of a month are thirds, parts of a year four months', () =>
  table({
    'début mars 2013': '[2013-03-01..2013-03-10]',
    'mi-mars 2013': '[2013-03-11..2013-03-20]',
    'fin février 2024': '[2024-02-21..2024-02-29]',
    'début 2013': '[2013-01..2013-04]',
    'mid-2013': '[2013-05..2013-08]',
    'late 2013': '[2013-09..2013-12]',
    'fin des années 1990': '[1997..1999]',
  }))

test('about, between, during, before and after', () =>
  table({
    'vers 2012': '2012~',
    'circa 1900': '1900~',
    'peut-être le 3 juin 2024': '2024-06-03?',
    '3 juin 2024 (?)': '2024-06-03?',
    'vers novembre 2025, incertain': '2025-11%',
    'entre le 3 et le 5 juin 2024': '[2024-06-03..2024-06-05]',
    'between March and May 2013': '[2013-03..2013-05]',
    'entre fin mars et début avril 2013': '[2013-03-21..2013-04-10]',
    'entre 2012 et mars 2014': '[2012-01-01..2014-03-31]',
    'du 11 au 14 novembre 2025': '2025-11-11/2025-11-14',
    '11-14 nov. 2025': '2025-11-11/2025-11-14',
    'nuit du 3 au 4 juin 2024': '2024-06-03/2024-06-04',
    '2012–2015': '2012/2015',
    'avant 2024': '[..2023-12-31]',
    'avant le 1er mars 2024': '[..2024-02-29]',
    'after June 2024': '[2024-07-01..]',
    'depuis le 3 septembre 2025': '2025-09-03/..',
    'jusqu’en 2024': '../2024',
    'no later than June 2012': '[..2012-06]',
    '3, 4 ou 5 juin 2024': '[2024-06-03,2024-06-04,2024-06-05]',
    'le 15 mai et le 20 juin 2015': '{2015-05-15,2015-06-20}',
  }))

test('a night is read however the press names it', () =>
  table({
    'dans la nuit du 3 au 4 juin 2024': '2024-06-03/2024-06-04',
    'la nuit du 3 au 4 juin 2024': '2024-06-03/2024-06-04',
    'La nuit du 31 décembre 2018 au 1er janvier 2019': '2018-12-31/2019-01-01',
    'nuit du 3-4 juin 2024': '2024-06-03/2024-06-04',
    'the night of 3 to 4 June 2024': '2024-06-03/2024-06-04',
    'on the night of 3-4 June 2024': '2024-06-03/2024-06-04',
    'the night of June 3-4, 2024': '2024-06-03/2024-06-04',
    'on the night from 3 to 4 June 2024': '2024-06-03/2024-06-04',
    'la nuit du 4 au 3 juin 2024': 'date.reversed',
    'la nuit du 3 au 4 juin': 'date.no-year',
  }))

test('decades, centuries, seasons and parts of a year', () =>
  table({
    'années 2010': '201X',
    'the 1990s': '199X',
    'XXe siècle': '19XX',
    '21st century': '20XX',
    'été 2024': '2024-22',
    'premier trimestre 2025': '2025-33',
    'Q3 2025': '2025-35',
    'saison des pluies 2023': '[2023-06..2023-09]',
    'hivernage 2023': '[2023-06..2023-09]',
    'saison sèche 2023-2024': '[2023-10..2024-05]',
    '44 av. J.-C.': '-0043',
  }))

test('the other ways in which the press and archives write', () =>
  table({
    '14-Jul-2013': '2013-07-14',
    'T2-2013': '2013-34',
    'June 3-5, 2024': '2024-06-03/2024-06-05',
    'between June 3 and 5, 2024': '[2024-06-03..2024-06-05]',
    'soit le 3, soit le 4 juin 2024': '[2024-06-03,2024-06-04]',
    'depuis 2012 jusqu’à 2015': '2012/2015',
    'vers 1990-1995': '1990~/1995~',
    '2012 environ': '2012~',
    'fin 2011 – début 2012': '[2011-09..2012-04]',
    'hiver 2011-2012': '[2011-12..2012-02]',
    'fin du XIXe siècle': '[1867..1899]',
    'IIe siècle av. J.-C.': '-01XX',
    'seconde quinzaine de juin 2024': '[2024-06-16..2024-06-30]',
    'le 20/03': 'date.no-year',
  }))

test('datelines, parts of a day and pairs of days are read as the press writes them', () =>
  table({
    'Gao, le 11 novembre 2025': '2025-11-11',
    'BAMAKO, Mali, Nov. 11, 2025 (Reuters)': '2025-11-11',
    'Fait à Bamako, le 11 novembre 2025': '2025-11-11',
    'Publié le 11 novembre 2025 à 14h30': '2025-11-11T14:30:00',
    'pas le 11 novembre 2025': 'date.unread',
    'avant la trêve, le 11 novembre 2025': 'date.unread',
    'matin du 5 juin 2024': '2024-06-05',
    '5 juin 2024 au soir': '2024-06-05',
    'on the morning of June 5, 2024': '2024-06-05',
    'mardi soir 11 novembre 2025': '2025-11-11',
    '14h30 le 11/11/2025': '2025-11-11T14:30:00',
    '6/7 juin 2025': '2025-06-06/2025-06-07',
    'June 6/7, 2025': '2025-06-06/2025-06-07',
    '10-11/11/2025': '2025-11-10/2025-11-11',
    '30/05-01/06/2025': '2025-05-30/2025-06-01',
    '30 mai/1er juin 2025': '2025-05-30/2025-06-01',
    '10 & 11 novembre 2025': '{2025-11-10,2025-11-11}',
    '2012 à nos jours': '2012/..',
    '2012-présent': '2012/..',
    'from 2012 to the present': '2012/..',
    '5 juin 2024 (à confirmer)': '2024-06-05?',
    '5 June 2024 (to be confirmed)': '2024-06-05?',
    'semaine 19 de 2024': '[2024-05-06..2024-05-12]',
    'week-end du 4 mai 2024': '[2024-05-04..2024-05-05]',
    '1er/06/2025': '2025-06-01',
    '1° novembre 2025': '2025-11-01',
    '11.XI.2025': '2025-11-11',
    '[vers 1912]': '1912~',
    '(Bamako, le 18 août 2020)': '2020-08-18',
    'Mis à jour le 12 novembre 2025 à 08:15': '2025-11-12T08:15:00',
    'Last updated 12 November 2025 at 8:15 am': '2025-11-12T08:15:00',
    'overnight 24-25 August 2024': '2024-08-24/2024-08-25',
    '2012 onwards': '2012/..',
    'première semaine de mai 2024': '[2024-05-01..2024-05-07]',
    'last week of May 2024': '[2024-05-25..2024-05-31]',
    'week ending 12 May 2024': '[2024-05-06..2024-05-12]',
    'fin ramadan 1446': '[2025-03-21..2025-03-29]',
    '12juin2025': '2025-06-12',
    '12.jun.2025': '2025-06-12',
    '12/jun/2025': '2025-06-12',
    'vers 14 h le 1er juin 2025': 'date.about-time',
  }))

test('Arabic dates are read, in every naming of the months and with digits of both scripts', () =>
  table({
    '11 نوفمبر 2025': '2025-11-11',
    '١١ نوفمبر ٢٠٢٥': '2025-11-11',
    '١1 نوفمبر 20٢٥': '2025-11-11',
    '١١/١١/٢٠٢٥': '2025-11-11',
    '11 تشرين الثاني 2025': '2025-11-11',
    'الثلاثاء 11 تشرين الثاني/نوفمبر 2025': '2025-11-11',
    '11 نوفمبر (تشرين الثاني) 2025م': '2025-11-11',
    '11 نونبر 2025': '2025-11-11',
    '5 جوان 2024': '2024-06-05',
    'الأول من نوفمبر 2025': '2025-11-01',
    'يوم الثلاثاء الموافق 11 نوفمبر 2025م': '2025-11-11',
    'باماكو، 11 نوفمبر 2025': '2025-11-11',
    'مساء الأربعاء 5 يونيو 2024': '2024-06-05',
    'من 11 إلى 14 نوفمبر 2025': '2025-11-11/2025-11-14',
    'بين 3 و 5 يونيو 2024': '[2024-06-03..2024-06-05]',
    'منذ عام 2012': '2012/..',
    'أوائل مارس 2013': '[2013-03-01..2013-03-10]',
    'قبل 2024': '[..2023-12-31]',
    'الاثنين 11 نوفمبر 2025': 'date.weekday',
  }))

test('characters that are not seen change nothing', () =>
  table({
    '\u200e11/\u200e11/\u200e2025': '2025-11-11',
    '\u20682025-11-11/2025-11-14\u2069': '2025-11-11/2025-11-14',
    '11 no\u00advembre 2025\u200b': '2025-11-11',
    '\u200e': 'date.empty',
  }))

test('what only the day of speaking makes clear is refused', () =>
  table({
    hier: 'date.relative',
    'mardi dernier': 'date.relative',
    mardi: 'date.relative',
    'il y a trois jours': 'date.relative',
    'last week': 'date.relative',
  }))

test('what is understood but cannot be said in EDTF is refused for that reason', () =>
  table({
    'le 3 mai 2019 vers 14 h': 'date.about-time',
    '3 May 2019, about 2:30 pm': 'date.about-time',
    'depuis fin 2012': 'date.part-end',
    'jusqu’à la mi-mars 2013': 'date.part-end',
    'since late 2012': 'date.part-end',
    'de fin mai à mi-juin 2019': 'date.part-end',
    'fin mai 2019 à début juin 2020': 'date.part-end',
    'depuis la fin de la guerre': 'date.unread',
    'vers 14 h': 'date.unread',
  }))

test('what is impossible or incomplete is refused with its reason', () =>
  table({
    '': 'date.empty',
    '29 février 2025': 'date.impossible-day',
    '2025-02-29': 'date.impossible-day',
    'lundi 4 juin 2023': 'date.weekday',
    '11 novembre': 'date.no-year',
    'années 90': 'date.short-year',
    '2004-06/2004': 'date.end-coarser',
    '2025-11-15/2025-11-10': 'date.reversed',
    'le jour de l’indépendance': 'date.unread',
  }))

test('no text, however odd, throws or gives anything but EDTF', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc
          .array(
            fc.constantFrom(
              ...'du au de à et ou le 3 11 2024 juin mars vers avant entre fin mi - / , ( ) ? av. J.-C. siècle été lundi 9 h 30'.split(
                ' ',
              ),
            ),
          )
          .map((words) => words.join(' ')),
      ),
      (text) => {
        const date = readTyped(text, 'en')
        if (date.ok) expect([text, isEdtf(date.value.edtf)]).toEqual([text, true])
        else expect(Object.hasOwn(dateReasons.fr, date.problem.code)).toBe(true)
      },
    ),
    { numRuns: 3000 },
  ))

test('every refusal is a sentence in both languages', () => {
  const refused = readTyped('lundi 4 juin 2023', 'fr')
  if (refused.ok) throw new Error('accepted')
  expect(dateReason(refused.problem, 'fr')).toContain('Le 4\u00a0juin 2023 est un dimanche.')
  expect(dateReason(refused.problem, 'en')).toContain('4\u00a0June 2023 is a Sunday.')
  expect(Object.keys(dateReasons.en)).toEqual(Object.keys(dateReasons.fr))
})
