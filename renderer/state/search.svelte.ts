import type { Hit } from '../../data/calls/changes.ts'
import { attempt } from './attempt.ts'
import { jobs } from './jobs.svelte.ts'
import { notices } from './notices.svelte.ts'

const pause = 120
const limit = 200

/** Full-text search over events, whole source texts and authority records. */
export class SearchState {
  words = $state('')
  total = $state(0)
  hits = $state.raw<readonly Hit[]>([])
  isAnswered = $state(false)
  #isWaiting = $state(false)
  #asked = 0
  #timer = 0

  /** How far the index is that the search in the field waits for; null where none is waited for. */
  preparing = $derived(this.#isWaiting ? jobs.indexing : null)

  type = (words: string): void => {
    this.words = words
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(this.refresh, pause)
  }

  refresh = (): void => {
    this.#asked += 1
    const mine = this.#asked
    if (this.words.trim() === '') {
      this.hits = []
      this.total = 0
      this.isAnswered = false
      this.#isWaiting = false
      return
    }
    jobs.indexing = null
    this.#isWaiting = true
    attempt(
      'search',
      { words: this.words, limit },
      ({ total, hits }) => {
        if (mine !== this.#asked) return
        this.total = total
        this.hits = hits
        this.isAnswered = true
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
