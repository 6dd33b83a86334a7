import { holdPhrases, type Phrase, partQuery } from './phrases.ts'
import {
  Best,
  type Fits,
  type FoundDocument,
  fitsOf,
  fitting,
  isHeld,
  readQuery,
  type Wanted,
} from './search.ts'
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
      this.#recent = undefined
      this.#touched = since
    } finally {
      if (this.#since === since) this.#since = undefined
    }
  }

  /** Reads again what records that changed have changed; after it, and until the next change, `isCurrent` holds. */
  *refresh(): Generator<number, undefined> {
    let count = 0
    for (const record of this.#touched) {
      this.#touched.delete(record)
      this.#recent = undefined
      for (const [id, document] of this.#library.of(record)) {
        this.#changed.set(id, document)
        yield ++count
      }
    }
    if (this.#recent !== undefined) return
    const edition = this.#edition
    const recent = yield* indexInSteps([...this.#changed.values()].filter((one) => one !== null))
    // A large index that was finished meanwhile holds them already.
    if (edition === this.#edition) this.#recent = recent
  }

  /** How many documents hold every word of the query, and the best of them; of some alone where it is said which count. */
  search(
    query: string,
    limit: number,
    counts?: (id: string) => boolean,
  ): { readonly total: number; readonly best: readonly FoundDocument[] } {
    const best = new Best(limit)
    this.#tell(query, (id, score) => {
      if (counts === undefined || counts(id)) best.offer(id, score)
    })
    return { total: best.total, best: best.sorted() }
  }

  /** Every document that holds every word of the query, with how well it fits. */
  found(query: string): readonly FoundDocument[] {
    const found: FoundDocument[] = []
    this.#tell(query, (id, score) => found.push({ id, score }))
    return found
  }

  #tell(query: string, tell: (id: string, score: number) => void): void {
    const wanted = this.#wanted(query)
    const phrases = inOrder(query)
    const known: KnownSpellings = new Map()
    const holds = (id: string): boolean => phrases.length === 0 || this.#holds(id, phrases, known)
    const hasChanged = this.#changed.size > 0
    if (this.#base !== undefined)
      told(this.#base, fitting(this.#base, wanted, this.#isAsBuilt), (id, score) => {
        if ((!hasChanged || !this.#changed.has(id)) && holds(id)) tell(id, score)
      })
    if (this.#recent !== undefined)
      told(this.#recent, fitting(this.#recent, wanted), (id, score) => {
        if (holds(id)) tell(id, score)
      })
  }

  /** Whether a document holds every word of the query. */
  matching(query: string): (id: string) => boolean {
    const wanted = this.#wanted(query)
    const base = this.#base && holderOf(this.#base, wanted, this.#isAsBuilt)
    const recent = this.#recent && holderOf(this.#recent, wanted)
    const { size } = this.#changed
    const phrases = inOrder(query)
    const known: KnownSpellings = new Map()
    return (id) =>
      ((size > 0 && this.#changed.has(id) ? recent : base)?.(id) ?? false) &&
      (phrases.length === 0 || this.#holds(id, phrases, known))
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

  #isAsBuilt = (id: string): boolean => !this.#changed.has(id)

  /** What a query asks for; a word that either index holds is looked for as it is in both. */
  #wanted(query: string): readonly Wanted[] {
    const base = this.#base
    const recent = this.#recent
    return readQuery(query).map((want) => {
      const isKnown =
        (recent !== undefined && isHeld(recent, want, () => true)) ||
        (base !== undefined && isHeld(base, want, this.#isAsBuilt))
      return isKnown ? { ...want, near: false } : want
    })
  }
}

/** The phrases of a query whose order counts. */
function inOrder(query: string): readonly Phrase[] {
  return partQuery(query).phrases.filter(({ terms }) => terms.length > 1)
}

function told(
  { ids }: SearchIndex,
  { numbers, scores }: Fits,
  tell: (id: string, score: number) => void,
): void {
  for (let at = 0; at < numbers.length; at++) tell(ids[numbers[at] ?? 0] ?? '', scores[at] ?? 0)
}

function holderOf(
  index: SearchIndex,
  wanted: readonly Wanted[],
  counts?: (id: string) => boolean,
): (id: string) => boolean {
  const fits = fitsOf(index, wanted, counts)
  return (id) => (fits[index.numbers.get(id) ?? -1] ?? 0) > 0
}
