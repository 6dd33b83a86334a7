import type { Hit } from '../../../data/search/hit.ts'
import { attempt } from '../../desk/attempt.ts'
import { jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { everything, type Touched } from '../../desk/touched.ts'

const pause = 120
const limit = 200

/** Full-text search over events, whole source texts and authority records. */
export class SearchState {
  words = $state('')
  total = $state(0)
  hits = $state.raw<readonly Hit[]>([])
  /** The words that the hits answer, which may be older than those in the field; null before any. */
  answered = $state<string | null>(null)
  #isWaiting = $state(false)
  #asked = 0
  #timer = 0

  /** How far the index is that the search in the field waits for; null where none is waited for. */
  preparing = $derived(this.#isWaiting ? jobs.indexing : null)

  type = (words: string): void => {
    this.words = words
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.refresh(), pause)
  }

  /** Another archive stands open: nothing that was found in the one before stays. */
  leave = (): void => {
    this.words = ''
    this.refresh()
  }

  refresh = (touched: Touched = everything): void => {
    if (touched.isNothing) return
    this.#asked += 1
    const [mine, words] = [this.#asked, this.words]
    if (words.trim() === '') {
      this.hits = []
      this.total = 0
      this.answered = null
      this.#isWaiting = false
      return
    }
    jobs.indexing = null
    this.#isWaiting = true
    attempt(
      'search',
      { words, limit },
      ({ total, hits }) => {
        if (mine !== this.#asked) return
        this.total = total
        this.hits = hits
        this.answered = words
        this.#isWaiting = false
      },
      (problem) => {
        if (mine === this.#asked) this.#isWaiting = false
        notices.refuse(problem)
      },
    )
  }
}

export const search = new SearchState()
