import { textInForce } from '../../data/changes/in-force.ts'
import type { Archive } from '../../data/changes/state.ts'
import { readParts } from '../../data/evidence/parts.ts'
import type { HeldParts, TextParts } from '../../data/model/parts.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'

const mostHeld = 32

/** Where the parts of texts stand in their originals, read from their blobs when they are first asked for; the last ones are kept at hand. */
export class KeptParts {
  readonly #store: ArchiveStore
  readonly #held = new Map<string, TextParts>()

  constructor(store: ArchiveStore) {
    this.#store = store
  }

  /** The parts that a blob spells, by its digest; null where it is missing, damaged or no such blob. */
  async read(sha256: string): Promise<TextParts | null> {
    const blob = this.#held.has(sha256) ? null : await this.#store.readBlob(sha256)
    const parts = blob?.ok
      ? readParts(new TextDecoder().decode(blob.value))
      : this.#held.get(sha256)
    if (parts === undefined || parts === null) return null
    this.#held.delete(sha256)
    this.#held.set(sha256, parts)
    const [oldest] = this.#held.keys()
    if (this.#held.size > mostHeld && oldest !== undefined) this.#held.delete(oldest)
    return parts
  }

  /** The parts of the texts in force of some sources. */
  async of(archive: Archive, sources: Iterable<string>): Promise<HeldParts> {
    const found = new Map<string, TextParts>()
    for (const source of sources) {
      const digest = textInForce(archive, source)?.parts ?? null
      if (digest === null || found.has(digest)) continue
      const parts = await this.read(digest)
      if (parts !== null) found.set(digest, parts)
    }
    return found
  }
}
