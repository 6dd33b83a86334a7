import { idAt } from '../../data/timeline/columns.ts'
import { type LaneScene, type SceneGiven, sceneOf } from '../../data/timeline/scene.ts'
import { isSameScale, type TimeWindow, widthOf } from '../../data/timeline/time-window.ts'
import { say } from '../../data/words/words.ts'
import { type BarHit, barIn, type Fed } from './fed.ts'
import { Labels } from './labels.ts'
import { laneHeights, standingHeights } from './lane-heights.ts'
import { LaneRows } from './lane-rows.ts'
import { followLayer, makeLayer } from './layer.ts'
import { forgetWidths } from './measure.ts'
import { Pace } from './pace.ts'
import { PeriodStrip } from './period-strip.ts'
import { type BoardPicture, sameButWindow } from './picture.ts'
import { rowGiven } from './row-given.ts'
import { sceneGiven, stoodIn } from './scene-given.ts'
import { Sketch } from './sketch.ts'
import { inksOf } from './stack-canvas.ts'
import { VisAxis } from './vis-axis.ts'

/** So often at most a hand that moves on asks for the names of what it passes. */
const namesMs = 300

/** Keeps the picture in step with its window: moves what is drawn, and draws anew when it must. */
export class Drawing {
  readonly rows = new LaneRows()
  readonly #host: HTMLElement
  readonly #axis: VisAxis
  readonly #sketch: Sketch
  readonly #layer = makeLayer()
  readonly #labels = new Labels()
  readonly #strip = new PeriodStrip(this.#labels)
  readonly #onWant: (ids: readonly string[]) => void
  readonly #watching: MutationObserver
  readonly #dark = matchMedia('(prefers-color-scheme: dark)')
  #picture: BoardPicture | null = null
  #fed: Fed | null = null
  #stood: ReadonlyMap<string, number> = new Map()
  #isMarked = false
  #namedAt = 0
  #inks: ReturnType<typeof inksOf> | null = null
  #scrolledTo = -1
  readonly #pace = new Pace(() => this.#settle())

  constructor(host: HTMLElement, height: number, onWant: (ids: readonly string[]) => void) {
    this.#host = host
    this.#onWant = onWant
    const under = document.createElement('div')
    under.className = 'lanes-axis'
    under.setAttribute('aria-hidden', 'true')
    // vis-timeline places the element that it is given by itself.
    const given = document.createElement('div')
    under.append(given)
    this.#layer.element.prepend(this.#strip.grounds)
    this.#sketch = new Sketch(host)
    const { element: sketched } = this.#sketch
    host.append(under, this.#layer.element, this.#strip.element, this.rows.scroller, sketched)
    this.#axis = new VisAxis(given, height, (isPlaced) => this.#follow(isPlaced))
    this.#watching = new MutationObserver(this.#inked)
    this.#watching.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    this.#dark.addEventListener('change', this.#inked)
    document.fonts?.addEventListener('loadingdone', this.#lettersChanged)
  }

  show(picture: BoardPicture): void {
    const before = this.#picture
    this.#picture = picture
    if (before?.lang !== picture.lang) this.#axis.speak(picture.lang)
    const resized = before?.height !== picture.height || before.textScale !== picture.textScale
    if (resized) this.#sketch.forget()
    if (resized) this.#axis.resize(picture.height, this.#font(12))
    if (before === null || resized) {
      this.#settle()
      return
    }
    if (before.window !== picture.window) this.#pace.moved()
    const isOnly = sameButWindow(before, picture, this.#pace.isMoving)
    if (isOnly) this.#sketchOn(before, picture)
    if (isOnly) this.#axis.move(picture.window, this.#pace.isMoving)
    if (isOnly && this.#reaches(picture.window)) this.#pace.atRest()
    else this.#pace.soon()
  }

  /** A hand presses: what a sketch shows must stand there to be pressed. */
  touched(): void {
    if (!this.#sketch.isOn) return
    this.#pace.rest()
    this.#settle()
  }

  /** The width changed: all is placed again. */
  resized(): void {
    if (this.#picture === null) return
    this.#axis.resize(this.#picture.height, this.#font(12))
    this.#settle()
  }

  /** The day at a point of the screen; null where the lane heads are. */
  dayAt(clientX: number): number | null {
    const { from, to } = this.#axis.drawn
    const x = clientX - this.#axis.leftPx
    return x < 0 ? null : from + (x / this.#axis.widthPx) * (to - from)
  }

  get widthPx(): number {
    return this.#axis.widthPx
  }

  /** The bar of a density under a point of the screen, on a lane, with what it holds. */
  blockAt(clientX: number, key: string): BarHit | null {
    const day = this.dayAt(clientX)
    if (this.#fed === null || day === null) return null
    return barIn(this.#fed, key, day)
  }

  destroy(): void {
    this.#pace.stop()
    this.#watching.disconnect()
    this.#dark.removeEventListener('change', this.#inked)
    document.fonts?.removeEventListener('loadingdone', this.#lettersChanged)
    this.#axis.destroy()
  }

  #font(px: number): string {
    return `${px * (this.#picture?.textScale ?? 1)}px "Source Sans 3", sans-serif`
  }

  /** Whether what was fed still serves the window: it holds it, at about the same scale. */
  #reaches(window: TimeWindow): boolean {
    const fed = this.#fed
    if (fed === null) return false
    const ratio = widthOf(window) / widthOf(fed.view.window)
    const { from, to } = fed.view.range
    return window.from >= from && window.to <= to && ratio > 0.6 && ratio < 1.6
  }

  /** Light became dark, or dark light. */
  readonly #inked = (): void => {
    this.#inks = null
    this.#sketch.forget()
    this.#settle()
  }

  /** Labels were measured in a font that had not arrived yet. */
  readonly #lettersChanged = (): void => {
    forgetWidths()
    this.#labels.forget()
    this.#sketch.forget()
    this.#settle()
  }

  readonly #settle = (): void => {
    const began = performance.now()
    this.#pace.drawing()
    const picture = this.#picture
    if (picture === null || this.#axis.widthPx < 40) return
    const isMoving = this.#pace.isMoving && this.#fed?.view.lanes === picture.lanes
    if (!isMoving) {
      this.#sketch.end()
      this.#axis.isSketched = false
    }
    this.#axis.move(picture.window, isMoving)
    this.#feed(picture, isMoving)
    if (this.#sketch.isOn) this.#axis.repaintSoon()
    else this.#follow(true)
    if (isMoving) this.#pace.drawnMoving(performance.now() - began)
    else this.#revealSelected(picture)
    if (!isMoving || began - this.#namedAt > namesMs) this.#want(picture)
  }

  /** Shows what lies in the window and beside it. While a hand moves, no lane changes its height, and no head what it says. */
  #feed(picture: BoardPicture, isMoving: boolean): void {
    const seen = this.#view(picture, isMoving)
    const stripPx = this.#strip.pack(picture, seen, isMoving)
    if (!this.#sketch.isOn) this.#strip.draw()
    const view = { ...seen, roomPx: seen.roomPx - stripPx }
    const scene = sceneOf(view)
    this.#stood = stoodIn(view, scene)
    this.#measure('--axis', this.#axis.heightPx)
    this.#measure('--periods', stripPx)
    this.#measure('--field', view.widthPx + 1)
    const { lanes: heights, perEvent } =
      isMoving && this.#fed !== null
        ? standingHeights(scene, this.#fed.heights)
        : laneHeights(scene, view.roomPx, view)
    const perDay = view.widthPx / widthOf(view.window)
    this.#inks ??= inksOf(this.#host)
    const measured = { perEvent, font: this.#font(11), inks: this.#inks }
    const rows = picture.lanes.lanes.flatMap((lane, i) => {
      const [one, height] = [scene[i], heights[i]]
      return one && height ? [rowGiven(picture, view, lane, one, { ...measured, ...height })] : []
    })
    this.#fed = { view, scene, rows, perDay, stripPx, heights: heights.map(({ height }) => height) }
    if (this.#sketch.isOn) {
      this.#sketch.feed({ rows, periods: this.#strip.standing })
      this.rows.showScales(rows)
    } else this.rows.show(rows, say(picture.lang, 'lane.all'), isMoving)
  }

  /** A hand that zooms sees a sketch; one that moves the window as wide as it is moves what is drawn. */
  #sketchOn({ window: before }: BoardPicture, { window }: BoardPicture): void {
    const { isMoving } = this.#pace
    if (this.#sketch.isOn || !isMoving || this.#fed === null) return
    if (isSameScale(widthOf(before), widthOf(window))) return
    this.#sketch.begin({ rows: this.#fed.rows, periods: this.#strip.standing })
    this.#axis.isSketched = this.#sketch.isOn
  }

  #paint({ stripPx }: Fed, perDay: number): void {
    const { view: axis, heightPx: axisPx } = this.#axis
    this.#sketch.paint({
      axis,
      ticks: this.#axis.takeTicks(),
      perDay,
      heightPx: this.#picture?.height ?? 0,
      axisPx,
      periodsPx: stripPx,
      places: this.rows.places(),
    })
  }

  #measure(name: string, px: number): void {
    const { style } = this.#host
    if (style.getPropertyValue(name) !== `${px}px`) style.setProperty(name, `${px}px`)
  }

  #view(picture: BoardPicture, isMoving: boolean): SceneGiven {
    const { lanes, window } = picture
    const { heights = [], perDay = 0 } = this.#fed ?? {}
    const { widthPx } = this.#axis
    const isLike = Math.abs(widthPx / widthOf(window) / perDay - 1) < 0.01
    return {
      ...sceneGiven(picture, widthPx, this.#labels),
      roomPx: picture.height - this.#axis.heightPx - 1,
      stood: (lane, event) => (isLike ? (this.#stood.get(`${lane.key} ${event}`) ?? 0) : 0),
      standing: isMoving ? (lane) => heights[lanes.lanes.indexOf(lane)] ?? 0 : null,
    }
  }

  /** After each redraw of the axis: what we paint ourselves moves to where the axis now is; marks only where they are placed. */
  #follow(isPlaced: boolean): void {
    if (this.#fed === null || this.#picture === null) return
    this.#mark(this.#fed.scene)
    if (this.#fed.view.widthPx !== this.#axis.widthPx) this.#pace.atRest()
    const { drawn } = this.#axis
    const perDay = this.#axis.widthPx / widthOf(drawn)
    if (this.#sketch.isOn) this.#paint(this.#fed, perDay)
    else this.rows.follow(drawn, perDay, isPlaced)
    if (isPlaced && !this.#sketch.isOn) this.#strip.follow(drawn, perDay)
    followLayer(this.#layer, this.#picture, drawn, perDay)
  }

  /** Marks the first drawing in the performance timeline, where the start is measured (`npm run bench -- start`). */
  #mark(scene: readonly LaneScene[]): void {
    if (this.#isMarked || scene.every(({ items }) => items.length === 0)) return
    this.#isMarked = true
    performance.mark('timeline-drawn')
  }

  /** Lanes too many to be seen at once are scrolled until one that holds the selected event is seen. */
  #revealSelected({ selected, lanes }: BoardPicture): void {
    if (selected === this.#scrolledTo) return
    this.#scrolledTo = selected
    const scene = this.#fed?.scene ?? []
    this.rows.reveal(
      lanes.lanes.flatMap(({ key }, i) =>
        scene[i]?.items.some(({ event }) => event === selected) ? [key] : [],
      ),
    )
  }

  #want(picture: BoardPicture): void {
    this.#namedAt = performance.now()
    const drawn = (this.#fed?.scene ?? []).flatMap(({ items }) => items.map(({ event }) => event))
    this.#onWant([...drawn, ...this.#strip.events].map((event) => idAt(picture.columns, event)))
  }
}
