import { withinOneEdit } from '../text/near.ts'
import { partQuery } from './phrases.ts'
import type { SearchIndex } from './search-index.ts'
import { askedTokens } from './tokens.ts'

/** A document found and how well it fits (BM25; Robertson and Zaragoza, 2009). */
export interface FoundDocument {
  readonly id: string
  readonly score: number
}

/** One word of a query: whole, or the beginning of one (the word still being typed); `near` where a word with one letter changed will do, should none hold it. */
export interface Wanted {
  readonly term: string
  readonly prefix: boolean
  readonly near: boolean
}

/** Beyond so many words, each must be spelt as it stands: a long text is pasted, not typed. */
const mostNear = 12

/** The words that a query asks for: all of them, the last one as a prefix unless a space follows it; those between quotation marks, and figures, as they are spelt. */
export function readQuery(query: string): readonly Wanted[] {
  const { phrases, rest } = partQuery(query)
  const terms = [...askedTokens(rest)].map(({ term }) => term)
  const isOpen = !/\s$/.test(rest)
  const wanted = new Map<string, Wanted>()
  const add = (want: Wanted): void => {
    const key = `${want.term} ${want.prefix}`
    if (!wanted.has(key)) wanted.set(key, want)
  }
  for (const phrase of phrases)
    for (const [i, term] of phrase.terms.entries())
      add({ term, prefix: phrase.open && i === phrase.terms.length - 1, near: false })
  for (const [i, term] of terms.entries())
    add({
      term,
      prefix: isOpen && i === terms.length - 1,
      near: term.length >= 4 && terms.length <= mostNear && !/\d/.test(term),
    })
  return [...wanted.values()]
}

/** How well each document of an index fits, by its number: 0 where it does not hold every wanted word. One letter may differ in a word that no document that counts holds. */
export function fitsOf(
  index: SearchIndex,
  wanted: readonly Wanted[],
  counts = (_id: string): boolean => true,
): Float64Array {
  let scores: Float64Array | undefined
  for (const want of wanted) {
    const terms = termsFor(index, want, counts)
    // Nothing holds it, so nothing holds all.
    if (terms.length === 0) return new Float64Array(index.ids.length)
    scores = scoresOf(index, terms, scores)
  }
  return scores ?? new Float64Array(index.ids.length)
}

/** The documents that hold every wanted word, with how well each fits, in the order of the index. `counts` tells which of them hold what they held. */
export function* searchIndex(
  index: SearchIndex,
  wanted: readonly Wanted[],
  counts?: (id: string) => boolean,
): Generator<FoundDocument> {
  const scores = fitsOf(index, wanted, counts)
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0
    if (score > 0) yield { id: index.ids[number] ?? '', score }
  }
}

/** How well each document fits, 0 where it does not hold the word, or not the words before. */
function scoresOf(
  index: SearchIndex,
  terms: readonly number[],
  within: Float64Array | undefined,
): Float64Array {
  const scores = new Float64Array(index.ids.length)
  for (const term of terms) {
    const from = index.offsets[term] ?? 0
    const to = index.offsets[term + 1] ?? from
    const rarity = Math.log(1 + (index.ids.length - (to - from) + 0.5) / (to - from + 0.5))
    for (let at = from; at < to; at++) {
      const number = index.documents[at] ?? 0
      const before = within === undefined ? 0 : (within[number] ?? 0)
      if (within !== undefined && before === 0) continue
      const count = index.counts[at] ?? 0
      const long = (index.lengths[number] ?? 0) / Math.max(1, index.meanLength)
      const gain = (rarity * (count * 2.2)) / (count + 1.2 * (0.25 + 0.75 * long))
      scores[number] = Math.max(scores[number] ?? 0, before + gain)
    }
  }
  return scores
}

/** Whether a document that counts holds the wanted word itself. */
export function isHeld(index: SearchIndex, want: Wanted, counts: (id: string) => boolean): boolean {
  return exactTerms(index, want).some((term) =>
    index.documents
      .subarray(index.offsets[term], index.offsets[term + 1])
      .some((number) => counts(index.ids[number] ?? '')),
  )
}

function termsFor(
  index: SearchIndex,
  want: Wanted,
  counts: (id: string) => boolean,
): readonly number[] {
  if (!want.near || isHeld(index, want, counts)) return exactTerms(index, want)
  return index.terms.flatMap((other, i) => (withinOneEdit(want.term, other) ? [i] : []))
}

function exactTerms({ terms }: SearchIndex, { term, prefix }: Wanted): readonly number[] {
  const at = lowerBound(terms, term)
  if (!prefix) return terms[at] === term ? [at] : []
  const found: number[] = []
  for (let i = at; terms[i]?.startsWith(term); i++) found.push(i)
  return found
}

/** The best of what is found, so many of them, and how much there was. */
export class Best {
  total = 0
  readonly #limit: number
  #best: FoundDocument[] = []
  #worst: FoundDocument | undefined

  constructor(limit: number) {
    this.#limit = limit
  }

  add(found: FoundDocument): void {
    this.total++
    if (this.#worst !== undefined && byFit(found, this.#worst) > 0) return
    if (this.#best.push(found) < 2 * this.#limit) return
    this.#best = [...this.sorted()]
    this.#worst = this.#best.at(-1)
  }

  /** The best, best first. */
  sorted(): readonly FoundDocument[] {
    return this.#best.sort(byFit).slice(0, this.#limit)
  }
}

function byFit(a: FoundDocument, b: FoundDocument): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1)
}

function lowerBound(terms: readonly string[], term: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  return low
}
