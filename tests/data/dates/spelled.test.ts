import { expect, test } from 'vitest'
import { readTyped } from '../../../data/dates/typed.ts'

function read(text: string): string {
  const date = readTyped(text, 'fr')
  return date.ok ? date.value.edtf : date.problem.code
}

function table(rows: Readonly<Record<string, string>>): void {
  for (const [text, edtf] of Object.entries(rows)) expect([text, read(text)]).toEqual([text, edtf])
}

test('numbers in words are their figures, in three languages', () =>
  table({
    'le onze novembre deux mille vingt-cinq': '2025-11-11',
    'vingt et un mars deux mille douze': '2012-03-21',
    'le trente et un décembre mil neuf cent quatre-vingt-dix-neuf': '1999-12-31',
    'le premier mai mille neuf cent quatre-vingts': '1980-05-01',
    'dix-neuf cent soixante-treize': '1973',
    'vers deux mille douze': '2012~',
    'du dix au douze mai deux mille treize': '2013-05-10/2013-05-12',
    'the eleventh of November two thousand twenty-five': '2025-11-11',
    'March twenty-first, nineteen ninety-nine': '1999-03-21',
    'twenty twenty-five': '2025',
    'nineteen hundred and sixty': '1960',
    'the second of June 2024': '2024-06-02',
    'الحادي عشر من نوفمبر ألفين وخمسة وعشرين': '2025-11-11',
    'الثاني والعشرين من سبتمبر 2025': '2025-09-22',
    'سنة ألف وتسعمائة وستين': '1960',
    'quatre-vingt-dix-neuf': 'date.unread',
    'le deux du mois deux': 'date.unread',
  }))

test('what researchers write of a day is understood, or refused for what it lacks', () =>
  table({
    'mardi 11/11/2025': '2025-11-11',
    'lundi 11/11/2025': 'date.weekday',
    'mardi 11/11/25': 'date.short-year',
    '11 XI 2025': '2025-11-11',
    'on or about 5 June 2024': '2024-06-05~',
    'le ou vers le 5 juin 2024': '2024-06-05~',
    'winter 2012-13': '[2012-12..2013-02]',
    'winter 2012-14': 'date.unread',
    'quelque part en 2012': '2012',
    'sometime in March 2012': '2012-03',
    'early to mid-2013': '[2013-01..2013-08]',
    'début à mi-mars 2024': '[2024-03-01..2024-03-20]',
    'tout 2013': '2013-01-01/2013-12-31',
    'throughout 2013': '2013-01-01/2013-12-31',
    'S46 2025': '[2025-11-10..2025-11-16]',
    'peu avant le 11 novembre 2025': '[..2025-11-10]',
    'post 2012': '[2013-01-01..]',
    'terminus post quem 2012': '[2012..]',
    'the 90s': 'date.short-year',
    "d'ici mars 2026": '[..2026-03]',
    'عيد الأضحى 2024': '2024-06-16',
    'خلال 2012': '2012',
    'avant le 5': 'date.no-month',
    "jusqu'au 5": 'date.no-month',
    '?': 'date.unknown',
    'الأسبوع الأول من مارس 2024': '[2024-03-01..2024-03-07]',
    'النصف الأول من 2019': '2019-40',
    'الربع الثالث 2023': '2023-35',
    'الأسبوع الماضي': 'date.relative',
  }))
