import type { Lang } from '../../data/model/text.ts'
import type { Lane } from '../../data/timeline/lanes.ts'
import type { LaneScene, LaneStack } from '../../data/timeline/scene.ts'
import { isSameScale, type TimeWindow } from '../../data/timeline/time-window.ts'
import { type Edge, edgeElement } from './edges.ts'
import { type HeadGiven, headElements, headSign } from './lane-element.ts'
import { type Dressing, LaneMarks } from './marks.ts'
import { Mover } from './mover.ts'
import { clearStack, paintStack, type StackInks } from './stack-canvas.ts'

/** What a lane's row shows. */
export interface RowGiven {
  readonly lane: Lane
  readonly scene: LaneScene
  readonly head: HeadGiven
  readonly height: number
  readonly dressing: Dressing
  readonly range: TimeWindow
  readonly perDay: number
  /** The pixels of a bar for each event. */
  readonly perEvent: number
  readonly font: string
  readonly lang: Lang
  /** What the highest bar of its density stands for; null where each event has its mark. */
  readonly scale: string | null
  readonly inks: StackInks
  readonly edges: readonly Edge[]
}

/** One lane on the screen: its head, its density, its marks. */
export class LaneRow {
  readonly element = document.createElement('div')
  readonly #head = document.createElement('div')
  readonly #field = document.createElement('div')
  readonly #edges = document.createElement('div')
  readonly #canvas = document.createElement('canvas')
  /** Up to where the highest bar may reach, and what it then stands for. */
  readonly #line = document.createElement('div')
  readonly #scale = document.createElement('div')
  readonly #marks = new LaneMarks()
  readonly #marksMover = new Mover(this.#marks.element)
  readonly #canvasMover = new Mover(this.#canvas)
  #sign = ''
  #fedPerDay = 1
  #from = 0

  constructor(key: string) {
    this.element.className = 'lane'
    this.element.dataset['lane'] = key
    this.#head.className = 'lane-head'
    this.#field.className = 'lane-field'
    // A drawing for the eye and the hand; the list beside it says the same to everyone.
    this.#field.setAttribute('aria-hidden', 'true')
    this.#edges.className = 'edges'
    this.#canvas.className = 'stack'
    this.#line.className = 'stack-line'
    this.#scale.className = 'stack-scale'
    this.#scale.setAttribute('aria-hidden', 'true')
    this.#field.append(this.#line, this.#canvas, this.#marks.element, this.#edges)
    this.element.append(this.#head, this.#scale, this.#field)
  }

  get fold(): HTMLElement | null {
    return this.#head.querySelector<HTMLElement>('.lane-fold')
  }

  show(given: RowGiven, isMoving: boolean): void {
    const { scene, head, height, perDay, range } = given
    if (!isMoving) {
      this.element.style.height = `${height}px`
      this.element.classList.toggle('is-folded', scene.items.length === 0 && scene.density === null)
      this.element.classList.toggle('is-pinned', head.isPinned)
      this.#showHead(head)
    }
    this.#marks.feed(scene.items, given.dressing)
    if (this.#edges.childElementCount + given.edges.length > 0)
      this.#edges.replaceChildren(...given.edges.map(edgeElement))
    this.#fedPerDay = perDay
    this.#from = range.from
    this.#paint(given, scene.density)
  }

  /** Moves what is drawn to where the axis now is; marks only where they are placed. */
  follow(drawn: TimeWindow, perDay: number, isPlaced: boolean): void {
    const x = (this.#from - drawn.from) * perDay
    if (isPlaced) {
      this.#marksMover.to(Math.round(x))
      this.#marks.follow(this.#from, perDay)
    }
    if (!this.#canvas.hidden)
      this.#canvasMover.to(x, isSameScale(perDay, this.#fedPerDay) ? 1 : perDay / this.#fedPerDay)
  }

  #showHead(head: HeadGiven): void {
    const sign = headSign(head)
    if (sign === this.#sign) return
    this.#sign = sign
    const held = this.#head.contains(document.activeElement)
    const tabIndex = this.fold?.tabIndex ?? -1
    this.#head.replaceChildren(...headElements(head))
    if (this.fold !== null) this.fold.tabIndex = tabIndex
    if (held) this.fold?.focus({ preventScroll: true })
  }

  /** Says what the highest bar stands for, and where it reaches. */
  showScale({ scene: { density }, height, perEvent, scale }: RowGiven): void {
    this.#line.hidden = density === null
    this.#scale.hidden = density === null
    if (density === null) return
    if (this.#scale.textContent !== scale) this.#scale.textContent = scale
    const top = height - 1 - density.peak * perEvent
    this.#line.style.top = `${top}px`
    // Never on the name of the lane and its count.
    this.#scale.style.top = `max(${top}px, 3.3rem)`
  }

  #paint(given: RowGiven, density: LaneStack | null): void {
    const wasHidden = this.#canvas.hidden
    this.#canvas.hidden = density === null
    this.showScale(given)
    if (density === null) {
      if (!wasHidden) clearStack(this.#canvas)
      return
    }
    const { height, perEvent, range, perDay, font, lang } = given
    const view = { density, range, perDay, perEvent, height, font, lang }
    paintStack(this.#canvas, view, given.inks)
  }
}
