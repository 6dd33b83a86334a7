import type { Stretch } from './text-places.ts'

/** A text without case, accents and ligatures, and for each of its units the place it came from. */
interface Folded {
  readonly text: string
  readonly from: Uint32Array
}

const limit = 5000
const variants: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  '’': "'",
  ʼ: "'",
  '\u00A0': ' ',
  '\u202F': ' ',
  '\n': ' ',
}

/** A text folded letter by letter, so that what is found can be pointed at in the text as received. */
export function foldText(text: string): Folded {
  const parts: string[] = []
  const from: number[] = []
  let at = 0
  for (const point of text) {
    const lower = point.toLowerCase()
    const plain = variants[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '')
    parts.push(plain)
    for (let i = 0; i < plain.length; i++) from.push(at)
    at += point.length
  }
  from.push(at)
  return { text: parts.join(''), from: Uint32Array.from(from) }
}

/** Where words stand in a folded text, as stretches of the text as received (UTF-16 units). */
export function findIn(folded: Folded, words: string): readonly Stretch[] {
  const wanted = foldText(words.trim()).text
  if (wanted === '') return []
  const found: Stretch[] = []
  let at = folded.text.indexOf(wanted)
  while (at !== -1 && found.length < limit) {
    const end = at + wanted.length
    found.push({ start: folded.from[at] ?? 0, end: folded.from[end] ?? 0 })
    at = folded.text.indexOf(wanted, end)
  }
  return found
}
