import { type GroupingName, type Lanes, lanesInOrder } from '../../data/timeline/lanes.ts'

/** How a person has arranged the lanes: which are folded, which stay in sight, and their order. Each grouping has its own. */
export class Arrangement {
  #shut = $state.raw<ReadonlySet<string>>(new Set())
  #pinned = $state.raw<ReadonlySet<string>>(new Set())
  #orders = $state.raw<ReadonlyMap<GroupingName, readonly string[]>>(new Map())

  shut = (by: GroupingName): ReadonlySet<string> => own(this.#shut, by)

  pinned = (by: GroupingName): ReadonlySet<string> => own(this.#pinned, by)

  /** The lanes as they are arranged: first the pinned ones. */
  arranged = (lanes: Lanes): Lanes =>
    lanesInOrder(lanes, this.#orders.get(lanes.by) ?? [], this.pinned(lanes.by))

  fold = (by: GroupingName, key: string): void => {
    this.#shut = toggled(this.#shut, nameOf(by, key))
  }

  pin = (by: GroupingName, key: string): void => {
    this.#pinned = toggled(this.#pinned, nameOf(by, key))
  }

  /** Puts a lane at the place of another, which makes room for it. */
  move = ({ by, lanes }: Lanes, key: string, to: string): void => {
    const keys = lanes.map((lane) => lane.key)
    const at = keys.indexOf(to)
    if (at === -1 || !keys.includes(key) || key === to) return
    const order = keys.filter((each) => each !== key)
    order.splice(at, 0, key)
    this.#orders = new Map([...this.#orders, [by, order]])
  }
}

/** Kept while a person goes elsewhere and comes back. */
export const arrangement = new Arrangement()

function nameOf(by: GroupingName, key: string): string {
  return `${by} ${key}`
}

function own(names: ReadonlySet<string>, by: GroupingName): ReadonlySet<string> {
  const start = nameOf(by, '')
  return new Set(
    [...names].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length)),
  )
}

function toggled(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(names)
  if (!next.delete(name)) next.add(name)
  return next
}
