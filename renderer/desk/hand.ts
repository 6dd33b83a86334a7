import type { ChosenWords } from '../../data/changes/change.ts'
import type { Proposal } from './date-proposals.ts'

/** Words chosen in a text: where they stand, in code points, and what they say. */
export interface Words extends ChosenWords {
  readonly exact: string
}

/** What can be taken along: words of a source with the dates that they propose, or the events that are chosen. */
type Held =
  | {
      readonly kind: 'words'
      readonly words: Words
      readonly sourceTitle: string
      readonly proposals: readonly Proposal[]
    }
  | { readonly kind: 'choice' }

/** What a person takes along from one place to another, where it is put down. */
export class HandState {
  #held: Held | null = null

  take = (held: Held): void => {
    this.#held = held
  }

  /** Puts down what is held, if it is of this kind. */
  put<K extends Held['kind']>(kind: K): Extract<Held, { kind: K }> | null {
    const held = this.#held
    if (held?.kind !== kind) return null
    this.#held = null
    return held as Extract<Held, { kind: K }>
  }
}

export const hand = new HandState()
