import type { PlaceName } from '../../data/calls/places.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { archive } from './archive.svelte.ts'
import { notices } from './notices.svelte.ts'
import type { At, PlaceToBe } from './place.ts'
import { everything, nothing, type Touched } from './touched.ts'

/** What fills the window: one place at a time, and what of it is looked at. */
interface Shown {
  readonly name: PlaceName
  readonly at?: At | undefined
}

const home: PlaceName = 'timeline'
const columnsRem = 88.8

/** Which place is shown, what lies over it, and the way back. It knows the places only by the list that it is given. */
export class ScreenState {
  places = $state.raw<readonly PlaceToBe[]>([])
  current = $state.raw<Shown>({ name: home })
  sheet = $state<PlaceName | null>(null)
  /** Below 1200 px: whether the facets are drawn over the list. */
  facetsOpen = $state(false)
  place = $derived(this.placeOf(this.current.name))
  #past: readonly Shown[] = []
  /** What was touched since each place was last shown. */
  readonly #since = new Map<PlaceName, Touched>()

  /** Whether the window has no room for three columns: below 1200 px at usual text size, as the styles have it. */
  isNarrow = (): boolean => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return globalThis.innerWidth < columnsRem * rem
  }

  placeOf(name: PlaceName | null): PlaceToBe | undefined {
    return this.places.find((place) => place.name === name)
  }

  /** Goes to a place, or lays it over the one that is shown; a place to write in is refused where nothing can be written. */
  go = (name: PlaceName, at?: At): boolean => {
    const place = this.placeOf(name)
    const why = place?.isForWriting ? whyUnwritable() : null
    if (why !== null) {
      notices.refuse(why)
      return false
    }
    if (place?.isSheet) this.sheet = name
    else this.#goOn({ name, at })
    return true
  }

  /** Does what menu, header and keys do for a place: mostly, it goes there. */
  begin = (name: PlaceName): void => {
    const begin = this.placeOf(name)?.begin
    if (begin === undefined) this.go(name)
    else begin()
  }

  back = (): void => {
    const { name, at } = this.#past.at(-1) ?? { name: home }
    this.#past = this.#past.slice(0, -1)
    this.#show({ name, at: at && { id: at.id } })
  }

  closeSheet = (): void => {
    this.sheet = null
  }

  /** Something was touched: the place that is shown is read again, each other one once it is shown. */
  refresh = (touched: Touched): void => {
    for (const { name } of this.places)
      this.#since.set(name, (this.#since.get(name) ?? everything).and(touched))
    this.#readAgain(this.current.name)
  }

  /** Another archive stands open: no way leads back into the one before, and no place holds any of it. */
  leave = (): void => {
    for (const place of this.places) place.leave?.()
    this.closeSheet()
    this.go(home)
    this.#past = []
  }

  #goOn(shown: Shown): void {
    this.facetsOpen = false
    if (shown.name === this.current.name && shown.at === undefined) return
    this.#past = [...this.#past.slice(-30), this.current]
    this.#show(shown)
  }

  #show(shown: Shown): void {
    const { name } = this.current
    this.current = shown
    this.place?.enter?.(shown.at)
    if (shown.name !== name) this.#readAgain(shown.name)
  }

  #readAgain(name: PlaceName): void {
    const touched = this.#since.get(name) ?? everything
    this.#since.set(name, nothing)
    this.placeOf(name)?.refresh?.(touched)
  }
}

function whyUnwritable(): Problem | null {
  return archive.phase === 'none' ? { code: 'archive.none-open' } : archive.readOnly
}

export const screen = new ScreenState()
