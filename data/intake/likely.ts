import { type Encoding, encodings, spell } from './encodings.ts'
import { type Script, usualLetters, usualShare } from './usual-letters.ts'

const scriptOf: Partial<Readonly<Record<Encoding, Script>>> = {
  'windows-1252': 'latin',
  'iso-8859-15': 'latin',
  macintosh: 'latin',
  cp850: 'latin',
  'windows-1254': 'turkish',
  'windows-1258': 'vietnamese',
  'windows-1250': 'central',
  'iso-8859-2': 'central',
  'windows-1256': 'arabic',
  'iso-8859-6': 'arabic',
  'windows-1251': 'cyrillic',
  'koi8-r': 'cyrillic',
  ibm866: 'cyrillic',
  shift_jis: 'japanese',
  'euc-jp': 'japanese',
  gb18030: 'simplified',
  big5: 'traditional',
  'euc-kr': 'korean',
}

const sampled = 20_000
// French has an accent on one letter in fifteen; of a text in Arabic or Cyrillic nearly every letter is beyond ASCII.
const dense = 0.3

/** Which share of letters beyond ASCII a script may have; signs of two bytes prove themselves by their second ones. */
function fitsDensity(script: Script, text: string, isDense: boolean): boolean {
  switch (script) {
    case 'latin':
    case 'turkish':
    case 'central':
      return !isDense
    case 'arabic':
    case 'cyrillic':
      return isDense
    case 'vietnamese':
      return !isDense || /[đăơư]|\u0309|\u0323/.test(text)
    case 'japanese':
    case 'simplified':
    case 'traditional':
    case 'korean':
      return true
  }
}

/** The encodings that give every byte of a text a meaning, the likeliest first: by the letters that its bytes beyond ASCII are in each. */
export function likelyEncodings(bytes: Uint8Array): readonly Encoding[] {
  const sample = bytes.subarray(0, sampled)
  const beyond = sample.filter((byte) => byte >= 0x80)
  const letters = sample.filter(
    (byte) => byte >= 0x80 || /[A-Za-z]/.test(String.fromCharCode(byte)),
  )
  const isDense = beyond.length > dense * letters.length
  const score = (encoding: Encoding): number => {
    const script = scriptOf[encoding]
    if (script === undefined) return -1
    const { text } = spell(sample, encoding)
    // What does not fit how dense the letters are stays on offer, after all that does.
    return usualIn(text, script) - (fitsDensity(script, text, isDense) ? 0 : 1)
  }
  const used = bytesUsed(bytes)
  return encodings
    .filter((encoding) => !encoding.startsWith('utf-') && isWhole(bytes, used, encoding))
    .map((encoding) => ({ encoding, score: score(encoding) }))
    .sort((a, b) => b.score - a.score)
    .map(({ encoding }) => encoding)
}

function bytesUsed(bytes: Uint8Array): Uint8Array {
  const isUsed = new Uint8Array(256)
  for (const byte of bytes) isUsed[byte] = 1
  return Uint8Array.from(isUsed.keys()).filter((byte) => isUsed[byte] === 1)
}

/** Whether an encoding gives every byte a meaning; where each byte is a letter, those that are used tell it. */
function isWhole(bytes: Uint8Array, used: Uint8Array, encoding: Encoding): boolean {
  if (!isPaired(encoding)) return spell(used, encoding).flaws === 0
  // A beginning may end within a sign.
  const begins = spell(bytes.subarray(0, sampled), encoding).flaws <= 1
  return begins && spell(bytes, encoding).flaws === 0
}

/** Whether an encoding spells letters by more than one byte. */
function isPaired(encoding: Encoding): boolean {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
    case 'utf-32le':
    case 'utf-32be':
    case 'utf-7':
    case 'iso-2022-jp':
    case 'shift_jis':
    case 'euc-jp':
    case 'gb18030':
    case 'big5':
    case 'euc-kr':
      return true
    case 'windows-1252':
    case 'iso-8859-15':
    case 'macintosh':
    case 'cp850':
    case 'windows-1256':
    case 'iso-8859-6':
    case 'windows-1251':
    case 'koi8-r':
    case 'ibm866':
    case 'windows-1254':
    case 'windows-1258':
    case 'windows-1250':
    case 'iso-8859-2':
      return false
  }
}

const letter = /\p{L}/u
// Signs that stand beside a word and not within one, as the apostrophe does.
const besideWords = /[‘“”«»€–—…°¿¡]/u

/** How much of what is beyond ASCII in a text is usual in a script, 1 being what an honest one has. */
function usualIn(text: string, script: Script): number {
  const letters = [...text]
  let beyond = 0
  let fitting = 0
  for (const [at, sign] of letters.entries()) {
    if (sign <= '\u007f') continue
    beyond++
    if (!usualLetters[script].has(sign)) continue
    const isWithin = letter.test(letters[at - 1] ?? '') && letter.test(letters[at + 1] ?? '')
    if (!(isWithin && besideWords.test(sign))) fitting++
  }
  return fitting / Math.max(1, beyond) / usualShare[script]
}

/** How usual what a text has beyond ASCII is in the script that it fits best: what tells a reading of bytes from chance. */
export function usuality(text: string): number {
  const scripts = Object.keys(usualLetters) as Script[]
  return Math.max(...scripts.map((script) => usualIn(text, script)))
}
