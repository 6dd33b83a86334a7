import type { PassagePlaces } from '../../data/reading/places-view.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import type { Words } from './chosen-words.ts'
import { notices } from './notices.svelte.ts'

/** Where a passage is put: at a stretch of the text in force, on the reading it was chosen in, or nowhere. */
export type PutAt = { readonly start: number; readonly end: number } | 'former' | 'orphan'

/** Placing a passage that waits for it in the text in force of its source. */
export class PlacingState {
  /** What there is to see of the passage that is open. */
  places = $state.raw<PassagePlaces | null>(null)

  /** Opens a passage that waits to be placed. */
  open = (passage: string): void =>
    attempt('passage.places', { id: asId(passage) }, (places) => {
      this.places = places
    })

  /** Opens it, or closes it where it is open. */
  toggle = (passage: string): void => {
    if (this.places?.id === passage) this.places = null
    else this.open(passage)
  }

  /** Places the open passage. */
  settle = (to: PutAt): void => {
    const { places } = this
    if (places === null || places.digest === null) return
    const where =
      typeof to === 'string' ? { as: to } : { as: 'place' as const, start: to.start, end: to.end }
    attempt(
      'passage.settle',
      { id: asId(places.id), digest: places.digest, to: where },
      this.leave,
      (problem) => {
        this.leave()
        notices.refuse(problem)
      },
    )
  }

  /** Places the open passage at the words that are chosen in the text. */
  settleAt = (words: Words): void => {
    if (this.places?.source === words.source) this.settle(words)
  }

  leave = (): void => {
    this.places = null
  }
}

export const placing = new PlacingState()
