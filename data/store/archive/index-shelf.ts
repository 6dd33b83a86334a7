import type { Heads } from '../../changes/patch.ts'
import { reach } from '../../changes/written-since.ts'
import type { Background } from './background.ts'
import type { Keeping } from './keeping.ts'
import type { KeptIndex } from './kept-index.ts'

/** Where the search index of an open archive is kept for the next opening, outside it. */
export class IndexShelf {
  readonly #keeping: Keeping
  readonly #background: Background
  readonly #heads: () => Heads

  constructor(keeping: Keeping, background: Background, heads: () => Heads) {
    this.#keeping = keeping
    this.#background = background
    this.#heads = heads
  }

  /** Keeps an index, where `mayKeep` says that content may be kept; nobody waits for it but whoever closes the archive. */
  keep(index: KeptIndex, mayKeep: () => boolean): void {
    this.#background.later(() => this.#keeping.index(index, mayKeep))
  }

  /** The index that this machine keeps of the archive; undefined where there is none to be believed, or the journals no longer hold what it was made from. */
  async kept(): Promise<KeptIndex | undefined> {
    let kept: KeptIndex | undefined
    await this.#background.quietly(async () => {
      kept = await this.#keeping.keptIndex()
    })
    return kept !== undefined && reach(this.#heads(), kept.heads) ? kept : undefined
  }
}
