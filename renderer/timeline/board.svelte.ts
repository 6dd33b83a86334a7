import type { Lang } from '../../data/model/text.ts'
import type { EventRow } from '../../data/reading/event-view.ts'
import { type Columns, idAt } from '../../data/timeline/columns.ts'
import { type Choosable, Choosing } from '../desk/choosing.svelte.ts'
import type { AnsweredQuery } from '../desk/filter.svelte.ts'
import type { RowsState } from '../desk/rows.svelte.ts'
import type { SortState } from '../desk/sort.svelte.ts'
import { WindowOfTime } from '../desk/window-of-time.svelte.ts'
import { Crowd } from './crowd.svelte.ts'
import { type Laned, LanesState } from './lanes.svelte.ts'
import { ListState } from './list.svelte.ts'

/** What the timeline is given. */
export interface BoardGiven extends Laned, Choosable {
  readonly lang: Lang
  readonly rows: RowsState
  /** In what order the list stands; without one, in order of time. */
  readonly sort?: SortState
  /** The filter that the window of time follows; null or nothing where it follows none. */
  readonly answered?: AnsweredQuery | null
}

/** What the parts of the timeline share: lanes, window of time, choice and list, each a thing of its own that another view can share. */
export class Board {
  readonly #given: () => BoardGiven
  readonly lanes: LanesState
  readonly time: WindowOfTime
  readonly list: ListState
  readonly choosing: Choosing
  readonly crowd: Crowd
  #followed: AnsweredQuery['filter'] | null = null

  constructor(given: () => BoardGiven) {
    this.#given = given
    this.lanes = new LanesState(given)
    this.time = new WindowOfTime(() => this.lanes.spans)
    this.list = new ListState(this.lanes, this.time, () => this.sort?.order ?? null)
    this.choosing = new Choosing(given, this.list)
    this.crowd = new Crowd(() => this.columns, this.lanes, this.time)
  }

  get columns(): Columns {
    return this.#given().columns
  }

  get answered(): AnsweredQuery | null {
    return this.#given().answered ?? null
  }

  get rows(): RowsState {
    return this.#given().rows
  }

  get sort(): SortState | undefined {
    return this.#given().sort
  }

  get lang(): Lang {
    return this.#given().lang
  }

  rowAt = (event: number): EventRow | undefined => this.rows.held.get(idAt(this.columns, event))

  /** Brings the days of what passes into the window, once for each filter that a person chooses. */
  follow = (): void => {
    const { answered } = this
    if (answered === null || answered.filter === this.#followed) return
    const isFirst = this.#followed === null
    this.#followed = answered.filter
    const isOn = Object.keys(answered.filter).length > 0
    const { extent } = this.lanes
    if (!isFirst && (!isOn || extent !== null))
      this.time.follow(isOn ? extent : null, answered.moves)
  }

  /** Chooses the next event of those that pass, or the one before, in order of time; the first in the window where none is chosen. */
  step = (by: 1 | -1): void => {
    const { events } = this.lanes.sorted.all
    const { selected } = this.choosing
    const at = selected === -1 ? -1 : events.indexOf(selected)
    const [first] = this.list.order
    const next = at === -1 ? first : events[at + by]
    if (next !== undefined) this.choosing.select(next)
  }

  want = (events: Iterable<number>): void => {
    const { columns } = this
    this.rows.want(Array.from(events, (event) => idAt(columns, event)))
  }
}
