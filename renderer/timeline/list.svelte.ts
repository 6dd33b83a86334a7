import { countIn, eventsIn } from '../../data/timeline/density.ts'
import { daysOf } from '../../data/timeline/time-window.ts'
import type { WindowOfTime } from '../desk/window-of-time.svelte.ts'
import type { LanesState } from './lanes.svelte.ts'
import { placeIn } from './list-slice.ts'

/** The events that the list shows, and how many the window of time holds. */
export class ListState {
  readonly #lanes: LanesState
  readonly #time: WindowOfTime
  count = $derived.by(() => countIn(this.#lanes.sorted.all, daysOf(this.#time.shown)))
  restingCount = $derived.by(() => countIn(this.#lanes.sorted.all, daysOf(this.#time.resting)))
  /** Those of the resting window in order of time, then the undated. */
  order = $derived.by(() => {
    const { all, undated } = this.#lanes.sorted
    const dated = eventsIn(all, this.#lanes.spans, daysOf(this.#time.resting)).sort()
    const order = new Uint32Array(dated.length + undated.length)
    order.set(dated)
    order.set(undated, dated.length)
    return order
  })

  constructor(lanes: LanesState, time: WindowOfTime) {
    this.#lanes = lanes
    this.#time = time
  }

  has = (event: number): boolean => this.order[placeIn(this.order, event)] === event

  /** What is listed from one event to another, both among it, whichever comes first. */
  range = (one: number, other: number): Uint32Array => {
    const [a, b] = [placeIn(this.order, one), placeIn(this.order, other)]
    return this.order.subarray(Math.min(a, b), Math.max(a, b) + 1)
  }
}
