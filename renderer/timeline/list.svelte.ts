import { countIn, eventsIn } from '../../data/timeline/density.ts'
import { daysOf } from '../../data/timeline/time-window.ts'
import type { WindowOfTime } from '../desk/window-of-time.svelte.ts'
import type { LanesState } from './lanes.svelte.ts'
import { isRising, placeIn, ranksOf } from './list-slice.ts'

/** The events that the list shows, and how many the window of time holds. */
export class ListState {
  readonly #lanes: LanesState
  readonly #time: WindowOfTime
  readonly #sorted: () => Uint32Array | null
  count = $derived.by(() => countIn(this.#lanes.sorted.all, daysOf(this.#time.resting)))
  /** Those of the resting window and the undated, in order of time, as the columns stand. */
  readonly #inTime = $derived.by(() => {
    const { all, undated } = this.#lanes.sorted
    const dated = eventsIn(all, this.#lanes.spans, daysOf(this.#time.resting))
    if (!isRising(dated)) dated.sort()
    const order = new Uint32Array(dated.length + undated.length)
    order.set(dated)
    order.set(undated, dated.length)
    return order
  })
  readonly #ranks = $derived.by(() => {
    const sorted = this.#sorted()
    return sorted && ranksOf(sorted)
  })
  /** The events listed, as they are sorted. */
  order = $derived.by(() => {
    const sorted = this.#sorted()
    if (sorted === null) return this.#inTime
    const isListed = new Uint8Array(sorted.length)
    for (const event of this.#inTime) isListed[event] = 1
    return sorted.filter((event) => isListed[event] === 1)
  })

  /** `sorted` is every event in the order that is wanted, null for the order of time. */
  constructor(
    lanes: LanesState,
    time: WindowOfTime,
    sorted: () => Uint32Array | null = () => null,
  ) {
    this.#lanes = lanes
    this.#time = time
    this.#sorted = sorted
  }

  /** The place of an event in the list, or that of the next one where it is not listed; the last place where there is none. */
  placeOf = (event: number): number => placeIn(this.order, event, this.#ranks)

  has = (event: number): boolean => this.order[this.placeOf(event)] === event

  /** What is listed from one event to another, both among it, whichever comes first. */
  range = (one: number, other: number): Uint32Array => {
    const [a, b] = [this.placeOf(one), this.placeOf(other)]
    return this.order.subarray(Math.min(a, b), Math.max(a, b) + 1)
  }
}
