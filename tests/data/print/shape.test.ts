import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { visualOrder } from '../../../data/print/type/bidi.ts'
import { type FaceKey, Fonts } from '../../../data/print/type/fonts.ts'
import { Shaper } from '../../../data/print/type/shape.ts'
import { spaced } from '../../../data/print/type/spacing.ts'
import { fontBytes } from './fixtures/fonts.ts'
import { arabicTitle, cyrillicTitle, missing, sahelNames } from './fixtures/hostile.ts'
import { fonts, shaper } from './fixtures/laid.ts'

test('names of the Sahel fall back by whole word to a font that has all their letters', () => {
  for (const face of ['serif', 'serif-semibold', 'sans', 'sans-semibold'] satisfies FaceKey[])
    for (const word of sahelNames.split(' ')) {
      const pieces = shaper.word(word, face)
      expect(pieces, `${word} in ${face}`).toHaveLength(1)
      expect(pieces[0]?.lost).toBeNull()
      expect(pieces[0]?.glyphs).not.toContain(0)
    }
})

test('Arabic is set in Amiri and Cyrillic in the face asked for', () => {
  expect(shaper.word(arabicTitle.split(' ')[0] ?? '', 'serif')[0]?.font).toBe('arabic')
  expect(shaper.word(cyrillicTitle.split(' ')[0] ?? '', 'serif')[0]?.font).toBe('serif')
})

test('a letter that no font has is named with what it stands in, and shows its code point', () => {
  const own = new Shaper(fonts)
  own.subject = '12. Un titre'
  const [character = ''] = missing
  const pieces = own.word(`avant${character}après`, 'serif')
  expect(pieces.map(({ text }) => text).join('')).toContain('[U+6F22]')
  expect([...own.missing]).toEqual([[character, new Set(['12. Un titre'])]])
  own.subject = '13. Un autre'
  own.word(`avant${character}après`, 'serif')
  expect(own.missing.get(character)?.size).toBe(2)
})

test('glyphs stand for the letters that were written, ligatures and hyphens included', () => {
  const office = shaper.word('efficace\u00ad', 'serif')[0]
  const said = office?.codes.map((codes) => String.fromCodePoint(...codes)).join('')
  expect(said).toBe('efficace\u00ad')
  expect(office?.glyphs.length).toBeLessThan('efficace\u00ad'.length)
  expect(office?.width).toBeGreaterThan(shaper.word('efficace', 'serif')[0]?.width ?? 0)
})

test('a number inside Arabic keeps its digits in order', () => {
  const text = 'في 2025 نوفمبر'
  const order = visualOrder(text, true, [])
  const seen = order.map(({ start, end }) => text.slice(start, end))
  expect(seen.indexOf('2025')).toBe(1)
})

test('French spaces go before the signs that take them, in our own words only where asked', () => {
  expect(spaced('Bilan : 84 ; contesté !', 'fr')).toBe('Bilan\u00a0: 84\u202f; contesté\u202f!')
  expect(spaced('« Serval »', 'fr')).toBe('«\u202fServal\u202f»')
  expect(spaced("l'accord du 14 nov. 2025", 'fr')).toBe('l’accord du 14\u00a0nov. 2025')
  expect(spaced('Toll : 84 ; disputed', 'en')).toBe('Toll: 84; disputed')
})

test('setting French spaces twice is setting them once', () => {
  const once = spaced('Qui ? Où : « là » ; 12 000 !', 'fr')
  expect(spaced(once, 'fr')).toBe(once)
})

test('the fonts are the ones that were chosen by test', () => {
  const digests = Object.entries(fontBytes()).map(([key, bytes]) => {
    const digest = createHash('sha256').update(bytes).digest('hex')
    return `${key} ${digest.slice(0, 16)}`
  })
  expect(digests).toMatchInlineSnapshot(`
    [
      "serif d47da11c5f55f031",
      "serif-italic 8abc06ebcf3a84d6",
      "serif-semibold d31cd1fb273e5399",
      "serif-bold 162a20188bb5c725",
      "sans 393fb5b878ceed04",
      "sans-italic f17facaa9ed293bb",
      "sans-semibold bd2550fce2d295b0",
      "sans-bold 7109021766e915ec",
      "arabic d26cd95609ed51b6",
      "arabic-bold 0cf3c9c5b967adb2",
      "noto-serif a7e8ea1ab7e7d368",
      "noto-serif-bold 1b941681106aae26",
      "noto-sans fe8c022f48d8dd29",
      "noto-sans-bold 13a813c49624ae3b",
      "nko 549b33c7e4432035",
      "tifinagh 3194653fd676c83e",
      "hebrew e0ee753f09733337",
      "hebrew-bold 8010b087f33f152e",
    ]
  `)
})

test('a hyphen is seen wherever a word is broken, and in every word that has one, whatever came first', () => {
  for (const first of ['auto\u00ad', 'e\u0301tat\u00ad', 'Al-Qaïda']) {
    const fresh = new Shaper(new Fonts(fontBytes()))
    fresh.word(first, 'serif')
    const broken = fresh.word('auto\u00ad', 'serif')[0]
    expect(broken?.advances.at(-1)).toBeGreaterThan(200)
    expect(broken?.codes.at(-1)).toEqual([0xad])
    const composed = fresh.word('e\u0301tat\u00ad', 'serif')[0]
    expect(composed?.advances.at(-1)).toBeGreaterThan(200)
    expect(composed?.codes.at(-1)).toEqual([0xad])
    const name = fresh.word('Al-Qaïda', 'serif')[0]
    expect(name?.glyphs[2]).toBe(broken?.glyphs.at(-1))
    expect(name?.advances[2]).toBeGreaterThan(200)
    expect(name?.codes[2]).toEqual([0x2d])
  }
})

test('a soft hyphen of the text itself is not seen, and adds no width', () => {
  const plain = shaper.word('autorités', 'serif')[0]
  const soft = shaper.word('auto\u00adrités', 'serif')[0]
  expect(soft?.glyphs).toEqual(plain?.glyphs)
  expect(soft?.width).toBe(plain?.width)
})

test('N’Ko, Tifinagh and Hebrew are set in their own fonts, from the side they read, whatever the face', () => {
  const words = [
    ['ߓߊߡߊߞߐ߫', 'nko', true],
    ['ⵜⴰⵎⴰⵣⵉⵖⵜ', 'tifinagh', false],
    ['תאריך', 'hebrew', true],
  ] as const
  for (const face of ['serif', 'serif-bold', 'sans', 'sans-semibold'] satisfies FaceKey[])
    for (const [word, font, rtl] of words) {
      const pieces = shaper.word(word, face)
      expect(pieces.map((piece) => piece.font.replace(/-bold$/, ''))).toEqual([font])
      expect(pieces.map((piece) => [piece.rtl, piece.lost])).toEqual([[rtl, null]])
      expect(pieces[0]?.glyphs).not.toContain(0)
    }
})

test('letters of N’Ko are joined, and their numbers read from the right as their words do', () => {
  const [joined] = shaper.word('ߓߊߡ', 'serif')
  const apart = [...'ߓߊߡ'].map((letter) => shaper.word(letter, 'serif')[0]?.glyphs[0])
  expect(joined?.glyphs).toHaveLength(3)
  expect(joined?.glyphs.toReversed()).not.toEqual(apart)
  const text = 'ߛߊ߲߬ ߂߀߂߅ ߟߊ߫'
  const order = visualOrder(text, true, [])
  expect(order.map(({ rtl }) => rtl)).toEqual(order.map(() => true))
})
