import { UNSEEN } from './fold.ts'

/** Folded text, and for each of its characters (and its end) the UTF-16 offset it comes from. */
export interface FoldedText {
  readonly folded: string
  readonly at: readonly number[]
}

function foldCharacter(character: string): string {
  if (/[’ʼ‘`´]/.test(character)) return "'"
  if (/[‐-―−]/.test(character)) return '-'
  if (/[\s«»“”"]/.test(character)) return ' '
  if (character === 'œ' || character === 'Œ') return 'oe'
  return character.replace(UNSEEN, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Folds a passage as `fold` does, without joining blanks, and remembers where all stood. */
export function foldWithMap(text: string): FoldedText {
  const at: number[] = []
  let folded = ''
  let offset = 0
  for (const character of text) {
    const plain = foldCharacter(character)
    for (let unit = 0; unit < plain.length; unit += 1) at.push(offset)
    folded += plain
    offset += character.length
  }
  at.push(offset)
  return { folded, at }
}
