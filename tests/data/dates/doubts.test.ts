import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBounds } from '../../../data/dates/bounds.ts'
import { dayNumber, dayParts, isoDay } from '../../../data/dates/days.ts'
import { describeDate } from '../../../data/dates/describe.ts'
import { doubtReason } from '../../../data/dates/doubt-words.ts'
import { doubtsOf } from '../../../data/dates/doubts.ts'
import type { Edtf } from '../../../data/dates/edtf.ts'
import { hijriSpan } from '../../../data/dates/hijri.ts'
import { isEdtf } from '../../../data/dates/parse.ts'
import { readTyped } from '../../../data/dates/typed.ts'
import { anyEdtf } from './arbitrary.ts'

function doubted(text: string): string {
  const date = readTyped(text, 'fr')
  if (!date.ok) return date.problem.code
  const doubts = date.value.doubts.map(({ code, instead }) => `${code} ${instead ?? '—'}`)
  return [date.value.edtf, ...doubts].join(' | ')
}

function table(rows: Readonly<Record<string, string>>): void {
  for (const [text, wanted] of Object.entries(rows))
    expect([text, doubted(text)]).toEqual([text, wanted])
}

test('years that EDTF takes for a season are doubted, and both readings named', () =>
  table({
    '1910-30': '1910-30 | doubt.years 1910/1930',
    '2021-22': '2021-22 | doubt.years 2021/2022',
    '2021-21': '2021-21',
    '2025-24': '2025-24',
    '2024-11': '2024-11',
  }))

test('figures that are rather those of a Hijri year are not taken silently', () =>
  table({
    '20/05/1447': '1447-05-20 | doubt.old-year [2025-11-10..2025-11-12]',
    '1447-05-20': '1447-05-20 | doubt.old-year [2025-11-10..2025-11-12]',
    '12/04/1204': '1204-04-12 | doubt.old-year —',
    '20 mai 1447': '1447-05-20',
  }))

test('a Hijri date is the day of the Umm al-Qura calendar, with a day of doubt on either side', () =>
  table({
    '20 joumada I 1447': '2025-11-11 | doubt.hijri [2025-11-10..2025-11-12]',
    '1447-05-20 AH': '2025-11-11 | doubt.hijri [2025-11-10..2025-11-12]',
    '20 Jumada al-Ula 1447': '2025-11-11 | doubt.hijri [2025-11-10..2025-11-12]',
    '20 جمادى الأولى 1447 هـ': '2025-11-11 | doubt.hijri [2025-11-10..2025-11-12]',
    '٢٠ رمضان ١٤٤٦': '2025-03-20 | doubt.hijri [2025-03-19..2025-03-21]',
    '30 rabi II 1447': '2025-10-22 | doubt.hijri [2025-10-21..2025-10-23]',
    '1er joumada I 1447': '2025-10-23 | doubt.hijri [2025-10-22..2025-10-24]',
    'ramadan 1446': '[2025-03-01..2025-03-29] | doubt.hijri [2025-02-28..2025-03-30]',
    'ramadan 2024': '[2024-03-11..2024-04-09] | doubt.hijri [2024-03-10..2024-04-10]',
    '1447 AH': '[2025-06-26..2026-06-15] | doubt.hijri [2025-06-25..2026-06-16]',
    '3 rajab 850 AH': '1446-10-03 | doubt.reckoned [1446-10-02..1446-10-04]',
    '30 ramadan 1446': 'date.hijri',
  }))

test('a day of the week, or the date in our calendar beside it, takes the doubt away', () =>
  table({
    'mardi 20 joumada I 1447': '2025-11-11',
    'mercredi 20 joumada I 1447': '2025-11-12',
    'jeudi 20 ramadan 1447': 'date.hijri',
    '20 joumada I 1447 correspondant au 11 novembre 2025': '2025-11-11',
    '20 جمادى الأولى 1447 الموافق 12 نوفمبر 2025': '2025-11-12',
    '11 November 2025 (20 Jumada al-Ula 1447)': '2025-11-11',
    '20 joumada I 1447 / 15 novembre 2025': 'date.calendars',
  }))

test('an ordinal that goes with another figure, brackets, parts of days and weeks are doubted', () =>
  table({
    '20er juin 2024': '2024-06-20 | doubt.ordinal —',
    '22th June 2024': '2024-06-22 | doubt.ordinal —',
    '22nd June 2024': '2024-06-22',
    '1er juin 2024': '2024-06-01',
    '[5 mai 2024]': '2024-05-05 | doubt.supplied 2024-05-05?',
    '[2024-05-05]': '[2024-05-05]',
    'au soir du 5 juin 2024': '2024-06-05 | doubt.part-of-day —',
    'the evening of 5 June 2024': '2024-06-05 | doubt.part-of-day —',
    'nuit du 5 juin 2024': '2024-06-05 | doubt.night 2024-06-05/2024-06-06',
    'minuit le 11 novembre 2025': '2025-11-11 | doubt.night 2025-11-11/2025-11-12',
    'semaine du 5 mai 2024': '[2024-05-05..2024-05-11] | doubt.week [2024-04-29..2024-05-05]',
    'week of 6 May 2024': '[2024-05-06..2024-05-12]',
  }))

test('the Hijri months are those of the platform’s Umm al-Qura calendar, and before it of its reckoning', () => {
  const platform = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  for (const year of [1, 622, 850, 1206, 1299, ...tabled])
    for (let month = 1; month <= 12; month++) {
      const [first = 0, last = 0] = hijriSpan({ year, month, day: 0 }) ?? []
      const said = [first, last + 1].map((day) => platform.format(day * 86_400_000))
      const next = month === 12 ? `1/1/${year + 1}` : `${month + 1}/1/${year}`
      expect(said).toEqual([`${month}/1/${year} AH`, `${next} AH`])
    }
})

const tabled = Array.from({ length: 301 }, (_, at) => 1300 + at)
const day = fc
  .integer({ min: dayNumber(1250, 1, 1), max: dayNumber(2070, 1, 1) })
  .map((days) => ({ days, ...dayParts(days) }))
const month = (lang: 'fr' | 'en', at: number): string =>
  new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, at - 1))

test('a doubt never changes the bounds of a date', () => {
  const doubtful = day.chain(({ year, month: m, day: d }) =>
    fc.constantFrom(
      `${d}/${m}/${year}`,
      `${d}er ${month('fr', m)} ${year}`,
      `[${d} ${month('fr', m)} ${year}]`,
      `soir du ${d} ${month('fr', m)} ${year}`,
      `night of ${d} ${month('en', m)} ${year}`,
      `semaine du ${d} ${month('fr', m)} ${year}`,
      `${year}-${10 + (d % 32)}`,
    ),
  )
  fc.assert(
    fc.property(fc.oneof(doubtful, anyEdtf), (text) => {
      const read = readTyped(text, 'fr')
      if (!read.ok) return
      const { edtf, doubts } = read.value
      expect(doubtsOf(text, edtf)).toEqual(doubts)
      const { min, max } = describeDate(text, { edtfOnly: false, lang: 'fr' })
      const bare = describeDate(edtf, { edtfOnly: true, lang: 'fr' })
      expect([min, max, bare.doubts]).toEqual([bare.min, bare.max, []])
      for (const { instead } of doubts) if (instead) expect(isEdtf(instead)).toBe(true)
    }),
    // Seven forms over eight centuries: so many that each form meets each end of a month.
    { numRuns: 1000 },
  )
})

test('the other dates of a Hijri day lie one day before and behind it', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1300, max: 1600 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 29 }),
      (year, m, d) => {
        const read = readTyped(`${year}-${m}-${d} AH`, 'en')
        if (!read.ok) throw new Error(`${year}-${m}-${d} AH was refused`)
        const bounds = readBounds(read.value.edtf)
        const only = bounds.ok ? (bounds.value.earliestStart ?? 0) : 0
        expect(read.value.doubts[0]?.instead).toBe(`[${isoDay(only - 1)}..${isoDay(only + 1)}]`)
      },
    ),
  ))

test('every doubt says why in both languages, and the command line is told', () => {
  for (const text of [
    '1910-30',
    '20/05/1447',
    '20 ramadan 1446',
    '3 rajab 850 AH',
    '20er juin 2024',
    '[5 mai 2024]',
    'soir du 5 juin 2024',
    'nuit du 5 juin 2024',
    'semaine du 5 mai 2024',
  ]) {
    const read = readTyped(text, 'fr')
    const doubts = read.ok ? read.value.doubts : []
    expect([text, doubts.length]).toEqual([text, 1])
    for (const doubt of doubts) {
      const [fr, en] = [doubtReason(doubt, 'fr'), doubtReason(doubt, 'en')]
      expect([fr, en].join()).not.toMatch(/[{}]|doubt\./)
      expect(fr).not.toBe(en)
      const told = describeDate(text, { edtfOnly: false, lang: 'en' }).doubts
      expect(told).toEqual([{ code: doubt.code, reason: en, instead: doubt.instead ?? null }])
    }
  }
  const hijri = doubtsOf('20 ramadan 1446', '2025-03-20' as Edtf)[0]
  expect(hijri && doubtReason(hijri, 'fr')).toContain('20\u00a0ramadan\u00a01446')
})

test('a feast is the day that it was, those of the Hijri calendar with its doubt', () => {
  const read = (text: string) => {
    const { edtf, doubts } = describeDate(text, { edtfOnly: false, lang: 'en' })
    return [edtf, doubts.map(({ code }) => code).join()]
  }
  // As they were kept in Saudi Arabia; the Sahel kept some of them a day later.
  expect(read('Tabaski 2025')).toEqual(['2025-06-06', 'doubt.hijri'])
  expect(read('Eid al-Adha 2024')).toEqual(['2024-06-16', 'doubt.hijri'])
  expect(read('la Korité 2024')).toEqual(['2024-04-10', 'doubt.hijri'])
  expect(read('vers le Maouloud 2023')).toEqual(['2023-09-27~', 'doubt.hijri'])
  expect(read('fin ramadan 1446')).toEqual(['[2025-03-21..2025-03-29]', 'doubt.hijri'])
  for (const [text, day] of [
    ['Pâques 2021', '2021-04-04'],
    ['Easter 2024', '2024-03-31'],
    ['Noël 2020', '2020-12-25'],
    ['la Toussaint 2021', '2021-11-01'],
  ])
    expect(read(text ?? '')).toEqual([day, ''])
})

test('a year before Christ that is more often an end without a known start is doubted, and stays', () => {
  table({
    '?-2012': '?-2012 | doubt.before-christ /2012',
    '-2012': '-2012 | doubt.before-christ /2012',
    '~-1991': '~-1991 | doubt.before-christ /1991',
    '-0043': '-0043',
    '-1200': '-1200',
  })
  const [doubt] = describeDate('?-2012', { edtfOnly: false, lang: 'en' }).doubts
  expect(doubt?.reason).toBe(
    'EDTF reads a year before Christ here; an unknown start is written /2012.',
  )
})

test('early hours, a night of one day and a day beside a feast are doubted as what they rest on', () =>
  table({
    'in the early hours of 3 May 2020': '2020-05-03 | doubt.part-of-day —',
    'le 3 mai 2020 en fin de journée': '2020-05-03 | doubt.part-of-day —',
    'overnight on 3 May 2020': '2020-05-03 | doubt.night 2020-05-03/2020-05-04',
    'la veille de la Tabaski 2023': '2023-06-27 | doubt.hijri [2023-06-26..2023-06-28]',
  }))
