import { withinOneEdit } from '../text/near.ts'
import type { Wanted } from './read-query.ts'
import { lettersOf, type SearchIndex } from './search-index.ts'

/** The documents of an index that hold every wanted word, by number and each once, and at the same place how well each fits; the scores hold until the index is asked again. */
export interface Fits {
  readonly numbers: Uint32Array
  readonly scores: Float64Array
}

/** Documents that do not count any more, by number. */
export type Stale = Uint8Array | null

/** Terms that stand beside one another, and with them their documents: from one up to another. */
type Stretch = readonly [from: number, to: number]

const none: Fits = { numbers: new Uint32Array(), scores: new Float64Array() }

/** Tells the documents that hold every wanted word, with how well each fits. The rarest word comes first: the others are looked for only where it stands. One letter may differ in a word that no document that counts holds. */
export function fitting(index: SearchIndex, wanted: readonly Wanted[], stale: Stale = null): Fits {
  const asked: { readonly stretches: readonly Stretch[]; readonly size: number }[] = []
  for (const want of wanted) {
    const stretches = stretchesFor(index, want, stale)
    const size = sizeOf(index, stretches)
    // Nothing holds it, so nothing holds all.
    if (size === 0) return none
    asked.push({ stretches, size })
  }
  const [first, ...others] = asked.sort((a, b) => a.size - b.size)
  if (first === undefined) return none
  let fits = holding(index, first.stretches, others.length > 0)
  for (const { stretches } of others) fits = holdingToo(index, stretches, fits)
  return fits
}

function sizeOf({ offsets }: SearchIndex, stretches: readonly Stretch[]): number {
  let size = 0
  for (const [from, to] of stretches) size += (offsets[to] ?? 0) - (offsets[from] ?? 0)
  return size
}

/** The documents that hold one of some terms, each with the term that fits it best. */
function holding(index: SearchIndex, stretches: readonly Stretch[], isInOrder: boolean): Fits {
  const { documents, offsets, rooms } = index
  const only = onlyTerm(stretches)
  if (only !== undefined) {
    score(index, only, rooms.scores)
    return { numbers: documents.subarray(offsets[only], offsets[only + 1]), scores: rooms.scores }
  }
  const { places, scores } = rooms
  const touched = new Uint32Array(Math.min(sizeOf(index, stretches), index.ids.length))
  let size = 0
  for (const [from, to] of stretches)
    for (let term = from; term < to; term++) {
      const end = offsets[term + 1] ?? 0
      const gain = gainOf(index, term)
      for (let at = offsets[term] ?? 0; at < end; at++) {
        const number = documents[at] ?? 0
        const place = places[number] ?? 0
        const more = gain(at)
        if (place > 0) {
          if (more > (scores[place - 1] ?? 0)) scores[place - 1] = more
          continue
        }
        touched[size] = number
        scores[size] = more
        places[number] = ++size
      }
    }
  const numbers = touched.subarray(0, size)
  if (!isInOrder) {
    for (const number of numbers) places[number] = 0
    return { numbers, scores }
  }
  const scored = scores.slice(0, size)
  inOrder(numbers, places)
  for (let i = 0; i < size; i++) {
    const number = numbers[i] ?? 0
    scores[i] = scored[(places[number] ?? 0) - 1] ?? 0
    places[number] = 0
  }
  return { numbers, scores }
}

/** Puts the numbers that have a place in their order. */
function inOrder(numbers: Uint32Array, places: Uint32Array): void {
  if (numbers.length * 16 < places.length) {
    numbers.sort()
    return
  }
  let size = 0
  for (let number = 0; number < places.length; number++)
    if (places[number] !== 0) numbers[size++] = number
}

/** The term of stretches that hold no other. */
function onlyTerm([first, ...others]: readonly Stretch[]): number | undefined {
  if (first === undefined || others.length > 0 || first[1] !== first[0] + 1) return undefined
  return first[0]
}

/** Of documents that hold words before it, in their order, those that hold one of some terms too. */
function holdingToo(index: SearchIndex, stretches: readonly Stretch[], before: Fits): Fits {
  const { numbers } = before
  const gained = new Float64Array(numbers.length)
  const only = onlyTerm(stretches)
  if (only !== undefined) gainByStrides(index, only, numbers, gained)
  else gainOfAny(index, stretches, numbers, gained)
  const kept = new Uint32Array(numbers.length)
  const scores = new Float64Array(numbers.length)
  let size = 0
  for (let i = 0; i < gained.length; i++) {
    const gain = gained[i] ?? 0
    if (gain === 0) continue
    kept[size] = numbers[i] ?? 0
    scores[size++] = (before.scores[i] ?? 0) + gain
  }
  return { numbers: kept.subarray(0, size), scores: scores.subarray(0, size) }
}

/** What the best of some terms adds to documents in their order. */
function gainOfAny(
  index: SearchIndex,
  stretches: readonly Stretch[],
  numbers: Uint32Array,
  gained: Float64Array,
): void {
  const { offsets, rooms } = index
  const { places } = rooms
  for (let i = 0; i < numbers.length; i++) places[numbers[i] ?? 0] = i + 1
  for (const [from, to] of stretches)
    for (let term = from; term < to; term++) {
      const size = (offsets[term + 1] ?? 0) - (offsets[term] ?? 0)
      if (size > 16 * numbers.length) gainByStrides(index, term, numbers, gained)
      else gainByPlaces(index, term, places, gained)
    }
  for (const number of numbers) places[number] = 0
}

/** Reads all the documents of a term. */
function gainByPlaces(
  index: SearchIndex,
  term: number,
  places: Uint32Array,
  gained: Float64Array,
): void {
  const { documents, offsets } = index
  const to = offsets[term + 1] ?? 0
  const gain = gainOf(index, term)
  for (let at = offsets[term] ?? 0; at < to; at++) {
    const place = places[documents[at] ?? 0] ?? 0
    if (place === 0) continue
    const more = gain(at)
    if (more > (gained[place - 1] ?? 0)) gained[place - 1] = more
  }
}

/** Looks up a few documents among the many of a term. */
function gainByStrides(
  index: SearchIndex,
  term: number,
  numbers: Uint32Array,
  gained: Float64Array,
): void {
  const { documents, offsets } = index
  let at = offsets[term] ?? 0
  const to = offsets[term + 1] ?? at
  const gain = gainOf(index, term)
  for (let i = 0; i < numbers.length && at < to; i++) {
    const number = numbers[i] ?? 0
    at = placeFrom(documents, number, at, to)
    if (at === to || documents[at] !== number) continue
    const more = gain(at)
    if (more > (gained[i] ?? 0)) gained[i] = more
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

/** What holding a term adds to how well its documents fit, one after another. */
function score(index: SearchIndex, term: number, into: Float64Array): void {
  const { documents, counts, norms, offsets } = index
  const rarity = rarityOf(index, term)
  const from = offsets[term] ?? 0
  const size = (offsets[term + 1] ?? 0) - from
  const { lengths, byLength } = norms
  for (let i = 0; i < size; i++) {
    const count = counts[from + i] ?? 0
    const norm = byLength[lengths[documents[from + i] ?? 0] ?? 0] ?? 0
    into[i] = (rarity * (count * 2.2)) / (count + norm)
  }
}

/** The same of one document, by its place among those that hold the term. */
function gainOf(index: SearchIndex, term: number): (at: number) => number {
  const { documents, counts, norms } = index
  const rarity = rarityOf(index, term)
  const { lengths, byLength } = norms
  return (at) => {
    const count = counts[at] ?? 0
    const norm = byLength[lengths[documents[at] ?? 0] ?? 0] ?? 0
    return (rarity * (count * 2.2)) / (count + norm)
  }
}

function rarityOf({ ids, offsets }: SearchIndex, term: number): number {
  const held = (offsets[term + 1] ?? 0) - (offsets[term] ?? 0)
  return Math.log(1 + (ids.length - held + 0.5) / (held + 0.5))
}

/** Whether a document that counts holds the wanted word itself. */
export function isHeld(index: SearchIndex, want: Wanted, stale: Stale): boolean {
  const [from, to] = exactTerms(index, want)
  const { offsets, documents } = index
  const end = offsets[to] ?? 0
  for (let at = offsets[from] ?? 0; at < end; at++)
    if (stale === null || stale[documents[at] ?? 0] === 0) return true
  return false
}

function stretchesFor(index: SearchIndex, want: Wanted, stale: Stale): readonly Stretch[] {
  if (!want.near || isHeld(index, want, stale)) return [exactTerms(index, want)]
  return nearTerms(index, want.term).map((term) => [term, term + 1])
}

/** The terms that differ from one in a letter: two letters at most then stand in one of the two alone. */
function nearTerms({ terms, letters }: SearchIndex, term: string): readonly number[] {
  const own = lettersOf(term)
  const near: number[] = []
  for (let i = 0; i < letters.length; i++) {
    let others = (letters[i] ?? 0) ^ own
    others &= others - 1
    if ((others & (others - 1)) === 0 && withinOneEdit(term, terms[i] ?? '')) near.push(i)
  }
  return near
}

function exactTerms({ terms }: SearchIndex, { term, prefix }: Wanted): Stretch {
  const from = firstFrom(terms, 0, (other) => other >= term)
  if (!prefix) return [from, terms[from] === term ? from + 1 : from]
  return [from, firstFrom(terms, from, (other) => !other.startsWith(term))]
}

/** The first of some terms in order, from a place on, from which a test holds. */
function firstFrom(
  terms: readonly string[],
  from: number,
  holds: (term: string) => boolean,
): number {
  let low = from
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(terms[middle] ?? '')) high = middle
    else low = middle + 1
  }
  return low
}
