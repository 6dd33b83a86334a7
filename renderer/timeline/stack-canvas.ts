import type { Lang } from '../../data/model/text.ts'
import { families } from '../../data/model/vocabulary.ts'
import type { LaneStack } from '../../data/timeline/scene.ts'
import type { TimeWindow } from '../../data/timeline/time-window.ts'
import { numberIn } from '../../data/words/numbers.ts'
import { textWidth } from './measure.ts'

/** What the density of a lane is painted from. */
export interface StackView {
  readonly density: LaneStack
  readonly range: TimeWindow
  readonly perDay: number
  readonly height: number
  /** The pixels of a bar for each event. */
  readonly perEvent: number
  readonly font: string
  readonly lang: Lang
}

/** The colours of a lane's layers, read from the style of the page. */
export interface StackInks {
  readonly ink: string
  /** For each layer its colour, and whether it is hatched. */
  readonly layers: readonly { readonly colour: string; readonly faint: boolean }[]
}

/** Reads the colours as they stand now: those of the families, or of one family where each lane is one. */
export function inksOf(element: Element): (family: string | null) => StackInks {
  const style = getComputedStyle(element)
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  const of = (name: string): string => colour(name === 'none' ? 'untyped' : name)
  const all = [...families, 'none'].map((name) => ({ colour: of(name), faint: false }))
  const ink = colour('ink')
  return (family) => {
    if (family === null) return { ink, layers: all }
    return { ink, layers: [false, true].map((faint) => ({ colour: of(family), faint })) }
  }
}

/** Where stacks are painted, one after another: a canvas in the page that is given a font lays out the page first. */
let aside: OffscreenCanvas | null = null

/** Shows on a canvas how many events of a lane begin in each stretch of the calendar, layer on layer, with the counts that have room. */
export function paintStack(canvas: HTMLCanvasElement, view: StackView, ink: StackInks): void {
  const width = Math.ceil((view.range.to - view.range.from) * view.perDay)
  const scale = devicePixelRatio
  aside ??= new OffscreenCanvas(1, 1)
  aside.width = Math.ceil(width * scale)
  aside.height = Math.ceil(view.height * scale)
  const context = aside.getContext('2d')
  if (context === null) return
  context.scale(scale, scale)
  paintBars(context, view, ink)
  canvas.style.width = `${width}px`
  canvas.style.height = `${view.height}px`
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(aside.transferToImageBitmap())
}

/** Leaves nothing on a canvas. */
export function clearStack(canvas: HTMLCanvasElement): void {
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(null)
}

/** Paints the bars of the days of a range, and nothing of those beside it. */
export function paintBars(
  context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D,
  view: StackView,
  ink: StackInks,
): void {
  const { range, perDay, height, density } = view
  if (context.font !== view.font) context.font = view.font
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  const foot = height - 1
  density.counts.forEach((count, bin) => {
    const [first = 0, next = 0] = [density.bins.edges[bin], density.bins.edges[bin + 1]]
    if (count === 0 || next < range.from || first > range.to) return
    const from = (first - range.from) * perDay
    const to = (next - range.from) * perDay
    const wide = Math.max(to - from - 1.5, 1)
    const tall = Math.max(count * view.perEvent, 2)
    let y = foot
    density.layers.forEach((layer, i) => {
      const part = ((layer[bin] ?? 0) / count) * tall
      const { colour = ink.ink, faint = false } = ink.layers[i] ?? {}
      if (part === 0) return
      context.fillStyle = colour
      context.globalAlpha = faint ? 0.3 : 0.78
      context.fillRect(from + 0.5, y - part, wide, part)
      y -= part
    })
    context.globalAlpha = 1
    const said = numberIn(view.lang, count)
    // A bar alone at the least height says one by itself.
    const beside = Math.max(density.counts[bin - 1] ?? 0, density.counts[bin + 1] ?? 0)
    const room = beside * 2 < count ? wide * 3 : wide
    if (textWidth(said, view.font) > room || (count === 1 && wide < 24)) return
    context.fillStyle = ink.ink
    context.fillText(said, from + 0.5 + wide / 2, foot - tall - 3)
  })
}
