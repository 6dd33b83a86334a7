import { mayBreak, syllables } from './hyphenation.ts'
import type { Shaper } from './shape.ts'
import type { Piece, Run, Word } from './word.ts'

/** A word in two: what stays on the line, and what goes to the next. */
export type Cut = readonly [Word, Word]

/** Pieces as one word, with the blank before it. */
export function joinedPieces(pieces: readonly Piece[], space: number): Word {
  return { pieces, space, width: pieces.reduce((sum, piece) => sum + piece.width, 0) }
}

function shapedWord(shaper: Shaper, text: string, run: Run): Word {
  const { face, size } = run.style
  const pieces = shaper
    .word(text, face)
    .map((shaped) => ({ shaped, run, width: (shaped.width * size) / 1000 }))
  return joinedPieces(pieces, 0)
}

const breakable = /^(.*[’'([«“])?([\p{L}]{6,})([^\p{L}]*)$/u

/** Where a word may be hyphenated, the longest head first. A word wider than its column may be broken though it is a name. */
export function* cuts(
  shaper: Shaper,
  word: Word,
  language: string,
  tooWide: boolean,
): Generator<Cut> {
  const [piece] = word.pieces
  if (language === '' || piece === undefined || word.pieces.length > 1) return
  if (piece.shaped.rtl || piece.shaped.lost !== null) return
  const { text } = piece.shaped
  if (!tooWide && (!mayBreak(text) || text.includes('-'))) return
  const found = breakable.exec(text)
  if (found === null) return
  const [, before = '', core = '', after = ''] = found
  const parts = syllables(core, piece.run.lang ?? language)
  for (let count = parts.length - 1; count > 0; count--) {
    const head = `${before}${parts.slice(0, count).join('')}\u00ad`
    yield [
      shapedWord(shaper, head, piece.run),
      shapedWord(shaper, `${parts.slice(count).join('')}${after}`, piece.run),
    ]
  }
}

/** A word torn where the column ends, between letters: for what has no place to be broken. */
export function torn(shaper: Shaper, word: Word, width: number): Cut | undefined {
  const [piece, ...others] = word.pieces
  if (piece === undefined) return undefined
  if (piece.width <= width) {
    let used = 0
    const fits = word.pieces.findIndex((each) => {
      used += each.width
      return used > width
    })
    return [joinedPieces(word.pieces.slice(0, fits), 0), joinedPieces(word.pieces.slice(fits), 0)]
  }
  const clusters = piece.shaped.text.match(/\P{M}\p{M}*/gu) ?? [piece.shaped.text]
  let low = 1
  let high = clusters.length - 1
  if (high < 1) return [joinedPieces([piece], 0), joinedPieces(others, 0)]
  const head = (count: number): Word =>
    shapedWord(shaper, clusters.slice(0, count).join(''), piece.run)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (head(middle).width <= width) low = middle
    else high = middle - 1
  }
  const rest = shapedWord(shaper, clusters.slice(low).join(''), piece.run)
  return [head(low), joinedPieces([...rest.pieces, ...others], 0)]
}
