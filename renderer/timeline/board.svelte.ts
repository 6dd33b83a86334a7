import type { Lang } from '../../data/model/text.ts'
import type { EventRow } from '../../data/reading/event-view.ts'
import { type Columns, idAt } from '../../data/timeline/columns.ts'
import { type Choosable, Choosing } from '../desk/choosing.svelte.ts'
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
}

/** What the parts of the timeline share: lanes, window of time, choice and list, each a thing of its own that another view can share. */
export class Board {
  readonly #given: () => BoardGiven
  readonly lanes: LanesState
  readonly time: WindowOfTime
  readonly list: ListState
  readonly choosing: Choosing
  readonly crowd: Crowd

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

  want = (events: Iterable<number>): void => {
    const { columns } = this
    this.rows.want(Array.from(events, (event) => idAt(columns, event)))
  }
}
