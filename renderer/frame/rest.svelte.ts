import type { Component } from 'svelte'
import type { PlaceName } from '../../data/calls/places.ts'
import { notices } from '../desk/notices.svelte.ts'
import type { PlaceToBe } from '../desk/place.ts'

/** The views of the places: those that are read apart from the timeline, so that its first picture need not wait for them. */
class Rest {
  #read = $state.raw<ReadonlyMap<PlaceName, Component>>(new Map())
  readonly #asked = new Set<PlaceName>()

  /** The view of a place; undefined until it has been read. */
  viewOf(place: PlaceToBe | undefined): Component | undefined {
    if (place === undefined) return undefined
    return 'view' in place ? place.view : this.#read.get(place.name)
  }

  /** Reads the view of a place, once. */
  read = (place: PlaceToBe | undefined): void => {
    if (place === undefined || 'view' in place || this.#asked.has(place.name)) return
    const { name } = place
    this.#asked.add(name)
    void place.load().then(
      (read) => {
        this.#read = new Map(this.#read).set(name, read.default)
      },
      () => {
        this.#asked.delete(name)
        notices.refuse({ code: 'window.place', place: name })
      },
    )
  }

  readAll = (places: readonly PlaceToBe[]): void => places.forEach(this.read)
}

export const rest = new Rest()
