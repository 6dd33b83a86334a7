import type { TimeWindow } from '../../data/timeline/time-window.ts'
import { LaneRow, type RowGiven } from './lane-row.ts'

/** Where a lane stands, counted from the top of what is scrolled into sight. */
export interface LanePlace {
  readonly top: number
  readonly height: number
}

/** So long at most a lane takes to its height (lanes.css). */
const growsMs = 250

/** All lanes on the screen, one under another; more than are seen at once are scrolled. */
export class LaneRows {
  readonly scroller = document.createElement('div')
  readonly #rows = new Map<string, LaneRow>()
  #keys: readonly string[] = []
  #places: ReadonlyMap<string, LanePlace> | null = null
  #growsUntil = 0

  constructor() {
    this.scroller.className = 'lanes-scroll'
    this.scroller.setAttribute('role', 'group')
    this.scroller.addEventListener('scroll', () => {
      this.#places = null
    })
  }

  /** While a hand moves, heads and heights stay as they are. */
  show(given: readonly RowGiven[], name: string, isMoving: boolean): void {
    if (this.scroller.getAttribute('aria-label') !== name)
      this.scroller.setAttribute('aria-label', name)
    this.#places = null
    this.#growsUntil = performance.now() + growsMs
    const keys = given.map(({ lane }) => lane.key)
    for (const [key, row] of this.#rows) {
      if (keys.includes(key)) continue
      row.element.remove()
      this.#rows.delete(key)
    }
    for (const each of given) {
      const row = this.#rows.get(each.lane.key) ?? new LaneRow(each.lane.key)
      this.#rows.set(each.lane.key, row)
      row.show(each, isMoving)
    }
    if (keys.join('\n') !== this.#keys.join('\n')) this.#arrange(keys)
  }

  follow(drawn: TimeWindow, perDay: number, isPlaced: boolean): void {
    for (const row of this.#rows.values()) row.follow(drawn, perDay, isPlaced)
  }

  /** Says of each lane what its highest bar stands for, while the rest of it waits. */
  showScales(given: readonly RowGiven[]): void {
    for (const each of given) this.#rows.get(each.lane.key)?.showScale(each)
  }

  /** Where each lane stands on the screen: measured anew after a scroll, and as long as lanes may still grow to the height that they were given. */
  places(): ReadonlyMap<string, LanePlace> {
    const now = performance.now()
    if (this.#places !== null && now > this.#growsUntil) return this.#places
    const above = this.scroller.getBoundingClientRect().top + this.scroller.clientTop
    this.#places = new Map(
      Array.from(this.#rows, ([key, { element }]) => {
        const { top, height } = element.getBoundingClientRect()
        return [key, { top: top - above, height }] as const
      }),
    )
    return this.#places
  }

  /** Scrolls, only if it must, until a lane is seen. */
  reveal(keys: readonly string[]): void {
    const { scrollTop, clientHeight } = this.scroller
    const places = keys.flatMap((key) => {
      const element = this.#rows.get(key)?.element
      return element ? [{ top: element.offsetTop, height: element.offsetHeight }] : []
    })
    const isSeen = places.some(
      ({ top, height }) => top >= scrollTop && top + height <= scrollTop + clientHeight,
    )
    const [first] = places
    if (isSeen || first === undefined) return
    const spare = Math.max(clientHeight - first.height, 0)
    this.scroller.scrollTop = first.top - spare / 2
  }

  /** Gives the focus to the head of a lane, and makes it the one that Tab comes to. */
  focus(key: string): void {
    for (const [each, row] of this.#rows) if (row.fold) row.fold.tabIndex = each === key ? 0 : -1
    this.#rows.get(key)?.fold?.focus()
  }

  /** Rows that stay in the page keep their focus: only those that stand elsewhere are moved. */
  #arrange(keys: readonly string[]): void {
    const held = document.activeElement
    this.#keys = keys
    keys.forEach((key, i) => {
      const element = this.#rows.get(key)?.element
      const there = this.scroller.children[i]
      if (element !== undefined && there !== element)
        this.scroller.insertBefore(element, there ?? null)
    })
    if (held instanceof HTMLElement && this.scroller.contains(held)) held.focus()
    const isReached = keys.some((key) => this.#rows.get(key)?.fold?.tabIndex === 0)
    const first = this.#rows.get(keys[0] ?? '')?.fold
    if (!isReached && first) first.tabIndex = 0
  }
}
