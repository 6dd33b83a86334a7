import moment from 'moment'
import 'moment/dist/locale/fr'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import type { Lang } from '../../data/model/text.ts'
import { edge, type TimeWindow, widthOf } from '../../data/timeline/time-window.ts'
import { axisLabel, axisOver, axisStep } from './axis.ts'
import { textWidth } from './measure.ts'

const dayMs = 86_400_000
const labelPaddingPx = 8

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
    readonly dom: {
      readonly minorTexts: readonly HTMLElement[]
      readonly majorTexts: readonly HTMLElement[]
    }
    readonly setOptions: (options: object) => void
    readonly _repaintLabels: () => void
  }
}

/** vis-timeline as the axis of two tiers, its lines down through the lanes, and the window of time, moved without animation. */
export class VisAxis {
  readonly #timeline: Timeline
  readonly #inside: Inside
  readonly #onDrawn: () => void
  #scale = ''
  #isMoved = false
  #isLaid = false
  #frame = 0
  /** What is measured once, until vis-timeline lays itself out anew; the left edge until the next frame. */
  #heightPx: number | null = null
  #leftPx: number | null = null
  #font = '12px sans-serif'

  constructor(host: HTMLElement, height: number, onDrawn: () => void) {
    const options: TimelineOptions = {
      // An empty white list: whatever still passes through vis-timeline as a string is text.
      xss: { disabled: false, filterOptions: { whiteList: {} } },
      moment: (date: moment.MomentInput) => moment(date).utc(),
      format: {
        minorLabels: (date: Date, scale: string) => axisLabel(moment.utc(date), scale),
        majorLabels: (date: Date, scale: string) => axisOver(moment.utc(date), scale),
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
    this.#timeline.on('changed', () => {
      this.#isLaid = this.#isMoved
      this.#heightPx = null
      this.#drawn()
    })
  }

  /** Where on the screen the first day of the window stands. */
  get leftPx(): number {
    if (this.#leftPx === null) {
      this.#leftPx = this.#inside.dom.center.getBoundingClientRect().left
      requestAnimationFrame(() => {
        this.#leftPx = null
      })
    }
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
  move(window: TimeWindow): void {
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

  /** A window that moves changes the axis alone: it is painted without the measuring that a whole redraw of vis-timeline is made of, and which lays out the page anew each time. */
  #repaintSoon(): void {
    if (this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#inside.timeAxis._repaintLabels()
      this.#drawn()
    })
  }

  #drawn(): void {
    const { minorTexts, majorTexts } = this.#inside.timeAxis.dom
    this.#clearCutLabels(minorTexts)
    this.#clearCutLabels(majorTexts)
    this.#onDrawn()
  }

  /** Of a tier, draws a label that the right edge would cut back into view; where it would lie on the one before, it is hidden. */
  #clearCutLabels(labels: readonly HTMLElement[]): void {
    const sorted = labels.map((label) => ({ label, x: leftOf(label) }))
    sorted.sort((a, b) => a.x - b.x)
    let end = -1
    for (const { label, x } of sorted) {
      const width = textWidth(label.textContent ?? '', this.#font) + labelPaddingPx
      const back = Math.min(0, this.widthPx - x - width)
      const isCut = x + back < end || x < -labelPaddingPx || x > this.widthPx
      label.classList.toggle('is-cut', isCut)
      label.style.marginLeft = `${back}px`
      if (!isCut) end = x + width
    }
  }
}

function leftOf(label: HTMLElement): number {
  return Number.parseFloat(label.style.transform.slice('translate('.length))
}
