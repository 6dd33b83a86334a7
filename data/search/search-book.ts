import { Best, type FoundDocument } from './best.ts'
import { type Fits, fitting, isHeld, type Stale } from './fitting.ts'
import { holdPhrases, type Phrase, partQuery } from './phrases.ts'
import { readQuery, type Wanted } from './read-query.ts'
import { type Document, indexInSteps, type SearchIndex } from './search-index.ts'
import type { KnownSpellings } from './tokens.ts'

const mergeAt = 1000

/** Where an index reads what it finds. */
export interface Library {
  /** Every document. */
  readonly all: () => Iterable<Document>
  /** The documents that a record may have changed, by id; null for one that is no more. */
  readonly of: (record: string) => Iterable<readonly [id: string, document: Document | null]>
  /** One document; null for one that is no more. */
  readonly one: (id: string) => Document | null
}

/** A search index that follows changes: a large index, and a small one of the documents changed since. It is built and brought up to date in steps, while records change. */
export class SearchBook {
  readonly #library: Library
  #base: SearchIndex | undefined
  #recent: SearchIndex | undefined
  readonly #changed = new Map<string, Document | null>()
  /** The documents of the large index that have changed since, by their numbers in it. */
  #stale: Uint8Array | null = null
  #touched = new Set<string>()
  #since: Set<string> | undefined
  #edition = 0

  constructor(library: Library) {
    this.#library = library
  }

  /** Notes that a record has changed; its documents are read again before the next search. */
  touch(record: string): void {
    this.#touched.add(record)
    this.#since?.add(record)
  }

  /** Whether there is an index to search. */
  get isReady(): boolean {
    return this.#base !== undefined
  }

  /** Whether every change noted so far can be found. */
  get isCurrent(): boolean {
    return this.#base !== undefined && this.#touched.size === 0 && this.#recent !== undefined
  }

  /** Whether so much has changed that building anew is worth it. */
  get isWorn(): boolean {
    return this.#base === undefined || this.#changed.size + this.#touched.size > mergeAt
  }

  /** Indexes everything, yielding how many documents have been read. Records may change meanwhile, and what there was before can still be searched. */
  *build(): Generator<number, undefined> {
    const since = new Set<string>()
    this.#since = since
    try {
      this.#base = yield* indexInSteps(this.#library.all())
      this.#edition++
      this.#changed.clear()
      this.#stale = null
      this.#recent = undefined
      this.#touched = since
    } finally {
      if (this.#since === since) this.#since = undefined
    }
  }

  /** Takes an index that was made before, of an archive in which some records have changed since. */
  take(index: SearchIndex, changed: Iterable<string>): void {
    this.#base = index
    this.#edition++
    this.#changed.clear()
    this.#stale = null
    this.#recent = undefined
    for (const record of changed) this.#touched.add(record)
  }

  /** The large index, as it was built or taken. */
  get base(): SearchIndex | undefined {
    return this.#base
  }

  /** The documents whose texts tell whether they hold the phrases of a query in their order; none where it asks for no order. */
  inQuestion(query: string): readonly string[] {
    if (inOrder(query).length === 0) return []
    const wanted = this.#wanted(query)
    return this.#indexes().flatMap(({ index, stale }) =>
      [...fitting(index, wanted, stale).numbers].map((number) => index.ids[number] ?? ''),
    )
  }

  /** Reads again what records that changed have changed; after it, and until the next change, `isCurrent` holds. */
  *refresh(): Generator<number, undefined> {
    let count = 0
    for (const record of this.#touched) {
      this.#touched.delete(record)
      this.#recent = undefined
      for (const [id, document] of this.#library.of(record)) {
        this.#change(id, document)
        yield ++count
      }
    }
    if (this.#recent !== undefined) return
    const edition = this.#edition
    const recent = yield* indexInSteps([...this.#changed.values()].filter((one) => one !== null))
    // A large index that was finished meanwhile holds them already.
    if (edition === this.#edition) this.#recent = recent
  }

  #change(id: string, document: Document | null): void {
    this.#changed.set(id, document)
    const base = this.#base
    const number = base?.numbers.get(id)
    if (base === undefined || number === undefined) return
    this.#stale ??= new Uint8Array(base.ids.length)
    this.#stale[number] = 1
  }

  /** How many documents hold every word of the query, and the best of them. */
  search(
    query: string,
    limit: number,
  ): { readonly total: number; readonly best: readonly FoundDocument[] } {
    const best = new Best(limit)
    this.tell(query, ({ ids }, fits) => best.addAll(ids, fits))
    return { total: best.total, best: best.sorted() }
  }

  /** Tells the documents that hold every word of the query, of one index and then of the other, each once; while they are told, the book is asked nothing else. */
  tell(query: string, each: (index: SearchIndex, fits: Fits) => void): void {
    const wanted = this.#wanted(query)
    const phrases = inOrder(query)
    const known: KnownSpellings = new Map()
    for (const { index, stale } of this.#indexes()) {
      const fits = fitting(index, wanted, stale)
      const isWhole = stale === null && phrases.length === 0
      const counts = (number: number): boolean =>
        (stale === null || stale[number] === 0) &&
        (phrases.length === 0 || this.#holds(index.ids[number] ?? '', phrases, known))
      each(index, isWhole ? fits : thoseOf(fits, counts))
    }
  }

  #indexes(): readonly { readonly index: SearchIndex; readonly stale: Stale }[] {
    return [
      ...(this.#base === undefined ? [] : [{ index: this.#base, stale: this.#stale }]),
      ...(this.#recent === undefined ? [] : [{ index: this.#recent, stale: null }]),
    ]
  }

  /** Whether a document holds every word of the query. */
  matching(query: string): (id: string) => boolean {
    const holding = this.holding(query)
    const indexes = this.#indexes()
    return (id) => indexes.some(({ index }) => holding(index, index.numbers.get(id) ?? -1))
  }

  /** Whether a document of one of the indexes, by its number there, holds every word of the query. */
  holding(query: string): (index: SearchIndex, number: number) => boolean {
    const held = new Map<SearchIndex, Uint8Array>()
    for (const { index } of this.#indexes()) held.set(index, new Uint8Array(index.ids.length))
    this.tell(query, (index, { numbers }) => {
      const marks = held.get(index) ?? new Uint8Array()
      for (const number of numbers) marks[number] = 1
    })
    return (index, number) => held.get(index)?.[number] === 1
  }

  /** Which of some records, by their places in a list that is always the same one, hold every word of the query: 1 for each. */
  among(query: string, ids: readonly string[]): Uint8Array {
    const passing = new Uint8Array(ids.length)
    this.tell(query, (index, { numbers }) => {
      const places = placesIn(index, ids)
      for (const number of numbers) {
        const place = places[number] ?? -1
        if (place >= 0) passing[place] = 1
      }
    })
    return passing
  }

  /** Whether a document that holds the words of phrases holds them in their order: the index knows words, the texts their order. */
  #holds(id: string, asked: readonly Phrase[], known: KnownSpellings): boolean {
    const document = this.#changed.get(id) ?? this.#library.one(id)
    return (
      document !== null &&
      holdPhrases(
        document.texts.map(({ text }) => text),
        asked,
        known,
      )
    )
  }

  /** What a query asks for; a word that either index holds is looked for as it is in both. */
  #wanted(query: string): readonly Wanted[] {
    const indexes = this.#indexes()
    return readQuery(query).map((want) => {
      const isKnown = want.near && indexes.some(({ index, stale }) => isHeld(index, want, stale))
      return isKnown ? { ...want, near: false } : want
    })
  }
}

/** Those of what fits that count. */
export function thoseOf(fits: Fits, counts: (number: number) => boolean): Fits {
  const { numbers, unit } = fits
  const kept = new Uint32Array(numbers.length)
  const scores = new Float64Array(numbers.length)
  let size = 0
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0
    if (!counts(number)) continue
    kept[size] = number
    scores[size++] = fits.scores[at] ?? 0
  }
  return { numbers: kept.subarray(0, size), scores, unit }
}

/** The phrases of a query whose order counts. */
function inOrder(query: string): readonly Phrase[] {
  return partQuery(query).phrases.filter(({ terms }) => terms.length > 1)
}

const known = new WeakMap<
  SearchIndex,
  { readonly ids: readonly string[]; readonly places: Int32Array }
>()

/** Where each document of an index stands in a list of ids, -1 where nowhere; found once for one list. */
export function placesIn(index: SearchIndex, ids: readonly string[]): Int32Array {
  const before = known.get(index)
  if (before?.ids === ids) return before.places
  const places = new Int32Array(index.ids.length).fill(-1)
  for (const [place, id] of ids.entries()) {
    const number = index.numbers.get(id)
    if (number !== undefined) places[number] = place
  }
  known.set(index, { ids, places })
  return places
}
