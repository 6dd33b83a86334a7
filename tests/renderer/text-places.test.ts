import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cutLine,
  lineAround,
  linesOf,
  pagesOf,
  pointsBefore,
  sentenceAround,
  unitsBefore,
} from '../../renderer/desk/text-places.ts'

const wellFormed = fc.string({ unit: 'grapheme', maxLength: 80 })

test('a place in the window and the same place in code points name each other', () => {
  fc.assert(
    fc.property(wellFormed, fc.nat(), (text, n) => {
      const points = n % ([...text].length + 1)
      expect(pointsBefore(text, unitsBefore(text, points))).toBe(points)
    }),
  )
})

test('an emoji and an Arabic letter count as one each', () => {
  const text = '🕊 Bamako ث'
  expect(pointsBefore(text, text.indexOf('Bamako'))).toBe(2)
  expect(text.slice(unitsBefore(text, 2), unitsBefore(text, 8))).toBe('Bamako')
})

test('the lines of a text, put together again, are the text', () => {
  fc.assert(
    fc.property(fc.array(wellFormed), (parts) => {
      const text = parts.join('\n')
      const lines = linesOf(text)
      expect(lines.map((line) => line.text).join('\n')).toBe(text)
      for (const line of lines) expect(text.slice(line.at).startsWith(line.text)).toBe(true)
      expect(pagesOf(lines).flat()).toEqual(lines)
    }),
  )
})

test('a long text is shown by the page', () => {
  const text = Array.from({ length: 4000 }, (_, i) => `ligne ${i} de la dépêche, sans fin`).join(
    '\n',
  )
  const pages = pagesOf(linesOf(text))
  expect(pages.length).toBeGreaterThan(1)
  for (const lines of pages) {
    const length = lines.reduce((sum, line) => sum + line.text.length + 1, 0)
    expect(length).toBeLessThan(21_000)
  }
})

test('marks that overlap cut a line without losing a letter', () => {
  const line = { at: 10, text: 'reçu mardi au palais de Koulouba' }
  const marks = [
    { id: 'date', start: 15, end: 20 },
    { id: 'place', start: 18, end: 42 },
  ]
  const parts = cutLine(line, marks)
  expect(parts.map((part) => part.text).join('')).toBe(line.text)
  expect(parts.find((part) => part.marks.length === 2)?.text).toBe('di')
})

test('the sentence and the paragraph around a word are taken without the space after them', () => {
  const text = 'Le camp est pris. L’armée recule.  \nBilan inconnu.'
  const at = text.indexOf('armée')
  const sentence = sentenceAround(text, at, 'fr')
  expect(text.slice(sentence.start, sentence.end)).toBe('L’armée recule.')
  const line = lineAround(text, at)
  expect(text.slice(line.start, line.end)).toBe('Le camp est pris. L’armée recule.')
})

test('a sentence is found in a text whose language nobody has said, or whose language is none', () => {
  const text = 'Le marché ferme. Djibo attend.'
  for (const lang of ['', 'und', 'pas une langue', 'fr_FR'])
    expect(sentenceAround(text, 20, lang)).toEqual({ start: 17, end: text.length })
})
