import type { Selectors } from './quote.ts'

/** A stretch of a text in UTF-16 units, half-open. */
export interface UnitSpan {
  readonly from: number
  readonly to: number
}

const seed = 12
const step = 7
const reach = 600
/** How many seeds that agree are enough, and how far apart they may lie for that. */
const enough = 5
const spread = 200

/** The stretch of a text in which words must stand that stood at a place of a former text: where pieces from around them, each said but once, are found again. Without such pieces, all of it. */
export function regionOf(
  text: string,
  former: string | null,
  at: number,
  { exact, prefix, suffix }: Selectors,
): UnitSpan {
  const from = former === null ? 0 : Math.max(0, at - reach)
  const context = former?.slice(from, at + exact.length + reach) ?? `${prefix}${exact}${suffix}`
  const start = former === null ? prefix.length : at - from
  const guesses: number[] = []
  for (const offset of offsetsFrom(start, context.length)) {
    const piece = context.slice(offset, offset + seed)
    const found = text.indexOf(piece)
    if (found < 0 || text.indexOf(piece, found + 1) >= 0) continue
    const guess = found - (offset - start)
    const agreeing = guesses.filter((other) => Math.abs(other - guess) <= spread)
    if (agreeing.push(guess) >= enough) return regionAround(text, agreeing, exact.length)
    guesses.push(guess)
  }
  return { from: 0, to: text.length }
}

function regionAround(text: string, guesses: readonly number[], length: number): UnitSpan {
  return {
    from: Math.max(0, Math.min(...guesses) - spread),
    to: Math.min(text.length, Math.max(...guesses) + length + spread),
  }
}

/** The offsets of pieces, the nearest to the words first. */
function* offsetsFrom(start: number, length: number): Generator<number> {
  const last = length - seed
  for (let away = 0; away <= Math.max(start, last - start); away += step) {
    if (start + away <= last) yield start + away
    if (away > 0 && start - away >= 0) yield start - away
  }
}
