import type { Words } from './chosen-words.ts'
import type { Statement } from './statement.ts'

/** What can be taken along: words of a source for a new event, or with what was taken of them for an event that stands; or the events that are chosen. */
type Held =
  | { readonly kind: 'words'; readonly words: Words; readonly sourceTitle: string }
  | { readonly kind: 'citing'; readonly words: Words; readonly taken: readonly Statement[] }
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
