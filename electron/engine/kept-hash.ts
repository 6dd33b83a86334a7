import type { Archive } from '../../data/changes/state.ts'
import { hashAtOnce, hashState, nameOfHeads } from '../../data/store/archive/hash-state.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'

const hashedAtOnce = 3000

/** The hash of the whole state: seconds of work in a large archive, done once for each head. */
export class KeptHash {
  readonly #store: ArchiveStore
  #kept: { readonly head: string; readonly hash: string } | undefined

  constructor(store: ArchiveStore) {
    this.#store = store
  }

  /** Whether the archive is so small that it is hashed whenever it is told of. */
  get isAtOnce(): boolean {
    return this.#store.archive.records.size <= hashedAtOnce
  }

  /** The hash if it is known already, or at once where the archive is small; else null. */
  known(): string | null {
    if (this.isAtOnce) return this.of(this.#store.archive)
    return this.#kept?.head === this.#store.head() ? this.#kept.hash : null
  }

  /** The hash of the archive, as it is or as it stood. */
  of(archive: Archive): string {
    const head = nameOfHeads(archive.heads)
    if (this.#kept?.head !== head) this.#kept = { head, hash: hashAtOnce(archive) }
    return this.#kept.hash
  }

  /** The hash taken between other work; begun again where the archive changes meanwhile. */
  async between(): Promise<string> {
    const store = this.#store
    for (;;) {
      const head = store.head()
      if (this.#kept?.head === head) return this.#kept.hash
      const hash = await hashState(store.archive, () => store.head() === head)
      if (hash !== undefined) this.#kept = { head, hash }
    }
  }
}
