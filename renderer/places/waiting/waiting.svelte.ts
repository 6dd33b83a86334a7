import type { UnsettledPassage } from '../../../data/reading/places-view.ts'
import { attempt } from '../../desk/attempt.ts'
import { placing } from '../../desk/placing.svelte.ts'
import { everything, type Touched } from '../../desk/touched.ts'

/** The passages of all sources that wait for a person to place them, one after the other. */
export class WaitingState {
  /** Null until they were read. */
  passages = $state.raw<readonly UnsettledPassage[] | null>(null)
  at = $state(0)

  current = $derived(this.passages?.[this.at])
  /** Of how many sources they are. */
  sources = $derived(new Set(this.passages?.map(({ source }) => source)).size)

  enter = (): void => {
    if (this.current !== undefined) placing.open(this.current.id)
  }

  /** Reads the queue again where what was touched bears on it; the place in it stays. */
  refresh = (touched: Touched = everything): void => {
    if (this.passages !== null && !touched.some('source', 'reading', 'passage')) return
    const { current } = this
    attempt('passages.unsettled', {}, (passages) => {
      const same = passages.findIndex(({ id }) => id === current?.id)
      this.passages = passages
      this.#go(same < 0 ? this.at : same)
    })
  }

  next = (): void => this.#go(this.at + 1)
  previous = (): void => this.#go(this.at - 1)
  /** Goes to one of them. */
  goTo = (at: number): void => this.#go(at)

  /** Places the one that is open at the nth of the places where it may stand. */
  takePlace = (n: number): void => {
    const place = this.#open?.places[n]
    if (place !== undefined) placing.settle(place)
  }

  /** Leaves the one that is open to its former reading, or says that it stands nowhere. */
  takeAs = (as: 'former' | 'orphan'): void => {
    if (this.#open !== null) placing.settle(as)
  }

  /** Another archive stands open. */
  leave = (): void => {
    this.passages = null
    this.at = 0
    placing.leave()
  }

  get #open() {
    const { places } = placing
    return places !== null && places.id === this.current?.id ? places : null
  }

  #go(to: number): void {
    const last = (this.passages?.length ?? 0) - 1
    this.at = Math.max(0, Math.min(to, last))
    const { current } = this
    if (current === undefined) placing.leave()
    else if (placing.places?.id !== current.id) placing.open(current.id)
  }
}

export const waiting = new WaitingState()
