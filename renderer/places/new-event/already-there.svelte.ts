import type { EventRow } from '../../../data/reading/event-view.ts'
import { asId } from '../../desk/as-id.ts'
import { attempt } from '../../desk/attempt.ts'

/** The events that may be the one that is about to be made: the same date may be theirs, and a place or an actor is. */
export class AlreadyThere {
  events = $state.raw<readonly EventRow[]>([])
  total = $state(0)
  /** The question that `events` answers. */
  #answered = ''
  #asked = ''

  /** Asks anew where date or names are others than when it was last asked; `then` is told once the answer is there, with whether it shows events that were not shown before. */
  look = (
    date: string | null,
    parties: readonly string[],
    then: (isNews: boolean) => void = () => undefined,
  ): void => {
    const question = JSON.stringify([date, parties.toSorted()])
    if (date === null || date === '' || parties.length === 0) {
      this.leave()
      then(false)
      return
    }
    if (question === this.#answered) {
      then(false)
      return
    }
    this.#asked = question
    attempt(
      'events.alike',
      { date, parties: parties.map(asId) },
      ({ events, total }) => {
        if (this.#asked !== question) return
        const shown = new Set(this.events.map(({ id }) => id))
        this.#answered = question
        this.events = events
        this.total = total
        then(events.some(({ id }) => !shown.has(id)))
      },
      () => {
        if (this.#asked === question) then(false)
      },
    )
  }

  leave = (): void => {
    this.#asked = ''
    this.#answered = ''
    this.events = []
    this.total = 0
  }
}
