import moment from 'moment'
import 'moment/dist/locale/fr'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import type { Lang } from '../../data/model/text.ts'
import { edge, type TimeWindow, widthOf } from '../../data/timeline/time-window.ts'
import { axisLabel, axisOver, axisStep, axisYears } from './axis.ts'
import { type AxisTick, AxisTicks, type AxisView } from './axis-ticks.ts'

const dayMs = 86_400_000
/** The left edge holds so long without being measured again: no page moves under a moving hand. */
const edgeMs = 150
/** A scale that changes by more from one frame to the next, by steps of a hand that follow each other as soon, leaps: what stands by itself is then placed in every second frame, while densities are stretched in each. */
const leap = 1.06
const leapMs = 25

/** What vis-timeline 8.5.4 paints with: where a tick stands, and, of a label, what it says. */
type PaintText = (x: number, text: string) => { readonly style: object }
type PaintLine = (x: number) => { readonly style: object }

/** What we use of vis-timeline 8.5.4 beyond its public types; a test holds these names. */
interface Inside {
  readonly range: {
    readonly start: number
    readonly end: number
    readonly _applyRange: (start: number, end: number) => boolean
  }
  readonly dom: { readonly center: HTMLElement; readonly top: HTMLElement }
  readonly props: { readonly center: { readonly width: number } }
  readonly timeAxis: {
    readonly dom: { readonly foreground: HTMLElement; readonly background: HTMLElement }
    readonly props: { readonly majorLabelHeight?: number }
    readonly setOptions: (options: object) => void
    _repaintLabels: () => void
    _repaintMinorText: PaintText
    _repaintMajorText: PaintText
    _repaintMinorLine: PaintLine
    _repaintMajorLine: PaintLine
  }
}

/** vis-timeline as the axis of two tiers, its lines down through the lanes, and the window of time, moved without animation. */
export class VisAxis {
  readonly #timeline: Timeline
  readonly #inside: Inside
  readonly #onDrawn: (isPlaced: boolean) => void
  readonly #ticks = new AxisTicks()
  #scale = ''
  /** Whether its ticks are painted by another, and its elements left as they are. */
  isSketched = false
  #isMoved = false
  #isMoving = false
  #movedAt = Number.NEGATIVE_INFINITY
  #isHasty = false
  #isLaid = false
  #frame = 0
  #perDay = 0
  #isPlaced = true
  /** What is measured once, until vis-timeline lays itself out anew. */
  #heightPx: number | null = null
  #leftPx: number | null = null
  #leftUntil = 0
  #font = '12px sans-serif'

  constructor(host: HTMLElement, height: number, onDrawn: (isPlaced: boolean) => void) {
    const options: TimelineOptions = {
      // An empty white list: whatever still passes through vis-timeline as a string is text.
      xss: { disabled: false, filterOptions: { whiteList: {} } },
      moment: (date: moment.MomentInput) => moment(date).utc(),
      format: {
        minorLabels: (date: Date, scale: string) => axisLabel(moment.utc(date), scale),
        majorLabels: (date: Date, scale: string) =>
          scale === 'year' ? this.#years() : axisOver(moment.utc(date), scale),
      },
      orientation: { axis: 'top', item: 'top' },
      height,
      stack: false,
      autoResize: false,
      selectable: false,
      moveable: false,
      zoomable: false,
      // Else no window is wider than 10,000 years (vis-timeline 8.5.4, Range).
      zoomMax: 2 * edge * dayMs,
      showCurrentTime: false,
      rtl: false,
    } as unknown as TimelineOptions
    // No items: marks are drawn beside it, where moving them costs a tenth (guide: speed §2).
    this.#timeline = new Timeline(host, new DataSet([]) as never, options)
    this.#inside = this.#timeline as unknown as Inside
    this.#onDrawn = onDrawn
    this.#drawTicksOurselves()
    this.#timeline.on('changed', () => {
      this.#isLaid = this.#isMoved
      this.#heightPx = null
      this.#drawn()
    })
  }

  /** Where on the screen the first day of the window stands. */
  get leftPx(): number {
    const now = performance.now()
    if (this.#leftPx === null || now > this.#leftUntil)
      this.#leftPx = this.#inside.dom.center.getBoundingClientRect().left
    this.#leftUntil = now + edgeMs
    return this.#leftPx
  }

  /** The height of the axis. */
  get heightPx(): number {
    this.#heightPx ??= this.#inside.dom.top.offsetHeight
    return this.#heightPx
  }

  /** The pixels from the first to the last day of the window. */
  get widthPx(): number {
    return this.#inside.props.center.width - 1
  }

  /** The window as it is drawn at this moment. */
  get drawn(): TimeWindow {
    const { start, end } = this.#inside.range
    return { from: start / dayMs, to: end / dayMs }
  }

  /** Moves the window at once; what is drawn follows with the next frame. */
  move(window: TimeWindow, isMoving = false): void {
    if (this.#isMoving && !isMoving) this.#repaintSoon()
    this.#isMoving = isMoving
    const now = performance.now()
    this.#isHasty = isMoving && now - this.#movedAt < leapMs
    this.#movedAt = now
    const { range, timeAxis } = this.#inside
    const { scale, step } = axisStep(this.widthPx / widthOf(window))
    if (`${scale}${step}` !== this.#scale) {
      this.#scale = `${scale}${step}`
      timeAxis.setOptions({ timeAxis: { scale, step } })
    }
    const [start, end] = [window.from * dayMs, window.to * dayMs]
    if (!this.#isLaid) {
      this.#isMoved = true
      this.#timeline.setWindow(start, end, { animation: false })
    } else if (range._applyRange(start, end)) this.#repaintSoon()
  }

  /** The axis as it now stands. */
  get view(): AxisView {
    const { width } = this.#inside.props.center
    const { from } = this.drawn
    return {
      from,
      perDay: width / widthOf(this.drawn),
      widthPx: this.widthPx,
      font: this.#font,
      majorPx: this.#inside.timeAxis.props.majorLabelHeight ?? 0,
      isMoving: this.#isMoving,
    }
  }

  /** The ticks that vis-timeline wants at this moment, for a sketch. */
  takeTicks(): readonly AxisTick[] {
    return this.#ticks.take()
  }

  /** What is drawn follows with the next frame, wherever the window stands. */
  repaintSoon(): void {
    this.#repaintSoon()
  }

  speak(lang: Lang): void {
    this.#timeline.setOptions({ locale: lang })
  }

  resize(height: number, font: string): void {
    this.#font = font
    this.#timeline.setOptions({ height })
    this.#timeline.redraw()
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#timeline.destroy()
  }

  /** The years that are seen; nothing before there is a window. */
  #years(): string {
    if (!this.#isMoved) return ''
    const { from, to } = this.drawn
    return axisYears(moment.utc(from * dayMs), moment.utc(to * dayMs - 1))
  }

  /** A window that moves changes the axis alone: it is painted without the measuring that a whole redraw of vis-timeline is made of, and which lays out the page anew each time. */
  #repaintSoon(): void {
    if (this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#isPlaced = !(this.#isPlaced && this.#leaps())
      this.#perDay = this.widthPx / widthOf(this.drawn)
      if (this.#isPlaced) {
        this.#inside.timeAxis._repaintLabels()
        this.#drawn()
      } else {
        this.#onDrawn(false)
        this.#repaintSoon()
      }
    })
  }

  #leaps(): boolean {
    const ratio = this.widthPx / widthOf(this.drawn) / this.#perDay
    return (
      !this.isSketched && this.#isHasty && this.#perDay > 0 && (ratio > leap || ratio < 1 / leap)
    )
  }

  /** vis-timeline tells each tick that it wants; it would make them by parsing markup, and place all of them anew for each step of a hand. */
  #drawTicksOurselves(): void {
    const { timeAxis } = this.#inside
    const ticks = this.#ticks
    // vis-timeline gives what it gets a width, which ours need not.
    const nothing = { style: {} }
    const text = (tier: 'minor' | 'major') => (x: number, text: string) => {
      ticks.want({ tier, x, text })
      return nothing
    }
    const line = (tier: 'minor' | 'major') => (x: number) => {
      ticks.want({ tier, x, text: null })
      return nothing
    }
    const repaint = timeAxis._repaintLabels.bind(timeAxis)
    timeAxis._repaintLabels = () => {
      ticks.forget()
      repaint()
    }
    timeAxis._repaintMinorText = text('minor')
    timeAxis._repaintMajorText = text('major')
    timeAxis._repaintMinorLine = line('minor')
    timeAxis._repaintMajorLine = line('major')
    ticks.standIn(timeAxis.dom.foreground, timeAxis.dom.background)
  }

  #drawn(): void {
    if (!this.isSketched) this.#ticks.draw(this.view)
    this.#onDrawn(true)
  }
}
