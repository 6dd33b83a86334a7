import { type Cut, cuts } from './cut-word.ts'
import type { Shaper } from './shape.ts'
import type { Word } from './word.ts'

/** A line that was chosen: its words and their natural width. */
export interface FittedLine {
  readonly words: readonly Word[]
  readonly natural: number
}

/** How far a justified line's blanks may close up, as a share of their width. */
const mostShrink = 0.2

/** The most lines in a row that may end in a hyphen. */
export const mostHyphens = 2

/** A place where a line may begin, and the best way to it. */
interface Node {
  /** The word that begins the line, or the remainder of the word that was broken. */
  readonly word: number
  readonly rest: Word | null
  readonly head: Word | null
  readonly from: Node | null
  readonly cost: number
  readonly hyphens: number
}

/** A blank half as wide again is the measure of a line's looseness; twice that is still a good line where others gain by it. */
const stretch = 0.5
const tolerance = 2
/** Demerits, on the scale where a line with half-stretched blanks has 10,000. */
const hyphenCost = 2500
const repeatedCost = 20_000
/** A last line that holds less than `runt` of its column. */
const runtCost = 30000
/** A broken word alone at the head of the last line. */
const lastHyphenCost = 6000
const runt = 0.12

/** The lines into which words fall with the least unevenness over the whole paragraph (Knuth and Plass 1981), first without hyphens and, where that leaves a loose line, with them; undefined where a word is wider than the column. */
export function totalFit(
  shaper: Shaper,
  words: readonly Word[],
  width: number,
  language: string,
): readonly FittedLine[] | undefined {
  if (words.some((word) => word.width > width)) return undefined
  const sums = summed(words)
  const plain = new Search(words, sums, width, () => []).best()
  if (language === '' || plain === undefined || plain.worst <= 1) return plain?.lines
  const known = new Map<number, readonly Cut[]>()
  const cutsOf = (at: number): readonly Cut[] => {
    const word = words[at]
    if (word === undefined || word.space === 0) return []
    let found = known.get(at)
    if (found === undefined) {
      found = words[at + 1]?.space === 0 ? [] : [...cuts(shaper, word, language, false)]
      known.set(at, found)
    }
    return found
  }
  return new Search(words, sums, width, cutsOf).best()?.lines
}

interface Sums {
  /** Width of the words before each, with the blanks before them. */
  readonly wide: Float64Array
  /** Width of the blanks alone. */
  readonly blank: Float64Array
}

function summed(words: readonly Word[]): Sums {
  const wide = new Float64Array(words.length + 1)
  const blank = new Float64Array(words.length + 1)
  words.forEach((word, at) => {
    wide[at + 1] = (wide[at] ?? 0) + word.width + word.space
    blank[at + 1] = (blank[at] ?? 0) + word.space
  })
  return { wide, blank }
}

class Search {
  readonly #words: readonly Word[]
  readonly #sums: Sums
  readonly #width: number
  readonly #cutsOf: (at: number) => readonly Cut[]
  readonly #nodes: Node[][]
  #worst = 0

  constructor(
    words: readonly Word[],
    sums: Sums,
    width: number,
    cutsOf: (at: number) => readonly Cut[],
  ) {
    this.#words = words
    this.#sums = sums
    this.#width = width
    this.#cutsOf = cutsOf
    this.#nodes = Array.from({ length: words.length + 1 }, () => [])
  }

  /** The best lines, and how far the loosest of them is stretched: 1 is half a blank more in each gap. */
  best(): { readonly lines: readonly FittedLine[]; readonly worst: number } | undefined {
    this.#nodes[0]?.push({ word: 0, rest: null, head: null, from: null, cost: 0, hyphens: 0 })
    for (let at = 0; at < this.#words.length; at++)
      for (const node of this.#nodes[at] ?? []) this.#extend(node)
    const end = this.#nodes[this.#words.length]?.[0]
    if (end === undefined) return undefined
    const lines: FittedLine[] = []
    for (let node = end; node.from !== null; node = node.from)
      lines.push(this.#line(node.from, node))
    this.#worst = 0
    for (const { words, natural } of lines.slice(1)) {
      const blanks = words.reduce((sum, word, nth) => sum + (nth === 0 ? 0 : word.space), 0)
      this.#worst = Math.max(this.#worst, this.#ratio(natural, blanks))
    }
    return { lines: lines.reverse(), worst: this.#worst }
  }

  /** Tries every end of the line that begins at a node. */
  #extend(node: Node): void {
    const { wide, blank } = this.#sums
    const first = this.#words[node.word]
    if (first === undefined) return
    const count = this.#words.length
    const own = (node.rest ?? first).width
    const start = (wide[node.word + 1] ?? 0) - own
    const blanksBefore = blank[node.word + 1] ?? 0
    let fallback: (() => void) | undefined
    let taken = false
    for (let end = node.word + 1; end <= count; end++) {
      const natural = (wide[end] ?? 0) - start
      const blanks = (blank[end] ?? 0) - blanksBefore
      if (natural - blanks * mostShrink > this.#width + 0.01) {
        if (!taken) fallback?.()
        return
      }
      if (end === count) {
        this.#reach(node, end, null, null, this.#lastCost(node, natural, blanks))
        return
      }
      const ratio = this.#ratio(natural, blanks)
      const whole = (): void => this.#reach(node, end, null, null, unevenness(ratio))
      if (ratio <= tolerance) {
        whole()
        taken = true
      } else fallback = whole
      if (node.hyphens < mostHyphens && this.#crossed(node, end, natural, blanks)) taken = true
    }
  }

  /** Tries to break the word at which the line overflows; true where a good line came of it. */
  #crossed(node: Node, end: number, natural: number, blanks: number): boolean {
    const word = this.#words[end]
    if (word === undefined || natural + word.space + word.width <= this.#width) return false
    let good = false
    for (const [head, rest] of this.#cutsOf(end)) {
      const wide = natural + word.space + head.width
      const gaps = blanks + word.space
      if (wide - gaps * mostShrink > this.#width + 0.01) continue
      const ratio = this.#ratio(wide, gaps)
      const repeated = node.hyphens > 0 ? repeatedCost : 0
      this.#reach(node, end, rest, head, unevenness(ratio) + hyphenCost + repeated)
      if (ratio <= tolerance) good = true
    }
    return good
  }

  #lastCost(node: Node, natural: number, blanks: number): number {
    const short = node.from !== null && natural < this.#width * runt ? runtCost : 0
    const broken = node.rest === null ? 0 : lastHyphenCost
    const tight = natural > this.#width ? unevenness(this.#ratio(natural, blanks)) : 0
    return short + broken + tight
  }

  /** How much a line is stretched (1: by half of each blank) or closed up (-1: as far as it may be). */
  #ratio(natural: number, blanks: number): number {
    const spare = this.#width - natural
    if (spare < 0) return blanks === 0 ? 0 : spare / (blanks * mostShrink)
    return blanks === 0 ? 10 : spare / (blanks * stretch)
  }

  #reach(from: Node, word: number, rest: Word | null, head: Word | null, cost: number): void {
    const total = from.cost + cost
    const hyphens = head === null ? 0 : from.hyphens + 1
    const nodes = this.#nodes[word]
    if (nodes === undefined) return
    const node = { word, rest, head, from, cost: total, hyphens }
    const same = nodes.findIndex(
      (each) => each.hyphens === hyphens && each.rest?.width === rest?.width,
    )
    if (same < 0) nodes.push(node)
    else if (total < (nodes[same]?.cost ?? 0)) nodes[same] = node
  }

  #line(from: Node, to: Node): FittedLine {
    const first = from.rest ?? this.#words[from.word]
    const out: Word[] = first === undefined ? [] : [{ ...first, space: 0 }]
    for (const word of this.#words.slice(from.word + 1, to.word)) out.push(word)
    if (to.head !== null) out.push({ ...to.head, space: this.#words[to.word]?.space ?? 0 })
    const natural = out.reduce((sum, word) => sum + word.width + word.space, 0)
    return { words: out, natural }
  }
}

function unevenness(ratio: number): number {
  const bad = 1 + 100 * Math.min(20, Math.abs(ratio)) ** 3
  return bad * bad
}
