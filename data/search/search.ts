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

/** The documents of an index that hold every wanted word, by number, and how well each fits. */
export interface Fits {
  readonly numbers: Uint32Array
  readonly scores: Float64Array
}

/** How well each document of an index fits, by its number: 0 where it does not hold every wanted word. One letter may differ in a word that no document that counts holds. */
export function fitsOf(
  index: SearchIndex,
  wanted: readonly Wanted[],
  counts = (_id: string): boolean => true,
): Float64Array {
  const fits = new Float64Array(index.ids.length)
  const { numbers, scores } = fitting(index, wanted, counts)
  for (let at = 0; at < numbers.length; at++) fits[numbers[at] ?? 0] = scores[at] ?? 0
  return fits
}

const none: Fits = { numbers: new Uint32Array(), scores: new Float64Array() }

/** Tells the documents that hold every wanted word, with how well each fits. The rarest word comes first: the others are looked for only where it stands. */
export function fitting(
  index: SearchIndex,
  wanted: readonly Wanted[],
  counts = (_id: string): boolean => true,
): Fits {
  const asked: { readonly terms: readonly number[]; readonly size: number }[] = []
  for (const want of wanted) {
    const terms = termsFor(index, want, counts)
    // Nothing holds it, so nothing holds all.
    if (terms.length === 0) return none
    asked.push({ terms, size: terms.reduce((sum, term) => sum + sizeOf(index, term), 0) })
  }
  let fits: Fits | null = null
  for (const { terms } of asked.sort((a, b) => a.size - b.size))
    fits = fits === null ? holding(index, terms) : holdingToo(index, terms, fits)
  return fits ?? none
}

function sizeOf({ offsets }: SearchIndex, term: number): number {
  return (offsets[term + 1] ?? 0) - (offsets[term] ?? 0)
}

/** Room for one score of each document of an index; it is 0 throughout between two uses. */
const rooms = new WeakMap<SearchIndex, Float64Array>()

/** The documents that hold one of some terms, each with the term that fits it best. */
function holding(index: SearchIndex, terms: readonly number[]): Fits {
  const [only = 0] = terms
  const { documents, offsets } = index
  const from = offsets[only] ?? 0
  if (terms.length === 1) {
    const numbers = documents.subarray(from, offsets[only + 1] ?? from)
    const gain = gainOf(index, only)
    const scores = new Float64Array(numbers.length)
    for (let i = 0; i < scores.length; i++) scores[i] = gain(from + i)
    return { numbers, scores }
  }
  const room = rooms.get(index) ?? new Float64Array(index.ids.length)
  rooms.set(index, room)
  const touched = new Uint32Array(terms.reduce((sum, term) => sum + sizeOf(index, term), 0))
  let size = 0
  for (const term of terms) {
    const gain = gainOf(index, term)
    for (let at = offsets[term] ?? 0; at < (offsets[term + 1] ?? 0); at++) {
      const number = documents[at] ?? 0
      const before = room[number] ?? 0
      if (before === 0) touched[size++] = number
      const score = gain(at)
      if (score > before) room[number] = score
    }
  }
  const numbers = touched.subarray(0, size).sort()
  const scores = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    const number = numbers[i] ?? 0
    scores[i] = room[number] ?? 0
    room[number] = 0
  }
  return { numbers, scores }
}

/** Of documents that hold words before it, those that hold one of some terms too. */
function holdingToo(index: SearchIndex, terms: readonly number[], before: Fits): Fits {
  const gained = new Float64Array(before.numbers.length)
  for (const term of terms) {
    const gain = gainOf(index, term)
    let at = index.offsets[term] ?? 0
    const to = index.offsets[term + 1] ?? at
    for (let i = 0; i < gained.length && at < to; i++) {
      const number = before.numbers[i] ?? 0
      at = placeFrom(index.documents, number, at, to)
      if (at < to && index.documents[at] === number) {
        const score = gain(at)
        if (score > (gained[i] ?? 0)) gained[i] = score
      }
    }
  }
  const kept = before.numbers.map((_, i) => i).filter((i) => (gained[i] ?? 0) > 0)
  return {
    numbers: kept.map((i) => before.numbers[i] ?? 0),
    scores: Float64Array.from(kept, (i) => (before.scores[i] ?? 0) + (gained[i] ?? 0)),
  }
}

/** The first place from `at` on that holds a number or a greater one: by strides that double, then by halves. */
function placeFrom(numbers: Uint32Array, wanted: number, at: number, to: number): number {
  let low = at
  let stride = 1
  while (low + stride < to && (numbers[low + stride] ?? 0) < wanted) {
    low += stride
    stride *= 2
  }
  let high = Math.min(low + stride, to)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** What holding a term adds to how well a document fits, by the place of the document among those that hold it. */
function gainOf(index: SearchIndex, term: number): (at: number) => number {
  const { documents, counts, lengths, meanLength } = index
  const held = sizeOf(index, term)
  const rarity = Math.log(1 + (index.ids.length - held + 0.5) / (held + 0.5))
  const mean = Math.max(1, meanLength)
  return (at) => {
    const count = counts[at] ?? 0
    const long = (lengths[documents[at] ?? 0] ?? 0) / mean
    return (rarity * (count * 2.2)) / (count + 1.2 * (0.25 + 0.75 * long))
  }
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
  return nearTerms(index.terms, want.term)
}

/** The terms that differ from one in a letter: one half of it then stands in them as it is, at their beginning or at their end. */
function nearTerms(terms: readonly string[], term: string): readonly number[] {
  const half = term.length >> 1
  const [start, end] = [term.slice(0, half), term.slice(half)]
  const near: number[] = []
  for (let i = 0; i < terms.length; i++) {
    const other = terms[i] ?? ''
    if (Math.abs(other.length - term.length) > 1) continue
    if ((other.endsWith(end) || other.startsWith(start)) && withinOneEdit(term, other)) near.push(i)
  }
  return near
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

  add({ id, score }: FoundDocument): void {
    this.offer(id, score)
  }

  /** The same, made into a thing of its own only where it may be among the best. */
  offer(id: string, score: number): void {
    this.total++
    const worst = this.#worst
    if (worst !== undefined && (score < worst.score || (score === worst.score && id > worst.id)))
      return
    if (this.#best.push({ id, score }) < 2 * this.#limit) return
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
