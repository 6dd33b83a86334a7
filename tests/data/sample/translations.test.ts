import { expect, test } from 'vitest'
import { eventRecords } from '../../../data/sample/event-records.ts'
import { proseNow } from '../../../data/sample/fifth/english.ts'
import { proseOf } from '../../../data/sample/fourth/translated.ts'
import { fourthRows } from '../../../data/sample/rows.ts'
import { fourthEdition, sampleRecords, thirdEdition } from '../../../data/sample/sample.ts'
import { namedMonths, spokenNumbers } from './spoken-numbers.ts'

// “Both” is two in French, and no number in English.
const counted = (text: string, lang: 'fr' | 'en'): readonly number[] =>
  spokenNumbers(text, lang).filter((number) => number > 2)

const records = sampleRecords().flat()

test('every note and reason of the starter archive stands in French, and in English beside it', () => {
  for (const record of records) {
    const translations = (record.fields.translations ?? []) as readonly { readonly text: string }[]
    expect(
      translations.map(({ text }) => text),
      record.id,
    ).toEqual(proseOf(record))
    for (const text of translations) {
      expect(text).toMatchObject({ lang: 'fr', en: expect.stringMatching(/\S/) })
    }
  }
})

test('no English is kept of a note or reason that the starter archive does not have', () => {
  const fourth = fourthRows.flatMap(eventRecords)
  const all = new Set([...records, ...fourth].flatMap(proseOf))
  expect([...proseNow.keys()].filter((fr) => !all.has(fr))).toEqual([])
})

test('a note and its English name the same numbers and the same months', () => {
  for (const [fr, en] of proseNow) {
    expect(counted(en, 'en'), `${fr} / ${en}`).toEqual(counted(fr, 'fr'))
    expect(namedMonths(en, 'en'), `${fr} / ${en}`).toEqual(namedMonths(fr, 'fr'))
  }
})

test('the English of notes changes nothing of what older programs read', () => {
  const after = fourthEdition().lines.slice(thirdEdition().lines.length)
  const translated = after.flatMap(({ ops }) => ops.filter(({ field }) => field === 'translations'))
  expect(translated.length).toBeGreaterThan(400)
  for (const { replaces } of translated) expect(replaces).toEqual([])
})
