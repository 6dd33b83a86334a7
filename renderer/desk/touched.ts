import type { Told } from '../../data/calls/contract.ts'
import { type Kind, kindOf } from '../../data/model/id.ts'

/** The records that acts have touched, as far as they were told; all of them where that is too much to tell. */
export class Touched {
  readonly #ids: ReadonlySet<string> | null
  readonly #kinds: ReadonlySet<Kind | undefined>

  constructor(ids: Iterable<string> | null) {
    this.#ids = ids === null ? null : new Set(ids)
    this.#kinds = new Set([...(this.#ids ?? [])].map(kindOf))
  }

  get isNothing(): boolean {
    return this.#ids?.size === 0
  }

  /** Whether a record of one of these kinds was touched. */
  some = (...kinds: readonly Kind[]): boolean =>
    this.#ids === null || kinds.some((kind) => this.#kinds.has(kind))

  /** Whether one of these records was touched. */
  has = (ids: Iterable<string>): boolean =>
    this.#ids === null || [...ids].some((id) => this.#ids?.has(id))

  /** What these acts and others have touched together. */
  and = (other: Touched): Touched =>
    this.#ids === null || other.#ids === null
      ? everything
      : new Touched([...this.#ids, ...other.#ids])
}

/** Whatever there is: another archive, a restart, or an act too large to tell of. */
export const everything = new Touched(null)

/** Nothing at all. */
export const nothing = new Touched([])

/** What the window was told of an act; an empty list stands for everything. */
export function touchedBy({ touched }: Extract<Told, { kind: 'touched' }>): Touched {
  return touched.length === 0 ? everything : new Touched(touched.map(({ id }) => id))
}
