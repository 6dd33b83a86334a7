import { sortInSteps } from '../model/steps.ts'
import { TermReader } from './tokens.ts'

/** What is searched of one record: its texts, each with a weight (3 titles, 2 summaries and names, 1 full text). */
export interface Document {
  readonly id: string
  readonly texts: readonly { readonly text: string; readonly weight: number }[]
}

/** An immutable index: sorted terms, and for each the documents that hold it with a weighted count (compressed sparse rows). */
export interface SearchIndex {
  readonly ids: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly lengths: Uint32Array
  readonly meanLength: number
  readonly terms: readonly string[]
  readonly offsets: Uint32Array
  readonly documents: Uint32Array
  readonly counts: Uint8Array
}

/** Indexes documents, each of which may be given once, yielding often how many documents have been read; a document is read when its turn comes. */
export function* indexInSteps(documents: Iterable<Document>): Generator<number, SearchIndex> {
  const gathered = new Postings()
  let count = 0
  for (const document of documents) {
    gathered.add(document)
    if (++count % 10 === 0) yield count
  }
  return yield* gathered.packed()
}

/** What of each document is found under which term, in the order of the documents. */
class Postings {
  readonly #ids: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #lengths: number[] = []
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

  add({ id, texts }: Document): void {
    const start = this.#size
    let length = 0
    for (const { text, weight } of texts)
      this.#reader.read(text, (term) => {
        length += weight
        const at = this.#last[term] ?? -1
        if (at >= start) this.#counts[at] = Math.min(255, (this.#counts[at] ?? 0) + weight)
        else this.#push(term, weight)
      })
    this.#numbers.set(id, this.#ids.push(id) - 1)
    this.#lengths.push(length)
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

  /** Turns what was found the other way round: for each term, in order, its documents. */
  *packed(): Generator<number, SearchIndex> {
    const count = this.#ids.length
    const compare = (a: number, b: number): number =>
      (this.#terms[a] ?? '') < (this.#terms[b] ?? '') ? -1 : 1
    const numbers = yield* told(count, sortInSteps([...this.#terms.keys()], compare))
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
    const counts = new Uint8Array(this.#size)
    for (let at = 0, number = 0; at < this.#size; at++) {
      while (at >= (this.#ends[number] ?? 0)) number++
      const rank = rankOf[this.#found[at] ?? 0] ?? 0
      const place = next[rank] ?? 0
      next[rank] = place + 1
      documents[place] = number
      counts[place] = this.#counts[at] ?? 0
      if (at % 50_000 === 0) yield count
    }
    const lengths = Uint32Array.from(this.#lengths)
    let sum = 0
    for (const length of this.#lengths) sum += length
    const meanLength = sum / Math.max(1, count)
    const named = { ids: this.#ids, numbers: this.#numbers }
    return { ...named, lengths, meanLength, terms, offsets, documents, counts }
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
