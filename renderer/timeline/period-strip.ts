import { textIn } from '../../data/model/text.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { familyAt } from '../../data/timeline/lanes.ts'
import { packedPeriods } from '../../data/timeline/periods.ts'
import type { PlacedShape } from '../../data/timeline/placing.ts'
import type { SceneGiven } from '../../data/timeline/scene.ts'
import { type TimeWindow, widthOf } from '../../data/timeline/time-window.ts'
import { familyNamed } from './family-shape.ts'
import { LaneMarks } from './marks.ts'
import { Mover } from './mover.ts'
import type { BoardPicture } from './picture.ts'

const mostRows = 3

/** The periods that a person wants behind the lanes: their names in a strip above, their days as grounds behind. */
export class PeriodStrip {
  readonly element = document.createElement('div')
  /** The grounds, under everything that the lanes draw. */
  readonly grounds = document.createElement('div')
  readonly #marks = new LaneMarks()
  readonly #mover = new Mover(this.#marks.element)
  #items: readonly PlacedShape[] = []
  #from = 0
  #height = 0

  constructor() {
    this.element.className = 'periods'
    this.element.setAttribute('aria-hidden', 'true')
    this.element.append(this.#marks.element)
    this.grounds.className = 'grounds'
  }

  /** The events that it shows. */
  get events(): readonly number[] {
    return this.#items.map(({ event }) => event)
  }

  /** Shows the periods of a window; answers the height of the strip, 0 where there is none. While a hand moves, it stays as high as it is. */
  show(picture: BoardPicture, view: SceneGiven, isMoving: boolean): number {
    const { placed, tops, height } = packedPeriods(view, picture.periods, mostRows)
    const { columns, lang, selected, chosen } = picture
    const family = (event: number) => familyNamed(familyAt(columns, event))
    this.#items = placed
    this.#from = view.range.from
    this.#marks.feed(placed, {
      selected,
      chosen,
      perDay: view.widthPx / widthOf(view.window),
      top: (row) => tops[row] ?? 0,
      titleLang: (event) => {
        const row = picture.rows.get(idAt(columns, event))
        return row === undefined ? lang : textIn(row.title, lang).lang
      },
      family,
    })
    this.grounds.replaceChildren(
      ...placed.map(({ event }) => {
        const ground = document.createElement('div')
        ground.className = `ground family-${family(event)}`
        return ground
      }),
    )
    if (!isMoving) this.#height = placed.length === 0 ? 0 : height
    this.element.style.height = `${this.#height}px`
    return this.#height
  }

  /** Moves what is drawn to where the axis now is. */
  follow(drawn: TimeWindow, perDay: number): void {
    const x = (this.#from - drawn.from) * perDay
    this.#mover.to(Math.round(x))
    this.#marks.follow(this.#from, perDay)
    this.#items.forEach(({ from, to }, i) => {
      const ground = this.grounds.children[i]
      if (!(ground instanceof HTMLElement)) return
      ground.style.left = `${Math.round((from - drawn.from) * perDay)}px`
      ground.style.width = `${Math.max((to - from) * perDay, 2)}px`
    })
  }
}
