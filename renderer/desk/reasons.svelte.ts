import type { ChoiceWarning } from '../../data/changes/resting.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { type ReasonKey, reasonMost, spellReason } from '../../data/model/reason.ts'

/** A value that waits for its reason: what it is, what a person must have read before, and where the reason goes. */
export interface ReasonAsked {
  readonly for: 'choose' | 'change'
  readonly value: string
  readonly warnings: readonly ChoiceWarning[]
  readonly given: (reason: string) => void
  readonly left: () => void
}

/** Asks a person, in one step, why a value is chosen or changed: one of a short list, or words of their own. */
export class ReasonsState {
  asked = $state.raw<ReasonAsked | null>(null)
  text = $state('')
  isOther = $state(false)
  hasRead = $state(false)
  mayGive = $derived(this.asked !== null && (this.asked.warnings.length === 0 || this.hasRead))
  #kept = $derived(spellReason({ key: null, text: this.text }))
  /** How long the words are, where they are too long to be kept. */
  tooLong = $derived(this.#kept.length > reasonMost ? this.#kept.length : null)
  maySave = $derived(this.mayGive && this.#kept !== '' && this.tooLong === null)

  ask = (asked: ReasonAsked): void => {
    this.asked?.left()
    this.text = ''
    this.isOther = false
    this.hasRead = false
    this.asked = asked
  }

  give = (key: ReasonKey): void => {
    if (this.mayGive) this.#answer(spellReason({ key, text: '' }))
  }

  save = (): void => {
    if (this.maySave) this.#answer(this.#kept)
  }

  leave = (): void => {
    const { asked } = this
    this.asked = null
    asked?.left()
  }

  #answer(reason: string): void {
    const { asked } = this
    this.asked = null
    asked?.given(reason)
  }
}

export const reasons = new ReasonsState()

/** Whether a refusal asks for no more than a reason. */
export function asksReason(problem: Problem): boolean {
  return problem.code === 'choice.unreasoned'
}
