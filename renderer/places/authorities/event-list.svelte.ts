import type { Attachment } from 'svelte/attachments'
import type { EventRow } from '../../../data/reading/event-view.ts'
import { asId } from '../../desk/as-id.ts'
import { attempt } from '../../desk/attempt.ts'

const longest = 500

/** The rows of a few events, read when they are shown. */
export class EventList {
  rows = $state.raw<readonly EventRow[]>([])
  #asked = 0

  /** Reads the rows of these ids while the element stands. */
  follow = (ids: readonly string[]): Attachment => {
    const wanted = ids.slice(0, longest)
    return () => {
      this.#asked += 1
      const mine = this.#asked
      attempt('events.rows', { ids: wanted.map(asId) }, (rows) => {
        if (mine === this.#asked) this.rows = rows
      })
    }
  }
}
