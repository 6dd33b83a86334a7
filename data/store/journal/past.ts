import type { Dot, Line } from '../../changes/patch.ts'
import {
  type ActsPage,
  actsOf,
  type Below,
  type WritesFrom,
  type WritesPage,
  writesOfAct,
} from './acts.ts'
import {
  type HistoryOptions,
  historyOf,
  type PastWrite,
  undoneOf,
  type WasAndIs,
} from './history.ts'
import type { ActProgress, Journals } from './journals.ts'

/** An act found again: its line, and the value that each of its writes took the place of (undefined: none). */
export interface FoundAct {
  readonly line: Line
  readonly writes: readonly WasAndIs[]
}

/** What the journals of an open archive remember; it only reads. */
export class Past {
  readonly #journals: Journals

  constructor(journals: Journals) {
    this.#journals = journals
  }

  /** Reads beforehand, between other work, where every record's writes stand, so that the first history does not wait for it. */
  prepare(signal: AbortSignal): Promise<void> {
    return this.#journals.index.prepare(signal)
  }

  /** Who changed what, newest first: of one record, or of the archive. */
  history(id?: string, options: HistoryOptions = {}): Promise<readonly PastWrite[]> {
    return historyOf(this.#journals, id, options)
  }

  /** The acts of the archive, newest first, a page at a time. */
  acts(page: { readonly below?: Below; readonly limit?: number } = {}): Promise<ActsPage> {
    return actsOf(this.#journals, page)
  }

  /** What an act set, and what stood there before, a page at a time. */
  writes(dot: Dot, from: WritesFrom, limit: number): Promise<WritesPage> {
    return writesOfAct(this.#journals, dot, from, limit)
  }

  /** An act whole, by its dot; where reading is called off, only its beginning. */
  async act(dot: Dot, reading?: ActProgress): Promise<FoundAct | undefined> {
    const line = await this.#journals.act(dot, reading)
    return line && { line, writes: await undoneOf(this.#journals, line) }
  }
}
