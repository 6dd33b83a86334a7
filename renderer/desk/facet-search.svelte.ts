import type { Choices, Filter, LongFacet } from '../../data/search/filter-input.ts'
import { attempt } from './attempt.ts'
import { FocusBack } from './focus-back.ts'

/** The list that a long facet opens when a person wants more of it than its first choices: searched by name. */
export class FacetSearch {
  isOpen = $state(false)
  words = $state('')
  found = $state.raw<Choices | null>(null)
  readonly focus = new FocusBack()
  readonly #facet: LongFacet
  readonly #filter: () => Filter
  #asked = 0

  constructor(facet: LongFacet, filter: () => Filter) {
    this.#facet = facet
    this.#filter = filter
  }

  open = (): void => {
    this.focus.expect()
    this.isOpen = true
    this.refresh()
  }

  close = (): void => {
    this.#asked += 1
    this.isOpen = false
    this.words = ''
    this.found = null
  }

  search = (words: string): void => {
    this.words = words
    this.refresh()
  }

  /** The filter, the words or the archive have changed: asks again. */
  refresh = (): void => {
    if (!this.isOpen) return
    this.#asked += 1
    const mine = this.#asked
    attempt(
      'events.choices',
      { facet: this.#facet, words: this.words, filter: this.#filter() },
      (found) => {
        if (mine === this.#asked) this.found = found
      },
      () => undefined,
    )
  }
}
