import { type Columns, idAt, idLength, idsAt, placeOf } from '../../data/timeline/columns.ts'
import { placesOf } from '../../data/timeline/splice.ts'

/** Which events of some columns are chosen: 1 at their places. */
interface Held {
  readonly columns: Columns
  readonly marks: Uint8Array
}

/** The events that are chosen together. Until a person adds to it or takes from it, the choice is the open event alone. */
export class ChoiceState {
  readonly #columns: () => Columns | null
  readonly #open: () => string | null
  #held = $state.raw<Held | null>(null)
  /** Where a range begins: the event that was last stood on, and what was chosen then. */
  #start: string | null = null
  #before: Held | null = null

  /** 1 at the place of each chosen event; null while the choice is the open event alone. An event that is deleted is chosen no longer. */
  marks = $derived.by(() => marksOn(this.#held, this.#columns()))
  /** The places of the events chosen one by one, rising. */
  places = $derived.by(() => placesIn(this.marks ?? new Uint8Array()))
  n = $derived.by(() => (this.marks === null ? Number(this.#open() !== null) : this.places.length))
  isSeveral = $derived(this.n > 1)

  /** `columns` are those on the screen, `open` is the event that is read whole. */
  constructor(columns: () => Columns | null, open: () => string | null) {
    this.#columns = columns
    this.#open = open
  }

  ids(): readonly string[] {
    const [columns, open] = [this.#columns(), this.#open()]
    if (this.marks !== null && columns !== null) return idsAt(columns, this.places)
    return open === null ? [] : [open]
  }

  /** The place of the event where a range begins, -1 where there is none. */
  get start(): number {
    const columns = this.#columns()
    return columns === null || this.#start === null ? -1 : placeOf(columns, this.#start)
  }

  /** Lets go of all but the open event. */
  leave = (): void => {
    this.#held = null
    this.#before = null
  }

  /** An event is opened from elsewhere: several that are chosen stay so. */
  follow = (): void => {
    if (!this.isSeveral) this.leave()
  }

  /** The hand or the keyboard stands on an event: a range will begin there. */
  stand = (event: number): void => {
    const columns = this.#columns()
    this.#start = columns && idAt(columns, event)
    this.#before = this.#held
  }

  /** Adds an event to the choice, or takes it out. */
  toggle = (event: number): void => {
    const marks = this.marks ?? this.#openAlone()
    this.#hold(marks, [event], marks[event] === 1 ? 0 : 1)
    this.stand(event)
  }

  /** Chooses a range, beside what was chosen when it began. */
  extend = (range: Uint32Array): void =>
    this.#hold(marksOn(this.#before, this.#columns()) ?? this.#openAlone(), range, 1)

  /** Adds events to the choice. */
  add = (events: Uint32Array): void => {
    this.#hold(this.marks ?? this.#openAlone(), events, 1)
    this.#before = this.#held
  }

  #hold(before: Uint8Array, events: Iterable<number>, mark: 0 | 1): void {
    const columns = this.#columns()
    if (columns === null) return
    const marks = before.slice()
    for (const event of events) marks[event] = mark
    const first = marks.indexOf(1)
    const isOne = marks.indexOf(1, first + 1) === -1
    const isAsOpened = first === -1 || (isOne && idAt(columns, first) === this.#open())
    this.#held = isAsOpened ? null : { columns, marks }
  }

  #openAlone(): Uint8Array {
    const [columns, open] = [this.#columns(), this.#open()]
    const marks = new Uint8Array(columns?.count ?? 0)
    const place = columns === null || open === null ? -1 : placeOf(columns, open)
    if (place !== -1) marks[place] = 1
    return marks
  }
}

/** The marks as they stand on other columns; null where none is left. */
function marksOn(held: Held | null, columns: Columns | null): Uint8Array | null {
  if (held === null || columns === null) return null
  if (held.columns === columns) return held.marks
  const before = held.columns.ids
  const { ids } = columns
  // Most acts leave most events where they stood: up to the first that moved, no id need be spelt.
  let same = 0
  while (same < before.length && before[same] === ids[same]) same++
  const still = Math.floor(same / idLength)
  const marks = new Uint8Array(columns.count)
  marks.set(held.marks.subarray(0, still))
  const moved = placesIn(held.marks).filter((place) => place >= still)
  for (const place of placesOf(columns, new Set(idsAt(held.columns, moved)))) marks[place] = 1
  return marks.includes(1) ? marks : null
}

function placesIn(marks: Uint8Array): Uint32Array {
  const places = new Uint32Array(marks.reduce((n, mark) => n + mark, 0))
  let at = 0
  for (let place = 0; at < places.length; place++) if (marks[place] === 1) places[at++] = place
  return places
}
