import { type Columns, idAt, placeOf } from '../../data/timeline/columns.ts'
import type { ChoiceState } from './choice.svelte.ts'

/** What a choosing is given. */
export interface Choosable {
  readonly columns: Columns
  /** The event that is open. */
  readonly selected: string | null
  readonly choice: ChoiceState
  readonly onselect: (id: string) => void
  readonly onopen: (id: string) => void
}

/** The events in the order in which a view lists them, through which a range runs. */
interface Listing {
  has(event: number): boolean
  range(from: number, to: number): Uint32Array
}

/** The keys that were held down while an event was pressed. */
type Keys = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** Choosing events by hand and keyboard in any view of them: one, several, or a range through its list. */
export class Choosing {
  readonly #given: () => Choosable
  readonly #listing: Listing
  /** The open event, at its place among the columns; -1 where there is none. */
  selected = $derived.by(() => {
    const { columns, selected } = this.#given()
    return selected === null ? -1 : placeOf(columns, selected)
  })
  /** How many of the chosen events the list does not show: a filter or the window of time leaves them out. */
  unlisted = $derived.by(
    () => this.choice.places.filter((event) => !this.#listing.has(event)).length,
  )

  constructor(given: () => Choosable, listing: Listing) {
    this.#given = given
    this.#listing = listing
  }

  get choice(): ChoiceState {
    return this.#given().choice
  }

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
    const { choice } = this
    if (!this.#listing.has(choice.start)) choice.stand(from)
    choice.extend(this.#listing.range(choice.start, event))
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
