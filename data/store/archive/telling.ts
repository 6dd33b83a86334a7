import type { Heads } from '../../changes/patch.ts'
import type { Outcome } from '../../model/outcome.ts'
import { mostHeads } from '../core/limits.ts'
import { headsAct } from '../journal/line-shape.ts'
import type { Act } from './act.ts'
import type { Keeping } from './keeping.ts'

/** Says in the own journal how far those of others were read, where others can find it; one time after the other, so that nothing is said twice. */
export class HeadsTelling {
  readonly #keeping: Keeping
  readonly #heads: () => Heads
  readonly #commit: (act: Act, time: string) => Promise<Outcome<unknown> | undefined>
  #telling: Promise<void> = Promise.resolve()

  constructor(
    keeping: Keeping,
    heads: () => Heads,
    commit: (act: Act, time: string) => Promise<Outcome<unknown> | undefined>,
  ) {
    this.#keeping = keeping
    this.#heads = heads
    this.#commit = commit
  }

  /** Says what has not been said yet, where anything was written at all. */
  tell(): Promise<void> {
    const telling = this.#telling.then(() => this.#tell())
    this.#telling = telling.catch(() => undefined)
    return telling
  }

  async #tell(): Promise<void> {
    const untold = [...this.#keeping.untold(this.#heads())]
    for (let from = 0; from < untold.length; from += mostHeads) {
      const heads = new Map(untold.slice(from, from + mostHeads))
      const said = await this.#commit({ act: headsAct, heads, ops: [] }, new Date().toISOString())
      if (said?.ok !== true) return
      this.#keeping.told(heads)
    }
  }
}
