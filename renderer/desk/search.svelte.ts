import type { Problem } from '../../data/model/outcome.ts'
import type { Hit, HitOrder, SearchedKind } from '../../data/search/hit.ts'
import { attempt } from './attempt.ts'
import { filter } from './filter.svelte.ts'
import { jobs } from './jobs.svelte.ts'
import { notices } from './notices.svelte.ts'
import { screen } from './screen.svelte.ts'
import { everything, type Touched } from './touched.ts'

const limit = 200

/** How many of each kind a query finds. */
type Kinds = Readonly<Partial<Record<SearchedKind, number>>>

/** What the query in the field finds beside the events of the timeline: sources by their whole texts, actors, places and themes. Elsewhere than where the hits are shown, they are only counted. */
export class SearchState {
  total = $state(0)
  hits = $state.raw<readonly Hit[]>([])
  kinds = $state.raw<Kinds>({})
  /** The names in the query that nothing bears. */
  unknown = $state.raw<readonly Problem[]>([])
  /** The query that the hits answer, which may be older than the one in the field; null before any. */
  answered = $state<string | null>(null)
  order = $state<HitOrder>('weight')
  /** The kinds to which the hits are kept; none for all. */
  only = $state.raw<readonly SearchedKind[]>([])
  #isWaiting = $state(false)
  #asked = 0

  /** How far the index is that the search in the field waits for; null where none is waited for. */
  preparing = $derived(this.#isWaiting ? jobs.indexing : null)

  sort = (order: HitOrder): void => {
    this.order = order
    this.refresh()
  }

  keep = (kind: SearchedKind): void => {
    this.only = this.only.includes(kind)
      ? this.only.filter((one) => one !== kind)
      : [...this.only, kind]
    this.refresh()
  }

  /** Another archive stands open: nothing that was found in the one before stays. */
  leave = (): void => {
    this.only = []
    this.#forget()
  }

  refresh = (touched: Touched = everything): void => {
    if (touched.isNothing) return
    const { query } = filter.chosen
    if (query === undefined) {
      this.#forget()
      return
    }
    this.#asked += 1
    const mine = this.#asked
    jobs.indexing = null
    this.#isWaiting = true
    const isShown = screen.current.name === 'search'
    const wish = { order: this.order, kinds: [...this.only] }
    attempt(
      'search',
      { words: query, limit: isShown ? limit : 1, ...wish },
      ({ total, hits, kinds, unknown }) => {
        if (mine !== this.#asked) return
        this.total = total
        this.hits = isShown ? hits : []
        this.kinds = kinds
        this.unknown = unknown
        this.answered = query
        this.#isWaiting = false
      },
      (problem) => {
        if (mine === this.#asked) this.#isWaiting = false
        notices.refuse(problem)
      },
    )
  }

  #forget(): void {
    this.#asked += 1
    this.hits = []
    this.kinds = {}
    this.unknown = []
    this.total = 0
    this.answered = null
    this.#isWaiting = false
  }
}

export const search = new SearchState()
