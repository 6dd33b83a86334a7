import type { ListWidths } from '../../data/calls/settings.ts'
import type { SortKey } from '../../data/search/sort.ts'
import { settings } from '../desk/settings.svelte.ts'

/** What the title keeps, however wide the others are drawn, and the least and the most of any column. */
const leastTitle = 9
const least = 3
const most = 60

/** A column that is being drawn wider or narrower, all in rem but the place of the pointer. */
interface Drawn {
  readonly key: SortKey
  readonly x: number
  readonly from: number
  /** How wide it may become at the cost of the title. */
  readonly room: number
  readonly rem: number
}

/** The widths of the list's columns: as they are kept on this machine, and as they are being drawn. */
export class Widths {
  readonly #pixelsOf: (key: SortKey) => number
  #drawn = $state.raw<Drawn | null>(null)
  held = $derived(this.#drawn?.key ?? null)

  /** `pixelsOf` says how wide a column is on the screen. */
  constructor(pixelsOf: (key: SortKey) => number) {
    this.#pixelsOf = pixelsOf
  }

  /** The width in rem that a person gave to a column; undefined where it has its usual one. */
  of = (key: SortKey): number | undefined =>
    this.#drawn?.key === key ? this.#drawn.rem : settings.value.listWidths?.[key]

  /** The pointer takes hold of a column's edge. */
  hold = (key: SortKey, event: PointerEvent): void => {
    if (event.button !== 0) return
    event.preventDefault()
    if (event.currentTarget instanceof Element)
      event.currentTarget.setPointerCapture(event.pointerId)
    this.#drawn = this.#asItIs(key, event.clientX)
  }

  draw = (event: PointerEvent): void => {
    if (this.#drawn !== null) this.#to((event.clientX - this.#drawn.x) / pixelsOfRem())
  }

  letGo = (): void => {
    const drawn = this.#drawn
    this.#drawn = null
    if (drawn === null || drawn.rem === drawn.from) return
    const rem = Math.round(drawn.rem * 100) / 100
    this.#write({ ...settings.value.listWidths, [drawn.key]: rem })
  }

  /** Moves the edge of a column by so many rem. */
  widen = (key: SortKey, by: number): void => {
    if (key === 'title') return
    this.#drawn = this.#asItIs(key, 0)
    this.#to(by)
    this.letGo()
  }

  /** Gives a column its usual width again. */
  reset = (key: SortKey): void => {
    this.#drawn = null
    const { [key]: _, ...others } = settings.value.listWidths ?? {}
    this.#write(others)
  }

  #asItIs(key: SortKey, x: number): Drawn {
    const from = this.#pixelsOf(key) / pixelsOfRem()
    const spare = this.#pixelsOf('title') / pixelsOfRem() - leastTitle
    return { key, x, from, room: from + Math.max(spare, 0), rem: from }
  }

  /** A column's edge is on the side of the title, at whose cost it grows. */
  #to(by: number): void {
    const drawn = this.#drawn
    if (drawn === null) return
    const wanted = drawn.from + (drawn.key === 'date' ? by : -by)
    this.#drawn = { ...drawn, rem: Math.min(Math.max(wanted, least), drawn.room, most) }
  }

  #write(listWidths: ListWidths): void {
    settings.write({ listWidths })
  }
}

function pixelsOfRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
