import type { TextStretch } from '../../desk/text-places.ts'

const limit = 2000

/** The accented forms of each plain Latin letter. */
const accented: ReadonlyMap<string, string> = lettersByBase([
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
])

function lettersByBase(
  blocks: readonly (readonly [number, number])[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [first, last] of blocks)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code).toLowerCase()
      const base = letter.normalize('NFD').replace(/\p{M}/gu, '')
      if (base.length === 1 && base !== letter && !found.get(base)?.includes(letter))
        found.set(base, (found.get(base) ?? '') + letter)
    }
  return found
}

const variants: readonly (readonly [plain: RegExp, pattern: string])[] = [
  [/^(oe|œ)/, '(?:oe|œ)'],
  [/^(ae|æ)/, '(?:ae|æ)'],
  [/^(ss|ß)/, '(?:ss|ß)'],
  [/^['’ʼ]/, '[\u0027’ʼ]'],
  [/^\s+/, '\\s+'],
]

/** A pattern that finds words whatever their case, accents, ligatures, apostrophes and spaces. */
function patternOf(words: string): RegExp {
  let left = words.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  let pattern = ''
  while (left !== '') {
    const known = variants.find(([plain]) => plain.test(left))
    const [head = ''] = known ? (known[0].exec(left) ?? []) : [...left]
    pattern += known ? known[1] : letterPattern(head)
    left = left.slice(head.length)
  }
  return new RegExp(pattern, 'giu')
}

function letterPattern(letter: string): string {
  if (/\p{L}/u.test(letter)) return `[${letter}${accented.get(letter) ?? ''}]\\p{M}*`
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
}

/** Where words stand in a text as received, in UTF-16 units; the first two thousand places. */
export function findIn(text: string, words: string): readonly TextStretch[] {
  if (words.trim() === '') return []
  const found: TextStretch[] = []
  for (const { index, 0: hit } of text.matchAll(patternOf(words))) {
    found.push({ start: index, end: index + hit.length })
    if (found.length === limit) break
  }
  return found
}
