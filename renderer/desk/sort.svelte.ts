import {
  beginsDescending,
  inTime,
  isSameSort,
  type Sort,
  type SortKey,
} from '../../data/search/sort.ts'
import type { Columns } from '../../data/timeline/columns.ts'
import { carriedOrder, orderOfTime } from '../../data/timeline/order-of-time.ts'
import { archive } from './archive.svelte.ts'
import { attempt } from './attempt.ts'
import { settings } from './settings.svelte.ts'
import { everything, type Touched } from './touched.ts'

/** The kinds of record by which a list of events can be in order. */
const sortedBy = ['event', 'source', 'passage', 'claim', 'actor', 'place', 'link'] as const

/** In what order lists of events stand, and that order of all the archive's events. */
export class SortState {
  chosen = $state.raw<Sort>(inTime)
  #answer = $state.raw<{ readonly head: string; readonly order: Uint32Array } | null>(null)
  /** The order that was shown when another was asked for, and the columns that it is of. */
  #before = $state.raw<{ readonly columns: Columns; readonly order: Uint32Array } | null>(null)
  #lang = settings.lang
  #asked = 0

  /** Whether the order that is wanted has not come yet: until it does, the one before stays. */
  isWaiting = $derived(this.chosen.by !== 'date' && this.#answer === null)
  /** Every event by its place among the columns, in the order that is wanted; null for the order of time, in which the columns stand. */
  order = $derived.by((): Uint32Array | null => {
    const { columns } = archive
    if (columns === null) return null
    if (this.chosen.by === 'date') return this.chosen.descending ? orderOfTime(columns, true) : null
    if (this.#answer?.head === columns.head) return this.#answer.order
    return this.#before && carriedOrder(this.#before.order, this.#before.columns, columns)
  })

  use = (sort: Sort): void => {
    if (isSameSort(sort, this.chosen)) return
    this.#keep()
    this.chosen = sort
    this.#ask()
  }

  /** Sorts by a column, and the other way where it is sorted by already. */
  press = (by: SortKey): void => {
    const { chosen } = this
    const descending = chosen.by === by ? !chosen.descending : beginsDescending(by)
    this.use({ by, descending })
  }

  /** Names are in another order in another language. */
  speak = (): void => {
    if (this.#lang === settings.lang) return
    this.#keep()
    this.#ask()
  }

  refresh = (touched: Touched = everything): void => {
    if (this.chosen.by === 'date' || !touched.some(...sortedBy)) return
    this.#keep()
    this.#ask()
  }

  /** Another archive is opened: its events stand in order of time. */
  leave = (): void => {
    this.#asked += 1
    this.chosen = inTime
    this.#answer = null
    this.#before = null
  }

  #keep(): void {
    const { columns } = archive
    const { order } = this
    this.#before = columns && order && { columns, order }
  }

  #ask(): void {
    this.#asked += 1
    this.#answer = null
    this.#lang = settings.lang
    if (this.chosen.by === 'date') return
    const mine = this.#asked
    attempt(
      'events.order',
      { sort: this.chosen, lang: this.#lang },
      (answer) => {
        if (mine === this.#asked) this.#answer = answer
      },
      // While an archive is still being read it has no order; once it is open this is asked again.
      () => undefined,
    )
  }
}

export const sort = new SortState()
