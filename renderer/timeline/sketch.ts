import type { PlacedShape } from '../../data/timeline/placing.ts'
import type { AxisTick, AxisView } from './axis-ticks.ts'
import type { RowGiven } from './lane-row.ts'
import type { LanePlace } from './lane-rows.ts'
import type { MarksGiven } from './marks.ts'
import { type Ground, paintEdges, paintMarks } from './paint-marks.ts'
import { paintTicks } from './paint-ticks.ts'
import { type Painter, Pens } from './pens.ts'
import { paintBars } from './stack-canvas.ts'
import { inRows } from './standing.ts'

/** What stands on the lanes and over them, as it was fed last. */
export interface SketchGiven {
  readonly rows: readonly RowGiven[]
  readonly periods: MarksGiven
}

/** Where what a sketch shows stands at this moment. */
export interface SketchView {
  readonly axis: AxisView
  readonly ticks: readonly AxisTick[]
  /** The pixels of a day on the lanes. */
  readonly perDay: number
  readonly heightPx: number
  readonly axisPx: number
  readonly periodsPx: number
  /** Where on the screen each lane stands, by its key. */
  readonly places: ReadonlyMap<string, LanePlace>
}

/** What a hand that zooms sees: axis, periods, densities and marks painted on one canvas, as the page would draw them, while their elements wait unseen until it rests. A step of such a hand places a hundred elements; painting them anew takes less than laying them out. */
export class Sketch {
  readonly element = document.createElement('canvas')
  readonly #host: HTMLElement
  readonly #painter = this.element.getContext('2d')
  readonly #forced = matchMedia('(forced-colors: active)')
  #pens: Pens | null = null
  #given: SketchGiven = { rows: [], periods: noMarks }
  #isOn = false

  constructor(host: HTMLElement) {
    this.#host = host
    this.element.className = 'sketch'
    this.element.setAttribute('aria-hidden', 'true')
    this.element.hidden = true
  }

  get isOn(): boolean {
    return this.#isOn
  }

  /** Paints from now on, with what was fed last; never where the system chooses the colours. */
  begin(given: SketchGiven): void {
    if (this.#forced.matches || this.#painter === null) return
    this.#isOn = true
    this.feed(given)
  }

  /** Gives the page back to its elements. */
  end(): void {
    if (!this.#isOn) return
    this.#isOn = false
    this.#host.classList.remove('is-sketched')
    this.element.hidden = true
  }

  /** Colours, letters or measures have changed. */
  forget(): void {
    this.#pens = null
  }

  feed({ rows, periods }: SketchGiven): void {
    this.#given = {
      rows: rows.map((row) => ({
        ...row,
        scene: { ...row.scene, items: sorted(row.scene.items) },
      })),
      periods: { ...periods, items: sorted(periods.items) },
    }
  }

  paint(view: SketchView): void {
    const painter = this.#painter
    if (painter === null) return
    const widthPx = view.axis.widthPx + 1
    this.#fit(painter, widthPx, view.heightPx)
    this.#pens ??= new Pens(this.#host, devicePixelRatio)
    const pens = this.#pens
    painter.clearRect(0, 0, widthPx, view.heightPx)
    const ground = { from: view.axis.from, perDay: view.perDay, widthPx }
    const { periods } = this.#given
    const { axisPx, periodsPx, heightPx } = view
    paintGrounds(painter, periods, ground, [axisPx, heightPx], pens)
    // The panel of vis-timeline begins a pixel within the field of the lanes (lanes.css).
    painter.translate(1, 0)
    paintTicks(painter, view.ticks, view.axis, heightPx, pens)
    painter.translate(-1, 0)
    painter.save()
    painter.translate(0, axisPx)
    clip(painter, widthPx, periodsPx)
    paintMarks(painter, periods.items, periods.dressing, ground, pens)
    painter.restore()
    painter.save()
    painter.translate(0, axisPx + periodsPx + 1)
    clip(painter, widthPx, heightPx - axisPx - periodsPx - 1)
    this.#lanes(painter, view, ground, pens)
    painter.restore()
    if (!this.element.hidden) return
    this.element.hidden = false
    this.#host.classList.add('is-sketched')
  }

  /** Lanes that stay in sight stand over those that are scrolled under them. */
  #lanes(painter: Painter, view: SketchView, ground: Ground, pens: Pens): void {
    const room = view.heightPx - view.axisPx - view.periodsPx
    const ordered = [false, true].flatMap((isPinned) =>
      this.#given.rows.filter(({ head }) => head.isPinned === isPinned),
    )
    for (const row of ordered) {
      const place = view.places.get(row.lane.key)
      if (place === undefined || place.top > room || place.top + place.height < 0) continue
      painter.translate(0, place.top)
      if (row.head.isPinned) painter.clearRect(0, 0, ground.widthPx, place.height)
      paintLane(painter, row, ground, pens)
      painter.translate(0, -place.top)
    }
  }

  /** A canvas that is given a size is emptied: only where it changes. */
  #fit(painter: CanvasRenderingContext2D, widthPx: number, heightPx: number): void {
    const scale = devicePixelRatio
    const [width, height] = [Math.ceil(widthPx * scale), Math.ceil(heightPx * scale)]
    const { element } = this
    if (element.width === width && element.height === height) return
    element.width = width
    element.height = height
    element.style.width = `${width / scale}px`
    element.style.height = `${height / scale}px`
    painter.scale(scale, scale)
    painter.textBaseline = 'alphabetic'
  }
}

const noMarks: MarksGiven = {
  items: [],
  dressing: {
    selected: -1,
    chosen: null,
    perDay: 1,
    top: () => 0,
    titleLang: () => '',
    family: () => 'none',
  },
}

function sorted(items: readonly PlacedShape[]): readonly PlacedShape[] {
  return inRows(items, (item) => item)
}

function paintLane(painter: Painter, row: RowGiven, ground: Ground, pens: Pens): void {
  const { scene, dressing, height, perEvent, font, lang, inks, edges } = row
  const { density } = scene
  const { from, perDay, widthPx } = ground
  if (density !== null) {
    const range = { from, to: from + widthPx / perDay }
    paintBars(painter, { density, range, perDay, perEvent, height, font, lang }, inks)
  }
  paintMarks(painter, scene.items, dressing, ground, pens)
  if (edges.length > 0) paintEdges(painter, edges, widthPx, pens)
}

/** The days of periods, behind all lanes. */
function paintGrounds(
  painter: Painter,
  { items, dressing }: MarksGiven,
  { from, perDay }: Ground,
  [top, foot]: readonly [number, number],
  pens: Pens,
): void {
  for (const item of items) {
    const family = dressing.family(item.event)
    const left = Math.round((item.from - from) * perDay)
    const width = Math.round(Math.max((item.to - item.from) * perDay, 2))
    painter.fillStyle = pens.colour(family)
    painter.globalAlpha = family === 'none' ? 0.04 : 0.07
    painter.fillRect(left, top, width, foot - top)
    painter.globalAlpha = 0.35
    painter.fillRect(left, top, 1, foot - top)
    painter.fillRect(left + width - 1, top, 1, foot - top)
  }
  painter.globalAlpha = 1
}

function clip(painter: Painter, width: number, height: number): void {
  painter.beginPath()
  painter.rect(0, 0, width, height)
  painter.clip()
}
