import { isSameScale } from '../../data/timeline/time-window.ts'
import { textWidth } from './measure.ts'
import { Mover } from './mover.ts'

/** What a label needs beside its words. */
export const labelPaddingPx = 8
/** So far the layers are moved at most, before all is placed anew. */
const farthestPx = 4000

type Tier = 'minor' | 'major'

/** What vis-timeline wants drawn at so many pixels from the left edge: a label, or a line where there is no text. */
export interface AxisTick {
  readonly tier: Tier
  readonly x: number
  readonly text: string | null
}

/** The axis as it is to be drawn. */
export interface AxisView {
  /** The day at the left edge. */
  readonly from: number
  readonly perDay: number
  readonly widthPx: number
  readonly font: string
  /** The height of the upper tier. */
  readonly majorPx: number
  /** Whether a hand moves it. */
  readonly isMoving: boolean
}

/** A label or a line that stands. */
interface Standing {
  readonly element: HTMLElement
  readonly tier: Tier
  readonly text: string | null
  readonly day: number
  left: number
  top: number
  back: number
  isCut: boolean
}

/** The ticks of the axis, where vis-timeline says that they stand. Each has an element as long as it stands; a window that only moves moves two layers. */
export class AxisTicks {
  readonly #labels = part('tick-labels')
  readonly #lines = part('tick-lines')
  readonly #movers = [new Mover(this.#labels), new Mover(this.#lines)]
  /** What began before the window: it stands at its edge, and is not moved. */
  readonly #edge = part('vis-text vis-major')
  readonly #edges = part('tick-edge')
  #wanted: AxisTick[] = []
  #standing = new Map<string, Standing>()
  #origin = Number.NaN
  #perDay = 0
  #majorPx = 0

  /** Puts what it draws into what vis-timeline has for its labels and for its lines. */
  standIn(labels: HTMLElement, lines: HTMLElement): void {
    this.#edges.append(this.#edge)
    labels.append(this.#labels, this.#edges)
    lines.append(this.#lines)
  }

  /** vis-timeline begins anew: what it wanted before is not wanted. */
  forget(): void {
    this.#wanted = []
  }

  want(tick: AxisTick): void {
    this.#wanted.push(tick)
  }

  /** What was wanted since the last time, for another to draw. */
  take(): readonly AxisTick[] {
    const taken = this.#wanted
    this.#wanted = []
    return taken
  }

  /** Draws what was wanted since the last time, and nothing else. */
  draw(view: AxisView): void {
    const isFar = !(Math.abs(this.#origin - view.from) * view.perDay <= farthestPx)
    const isScaled = isSameScale(view.perDay, this.#perDay)
    const isPlaced = isScaled && view.majorPx === this.#majorPx && !isFar
    if (!isPlaced) {
      this.#origin = view.from
      this.#perDay = view.perDay
      this.#majorPx = view.majorPx
    }
    const shift = Math.round((this.#origin - view.from) * view.perDay)
    for (const mover of this.#movers) mover.to(shift)
    const edge = this.#wanted.find(({ x, text }) => x === 0 && text !== null)?.text ?? ''
    this.#stand(view)
    if (!isPlaced) for (const one of this.#standing.values()) this.#place(one)
    setText(this.#edge, edge)
    const free = edge === '' ? -1 : textWidth(edge, view.font) + labelPaddingPx
    this.#clearCut('minor', view, shift, -1)
    this.#clearCut('major', view, shift, free)
  }

  /** What stood there stays; the elements of what is gone serve for what is new. */
  #stand({ from, perDay }: AxisView): void {
    const gone = this.#standing
    const fresh: (readonly [string, AxisTick, number])[] = []
    this.#standing = new Map()
    for (const tick of this.#wanted) {
      if (tick.x === 0 && tick.text !== null) continue
      const day = Math.round(from + tick.x / perDay)
      const key = `${tick.tier} ${day} ${tick.text}`
      const held = gone.get(key)
      gone.delete(key)
      if (held === undefined) fresh.push([key, tick, day])
      else this.#standing.set(key, held)
    }
    this.#wanted = []
    const spare = [...gone.values()]
    for (const [key, { tier, text }, day] of fresh) {
      const at = spare.findLastIndex((one) => (one.text === null) === (text === null))
      const [old] = at === -1 ? [] : spare.splice(at, 1)
      const element = old?.element ?? document.createElement('div')
      if (old === undefined) (text === null ? this.#lines : this.#labels).append(element)
      if (old?.tier !== tier || old.isCut)
        element.className = `${text === null ? 'vis-grid vis-vertical' : 'vis-text'} vis-${tier}`
      if (text !== null) setText(element, text)
      const { left = Number.NaN, top = Number.NaN, back = 0 } = old ?? {}
      const one: Standing = { element, tier, text, day, left, top, back, isCut: false }
      this.#place(one)
      this.#standing.set(key, one)
    }
    for (const { element } of spare) element.remove()
  }

  #place(one: Standing): void {
    const left = Math.round((one.day - this.#origin) * this.#perDay)
    const top = one.tier === 'minor' ? this.#majorPx : 0
    if (left !== one.left) one.element.style.left = `${left}px`
    if (top !== one.top) one.element.style.top = `${top}px`
    one.left = left
    one.top = top
  }

  /** Of a tier, draws a label that the right edge would cut back into view; where it would lie on the one before, and while a hand moves, it is hidden. */
  #clearCut(tier: Tier, view: AxisView, shift: number, free: number): void {
    const { widthPx, font, isMoving } = view
    const labels = [...this.#standing.values()].filter(
      (one) => one.tier === tier && one.text !== null,
    )
    labels.sort((a, b) => a.left - b.left)
    let end = free
    for (const one of labels) {
      const x = one.left + shift
      const width = textWidth(one.text ?? '', font) + labelPaddingPx
      const back = Math.min(0, Math.floor(widthPx - x - width))
      const isBeside = x < -labelPaddingPx || x > widthPx
      const isCut = isBeside || x + back < end || (isMoving && back < 0)
      if (isCut !== one.isCut) one.element.classList.toggle('is-cut', isCut)
      one.isCut = isCut
      if (!isCut && back !== one.back) {
        one.back = back
        one.element.style.marginLeft = `${back}px`
      }
      if (!isCut) end = x + width
    }
  }
}

/** Says another word in an element without making it anew. */
function setText(element: HTMLElement, text: string): void {
  const { firstChild } = element
  if (!(firstChild instanceof Text)) element.textContent = text
  else if (firstChild.data !== text) firstChild.data = text
}

function part(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  return element
}
