import moment from 'moment'
import 'moment/dist/locale/fr'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import type { Lang } from '../../data/model/text.ts'
import { edge, type TimeWindow, widthOf } from '../../data/timeline/time-window.ts'
import { axisLabel, axisStep } from './axis.ts'
import { textWidth } from './measure.ts'

const dayMs = 86_400_000
const labelPaddingPx = 8

/** One thing that vis-timeline places: its lane, its days, and how to draw it; `sign` changes when the drawing does. */
export interface BoardItem {
  readonly id: string
  readonly lane: number
  readonly from: number
  readonly to: number | null
  readonly sign: string
  readonly draw: () => HTMLElement
}

/** One lane's head. */
export interface BoardLane {
  readonly sign: string
  readonly draw: () => HTMLElement
}

interface FedItem {
  readonly id: string
  readonly group: number
  readonly start: Date
  readonly end?: Date
  readonly type: 'point' | 'range'
  readonly limitSize: false
  readonly align: 'left'
  readonly content: string
  readonly draw: () => HTMLElement
}

interface FedGroup {
  readonly id: number
  readonly order: number
  readonly content: string
  readonly draw: () => HTMLElement
}

/** What we use of vis-timeline 8.5.4 beyond its public types; a test holds these names. */
interface Inside {
  readonly range: { start: number; end: number }
  readonly dom: { readonly center: HTMLElement; readonly root: HTMLElement }
  readonly props: { readonly center: { readonly width: number } }
  readonly timeAxis: { readonly dom: { readonly foreground: HTMLElement } }
}

/** vis-timeline as axis, lanes and items: fed few things at a time, moved without animation. */
export class VisBoard {
  readonly #items = new DataSet<FedItem>()
  readonly #groups = new DataSet<FedGroup>()
  readonly #timeline: Timeline
  readonly #inside: Inside
  #signs: ReadonlyMap<string, string> = new Map()
  #heads: readonly string[] = []
  #scale = ''
  #font = '12px sans-serif'

  constructor(host: HTMLElement, height: number, onDrawn: () => void) {
    const options: TimelineOptions = {
      // An empty white list: whatever still passes through vis-timeline as a string is text.
      xss: { disabled: false, filterOptions: { whiteList: {} } },
      template: (item: FedItem) => item.draw(),
      // Destroying the timeline asks once for the head of no group at all.
      groupTemplate: (group: FedGroup | null) => group?.draw() ?? document.createElement('div'),
      moment: (date: moment.MomentInput) => moment(date).utc(),
      format: { minorLabels: (date: Date, scale: string) => axisLabel(moment.utc(date), scale) },
      groupOrder: 'order',
      orientation: { axis: 'top', item: 'top' },
      margin: { axis: 0, item: 0 },
      height,
      stack: false,
      autoResize: false,
      selectable: false,
      moveable: false,
      zoomable: false,
      // Else no window is wider than 10,000 years (vis-timeline 8.5.4, Range).
      zoomMax: 2 * edge * dayMs,
      verticalScroll: true,
      showCurrentTime: false,
      showMajorLabels: false,
      rtl: false,
    } as unknown as TimelineOptions
    // No start and no end: with them each item added is measured alone (guide: speed §1).
    this.#timeline = new Timeline(host, this.#items as never, this.#groups as never, options)
    this.#inside = this.#timeline as unknown as Inside
    this.#timeline.on('changed', () => {
      this.#clearCutLabels()
      if (this.#signs.size > 0) markFirst('timeline-drawn')
      onDrawn()
    })
  }

  /** Where our own canvas and lines live, under the items. */
  get center(): HTMLElement {
    return this.#inside.dom.center
  }

  /** The pixels between the lane heads and the right edge. */
  get widthPx(): number {
    return this.#inside.props.center.width - 1
  }

  /** The window as it is drawn at this moment. */
  get drawn(): TimeWindow {
    const { start, end } = this.#inside.range
    return { from: start / dayMs, to: end / dayMs }
  }

  move(window: TimeWindow): void {
    const { scale, step } = axisStep(this.widthPx / widthOf(window))
    if (`${scale}${step}` !== this.#scale) {
      this.#scale = `${scale}${step}`
      this.#timeline.setOptions({ timeAxis: { scale, step } })
    }
    this.#timeline.setWindow(window.from * dayMs, window.to * dayMs, { animation: false })
  }

  speak(lang: Lang): void {
    this.#timeline.setOptions({ locale: lang })
  }

  resize(height: number, font: string): void {
    this.#font = font
    this.#timeline.setOptions({ height })
    this.#timeline.redraw()
  }

  /** Shows these lanes; a head is drawn again only when it changed. */
  setLanes(lanes: readonly BoardLane[]): void {
    const signs = lanes.map(({ sign }) => sign)
    if (signs.join('\n') === this.#heads.join('\n')) return
    const gone = this.#heads.map((_, id) => id).filter((id) => id >= lanes.length)
    this.#groups.remove(gone)
    this.#groups.update(
      lanes.flatMap(({ sign, draw }, id) =>
        sign === this.#heads[id] ? [] : [{ id, order: id, content: '', draw }],
      ),
    )
    this.#heads = signs
  }

  /** Shows these items. New ones are added while the range is parked far away: added in view, each would be measured alone. */
  setItems(items: readonly BoardItem[]): void {
    const before = this.#signs
    const signs = new Map(items.map(({ id, sign }) => [id, sign]))
    const stale = [...before].filter(([id, sign]) => signs.get(id) !== sign).map(([id]) => id)
    const fresh = items.filter(({ id, sign }) => before.get(id) !== sign)
    this.#signs = signs
    if (stale.length === 0 && fresh.length === 0) return
    const { range } = this.#inside
    const { start, end } = range
    range.start = 8.6e15
    range.end = 8.6e15 + dayMs
    this.#items.remove(stale)
    this.#items.add(fresh.map(fed))
    range.start = start
    range.end = end
  }

  destroy(): void {
    this.#timeline.destroy()
  }

  /** Draws an axis label that the right edge would cut back into view; where it would lie on the one before, it is hidden. */
  #clearCutLabels(): void {
    const labels = this.#inside.timeAxis.dom.foreground.querySelectorAll<HTMLElement>(
      '.vis-minor:not(.vis-measure)',
    )
    let end = -1
    for (const label of labels) {
      const x = Number.parseFloat(label.style.transform.slice('translate('.length))
      const width = textWidth(label.textContent ?? '', this.#font) + labelPaddingPx
      const back = Math.min(0, this.widthPx - x - width)
      const isYear = /^−?\d{3,}$/.test(label.textContent ?? '')
      const isCut = x + back < end || x < -labelPaddingPx || x > this.widthPx
      label.classList.toggle('is-cut', isCut)
      label.classList.toggle('is-year', isYear && !this.#scale.startsWith('year'))
      label.style.marginLeft = `${back}px`
      if (!isCut) end = x + width
    }
  }
}

/** Marks a moment once: `npm run bench -- start` measures to it. */
function markFirst(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name)
}

function fed(item: BoardItem): FedItem {
  const { id, lane, from, to, draw } = item
  const start = new Date(from * dayMs)
  const common = {
    id,
    group: lane,
    start,
    limitSize: false,
    align: 'left',
    content: '',
    draw,
  } as const
  return to === null
    ? { ...common, type: 'point' }
    : { ...common, type: 'range', end: new Date(to * dayMs) }
}
