import type { Text } from '../model/text.ts'
import type { Grouping, LaneName } from './columns.ts'

/** Gathers, event by event, which lanes of a grouping each stands in. */
export class GroupingBuilder {
  readonly #label: (key: string) => Text | null
  readonly #places = new Map<string, number>()
  readonly #names: LaneName[] = []
  readonly #offsets: number[] = [0]
  readonly #members: number[] = []

  constructor(label: (key: string) => Text | null) {
    this.#label = label
  }

  /** The lanes of the next event. */
  add(keys: readonly string[]): void {
    for (const key of keys) {
      let place = this.#places.get(key)
      if (place === undefined) {
        place = this.#names.length
        this.#places.set(key, place)
        this.#names.push({ key, label: this.#label(key) })
      }
      this.#members.push(place)
    }
    this.#offsets.push(this.#members.length)
  }

  built(): Grouping {
    return {
      names: this.#names,
      offsets: Uint32Array.from(this.#offsets),
      members: Uint32Array.from(this.#members),
    }
  }
}
