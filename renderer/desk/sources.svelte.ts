import type { SourcesFields } from '../../data/changes/change.ts'
import type { SourceRow, Turn } from '../../data/reading/source-view.ts'
import {
  everySource,
  isNarrow,
  orderSources,
  type SourceFilter,
  type SourceOrder,
  siftSources,
} from '../../data/search/source-filter.ts'
import { previewSources } from '../../data/search/source-preview.ts'
import { acts } from './acts.svelte.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import { notices } from './notices.svelte.ts'
import { t } from './settings.svelte.ts'
import { everything, type Touched } from './touched.ts'

/** The inbox: the list of sources, narrowed and put in order, and what is said of several of them at once. */
export class SourcesState {
  rows = $state.raw<readonly SourceRow[]>([])
  isRead = $state(false)
  filter = $state.raw<SourceFilter>(everySource)
  order = $state<SourceOrder>('added')
  isDescending = $state(true)
  #marked = $state.raw<ReadonlySet<string>>(new Set())
  /** What is about to be said of the chosen ones. */
  saying = $state.raw<SourcesFields | null>(null)
  #isStale = true

  // Narrowing is felt at every key: what is in order stays so.
  #ordered = $derived(orderSources(this.rows, this.order, this.isDescending))
  shown = $derived(siftSources(this.#ordered, this.filter))
  isNarrow = $derived(isNarrow(this.filter))
  /** How many of all stand at each turn. */
  counts = $derived.by(() => {
    const counts: Record<Turn, number> = { unread: 0, read: 0, cited: 0, aside: 0 }
    for (const { turn } of this.rows) counts[turn]++
    return counts
  })
  unsettled = $derived(this.rows.reduce((n, row) => n + row.unsettled, 0))
  /** The chosen sources that still stand. */
  chosen = $derived(this.rows.filter(({ id }) => this.#marked.has(id)))
  unlisted = $derived.by(() => {
    const shown = new Set(this.shown)
    return this.chosen.filter((row) => !shown.has(row)).length
  })
  preview = $derived(this.saying === null ? null : previewSources(this.chosen, this.saying))

  /** The sources whose title, creators or publisher hold these words. */
  matching(words: string): readonly SourceRow[] {
    return siftSources(this.rows, { ...everySource, words })
  }

  /** What was touched may stand in a row, or be counted there: the list is read again once it is looked at. */
  refresh = (touched: Touched = everything): void => {
    if (touched.some('source', 'reading', 'passage', 'claim', 'event')) this.#isStale = true
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
    this.filter = everySource
    this.letGo()
    this.#isStale = true
  }

  /** Narrows the list by one more thing, or by something else. */
  narrow = (part: Partial<SourceFilter>): void => {
    this.filter = { ...this.filter, ...part }
  }

  widen = (): void => {
    this.filter = everySource
  }

  orderBy = (order: SourceOrder): void => {
    this.isDescending = this.order === order ? !this.isDescending : false
    this.order = order
  }

  isChosen = (id: string): boolean => this.#marked.has(id)

  choose = (ids: readonly string[], isChosen: boolean): void => {
    const marked = new Set(this.#marked)
    for (const id of ids)
      if (isChosen) marked.add(id)
      else marked.delete(id)
    this.#marked = marked
    this.saying = null
  }

  letGo = (): void => {
    this.#marked = new Set()
    this.saying = null
  }

  /** Says beforehand what an act on the chosen ones would change. */
  propose = (fields: SourcesFields | null): void => {
    this.saying = fields
  }

  /** Says it of all of them, in one act. */
  say = (): void => {
    const { saying: fields, chosen } = this
    if (fields === null) return
    const n = this.preview?.changed ?? 0
    const sources = chosen.map(({ id }) => asId(id))
    acts.change({ kind: 'describe-sources', sources, fields }, () => {
      this.letGo()
      notices.say(() => t('sources.said', { n }))
    })
  }
}

export const sources = new SourcesState()
