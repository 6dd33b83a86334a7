import type { Columns } from '../../data/timeline/columns.ts'
import { type GroupingName, lanesOf } from '../../data/timeline/lanes.ts'
import { extentOf, spansOf } from '../../data/timeline/spans.ts'
import { arrangement } from './arrangement.svelte.ts'

/** What lanes are made of. */
export interface Laned {
  readonly columns: Columns
  /** The events that pass the filter, null for all: bit `i & 7` of byte `i >> 3`. */
  readonly bits: Uint8Array | null
  readonly grouping: GroupingName
}

/** The lanes in which the events under the filter stand. */
export class LanesState {
  readonly #given: () => Laned
  /** The days of every event, in the filter or not. */
  spans = $derived.by(() => spansOf(this.#given().columns))
  sorted = $derived.by(() => {
    const { columns, bits, grouping } = this.#given()
    return lanesOf(columns, this.spans, bits, grouping)
  })
  /** From the first to the last finite day of what passes; null where nothing that passes is dated. */
  extent = $derived.by(() => extentOf(this.sorted.all, this.spans))
  /** The same as a person has arranged them, and which of them are folded or pinned. */
  arranged = $derived.by(() => arrangement.arranged(this.sorted))
  shut = $derived.by(() => arrangement.shut(this.#given().grouping))
  pinned = $derived.by(() => arrangement.pinned(this.#given().grouping))

  constructor(given: () => Laned) {
    this.#given = given
  }
}
