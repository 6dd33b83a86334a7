import type { Hit } from '../../data/calls/changes.ts'
import { attempt } from './attempt.ts'

const pause = 120
const limit = 200

/** Full-text search over events, whole source texts and authority records. */
export class SearchState {
  words = $state('')
  total = $state(0)
  hits = $state.raw<readonly Hit[]>([])
  isAnswered = $state(false)
  #asked = 0
  #timer = 0

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
      return
    }
    attempt('search', { words: this.words, limit }, ({ total, hits }) => {
      if (mine !== this.#asked) return
      this.total = total
      this.hits = hits
      this.isAnswered = true
    })
  }
}

export const search = new SearchState()
