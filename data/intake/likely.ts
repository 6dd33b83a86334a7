import { type Encoding, encodings, spell } from './encodings.ts'

type Script = 'latin' | 'arabic' | 'cyrillic'

const scriptOf: Partial<Readonly<Record<Encoding, Script>>> = {
  'windows-1252': 'latin',
  'iso-8859-15': 'latin',
  macintosh: 'latin',
  cp850: 'latin',
  'windows-1256': 'arabic',
  'iso-8859-6': 'arabic',
  'windows-1251': 'cyrillic',
  'koi8-r': 'cyrillic',
  ibm866: 'cyrillic',
}

// The letters and signs that make up most of what is not ASCII in a text of each script.
const usual: Readonly<Record<Script, ReadonlySet<string>>> = {
  latin: new Set('éèêëàâäîïôöùûüçœæñáíóúãõÉÈÊÀÂÇÎÔŒ’‘“”«»€–—…°\u00a0'),
  arabic: new Set('اليمونرتهبةعدسفكحقأجش'),
  cyrillic: new Set('оеаинтсрвлкмдпуязы'),
}

const sampled = 20_000
// French has an accent on one letter in fifteen; of a text in Arabic or Cyrillic nearly every letter is beyond ASCII.
const dense = 0.3

/** The one-byte encodings that give every byte of a text a meaning, the likeliest first: by the letters that its bytes beyond ASCII are in each. */
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
    const { text } = spell(beyond, encoding)
    let fitting = 0
    for (const letter of text) if (usual[script].has(letter)) fitting++
    // What does not fit how dense the letters are stays on offer, after all that does.
    return fitting / Math.max(1, beyond.length) - ((script !== 'latin') === isDense ? 0 : 1)
  }
  return encodings
    .filter((encoding) => !encoding.startsWith('utf-') && spell(bytes, encoding).flaws === 0)
    .map((encoding) => ({ encoding, score: score(encoding) }))
    .sort((a, b) => b.score - a.score)
    .map(({ encoding }) => encoding)
}
