import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLine, visible } from '../../electron/command-line/visible.ts'

test('what a terminal would obey is shown as a sign, and words stay as they are (W5)', () => {
  expect(visible('\u001b]0;titre\u0007\u001b[2Jvidé')).toBe('␛]0;titre␇␛[2Jvidé')
  expect(visible('a\u202etxt.exe\u2066\u009b31m')).toBe('a<U+202E>txt.exe<U+2066><U+009B>31m')
  expect(visible('Gao\u00a0: l’« été »\n\tdeux\u007f')).toBe('Gao\u00a0: l’« été »\n\tdeux␡')
  expect(inLine('titre\n  e-autre  faux\r')).toBe('titre␊  e-autre  faux␍')
})

test('no text whatever leaves a sign that a terminal obeys, and none without any is changed', () => {
  const obeyed = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(obeyed)
      if (!obeyed.test(text)) expect(visible(text)).toBe(text)
    }),
  )
})
