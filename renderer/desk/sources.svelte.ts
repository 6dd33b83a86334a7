import type { SourceRow } from '../../data/reading/source-view.ts'
import { foldName } from '../../data/text/fold.ts'
import { attempt } from './attempt.ts'
import { everything, type Touched } from './touched.ts'

/** The columns by which the list of sources can be put in order. */
export type SourceOrder = 'title' | 'issued' | 'type' | 'reliability' | 'passages' | 'events'

/** The list of sources, narrowed by a few words and put in order. */
export class SourcesState {
  rows = $state.raw<readonly SourceRow[]>([])
  isRead = $state(false)
  words = $state('')
  order = $state<SourceOrder>('title')
  isDescending = $state(false)
  #isStale = true

  shown = $derived.by(() => {
    const found = this.matching(this.words)
    const sign = this.isDescending ? -1 : 1
    return found.toSorted((a, b) => sign * compare(a[this.order], b[this.order]))
  })

  /** The sources whose title or creators hold these words. */
  matching(words: string): readonly SourceRow[] {
    const wanted = foldName(words)
    return this.rows.filter((row) =>
      foldName(`${row.title} ${row.creators.join(' ')}`).includes(wanted),
    )
  }

  /** What was touched may stand in a row, or be counted there: the list is read again once it is looked at. */
  refresh = (touched: Touched = everything): void => {
    if (touched.some('source', 'passage', 'claim', 'event')) this.#isStale = true
  }

  /** The list comes into view, or is in view while something was touched. */
  look = (): void => {
    if (!this.#isStale) return
    this.#isStale = false
    attempt(
      'sources.rows',
      {},
      (rows) => {
        this.rows = rows
        this.isRead = true
      },
      () => {
        this.#isStale = true
      },
    )
  }

  /** Another archive stands open: the sources of the one before are not its own. */
  leave = (): void => {
    this.rows = []
    this.isRead = false
    this.words = ''
    this.#isStale = true
  }

  orderBy = (order: SourceOrder): void => {
    this.isDescending = this.order === order ? !this.isDescending : false
    this.order = order
  }
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

export const sources = new SourcesState()
