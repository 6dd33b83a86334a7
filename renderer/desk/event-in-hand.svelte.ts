import type { EventView } from '../../data/reading/event-view.ts'
import { archive } from './archive.svelte.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import { selection } from './selection.svelte.ts'
import type { Touched } from './touched.ts'

/** The event to which words are cited: one that a person took in hand, in each archive of this session its own; none until then. */
export class EventInHand {
  /** By archive. */
  #held = $state.raw<ReadonlyMap<string, string>>(new Map())
  #read = $state.raw<EventView | null>(null)

  #archive = $derived(archive.standing?.info.id ?? '')
  id = $derived(this.#held.get(this.#archive) ?? null)
  /** The event, once it is read; a deleted one too, until it is let go. */
  view = $derived(this.#read?.id === this.id ? this.#read : null)

  take = (id: string): void => {
    this.#hold(id)
    this.look()
  }

  /** Takes the event that is open beside the timeline. */
  takeSelected = (): void => {
    if (selection.id !== null) this.take(selection.id)
  }

  letGo = (): void => this.#hold(null)

  /** It comes into view, or is in view while something was touched that may bear on it. */
  look = (touched?: Touched): void => {
    const { id, view } = this
    if (id === null) return
    if (touched !== undefined && view !== null && !bears(touched, view)) return
    attempt(
      'event.read',
      { id: asId(id) },
      (view) => {
        if (this.id === id) this.#read = view
      },
      () => {
        if (this.id === id) this.letGo()
      },
    )
  }

  #hold(id: string | null): void {
    const held = new Map(this.#held)
    if (id === null) held.delete(this.#archive)
    else held.set(this.#archive, id)
    this.#held = held
  }
}

function bears(touched: Touched, view: EventView): boolean {
  return touched.some('claim', 'link') || touched.has([view.id, ...view.links.map(({ to }) => to)])
}

export const eventInHand = new EventInHand()
