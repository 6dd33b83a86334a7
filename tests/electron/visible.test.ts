import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Io } from '../../electron/command-line/io.ts'
import { run } from '../../electron/command-line/run.ts'
import { inLine, json, visible } from '../../electron/command-line/visible.ts'

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

test('JSON for a terminal holds no sign that it obeys, and is read again as it was', () => {
  const obeyed = /\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/u
  expect(json('a\u009b31m\u202etxt')).toBe('"a\\u009b31m\\u202etxt"')
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })),
      (told) => {
        expect(json(told)).not.toMatch(obeyed)
        expect(JSON.stringify(JSON.parse(json(told)))).toBe(JSON.stringify(told))
      },
    ),
  )
})

test('the name of a file that a command was given forges no line of its own', async () => {
  const said: string[] = []
  const wrote: string[] = []
  const io: Io = {
    write: (bytes) => void wrote.push(String(bytes)),
    remark: (text) => void said.push(text),
    input: async () => new Uint8Array(),
    env: { LANGUAGE: 'fr', TARIKH_USER_DATA: '/nowhere' },
    folder: '/nowhere',
    home: '/nowhere',
    fonts: '',
    signal: new AbortController().signal,
  }
  const forged = 'a\ntarikh: tout est sain\u001b[2J\u202e'
  for (const words of [
    [`${forged}`],
    ['verify', forged],
    ['event', forged, forged],
    ['date', forged],
    ['verify', '--report', forged, '--lang', 'en', 'x'],
    ['add-source', forged, forged],
    ['export', forged, '--format', forged, '--out', forged],
    ['verify', `--${forged}`],
  ]) {
    await run(words, io)
    await run([...words, '--json'], io)
  }
  expect(said.length).toBeGreaterThan(8)
  for (const text of [...said, ...wrote]) {
    expect(text.replace(/\n$/, '')).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u)
    expect(text).not.toMatch(/^tarikh: tout est sain/m)
  }
})
