import { expect, test } from 'vitest'
import { readTyped } from '../../../data/dates/typed.ts'

function read(text: string): string {
  const date = readTyped(text, 'fr')
  return date.ok ? date.value.edtf : date.problem.code
}

function table(rows: Readonly<Record<string, string>>): void {
  for (const [text, edtf] of Object.entries(rows)) expect([text, read(text)]).toEqual([text, edtf])
}

test('more of what the press, mails, offices and catalogues write is understood', () =>
  table({
    'Sun, 27 Mar 2022 14:30:00 +0000': '2022-03-27T14:30:00Z',
    'Sun, 27 Mar 2022 14:30:00 +0100 (CET)': '2022-03-27T14:30:00+01:00',
    'Mon, 27 Mar 2022 14:30:00 +0000': 'date.weekday',
    '3 May 2020 17:00 GMT+1': '2020-05-03T17:00:00+01:00',
    'avant l’aube le 3 mai 2020': '2020-05-03',
    'la veille du 3 mai 2020': '2020-05-02',
    'au lendemain du 18 août 2020': '2020-08-19',
    'the day after 18 August 2020': '2020-08-19',
    'la veille': 'date.relative',
    'premiers jours de mars 2024': '[2024-03-01..2024-03-10]',
    'derniers jours de mars 2024': '[2024-03-21..2024-03-31]',
    'fin mars/début avril 2024': '[2024-03-21..2024-04-10]',
    'fin 2011/début 2012': '[2011-09..2012-04]',
    'av. 1990': '[..1989-12-31]',
    'ap. 1990': '[1991-01-01..]',
    '1990 ou 91': '[1990,1991]',
    '1990 env.': '1990~',
    '3, 4 mai 2020': '{2020-05-03,2020-05-04}',
    '2020-Q2': '2020-34',
    '2020 T2': '2020-34',
    '2e trim. 2020': '2020-34',
    'W12 2024': '[2024-03-18..2024-03-24]',
    '1ier janvier 2022': '2022-01-01',
    'lundi de Pâques 2013': '2013-04-01',
    'Vendredi saint 2013': '2013-03-29',
    'Ascension 2024': '2024-05-09',
    'lundi de Pentecôte 2024': '2024-05-20',
    'Saint-Sylvestre 2021': '2021-12-31',
    'Publié le : 11/11/2025 - 14:32': '2025-11-11T14:32:00',
    'Mis à jour le : 12/11/2025 – 09:10': '2025-11-12T09:10:00',
    '11 novembre 2025 · 14h32': '2025-11-11T14:32:00',
    '11/11/2025 | 14:32': '2025-11-11T14:32:00',
    'Tue Nov 11 14:32:00 2025': '2025-11-11T14:32:00',
    'Wed Nov 11 14:32:00 2025': 'date.weekday',
    'Tue Nov 11 2025 14:32:00 GMT+0100 (heure normale)': '2025-11-11T14:32:00+01:00',
    'du 3 au 5 et le 9 mai 2022': '{2022-05-03..2022-05-05,2022-05-09}',
    'le 3 et du 5 au 9 mai 2022': '{2022-05-03,2022-05-05..2022-05-09}',
    '12-14 mai et 16 juin 2022': '{2022-05-12..2022-05-14,2022-06-16}',
    'May 3, 5 and 9, 2022': '{2022-05-03,2022-05-05,2022-05-09}',
    'May 3-5 and 9, 2022': '{2022-05-03..2022-05-05,2022-05-09}',
    '2012-2013 et 2015': '{2012..2013,2015}',
    '2012 ca.': '2012~',
    'N/A': 'date.unknown',
    'à déterminer': 'date.unknown',
    'IIIe trimestre 2023': '2023-35',
    'Ier semestre 2023': '2023-40',
    'troisième décade de janvier 2013': '[2013-01-21..2013-01-31]',
    'week-end des 8 et 9 novembre 2025': '[2025-11-08..2025-11-09]',
    'la nuit de samedi à dimanche 6 juin 2021': '2021-06-05/2021-06-06',
    'la nuit de vendredi à dimanche 6 juin 2021': 'date.unread',
    'القرن العشرين': '19XX',
    التسعينات: 'date.short-year',
  }))

test('years behind a comma are not taken for the years of a century', () => {
  expect(readTyped('1990, 1992-1995', 'fr').ok).toBe(false)
  expect(readTyped('XXe siècle (1900-1999)', 'fr').ok).toBe(true)
})
