import { textIn } from '../../data/model/text.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { familyAt } from '../../data/timeline/lanes.ts'
import { type Block, type LaneScene, type SceneGiven, sceneOf } from '../../data/timeline/scene.ts'
import { touchesWindow } from '../../data/timeline/spans.ts'
import { panned, type TimeWindow, widthOf } from '../../data/timeline/time-window.ts'
import { edgeElements, middleOf } from './edges.ts'
import { boardItems } from './items.ts'
import { laneElement } from './lane-element.ts'
import { makeLayer } from './layer.ts'
import { forgetWidths, textWidth } from './measure.ts'
import { type BoardPicture, sameButWindow } from './picture.ts'
import { inkOf, paintStrip } from './strip.ts'
import { VisBoard } from './vis-board.ts'

/** What was fed last, and for which window. */
interface Fed {
  readonly view: SceneGiven
  readonly scene: readonly LaneScene[]
  readonly perDay: number
}

// Fed at most this many things, vis-timeline keeps up with the hand (guide: speed §2).
const cap = 120
const settleMs = 110

/** Keeps the picture in step with its window: moves what is drawn, and draws anew when it must. */
export class Drawing {
  readonly #host: HTMLElement
  readonly #board: VisBoard
  readonly #layer = makeLayer()
  readonly #edges = document.createElement('div')
  readonly #onWant: (ids: readonly string[]) => void
  readonly #watching: MutationObserver
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  #picture: BoardPicture | null = null
  #fed: Fed | null = null
  #isMarked = false
  #isDue = false
  #scrolledTo = -1
  #settling: ReturnType<typeof setTimeout> | undefined

  constructor(host: HTMLElement, height: number, onWant: (ids: readonly string[]) => void) {
    this.#host = host
    this.#onWant = onWant
    this.#board = new VisBoard(host, height, () => this.#follow())
    this.#edges.className = 'edges'
    this.#board.center.prepend(this.#layer.canvas, this.#layer.today, this.#layer.cursor)
    this.#board.center.append(this.#edges)
    this.#watching = new MutationObserver(() => this.#settle())
    this.#watching.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    this.#dark.addEventListener('change', this.#settle)
    document.fonts?.addEventListener('loadingdone', this.#lettersChanged)
  }

  show(picture: BoardPicture): void {
    const before = this.#picture
    this.#picture = picture
    if (before?.lang !== picture.lang) this.#board.speak(picture.lang)
    const resized =
      before?.height !== picture.height ||
      before.laneHeight !== picture.laneHeight ||
      before.textScale !== picture.textScale
    if (resized) {
      this.#host.style.setProperty('--lane-height', `${picture.laneHeight}px`)
      this.#board.resize(picture.height, this.#font(12))
    }
    const only = before !== null && !resized && sameButWindow(before, picture)
    if (only) {
      this.#board.move(picture.window)
      this.#settleIn(this.#reaches(picture.window) ? settleMs : 0)
    } else if (before === null || resized) this.#settle()
    else this.#settleIn(0)
  }

  /** The width changed: all is placed again. */
  resized(): void {
    if (this.#picture === null) return
    this.#board.resize(this.#picture.height, this.#font(12))
    this.#settle()
  }

  /** The days per pixel, and the day at a point of the screen; null where the lane heads are. */
  dayAt(clientX: number): number | null {
    const { left } = this.#board.center.getBoundingClientRect()
    const { from, to } = this.#board.drawn
    const x = clientX - left
    return x < 0 ? null : from + (x / this.#board.widthPx) * (to - from)
  }

  get widthPx(): number {
    return this.#board.widthPx
  }

  /** The block under a point of the screen, with what it holds. */
  blockAt(
    clientX: number,
    clientY: number,
  ): { block: Block; view: SceneGiven; scene: LaneScene } | null {
    const day = this.dayAt(clientX)
    if (this.#fed === null || this.#picture === null || day === null) return null
    const y = clientY - this.#board.center.getBoundingClientRect().top
    const lane = Math.floor(y / this.#picture.laneHeight)
    const inLane = y - lane * this.#picture.laneHeight
    if (inLane < this.#picture.laneHeight - this.#stripHeight() - 4) return null
    const scene = this.#fed.scene[lane]
    const block = scene?.blocks.find(({ from, to }) => day >= from && day < to)
    return block && scene ? { block, view: this.#fed.view, scene } : null
  }

  destroy(): void {
    clearTimeout(this.#settling)
    this.#watching.disconnect()
    this.#dark.removeEventListener('change', this.#settle)
    document.fonts?.removeEventListener('loadingdone', this.#lettersChanged)
    this.#board.destroy()
  }

  /** Lanes too many to be seen at once are scrolled until one that holds the selected event is seen. */
  #scrollToSelected(): void {
    const scroller = this.#host.querySelector('.vis-left')
    const { selected = -1, laneHeight = 0 } = this.#picture ?? {}
    const tops = (this.#fed?.scene ?? []).flatMap(({ items }, lane) =>
      items.some(({ event }) => event === selected) ? [lane * laneHeight] : [],
    )
    const [first] = tops
    if (scroller === null || first === undefined) return
    const { scrollTop, clientHeight } = scroller
    const isSeen = (top: number): boolean =>
      top >= scrollTop && top + laneHeight <= scrollTop + clientHeight
    if (!tops.some(isSeen)) scroller.scrollTop = first - (clientHeight - laneHeight) / 2
  }

  #font(px: number): string {
    return `${px * (this.#picture?.textScale ?? 1)}px "Source Sans 3", sans-serif`
  }

  #rowPx(): number {
    return Math.round(18 * (this.#picture?.textScale ?? 1))
  }

  #stripHeight(): number {
    return Math.round(18 * (this.#picture?.textScale ?? 1))
  }

  /** Whether what was fed still serves the window: it holds it, at about the same scale. */
  #reaches(window: TimeWindow): boolean {
    const fed = this.#fed
    if (fed === null) return false
    const ratio = widthOf(window) / widthOf(fed.view.window)
    const { from, to } = fed.view.range
    return window.from >= from && window.to <= to && ratio > 0.6 && ratio < 1.6
  }

  /** Labels were measured in a font that had not arrived yet. */
  readonly #lettersChanged = (): void => {
    forgetWidths()
    this.#settle()
  }

  /** Draws anew in a task of its own: after a rest, or at once (0) where the hand has left what was drawn. */
  #settleIn(ms: number): void {
    if (this.#isDue) return
    clearTimeout(this.#settling)
    this.#isDue = ms === 0
    this.#settling = setTimeout(this.#settle, ms)
  }

  readonly #settle = (): void => {
    clearTimeout(this.#settling)
    this.#isDue = false
    const picture = this.#picture
    if (picture === null || this.#board.widthPx < 40) return
    this.#board.move(picture.window)
    const view = this.#view(picture)
    const scene = sceneOf(view)
    this.#fed = { view, scene, perDay: view.widthPx / widthOf(view.window) }
    this.#board.setLanes(
      picture.lanes.lanes.map((lane, i) =>
        laneElement(picture.lanes.by, lane, scene[i]?.count ?? 0, picture.lang),
      ),
    )
    const dressing = {
      selected: picture.selected,
      chosen: picture.chosen,
      laneHeight: picture.laneHeight,
      perDay: this.#fed.perDay,
      title: (event: number) => this.#titleOf(picture, event),
      family: (event: number) => familyAt(picture.columns, event),
    }
    this.#board.setItems(
      scene.flatMap(({ items }, lane) =>
        boardItems(items, { ...dressing, lane, top: (row) => this.#top(row, scene[lane]) }),
      ),
    )
    this.#paint(picture, view, scene)
    this.#edges.replaceChildren(
      ...edgeElements(
        scene,
        view,
        picture.columns,
        (row, lane) => lane * picture.laneHeight + this.#top(row, scene[lane]),
      ),
    )
    this.#follow()
    if (picture.selected !== this.#scrolledTo) this.#scrollToSelected()
    this.#scrolledTo = picture.selected
    this.#want(picture, scene)
  }

  #view(picture: BoardPicture): SceneGiven {
    const { columns, spans, lanes, window, selected } = picture
    // The selected label is bold, and those on a bar: no label may be wider than it was measured.
    const font = `600 ${this.#font(12)}`
    return {
      columns,
      spans,
      lanes,
      window,
      range: { from: panned(window, -0.5).from, to: panned(window, 0.5).to },
      widthPx: this.#board.widthPx,
      cap,
      rows: (crowded) =>
        Math.floor((picture.laneHeight - 4 - (crowded ? this.#stripHeight() : 0)) / this.#rowPx()),
      labelPx: (event) => {
        const { text } = this.#titleOf(picture, event)
        return text === '' ? 0 : textWidth(text, font)
      },
      markPx: 14 * picture.textScale,
      pinned: selected,
    }
  }

  #titleOf(picture: BoardPicture, event: number): { readonly text: string; readonly lang: string } {
    const row = picture.rows.get(idAt(picture.columns, event))
    return row === undefined ? { text: '', lang: picture.lang } : textIn(row.title, picture.lang)
  }

  /** The pixels from the top of a lane to a row: rows stand in its middle, above the strip where there is one. */
  #top(row: number, scene: LaneScene | undefined): number {
    const rows = 1 + Math.max(0, ...(scene?.items.map((item) => item.row) ?? []))
    const foot = scene !== undefined && scene.blocks.length > 0 ? this.#stripHeight() : 0
    const spare = (this.#picture?.laneHeight ?? 0) - foot - rows * this.#rowPx()
    return Math.max(Math.round(spare / 2), 2) + row * this.#rowPx()
  }

  #paint(picture: BoardPicture, view: SceneGiven, scene: readonly LaneScene[]): void {
    paintStrip(
      this.#layer.canvas,
      {
        lanes: picture.lanes,
        scene,
        extent: picture.spans.extent,
        window: view.window,
        range: view.range,
        perDay: view.widthPx / widthOf(view.window),
        laneHeight: picture.laneHeight,
        stripHeight: this.#stripHeight(),
        font: this.#font(11),
        lang: picture.lang,
      },
      inkOf(this.#host),
    )
  }

  /** After each redraw of vis-timeline: what we paint ourselves moves to where the axis now is. */
  #follow(): void {
    if (this.#fed === null || this.#picture === null) return
    this.#mark(this.#fed.scene)
    if (this.#fed.view.widthPx !== this.#board.widthPx) this.#settleIn(settleMs)
    const drawn = this.#board.drawn
    const perDay = this.#board.widthPx / widthOf(drawn)
    const x = (this.#fed.view.range.from - drawn.from) * perDay
    const stretch = perDay / this.#fed.perDay
    const { canvas, today, cursor } = this.#layer
    canvas.style.transform = `translateX(${x}px) scaleX(${stretch})`
    const { spans, selected, window } = this.#picture
    today.style.transform = `translateX(${(this.#picture.today + 0.5 - drawn.from) * perDay}px)`
    const at = middleOf(spans, selected)
    cursor.hidden = selected === -1 || at === null || !touchesWindow(spans, selected, window)
    if (at !== null) cursor.style.transform = `translateX(${(at - drawn.from) * perDay}px)`
  }

  /** Marks the first drawing in the performance timeline, where the start is measured (`npm run bench -- start`). */
  #mark(scene: readonly LaneScene[]): void {
    if (this.#isMarked || scene.every(({ items }) => items.length === 0)) return
    this.#isMarked = true
    performance.mark('timeline-drawn')
  }

  #want(picture: BoardPicture, scene: readonly LaneScene[]): void {
    this.#onWant(
      scene.flatMap(({ items }) => items.map(({ event }) => idAt(picture.columns, event))),
    )
  }
}
