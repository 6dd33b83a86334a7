import { dayNumber } from '../../data/dates/days.ts'
import type { Lang } from '../../data/model/text.ts'
import type { EventRow } from '../../data/reading/event-view.ts'
import { type Columns, idAt, idsAt, placeOf } from '../../data/timeline/columns.ts'
import { countIn, eventsIn } from '../../data/timeline/density.ts'
import { type GroupingName, lanesOf } from '../../data/timeline/lanes.ts'
import { spansOf } from '../../data/timeline/spans.ts'
import { placesOf } from '../../data/timeline/splice.ts'
import {
  around,
  centred,
  daysOf,
  type Extent,
  fitted,
  kept,
  panned,
  revealing,
  type TimeWindow,
  widthOf,
  zoomed,
} from '../../data/timeline/time-window.ts'
import type { ChoiceState } from '../desk/choice.svelte.ts'
import { type ReadRows, RowsState } from '../desk/rows.svelte.ts'
import { viewport } from '../desk/viewport.svelte.ts'
import { placeIn } from './list-slice.ts'

/** What the timeline is given. */
export interface Given {
  readonly columns: Columns
  readonly bits: Uint8Array | null
  readonly grouping: GroupingName
  /** The event that is open. */
  readonly selected: string | null
  readonly choice: ChoiceState
  readonly lang: Lang
  readonly rows: ReadRows
  readonly onselect: (id: string) => void
  readonly onopen: (id: string) => void
}

/** The keys that were held down while an event was pressed. */
type Keys = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Events that stand so close together that they can only be listed, and where on the screen. */
export interface Listed {
  readonly events: readonly number[]
  readonly x: number
  readonly y: number
}

/** What the timeline, its overview and its list share: the lanes under the filter, the window, and every move of it. */
export class Board {
  readonly #given: () => Given
  readonly rows: RowsState
  readonly today = today()
  #listed = $state.raw<(Listed & { readonly columns: Columns }) | null>(null)

  /** The events that are listed, at their places as they are now. */
  listed = $derived.by((): Listed | null => {
    const { columns } = this.#given()
    const held = this.#listed
    if (held === null || held.columns === columns) return held
    const ids = new Set(idsAt(held.columns, Uint32Array.from(held.events).sort()))
    const events = placesOf(columns, ids)
    return events.length === 0 ? null : { ...held, events }
  })
  spans = $derived.by(() => spansOf(this.#given().columns))
  lanes = $derived.by(() => {
    const { columns, bits, grouping } = this.#given()
    return lanesOf(columns, this.spans, bits, grouping)
  })
  whole = $derived.by(() => fitted(this.spans.extent, this.today))
  window = $derived.by(() => viewport.chosen ?? this.whole)
  resting = $derived.by(() => viewport.settled ?? this.whole)
  count = $derived.by(() => countIn(this.lanes.all, daysOf(this.window)))
  restingCount = $derived.by(() => countIn(this.lanes.all, daysOf(this.resting)))
  /** The events that the list shows: those of the resting window in order of time, then the undated. */
  order = $derived.by(() => {
    const dated = eventsIn(this.lanes.all, this.spans, daysOf(this.resting)).sort()
    const order = new Uint32Array(dated.length + this.lanes.undated.length)
    order.set(dated)
    order.set(this.lanes.undated, dated.length)
    return order
  })
  selected = $derived.by(() => {
    const { columns, selected } = this.#given()
    return selected === null ? -1 : placeOf(columns, selected)
  })
  /** How many of the chosen events the list does not show: a filter or the window of time leaves them out. */
  unlisted = $derived.by(() => this.choice.places.filter((event) => !this.isListed(event)).length)

  constructor(given: () => Given) {
    this.#given = given
    this.rows = new RowsState(() => given().rows)
  }

  get columns(): Columns {
    return this.#given().columns
  }

  get lang(): Lang {
    return this.#given().lang
  }

  get choice(): ChoiceState {
    return this.#given().choice
  }

  rowAt = (event: number): EventRow | undefined =>
    this.rows.held.get(idAt(this.#given().columns, event))

  want = (events: Iterable<number>): void => {
    const { columns } = this.#given()
    this.rows.want(Array.from(events, (event) => idAt(columns, event)))
  }

  isListed = (event: number): boolean => this.order[placeIn(this.order, event)] === event

  isChosen = (event: number): boolean => {
    const { marks } = this.choice
    return marks === null ? event === this.selected : marks[event] === 1
  }

  select = (event: number): void => {
    this.#chooseAlone(event)
    this.#given().onselect(idAt(this.#given().columns, event))
  }

  open = (event: number): void => {
    this.#chooseAlone(event)
    this.#given().onopen(idAt(this.#given().columns, event))
  }

  /** An event is pressed: it alone is shown; with Control it comes to the choice or leaves it, with Shift all up to it are chosen. */
  press = (event: number, keys: Keys, from = event): void => {
    if (keys.shiftKey) this.extend(event, from)
    else if (keys.ctrlKey || keys.metaKey) this.choice.toggle(event)
    else this.select(event)
  }

  /** Chooses what is listed from where the range begins to an event; `from` begins it where nothing listed does. */
  extend = (event: number, from: number): void => {
    const { choice, order } = this
    if (!this.isListed(choice.start)) choice.stand(from)
    const [a, b] = [placeIn(order, choice.start), placeIn(order, event)]
    choice.extend(order.subarray(Math.min(a, b), Math.max(a, b) + 1))
  }

  show = (window: TimeWindow): void => viewport.show(kept(window))

  pan = (share: number): void => viewport.show(panned(this.window, share))

  zoom = (factor: number, at = (this.window.from + this.window.to) / 2): void =>
    viewport.show(zoomed(this.window, factor, at))

  fit = (): void => viewport.fit()

  goTo = (day: number): void => viewport.show(centred(this.window, day))

  /** Shows the days whole, and a year or so around them where the window is wider than that. */
  goAround = (extent: Extent): void => {
    const width = Math.min(widthOf(this.window), 400)
    viewport.show(around(extent, width))
  }

  /** Brings an event into view, if it is dated and not in view. */
  reveal = (event: number): void => {
    const first = this.spans.first[event] ?? Number.NaN
    const last = this.spans.last[event] ?? Number.NaN
    if (Number.isNaN(first)) return
    const extent = {
      first: Number.isFinite(first) ? first : last,
      last: Number.isFinite(last) ? last : first,
    }
    const next = revealing(this.window, extent)
    if (next !== this.window) viewport.show(next)
  }

  /** Opens events that a block holds: by a closer look where that parts them, else by a list of them. */
  openBlock = (events: readonly number[], x: number, y: number): void => {
    const days = events.map((event) => this.spans.first[event] ?? 0).filter(Number.isFinite)
    const first = Math.min(...days)
    const last = Math.max(...days)
    const closer = around({ first, last }, 14)
    if (days.length > 0 && last > first && widthOf(closer) < widthOf(this.window) * 0.7) {
      viewport.show(closer)
      return
    }
    this.want(events)
    this.#listed = { columns: this.#given().columns, events, x, y }
  }

  closeList = (): void => {
    this.#listed = null
  }

  #chooseAlone(event: number): void {
    this.choice.leave()
    this.choice.stand(event)
  }
}

/** Whether a press opens an event instead of choosing it beside others. */
export function isPlain({ ctrlKey, metaKey, shiftKey }: Keys): boolean {
  return !ctrlKey && !metaKey && !shiftKey
}

/** Today as the calendar on the wall here has it. */
function today(): number {
  const now = new Date()
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
