import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTyped } from '../../../data/dates/typed.ts'
import { tokensOf } from '../../../data/search/tokens.ts'
import { fold, foldName, foldWithMap } from '../../../data/text/fold.ts'

const terms = (text: string): readonly string[] => [...tokensOf(text)].map(({ term }) => term)

test('a ligature is the letters that it stands for, in search, in names and in dates', () => {
  expect(terms('ofﬁciel conﬂit')).toEqual(terms('officiel conflit'))
  expect(foldName('Griﬀon')).toBe(foldName('Griffon'))
  expect(readTyped('ﬁn mars 2013', 'fr')).toMatchObject({
    value: { edtf: readTyped('fin mars 2013', 'fr').ok && '[2013-03-21..2013-03-31]' },
  })
})

test('Arabic presentation forms, full-width letters and digits are found by plain ones', () => {
  expect(fold('ﻣﺎﻟﻲ')).toBe(fold('مالي'))
  expect(terms('ＦＡＭａ　２０２５')).toEqual(terms('FAMa 2025'))
})

test('an accent that stands alone is an apostrophe, in dates as in search', () => {
  expect(fold('l´été')).toBe("l'ete")
  expect(foldWithMap('l´été').folded).toBe("l'ete")
})

test('an accent of Greek or of full width that stands alone is an apostrophe too, and so is that of ŉ', () => {
  for (const accent of ['\u1fef', '\u1ffd', '\uff40']) expect(fold(`l${accent}été`)).toBe("l'ete")
  expect(fold('\u0149')).toBe("'n")
})

test('what is folded once stays as it is, and the folded form of a passage is the same with its map', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      const { folded, at } = foldWithMap(text)
      expect(at).toHaveLength(folded.length + 1)
      expect(folded.replace(/ +/g, ' ').trim()).toBe(fold(text))
    }),
  )
})
