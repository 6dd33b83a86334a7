import { sortInSteps } from '../model/steps.ts'
import { piecesOf, TermReader } from './tokens.ts'

/** What is searched of one record: its texts, each with a weight (3 titles, 2 summaries and names, 1 full text). */
export interface Document {
  readonly id: string
  readonly texts: readonly { readonly text: string; readonly weight: number }[]
}

/** What an index holds: sorted terms, and for each the documents that hold it with what it says of them (compressed sparse rows). */
export interface Indexed {
  /** In their order: the number of a document is its place here. */
  readonly ids: readonly string[]
  readonly terms: readonly string[]
  readonly offsets: Uint32Array
  readonly documents: Uint32Array
  /** How much each document is about the term, from 1 to `fullImpact`: its weighted count there, tempered by the document's length, without the rarity of the term (BM25, its count saturated: b is 0.75, k1 is 1.2). */
  readonly impacts: Uint16Array
}

/** The impact that a term would have if it stood in a document without end. */
export const fullImpact = 65_535

/** Marks of documents by their numbers, a bit each. */
export class NumberMarks {
  readonly bits: Uint32Array

  constructor(count: number) {
    this.bits = new Uint32Array((count + 31) >> 5)
  }

  has(number: number): boolean {
    return (((this.bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1
  }

  add(number: number): void {
    this.bits[number >> 5] = (this.bits[number >> 5] ?? 0) | (1 << (number & 31))
  }

  clear(): void {
    this.bits.fill(0)
  }
}

/** Room in which a query is worked out; `gains` is 0 throughout between two. What is met in no order is small, so that it stays near the processor. */
interface Rooms {
  readonly numbers: Uint32Array
  readonly scores: Float64Array
  readonly impacts: Uint16Array
  readonly gains: Float64Array
  readonly met: NumberMarks
  readonly metAgain: NumberMarks
}

/** An immutable index, with what is derived of it when it is first asked for. */
export class SearchIndex implements Indexed {
  readonly ids: readonly string[]
  readonly terms: readonly string[]
  readonly offsets: Uint32Array
  readonly documents: Uint32Array
  readonly impacts: Uint16Array
  #numbers: ReadonlyMap<string, number> | undefined
  #letters: Uint32Array | undefined
  #rooms: Rooms | undefined

  constructor({ ids, terms, offsets, documents, impacts }: Indexed) {
    this.ids = ids
    this.terms = terms
    this.offsets = offsets
    this.documents = documents
    this.impacts = impacts
  }

  /** The number of each document, by its id. */
  get numbers(): ReadonlyMap<string, number> {
    this.#numbers ??= new Map(this.ids.map((id, number) => [id, number]))
    return this.#numbers
  }

  /** The letters of each term, as `lettersOf` says. */
  get letters(): Uint32Array {
    this.#letters ??= Uint32Array.from(this.terms, lettersOf)
    return this.#letters
  }

  get rooms(): Rooms {
    const { length } = this.ids
    this.#rooms ??= {
      numbers: new Uint32Array(length),
      scores: new Float64Array(length),
      impacts: new Uint16Array(length),
      gains: new Float64Array(length),
      met: new NumberMarks(length),
      metAgain: new NumberMarks(length),
    }
    return this.#rooms
  }
}

/** Which letters stand in a word, in 32 bits; several letters share one. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

/** Indexes documents, each of which may be given once, yielding often how many documents have been read; a document is read when its turn comes. */
export function* indexInSteps(documents: Iterable<Document>): Generator<number, SearchIndex> {
  const gathered = new Postings()
  let count = 0
  for (const document of documents) {
    for (const _ of gathered.add(document)) yield count
    if (++count % 10 === 0) yield count
  }
  return yield* gathered.packed()
}

/** What of each document is found under which term, in the order of the documents. */
class Postings {
  readonly #ids: string[] = []
  readonly #lengths: number[] = []
  #words = 0
  readonly #ends: number[] = []
  readonly #terms: string[] = []
  readonly #last: number[] = []
  #found = new Uint32Array(1 << 14)
  #counts = new Uint8Array(1 << 14)
  #size = 0
  readonly #reader: TermReader<number>

  constructor() {
    const numbers = new Map<string, number>()
    this.#reader = new TermReader((term) => {
      const number = numbers.get(term) ?? this.#terms.push(term) - 1
      numbers.set(term, number)
      return number
    })
  }

  /** Adds what a document holds, yielding between the pieces of a long text. */
  *add({ id, texts }: Document): Generator<undefined, void> {
    const start = this.#size
    let length = 0
    for (const { text, weight } of texts) {
      const note = (term: number): void => {
        length += weight
        const at = this.#last[term] ?? -1
        if (at >= start) this.#counts[at] = Math.min(255, (this.#counts[at] ?? 0) + weight)
        else this.#push(term, weight)
      }
      let isFirst = true
      for (const piece of piecesOf(text)) {
        if (!isFirst) yield
        isFirst = false
        this.#reader.read(piece, note)
      }
    }
    this.#ids.push(id)
    this.#lengths.push(length)
    this.#words += length
    this.#ends.push(this.#size)
  }

  #push(term: number, weight: number): void {
    if (this.#size === this.#found.length) {
      this.#found = grown(this.#found)
      this.#counts = grown(this.#counts)
    }
    this.#last[term] = this.#size
    this.#found[this.#size] = term
    this.#counts[this.#size++] = Math.min(255, weight)
  }

  /** Turns what was found the other way round: for each term, in order, its documents, in order. */
  *packed(): Generator<number, SearchIndex> {
    const count = this.#ids.length
    const byName =
      (names: readonly string[]) =>
      (a: number, b: number): number =>
        (names[a] ?? '') < (names[b] ?? '') ? -1 : 1
    const order = yield* told(count, sortInSteps([...this.#ids.keys()], byName(this.#ids)))
    const numbers = yield* told(count, sortInSteps([...this.#terms.keys()], byName(this.#terms)))
    const rankOf = new Uint32Array(numbers.length)
    const terms: string[] = []
    for (const number of numbers) {
      rankOf[number] = terms.push(this.#terms[number] ?? '') - 1
      if (terms.length % 10_000 === 0) yield count
    }
    const offsets = new Uint32Array(terms.length + 1)
    for (let at = 0; at < this.#size; at++) {
      const rank = rankOf[this.#found[at] ?? 0] ?? 0
      offsets[rank + 1] = (offsets[rank + 1] ?? 0) + 1
      if (at % 50_000 === 0) yield count
    }
    for (let rank = 1; rank <= terms.length; rank++)
      offsets[rank] = (offsets[rank] ?? 0) + (offsets[rank - 1] ?? 0)
    const next = offsets.slice()
    const documents = new Uint32Array(this.#size)
    const impacts = new Uint16Array(this.#size)
    const mean = Math.max(1, this.#words / Math.max(1, count))
    for (const [number, read] of order.entries()) {
      const end = this.#ends[read] ?? 0
      const norm = 1.2 * (0.25 + 0.75 * ((this.#lengths[read] ?? 0) / mean))
      for (let at = this.#ends[read - 1] ?? 0; at < end; at++) {
        const rank = rankOf[this.#found[at] ?? 0] ?? 0
        const place = next[rank] ?? 0
        next[rank] = place + 1
        documents[place] = number
        const held = this.#counts[at] ?? 0
        impacts[place] = Math.max(1, Math.round((fullImpact * held) / (held + norm)))
      }
      if (number % 500 === 0) yield count
    }
    const ids = order.map((read) => this.#ids[read] ?? '')
    return new SearchIndex({ ids, terms, offsets, documents, impacts })
  }
}

function* told<T>(count: number, work: Generator<undefined, T>): Generator<number, T> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    yield count
  }
}

function grown<T extends Uint8Array | Uint32Array>(full: T): T {
  const larger = new (full.constructor as new (length: number) => T)(full.length * 2)
  larger.set(full)
  return larger
}
