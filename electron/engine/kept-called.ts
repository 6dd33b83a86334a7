import type { Archive } from '../../data/changes/state.ts'
import type { LargeLine } from '../../data/changes/writes.ts'
import { kindOf } from '../../data/model/id.ts'
import { calledBy, calledInSteps, isCalled, namedInSteps } from '../../data/search/called.ts'
import { inSlices } from './slices.ts'

const most = 5000

/** What the records of an open archive are called, read when a name is first typed; after an act, only what it touched is read again. */
export class KeptCalled {
  readonly #archive: () => Archive
  readonly #left: AbortSignal
  #called: Promise<Map<string, readonly string[]> | undefined> | undefined
  #touched = new Set<string>()

  constructor(archive: () => Archive, left: AbortSignal) {
    this.#archive = archive
    this.#left = left
  }

  /** The records that what was typed names best. */
  async named(
    typed: string,
    limit: number,
  ): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
    const signal = this.#left
    this.#called ??= inSlices(calledInSteps(this.#archive()), { signal })
    const called = (await this.#called) ?? new Map<string, readonly string[]>()
    for (const id of this.#touched) {
      const names = calledBy(this.#archive(), id)
      if (names.length === 0) called.delete(id)
      else called.set(id, names)
    }
    this.#touched = new Set()
    const found = await inSlices(namedInSteps(called, typed, limit), { signal })
    return found ?? { ids: [], total: 0 }
  }

  /** Follows an act: what it calls otherwise, or takes away, is read when a name is next typed. */
  follow({ ops }: LargeLine): void {
    if (this.#called === undefined) return
    if (ops.length > most) this.#called = undefined
    else for (const { id } of ops) if (isCalled(kindOf(id))) this.#touched.add(id)
  }
}
