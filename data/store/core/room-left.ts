import { getHeapStatistics } from 'node:v8'
import { steadyNow } from './steady-now.ts'

const lookMs = 100
const looks = 5

/** The share of the memory that this process may have for values, as it is used now. */
function usedShare(): number {
  const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics()
  return used / most
}

/** The memory that this process may have for values, in MB. */
export function mostMemory(): number {
  return Math.round(getHeapStatistics().heap_size_limit / (1024 * 1024))
}

/** Watches, while much is read, whether it will fit: who runs out of memory ends in the middle of it, without a word. */
export class RoomLeft {
  readonly #share: number
  readonly #used: () => number
  readonly #now: () => number
  readonly #seen: number[] = []
  #at: number

  /** `share` is how much of the memory may be used. */
  constructor(share: number, used = usedShare, now = steadyNow) {
    this.#share = share
    this.#used = used
    this.#now = now
    this.#at = now()
  }

  /** Whether more is used: the least of some looks, since what is let go of is only found now and then. */
  isShort(): boolean {
    const now = this.#now()
    if (now - this.#at < lookMs) return false
    this.#at = now
    this.#seen.push(this.#used())
    if (this.#seen.length > looks) this.#seen.shift()
    return this.#seen.length === looks && Math.min(...this.#seen) > this.#share
  }
}
