import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { paragraph, type Setting, type Style } from '../../../data/print/para.ts'
import { shaper } from './fixtures/laid.ts'

vi.setConfig({ testTimeout: 60_000 })

const style: Style = { face: 'serif', size: 9.6, ink: '#000000' }
const setting: Setting = { width: 120, align: 'justify', lead: 1.4, hyphens: 'fr' }
const word = fc.oneof(
  fc.constantFrom(
    'sécurité',
    'anticonstitutionnellement',
    'l’opération',
    'a',
    '2025-11-11/..',
    'x'.repeat(90),
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

function widest(text: string, width: number): number {
  const para = paragraph(shaper, [{ text, style, lang: 'fr' }], { ...setting, width })
  return Math.max(0, ...para.lines.map((line) => line.natural))
}

test('no line is wider than its column, whatever is set in it', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.integer({ min: 60, max: 400 }),
      (words, width) => {
        expect(widest(words.join(' '), width)).toBeLessThanOrEqual(width + 0.05)
      },
    ),
    { numRuns: 150 },
  )
})

test('breaking a paragraph loses and adds no letter but hyphens', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      const para = paragraph(shaper, [{ text, style, lang: 'fr' }], setting)
      const set = para.lines
        .flatMap((line) => line.words.flatMap(({ pieces }) => pieces))
        .map(({ shaped }) => shaped.lost ?? shaped.text)
        .join('')
      const bare = (given: string): string => given.replace(/[\s\u00ad\u2028\u2029]/gu, '')
      expect(bare(set)).toBe(bare(text))
    }),
    { numRuns: 150 },
  )
})

test('French words break where French breaks them, with a hyphen that search does not see', () => {
  const text = 'Les informations signalées concernent les organisations internationales'
  const para = paragraph(shaper, [{ text, style, lang: 'fr' }], { ...setting, width: 90 })
  const ends = para.lines.map((line) => line.words.at(-1)?.pieces.at(-1)?.shaped.text ?? '')
  const broken = ends.filter((end) => end.endsWith('\u00ad'))
  expect(broken.length).toBeGreaterThan(0)
  for (const end of broken) expect(text.replaceAll(' ', '')).toContain(end.slice(0, -1))
})

test('text that is not justified breaks no word that fits a line', () => {
  const text = 'Accords et mandats'
  const para = paragraph(shaper, [{ text, style, lang: 'fr' }], {
    ...setting,
    width: 62,
    align: 'left',
  })
  const lines = para.lines.map((line) =>
    line.words.map(({ pieces }) => pieces.map(({ shaped }) => shaped.text).join('')).join(' '),
  )
  expect(lines).toEqual(['Accords et', 'mandats'])
})
