import { type Columns, idsAt } from '../../data/timeline/columns.ts'
import { placesOf } from '../../data/timeline/splice.ts'
import type { WindowOfTime } from '../desk/window-of-time.svelte.ts'
import type { LanesState } from './lanes.svelte.ts'

/** Events that stand so close together that they can only be listed, and where on the screen. */
export interface Listed {
  readonly events: readonly number[]
  readonly x: number
  readonly y: number
}

/** The crowd that is being looked into, if any. */
export class Crowd {
  readonly #columns: () => Columns
  readonly #lanes: LanesState
  readonly #time: WindowOfTime
  #held = $state.raw<(Listed & { readonly columns: Columns }) | null>(null)

  /** The events that are listed, at their places as they are now. */
  listed = $derived.by((): Listed | null => {
    const columns = this.#columns()
    const held = this.#held
    if (held === null || held.columns === columns) return held
    const ids = new Set(idsAt(held.columns, Uint32Array.from(held.events).sort()))
    const events = placesOf(columns, ids)
    return events.length === 0 ? null : { ...held, events }
  })

  constructor(columns: () => Columns, lanes: LanesState, time: WindowOfTime) {
    this.#columns = columns
    this.#lanes = lanes
    this.#time = time
  }

  /** Opens events that a block holds: by a closer look where that parts them, else by a list of them; whether they are listed. */
  open = (events: readonly number[], x: number, y: number): boolean => {
    const days = events.map((event) => this.#lanes.spans.first[event] ?? 0).filter(Number.isFinite)
    const extent = { first: Math.min(...days), last: Math.max(...days) }
    if (days.length > 0 && extent.last > extent.first && this.#time.goCloser(extent)) return false
    this.#held = { columns: this.#columns(), events, x, y }
    return true
  }

  close = (): void => {
    this.#held = null
  }
}
