import {
  buildIndex,
  type Document,
  type Found,
  readQuery,
  type SearchIndex,
  searchIndex,
} from './search-index.ts'

const mergeAt = 1500

/** A search index that follows changes: a large index, and a small one of the documents changed since. */
export class SearchBook {
  #base: SearchIndex
  #recent: SearchIndex | null = null
  readonly #changed = new Map<string, Document | null>()
  readonly #all: () => Iterable<Document>

  /** `all` gives every document again, for when the changes are folded in. */
  constructor(all: () => Iterable<Document>) {
    this.#all = all
    this.#base = buildIndex(all())
  }

  /** Replaces a document, or takes it out. */
  put(id: string, document: Document | null): void {
    this.#changed.set(id, document)
    if (this.#changed.size > mergeAt) {
      this.#changed.clear()
      this.#base = buildIndex(this.#all())
    }
    this.#recent = null
  }

  /** The documents that hold every word of the query, best first. */
  search(query: string): readonly Found[] {
    const wanted = readQuery(query)
    const base = searchIndex(this.#base, wanted, (id) => this.#changed.has(id))
    this.#recent ??= buildIndex([...this.#changed.values()].filter((d) => d !== null))
    const recent = searchIndex(this.#recent, wanted)
    return [...base, ...recent].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }
}
