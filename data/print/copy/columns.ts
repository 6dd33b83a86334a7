import type { Json } from '../../text/json.ts'
import type { Entry, LaneFamily, PrintBounds } from '../model.ts'
import type { SaidEntry } from '../report/entries.ts'
import { type CopyEvents, copyMark } from './told.ts'

/** The events of a reading copy as columns, in the order in which they are noted. */
export class EventColumns {
  readonly #both: (one: unknown, same: unknown) => Json
  readonly #ids: string[] = []
  readonly #titles: Json[] = []
  readonly #dates: Json[] = []
  readonly #families: LaneFamily[] = []
  readonly #bounds: Pick<Entry, 'bounds'>[] = []
  readonly #where: Json[] = []
  readonly #cited: number[] = []
  readonly #gaps: number[] = []

  constructor(both: (one: unknown, same: unknown) => Json) {
    this.#both = both
  }

  /** Notes an event, as it is said in one language and in the other. */
  note(
    id: string,
    family: LaneFamily,
    bounds: PrintBounds | null,
    one: SaidEntry,
    same: SaidEntry,
  ): void {
    this.#ids.push(id)
    this.#titles.push(this.#both(one.title, same.title))
    this.#dates.push(this.#both(one.words, same.words))
    this.#families.push(family)
    this.#bounds.push({ bounds })
    this.#where.push(this.#both(placesOf(one), placesOf(same)))
    this.#cited.push(sourcesOf(one))
    this.#gaps.push(one.gaps.length)
  }

  get count(): number {
    return this.#ids.length
  }

  /** The days that each could touch. */
  get bounds(): readonly Pick<Entry, 'bounds'>[] {
    return this.#bounds
  }

  /** The columns themselves. */
  told(): CopyEvents {
    const bounds = this.#bounds.map((one) => one.bounds)
    return {
      ids: this.#ids,
      titles: this.#titles,
      dates: this.#dates,
      families: this.#families,
      from: bounds.map((one) => one?.earliestStart ?? null),
      to: bounds.map((one) => one?.latestEnd ?? null),
      solids: bounds.map((one) => one?.solids ?? []),
      marks: bounds.map(marksOf),
      where: this.#where,
      cited: this.#cited,
      gaps: this.#gaps,
    }
  }
}

function marksOf(bounds: PrintBounds | null): number {
  if (bounds === null) return 0
  return (
    copyMark.dated |
    (bounds.openStart ? copyMark.openStart : 0) |
    (bounds.openEnd ? copyMark.openEnd : 0) |
    (bounds.unsure ? copyMark.unsure : 0)
  )
}

function placesOf({ places }: SaidEntry): string {
  return places.map(({ name }) => name).join(', ')
}

function sourcesOf({ cites }: SaidEntry): number {
  if (cites.length < 2) return cites.length
  return new Set(cites.map(({ source }) => source)).size
}
