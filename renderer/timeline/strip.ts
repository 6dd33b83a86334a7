import type { Lang } from '../../data/model/text.ts'
import { families } from '../../data/model/vocabulary.ts'
import { densityOf, peakOf, resolution } from '../../data/timeline/density.ts'
import type { Lanes } from '../../data/timeline/lanes.ts'
import type { Block, LaneScene } from '../../data/timeline/scene.ts'
import type { Extent, TimeWindow } from '../../data/timeline/time-window.ts'
import { numberIn } from '../../data/words/numbers.ts'

/** What a strip is painted from. */
export interface StripView {
  readonly lanes: Lanes
  readonly scene: readonly LaneScene[]
  readonly extent: Extent | null
  readonly window: TimeWindow
  /** The days painted: wider than the window, so that it can be moved before it must be painted again. */
  readonly range: TimeWindow
  readonly perDay: number
  readonly laneHeight: number
  readonly stripHeight: number
  readonly font: string
  readonly lang: Lang
}

/** The colours that a canvas needs, read from the style of the page. */
export interface StripInks {
  readonly paper: string
  readonly ink: string
  readonly soft: string
  readonly lane: (key: string) => string
}

/** Reads the colours as they stand now. */
export function inkOf(element: Element): StripInks {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  const byKey = new Map(families.map((family) => [family as string, colour(family)]))
  const soft = colour('soft')
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    soft,
    lane: (key) => byKey.get(key) ?? soft,
  }
}

const barPx = 5

/** Paints the density of crowded lanes at their feet, and on it how many events each block holds. */
export function paintStrip(canvas: HTMLCanvasElement, view: StripView, ink: StripInks): void {
  const { range, perDay, laneHeight } = view
  const width = Math.ceil((range.to - range.from) * perDay)
  const crowded = view.scene.some(({ blocks }) => blocks.length > 0)
  const height = crowded ? laneHeight * view.lanes.lanes.length : 0
  const scale = devicePixelRatio
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  const context = canvas.getContext('2d')
  if (context === null || height === 0) return
  context.scale(scale, scale)
  const days = resolution(range, width, barPx)
  const peak = peakOf(view.lanes.lanes, view.extent, days)
  view.lanes.lanes.forEach((lane, i) => {
    const blocks = view.scene[i]?.blocks ?? []
    if (blocks.length === 0) return
    const foot = (i + 1) * laneHeight - 1
    const { start, counts } = densityOf(lane, range, days)
    context.fillStyle = ink.lane(lane.key)
    context.globalAlpha = 0.38
    counts.forEach((count, bucket) => {
      if (count === 0) return
      const x = ((start + bucket) * days - range.from) * perDay
      const tall = Math.max(Math.sqrt(count / peak) * view.stripHeight, 1.5)
      context.fillRect(x, foot - tall, Math.max(days * perDay - 1, 1), tall)
    })
    context.globalAlpha = 1
    paintCounts(context, view, blocks, foot, ink)
  })
}

function paintCounts(
  context: CanvasRenderingContext2D,
  view: StripView,
  blocks: readonly Block[],
  foot: number,
  ink: StripInks,
): void {
  context.font = view.font
  context.textBaseline = 'alphabetic'
  context.textAlign = 'center'
  context.lineJoin = 'round'
  context.lineWidth = 3
  context.strokeStyle = ink.paper
  context.fillStyle = ink.ink
  for (const block of blocks) {
    const text = `+${numberIn(view.lang, block.count)}`
    const half = context.measureText(text).width / 2
    const from = (block.from - view.range.from) * view.perDay + half + 2
    const to = (block.to - view.range.from) * view.perDay - half - 2
    const x = Math.min(Math.max((block.middle - view.range.from) * view.perDay, from), to)
    context.strokeText(text, x, foot - 4)
    context.fillText(text, x, foot - 4)
  }
}
