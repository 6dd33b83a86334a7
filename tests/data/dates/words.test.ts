import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EdtfDate } from '../../../data/dates/date.ts'
import { parseEdtf } from '../../../data/dates/parse.ts'
import { readTyped } from '../../../data/dates/typed.ts'
import { dateWords } from '../../../data/dates/words.ts'
import { writeEdtf } from '../../../data/dates/write.ts'
import { anyEdtf } from './arbitrary.ts'

function parsed(edtf: string): EdtfDate {
  const date = parseEdtf(edtf)
  if (!date.ok) throw new Error(`${edtf}: ${date.problem.code}`)
  return date.value
}

for (const lang of ['fr', 'en'] as const) {
  for (const style of ['long', 'short', 'weekday'] as const) {
    test(`the words of a date read back as the same date (${lang}, ${style})`, () =>
      fc.assert(
        fc.property(anyEdtf, (edtf) => {
          const words = dateWords(edtf, lang, style)
          const back = readTyped(words, lang)
          const found = back.ok ? writeEdtf(parsed(back.value.edtf)) : back.problem.code
          expect([words, found]).toEqual([words, writeEdtf(parsed(edtf))])
        }),
        { numRuns: Number(process.env['DATE_RUNS'] ?? '1000') },
      ))
  }
}

test('what is written from a parsed date parses as that date', () =>
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const date = parsed(edtf)
      const again = parsed(writeEdtf(date))
      expect(JSON.stringify(again).replace(/"level":\d/g, '')).toBe(
        JSON.stringify(date).replace(/"level":\d/g, ''),
      )
    }),
  ))
