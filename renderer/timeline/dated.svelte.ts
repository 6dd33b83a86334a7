import { kindOf } from '../../data/model/id.ts'
import type { Lang } from '../../data/model/text.ts'
import { type DatedName, datedIn, datedNames } from '../../data/timeline/dated-names.ts'
import type { TimeWindow } from '../../data/timeline/time-window.ts'
import { authorities } from '../desk/authorities.svelte.ts'
import { openRecord } from '../desk/open-record.ts'

/** Each is asked for where it is needed: the names are not read anew because the window moved. */
interface Given {
  /** Whether a person wants them behind the lanes. */
  readonly isWanted: boolean
  readonly lang: Lang
  readonly window: TimeWindow
}

/** The dated names of authority records as periods of the timeline. */
export class DatedPeriods {
  readonly #given: Given

  constructor(given: Given) {
    this.#given = given
  }

  /** All of them; null where they are not wanted. */
  all = $derived.by(() =>
    this.#given.isWanted
      ? datedNames(Object.values(authorities.lists).flat(), this.#given.lang)
      : null,
  )

  /** Those that could touch the window. */
  here = $derived.by(() => {
    const { all } = this
    return (
      all &&
      datedIn(all, this.#given.window).flatMap((place) => {
        const name = all.names[place]
        return name === undefined ? [] : [name]
      })
    )
  })

  /** A name leads to its record. */
  open = ({ id }: DatedName): void => {
    const kind = kindOf(id)
    if (kind === 'actor' || kind === 'place' || kind === 'term') openRecord(kind, id)
  }
}
