import { textIn } from '../../data/model/text.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { daysWithin } from '../../data/timeline/dated-names.ts'
import { familyAt } from '../../data/timeline/lanes.ts'
import { packedNames, packedPeriods } from '../../data/timeline/periods.ts'
import type { PackedShapes } from '../../data/timeline/placing.ts'
import type { SceneGiven } from '../../data/timeline/scene.ts'
import { type TimeWindow, widthOf } from '../../data/timeline/time-window.ts'
import { familyNamed } from './family-shape.ts'
import type { Labels } from './labels.ts'
import { type Dressing, LaneMarks, type MarksGiven } from './marks.ts'
import { Mover } from './mover.ts'
import type { BoardPicture } from './picture.ts'

const mostRows = 3
/** What a name in a bar needs beside its words. */
const insidePx = 32

/** What no period is drawn with. */
const undressed: Dressing = {
  selected: -1,
  chosen: null,
  perDay: 1,
  top: () => 0,
  titleLang: () => '',
  family: () => 'none',
}

interface Packed {
  readonly packed: PackedShapes
  readonly dressed: Omit<Dressing, 'perDay' | 'top'>
}

/** The periods that a person wants behind the lanes: their names in a strip above, their days as grounds behind. */
export class PeriodStrip {
  readonly element = document.createElement('div')
  /** The grounds, under everything that the lanes draw. */
  readonly grounds = document.createElement('div')
  readonly #marks = new LaneMarks()
  readonly #mover = new Mover(this.#marks.element)
  readonly #labels: Labels
  #standing: MarksGiven = { items: [], dressing: undressed }
  #from = 0
  #height = 0

  constructor(labels: Labels) {
    this.#labels = labels
    this.element.className = 'periods'
    this.element.setAttribute('aria-hidden', 'true')
    this.element.append(this.#marks.element)
    this.grounds.className = 'grounds'
  }

  /** The events that it shows; none where it shows names of the authority file. */
  get events(): readonly number[] {
    const { items, dressing } = this.#standing
    return dressing.of === 'event' ? items.map(({ event }) => event) : []
  }

  /** The periods as they were packed last. */
  get standing(): MarksGiven {
    return this.#standing
  }

  /** Which periods stand in a window; answers the height of the strip, 0 where there is none. While a hand moves, it stays as high as it is. */
  pack(picture: BoardPicture, view: SceneGiven, isMoving: boolean): number {
    const { packed, dressed } = this.#packed(picture, view)
    const { placed, tops, height } = packed
    const perDay = view.widthPx / widthOf(view.window)
    this.#standing = {
      items: placed,
      dressing: { ...dressed, perDay, top: (row) => tops[row] ?? 0 },
    }
    this.#from = view.range.from
    if (!isMoving) this.#height = placed.length === 0 ? 0 : height
    return this.#height
  }

  /** Shows the periods that were packed last. */
  draw(): void {
    const { items, dressing } = this.#standing
    this.#marks.feed(items, dressing)
    this.#ground(items.map(({ event }) => `ground family-${dressing.family(event)}`))
    const tall = `${this.#height}px`
    if (this.element.style.height !== tall) this.element.style.height = tall
  }

  /** Grounds that stand serve for what stands now. */
  #ground(names: readonly string[]): void {
    const { children } = this.grounds
    while (children.length > names.length) this.grounds.lastElementChild?.remove()
    names.forEach((name, i) => {
      const ground = children[i] ?? this.grounds.appendChild(document.createElement('div'))
      if (ground.className !== name) ground.className = name
    })
  }

  #packed(picture: BoardPicture, view: SceneGiven): Packed {
    const { columns, dated, lang, selected, chosen, rows } = picture
    if (dated !== null) {
      const label = (place: number) => {
        const name = dated.names[place]
        if (name === undefined) return null
        const whole = this.#labels.ofText(name, picture)
        const px = daysWithin(dated, place, view.window) * (view.widthPx / widthOf(view.window))
        const hasRoom = whole.one !== null && whole.one.px + insidePx <= px
        const preferred = this.#labels.ofText(name.preferred, picture)
        const isShorter = preferred.two.px < whole.two.px
        return hasRoom || !isShorter ? whole : preferred
      }
      return {
        packed: packedNames(view, dated, mostRows, label),
        dressed: {
          of: 'name',
          selected: -1,
          chosen: null,
          titleLang: (place) => dated.names[place]?.lang ?? lang,
          family: () => 'none',
        },
      }
    }
    return {
      packed: packedPeriods(view, picture.periods, mostRows),
      dressed: {
        of: 'event',
        selected,
        chosen,
        titleLang: (event) => {
          const row = rows.get(idAt(columns, event))
          return row === undefined ? lang : textIn(row.title, lang).lang
        },
        family: (event) => familyNamed(familyAt(columns, event)),
      },
    }
  }

  /** Moves what is drawn to where the axis now is. */
  follow(drawn: TimeWindow, perDay: number): void {
    const x = (this.#from - drawn.from) * perDay
    this.#mover.to(Math.round(x))
    this.#marks.follow(this.#from, perDay)
    this.#standing.items.forEach(({ from, to }, i) => {
      const ground = this.grounds.children[i]
      if (!(ground instanceof HTMLElement)) return
      ground.style.left = `${Math.round((from - drawn.from) * perDay)}px`
      ground.style.width = `${Math.max((to - from) * perDay, 2)}px`
    })
  }
}
