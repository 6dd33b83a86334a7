import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseText } from '../../../data/evidence/quote.ts'
import { normaliseInSteps } from '../../../data/intake/text.ts'
import { finish } from '../../../data/model/steps.ts'

test('a long text is normalised piece by piece as it is in one go', () => {
  const pieces = [
    'e',
    '\u0301',
    '\r',
    '\n',
    '\r\n',
    '\uFEFF',
    'ﬁ',
    'a\u0328\u0301',
    '\u1100\u1161',
    'é',
  ]
  const filling = 'un texte assez long '.repeat(13_100)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, filling), { maxLength: 12 }), (all) => {
      const text = all.join('')
      expect(finish(normaliseInSteps(text)) === normaliseText(text)).toBe(true)
    }),
  )
})
