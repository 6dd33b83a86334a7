import { withinOneEdit } from '../text/near.ts'
import type { Wanted } from './read-query.ts'
import { fullImpact, lettersOf, type SearchIndex } from './search-index.ts'

/** The documents of an index that hold every wanted word, by number and each once, and at the same place how well each fits, in a unit; both hold until the index is asked again. */
export interface Fits {
  readonly numbers: Uint32Array
  readonly scores: Float64Array | Uint16Array
  readonly unit: number
}

/** Documents that do not count any more, by number. */
export type Stale = Uint8Array | null

/** Terms that stand beside one another, and with them their documents: from one up to another. */
type Stretch = readonly [from: number, to: number]

const none: Fits = { numbers: new Uint32Array(), scores: new Float64Array(), unit: 1 }

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
  const { documents, impacts, offsets } = index
  const only = onlyTerm(stretches)
  if (only !== undefined) {
    const [from, to] = [offsets[only], offsets[only + 1]]
    const unit = unitOf(index, only)
    return { numbers: documents.subarray(from, to), scores: impacts.subarray(from, to), unit }
  }
  const fits = gathered(index, stretches)
  if (isInOrder) putInOrder(index, fits)
  return fits
}

/** The documents of several terms as they are met; of one that holds several, the best counts. */
function gathered(index: SearchIndex, stretches: readonly Stretch[]): Fits {
  const { documents, offsets, rooms, impacts: held } = index
  const { numbers, impacts, met, metAgain } = rooms
  const terms = stretches.flatMap(([from, to]) =>
    Array.from({ length: to - from }, (_, i) => from + i),
  )
  const unit = terms.reduce((most, term) => Math.max(most, unitOf(index, term)), 0)
  const again = new Map<number, number>()
  let size = 0
  const { bits } = met
  for (const term of terms) {
    const share = unitOf(index, term) / unit
    const to = offsets[term + 1] ?? 0
    for (let at = offsets[term] ?? 0; at < to; at++) {
      const number = documents[at] ?? 0
      const impact = ((held[at] ?? 0) * share + 0.5) | 0 || 1
      const bit = 1 << (number & 31)
      const before = bits[number >> 5] ?? 0
      if ((before & bit) !== 0) {
        again.set(number, Math.max(again.get(number) ?? 0, impact))
        metAgain.add(number)
        continue
      }
      bits[number >> 5] = before | bit
      numbers[size] = number
      impacts[size++] = impact
    }
  }
  met.clear()
  if (again.size > 0)
    for (let i = 0; i < size; i++) {
      const number = numbers[i] ?? 0
      if (metAgain.has(number)) impacts[i] = Math.max(impacts[i] ?? 0, again.get(number) ?? 0)
    }
  metAgain.clear()
  return { numbers: numbers.subarray(0, size), scores: impacts.subarray(0, size), unit }
}

/** Puts documents in the order of their numbers, with how well each fits. */
function putInOrder({ rooms }: SearchIndex, { numbers, scores }: Fits): void {
  const { gains } = rooms
  for (let i = 0; i < numbers.length; i++) gains[numbers[i] ?? 0] = scores[i] ?? 0
  if (numbers.length * 16 < gains.length) numbers.sort()
  else {
    let size = 0
    for (let number = 0; number < gains.length; number++)
      if (gains[number] !== 0) numbers[size++] = number
  }
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    scores[i] = gains[number] ?? 0
    gains[number] = 0
  }
}

/** The term of stretches that hold no other. */
function onlyTerm([first, ...others]: readonly Stretch[]): number | undefined {
  if (first === undefined || others.length > 0 || first[1] !== first[0] + 1) return undefined
  return first[0]
}

/** Of documents that hold words before it, in their order, those that hold one of some terms too. */
function holdingToo(index: SearchIndex, stretches: readonly Stretch[], before: Fits): Fits {
  const only = onlyTerm(stretches)
  if (only !== undefined) return holdingTerm(index, only, before)
  const { gains, met, numbers, scores } = index.rooms
  for (const number of before.numbers) met.add(number)
  for (const [from, to] of stretches)
    for (let term = from; term < to; term++)
      if (isFarLonger(index, term, before.numbers)) gainByStrides(index, term, before.numbers)
      else gainByMarks(index, term)
  met.clear()
  let size = 0
  // Where both are the same room, what is written never reaches what is still to be read.
  for (let i = 0; i < before.numbers.length; i++) {
    const number = before.numbers[i] ?? 0
    const gain = gains[number] ?? 0
    gains[number] = 0
    if (gain === 0) continue
    scores[size] = (before.scores[i] ?? 0) * before.unit + gain
    numbers[size++] = number
  }
  return { numbers: numbers.subarray(0, size), scores, unit: 1 }
}

/** The same where there is one term. */
function holdingTerm(index: SearchIndex, term: number, before: Fits): Fits {
  const { documents, impacts, offsets, rooms } = index
  const { met, numbers, scores } = rooms
  const isSameRoom = before.numbers.buffer === numbers.buffer
  const asked = isSameRoom ? before.numbers.slice() : before.numbers
  const unit = unitOf(index, term)
  const to = offsets[term + 1] ?? 0
  let at = offsets[term] ?? 0
  let size = 0
  const found = (i: number, number: number): void => {
    scores[size] = (before.scores[i] ?? 0) * before.unit + (impacts[at] ?? 0) * unit
    numbers[size++] = number
  }
  if (isFarLonger(index, term, asked)) {
    for (let i = 0; i < asked.length && at < to; i++) {
      const number = asked[i] ?? 0
      at = placeFrom(documents, number, at, to)
      if (at < to && documents[at] === number) found(i, number)
    }
    return { numbers: numbers.subarray(0, size), scores, unit: 1 }
  }
  for (let i = 0; i < asked.length; i++) met.add(asked[i] ?? 0)
  let i = 0
  for (; at < to; at++) {
    const number = documents[at] ?? 0
    if (!met.has(number)) continue
    i = placeFrom(asked, number, i, asked.length)
    found(i, number)
  }
  met.clear()
  return { numbers: numbers.subarray(0, size), scores, unit: 1 }
}

/** Whether so many documents hold a term that a few are looked up among them sooner than all are read. */
function isFarLonger({ offsets }: SearchIndex, term: number, few: Uint32Array): boolean {
  return (offsets[term + 1] ?? 0) - (offsets[term] ?? 0) > 16 * few.length
}

/** Adds what a term says of documents that are marked, reading all that hold it. */
function gainByMarks(index: SearchIndex, term: number): void {
  const { documents, impacts, offsets, rooms } = index
  const { gains, met } = rooms
  const unit = unitOf(index, term)
  const to = offsets[term + 1] ?? 0
  for (let at = offsets[term] ?? 0; at < to; at++) {
    const number = documents[at] ?? 0
    if (!met.has(number)) continue
    gains[number] = Math.max(gains[number] ?? 0, (impacts[at] ?? 0) * unit)
  }
}

/** Adds the same to a few documents, looked up among the many of a term. */
function gainByStrides(index: SearchIndex, term: number, few: Uint32Array): void {
  const { documents, impacts, offsets, rooms } = index
  const { gains } = rooms
  const unit = unitOf(index, term)
  const to = offsets[term + 1] ?? 0
  let at = offsets[term] ?? 0
  for (let i = 0; i < few.length && at < to; i++) {
    const number = few[i] ?? 0
    at = placeFrom(documents, number, at, to)
    if (at === to || documents[at] !== number) continue
    gains[number] = Math.max(gains[number] ?? 0, (impacts[at] ?? 0) * unit)
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

/** How much one step of impact of a term counts, by the rarity of the term (the inverse document frequency of BM25). */
function unitOf({ ids, offsets }: SearchIndex, term: number): number {
  const held = (offsets[term + 1] ?? 0) - (offsets[term] ?? 0)
  return (Math.log(1 + (ids.length - held + 0.5) / (held + 0.5)) * 2.2) / fullImpact
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
