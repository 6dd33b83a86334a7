import type { Archive } from '../../data/changes/state.ts'
import type { LargeLine } from '../../data/changes/writes.ts'
import type { NameBook } from '../../data/evidence/names.ts'
import { kindOf } from '../../data/model/id.ts'

/** The names of an archive's actors, places and themes, made ready when they are first looked for and again once one of them has changed. */
export class KeptNames {
  readonly #archive: () => Archive
  #book: NameBook | undefined

  constructor(archive: () => Archive) {
    this.#archive = archive
  }

  /** The names as they stand. */
  async current(): Promise<NameBook> {
    const { NameBook } = await import('../../data/evidence/names.ts')
    this.#book ??= new NameBook(this.#archive())
    return this.#book
  }

  /** Follows an act: what it makes of names is read when they are next looked for. */
  follow({ ops }: LargeLine): void {
    if (ops.some(({ id }) => isNamed(id))) this.#book = undefined
  }
}

function isNamed(id: string): boolean {
  const kind = kindOf(id)
  return kind === 'actor' || kind === 'place' || kind === 'term'
}
