import type { Toll } from '../../data/model/event.ts'
import { readToll } from '../../data/model/read-toll.ts'

/** The three bounds of a toll while they are typed; an empty one is not stated. */
export class TollEdit {
  low = $state('')
  best = $state('')
  high = $state('')

  value = $derived(readToll(this.low, this.best, this.high))

  show = (toll: Toll | undefined): void => {
    this.low = digits(toll?.low)
    this.best = digits(toll?.best)
    this.high = digits(toll?.high)
  }
}

function digits(n: number | null | undefined): string {
  return n === null || n === undefined ? '' : String(n)
}
