import { dotOf, type Op } from '../../data/changes/patch.ts'
import { type Archive, recordsOf, standingIds } from '../../data/changes/state.ts'
import type { LargeLine } from '../../data/changes/writes.ts'
import { kindOf } from '../../data/model/id.ts'
import { textOf } from '../../data/reading/read-source.ts'
import { documentOf, documentsOf, documentsTouchedBy } from '../../data/search/documents.ts'
import { searched } from '../../data/search/hit.ts'
import { SearchBook } from '../../data/search/search-book.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'
import { steadyNow } from '../../data/store/core/steady-now.ts'
import { indexKept, keepLarge } from './index-keeping.ts'
import { inSlices } from './slices.ts'

/** What the search index reads of an open archive. */
export interface BookSource {
  readonly archive: Archive
  /** Reads a text and keeps it at hand, null where its blob is missing. */
  readonly text: (sha256: string) => Promise<string | null>
  readonly heldText: (sha256: string) => string | undefined
  readonly store: ArchiveStore
  /** Whether this machine may keep content outside archives. */
  readonly mayKeep: () => boolean
}

// An act with more writes is not followed write by write: all is indexed anew.
const most = 5000
const quietMs = 100

/** The search index of an open archive, built and kept current between other work. */
export class KeptBook {
  readonly #shelf: BookSource
  readonly #book: SearchBook
  readonly #tell: (done: number, total: number) => void
  readonly #signal: AbortSignal
  #building: Promise<void> | undefined
  #refreshing: Promise<unknown> | undefined
  #isBegun = false
  /** How often acts came that are not followed write by write, and how many of them are indexed. */
  #overturned = 0
  #indexed = 0
  #waiting = 0
  readonly #unread = new Set<string>()
  /** Texts that cannot be read, by their digests. */
  readonly #missing = new Set<string>()

  /** `tell` hears how many documents have been read, while somebody waits. */
  constructor(shelf: BookSource, tell: (done: number, total: number) => void, signal: AbortSignal) {
    this.#shelf = shelf
    this.#tell = tell
    this.#signal = signal
    this.#book = new SearchBook({
      all: () => documentsOf(shelf.archive, shelf.heldText),
      of: function* (record) {
        for (const id of documentsTouchedBy(shelf.archive, record))
          yield [id, documentOf(shelf.archive, id, shelf.heldText)]
      },
      one: (id) => documentOf(shelf.archive, id, shelf.heldText),
    })
  }

  /** Notes what an act changed: no more than the names of the records, so that no edit waits for the index. */
  follow(line: LargeLine): void {
    if (!this.#isBegun) return
    if (line.ops.length > most || line.ops.some((op) => hasMoved(this.#shelf.archive, line, op))) {
      this.#overturned += 1
      return
    }
    for (const { id } of line.ops) {
      this.#book.touch(id)
      this.#noteUnread(id)
    }
  }

  /** The text of a source whose document is to be read again may not be at hand. */
  #noteUnread(record: string): void {
    for (const id of documentsTouchedBy(this.#shelf.archive, record))
      if (kindOf(id) === 'source') this.#unread.add(id)
  }

  /** The index once every act so far is in it, and the texts are at hand in which words asked for must stand in their order; it stays so until the next act. */
  async current(words: readonly string[] = []): Promise<SearchBook> {
    this.#waiting++
    try {
      while (!this.#signal.aborted) {
        if (this.#indexed < this.#overturned || !this.#book.isReady) await this.#build()
        else if (!this.#book.isCurrent) await this.#refresh()
        else if (!(await this.#readTexts(words.flatMap((one) => this.#book.inQuestion(one))))) break
      }
    } finally {
      this.#waiting--
    }
    if (this.#book.isWorn && !this.#signal.aborted) void this.#build()
    return this.#book
  }

  #build(): Promise<void> {
    const isFirst = !this.#isBegun
    this.#isBegun = true
    this.#building ??= (isFirst ? this.#takeKept() : this.#indexAll()).finally(() => {
      this.#building = undefined
    })
    return this.#building
  }

  /** Takes the index that was kept when the archive was open before; where there is none to be believed, all is indexed. */
  async #takeKept(): Promise<void> {
    const kept = await indexKept(this.#shelf.store, this.#signal)
    if (kept === undefined) return this.#indexAll()
    this.#book.take(kept.index, kept.changed)
    for (const id of kept.changed) this.#noteUnread(id)
  }

  async #indexAll(): Promise<void> {
    const { archive, store } = this.#shelf
    const overturned = this.#overturned
    await store.whole()
    const heads = new Map(archive.heads)
    for (const id of standingIds(archive, 'source')) {
      await this.#readText(id)
      if (this.#signal.aborted) return
    }
    let told = 0
    const total = searched.reduce((sum, kind) => sum + recordsOf(archive).countOf(kind), 0)
    const onStep = (done: number): void => {
      if (this.#waiting === 0 || steadyNow() - told < quietMs) return
      told = steadyNow()
      this.#tell(done, total)
    }
    await inSlices(this.#book.build(), { onStep, signal: this.#signal })
    // Until here whoever searches waits: what stood before knows nothing of those acts.
    this.#indexed = overturned
    const { base } = this.#book
    if (base !== undefined && !this.#signal.aborted && this.#missing.size === 0)
      keepLarge(store, base, heads, this.#shelf.mayKeep)
  }

  #refresh(): Promise<unknown> {
    this.#refreshing ??= this.#readAgain().finally(() => {
      this.#refreshing = undefined
    })
    return this.#refreshing
  }

  async #readAgain(): Promise<void> {
    for (const id of this.#unread) {
      this.#unread.delete(id)
      await this.#readText(id)
    }
    await inSlices(this.#book.refresh(), { signal: this.#signal })
  }

  /** Reads the texts of those among some documents that are sources; whether any was not at hand. */
  async #readTexts(documents: readonly string[]): Promise<boolean> {
    const { archive, heldText } = this.#shelf
    let hasRead = false
    for (const id of documents) {
      const digest = kindOf(id) === 'source' ? textOf(archive, id) : undefined
      if (digest === undefined || heldText(digest) !== undefined || this.#missing.has(digest))
        continue
      await this.#readText(id)
      hasRead = true
    }
    return hasRead
  }

  async #readText(source: string): Promise<void> {
    const digest = textOf(this.#shelf.archive, source)
    if (digest === undefined) return
    if ((await this.#shelf.text(digest)) === null) this.#missing.add(digest)
    else this.#missing.delete(digest)
  }
}

/** Whether a tie that stood before names another event now: the one before is no longer written in it. */
function hasMoved(archive: Archive, line: LargeLine, { id, field }: Op): boolean {
  if (field !== 'event' || kindOf(id) !== 'link') return false
  return archive.records.get(id)?.mark.dot !== dotOf(line)
}
