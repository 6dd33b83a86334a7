import type { Arranged, ArrangedLanes } from '../../data/calls/arranged.ts'
import { type GroupingName, type Lanes, lanesInOrder } from '../../data/timeline/lanes.ts'
import { asId } from '../desk/as-id.ts'
import { attempt } from '../desk/attempt.ts'

const none: Arranged = { order: [], shut: [], pinned: [] }

/** How a person has arranged the lanes: which are folded, which stay in sight, and their order. Each grouping has its own, each archive its own; the machine keeps it. */
export class Arrangement {
  #lanes = $state.raw<ArrangedLanes>({})
  #archive: string | null = null

  shut = (by: GroupingName): ReadonlySet<string> => new Set(this.#of(by).shut)

  pinned = (by: GroupingName): ReadonlySet<string> => new Set(this.#of(by).pinned)

  /** The lanes as they are arranged: first the pinned ones. */
  arranged = (lanes: Lanes): Lanes =>
    lanesInOrder(lanes, this.#of(lanes.by).order, this.pinned(lanes.by))

  /** Arranges the lanes of an archive as they were when they were last seen. */
  load = (archive: string): void => {
    if (this.#archive === archive) return
    this.#archive = archive
    this.#lanes = {}
    attempt('lanes.read', { archive: asId(archive) }, (lanes) => {
      if (this.#archive === archive) this.#lanes = { ...lanes, ...this.#lanes }
    })
  }

  fold = (by: GroupingName, key: string): void =>
    this.#keep(by, { shut: toggled(this.#of(by).shut, key) })

  pin = (by: GroupingName, key: string): void =>
    this.#keep(by, { pinned: toggled(this.#of(by).pinned, key) })

  /** Puts a lane at the place of another, which makes room for it. */
  move = ({ by, lanes }: Lanes, key: string, to: string): void => {
    const keys = lanes.map((lane) => lane.key)
    const at = keys.indexOf(to)
    if (at === -1 || !keys.includes(key) || key === to) return
    const order = keys.filter((each) => each !== key)
    order.splice(at, 0, key)
    this.#keep(by, { order })
  }

  #of(by: GroupingName): Arranged {
    return this.#lanes[by] ?? none
  }

  #keep(by: GroupingName, changed: Partial<Arranged>): void {
    this.#lanes = { ...this.#lanes, [by]: { ...this.#of(by), ...changed } }
    const archive = this.#archive
    if (archive !== null)
      attempt('lanes.keep', { archive: asId(archive), lanes: this.#lanes }, () => undefined)
  }
}

/** Kept while a person goes elsewhere and comes back. */
export const arrangement = new Arrangement()

function toggled(keys: readonly string[], key: string): string[] {
  return keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]
}
