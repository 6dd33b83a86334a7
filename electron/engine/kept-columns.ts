import type { LargeLine } from '../../data/changes/writes.ts'
import { patchTraits, type Traits, traitsInSteps } from '../../data/search/traits.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'
import { columnsInSteps } from '../../data/timeline/build-columns.ts'
import type { Columns } from '../../data/timeline/columns.ts'
import type { ColumnsPatch, ColumnsSince } from '../../data/timeline/columns-patch.ts'
import { patchColumns } from '../../data/timeline/patch-columns.ts'
import { eventsTouchedBy, type TouchedEvents } from '../../data/timeline/touched-events.ts'
import { inSlices } from './slices.ts'

/** The columns of an archive and what the facets read of each event, of the same head. */
export interface ShownColumns {
  readonly columns: Columns
  readonly traits: Traits
}

// Where more has changed, the columns are told whole: a patch of so many rows is no shorter for the window.
const mostRemembered = 1000

/** The columns and traits of an open archive. They are built between other work when first asked for; after an act, only what it touched is read again. */
export class KeptColumns {
  readonly #store: ArchiveStore
  #kept: ShownColumns | undefined
  #touched: Exclude<TouchedEvents, 'all'>[] = []
  #isOverturned = false
  #hasMoved = false
  #building: Promise<void> | undefined
  /** The last patches, each of the columns that the one before it made. */
  #patches: ColumnsPatch[] = []

  constructor(store: ArchiveStore) {
    this.#store = store
  }

  /** Notes what an act may have changed. */
  follow(line: LargeLine): void {
    this.#hasMoved = true
    if (this.#kept === undefined && this.#building === undefined) return
    const touched = eventsTouchedBy(this.#store.archive, line)
    if (touched === 'all') this.#isOverturned = true
    else if (touched.events.size + touched.names.size > 0) this.#touched.push(touched)
  }

  /** The columns and traits of the archive as it stands. */
  async shown(): Promise<ShownColumns> {
    while (this.#kept === undefined || this.#isOverturned) {
      this.#building ??= this.#build().finally(() => {
        this.#building = undefined
      })
      await this.#building
      // Built beside an act that the state is still taking, they would hold a part of it.
      await this.#store.whole()
    }
    this.#kept = this.#patched(this.#kept)
    return this.#kept
  }

  /** What the columns of a head have become: the few patches since, or all of them. */
  async since(head: string): Promise<ColumnsSince> {
    const { columns } = await this.shown()
    if (head === columns.head) return { kind: 'patches', patches: [] }
    const first = this.#patches.findLastIndex(({ since }) => since === head)
    if (first < 0) return { kind: 'whole', columns }
    return { kind: 'patches', patches: this.#patches.slice(first) }
  }

  async #build(): Promise<void> {
    const { archive } = this.#store
    this.#patches = []
    // Whoever asks while this is built waits for it: what stood before is of another head.
    this.#kept = undefined
    this.#isOverturned = false
    this.#touched = []
    const columns = await inSlices(columnsInSteps(archive, this.#store.head()))
    if (this.#isOverturned || columns === undefined) return
    const traits = await inSlices(traitsInSteps(archive, columns))
    if (traits !== undefined) this.#kept = { columns, traits }
  }

  #patched({ columns, traits }: ShownColumns): ShownColumns {
    const { archive } = this.#store
    // The lines of an act that is still being written, or was called off, move the head of the journal: what is shown has not changed, and nobody is told.
    const head = this.#hasMoved ? this.#store.head() : columns.head
    this.#hasMoved = false
    const touched = this.#touched.splice(0)
    if (touched.length === 0 && columns.head === head) return { columns, traits }
    const patched = patchColumns(archive, head, columns, {
      events: new Set(touched.flatMap(({ events }) => [...events])),
      names: new Set(touched.flatMap(({ names }) => [...names])),
    })
    this.#remember(patched.patch)
    // Where no event was read again, what the facets read of each has not changed either.
    const isSame = patched.events.length === 0 && patched.columns.count === columns.count
    return {
      columns: patched.columns,
      traits: isSame ? traits : patchTraits(archive, traits, patched),
    }
  }

  #remember(patch: ColumnsPatch): void {
    this.#patches.push(patch)
    let rows = 0
    const tooFar = this.#patches.findLastIndex(({ removed, places, renamed }) => {
      rows += removed.length + places.length + renamed.length + 1
      return rows > mostRemembered
    })
    this.#patches.splice(0, tooFar + 1)
  }
}
