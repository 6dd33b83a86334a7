import type { Offer, Proposed } from '../../data/evidence/proposal.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { attempt } from './attempt.ts'
import type { Words } from './chosen-words.ts'

const nothing: Proposed = { proposals: [], noDates: [], sought: { actor: 0, place: 0, term: 0 } }

/** What chosen words themselves say, as far as it was found: offered, and a value only once a person takes it. */
export class SaidByWords {
  words = $state.raw<Words | null>(null)
  found = $state.raw<Proposed>(nothing)
  isLooking = $state(false)
  problem = $state.raw<Problem | null>(null)
  /** The offer that is pointed at: its words are marked more strongly. */
  pointed = $state.raw<Offer | null>(null)

  /** Looks into chosen words. */
  lookInto = (words: Words): void => {
    this.leave()
    this.words = words
    // What a picture shows, nobody but a person reads.
    if (words.area !== undefined) return
    this.isLooking = true
    const { source, start, end, exact } = words
    attempt(
      'passage.propose',
      { chosen: { source, start, end, exact } },
      (found) => {
        if (this.words !== words) return
        this.found = found
        this.isLooking = false
      },
      (problem) => {
        if (this.words !== words) return
        this.problem = problem
        this.isLooking = false
      },
    )
  }

  leave = (): void => {
    this.words = null
    this.found = nothing
    this.isLooking = false
    this.problem = null
    this.pointed = null
  }
}

export const saidByWords = new SaidByWords()
