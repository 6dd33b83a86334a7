import type { PrintLane } from '../model.ts'
import type { Ink } from '../type/display.ts'
import { type Para, paragraph } from '../type/para.ts'
import type { Shaper } from '../type/shape.ts'
import { shortened } from '../type/shorten.ts'
import type { FriseSizes } from './sizes.ts'

/** The most lines that a lane's name takes. */
export const mostNameLines = 4
const lead = 1.16

/** The size at which lanes are named, in points. */
export function laneNameSize({ text }: FriseSizes): number {
  return text * 1.05
}

/** A lane's name as its gutter writes it; what would take more than so many lines ends in an ellipsis. */
export function gutterName(
  { label, lang, family }: PrintLane,
  sizes: FriseSizes,
  shaper: Shaper,
  ink: Ink,
  most = mostNameLines,
): Para {
  const size = laneNameSize(sizes)
  const style = { face: 'sans-semibold', size, ink } as const
  const width = sizes.gutter - size * (family === null ? 0.8 : 1.6) - 8
  const set = (text: string): Para =>
    paragraph(shaper, [{ text, style }], { width, align: 'left', lead, hyphens: lang })
  const whole = set(label)
  if (whole.lines.length <= most) return whole
  return set(shortened(label, (text) => set(text).lines.length <= most))
}

/** How many lines of a lane's name a height holds, one at least. */
export function nameLinesIn(height: number, sizes: FriseSizes): number {
  const line = laneNameSize(sizes) * lead
  return Math.max(1, Math.min(mostNameLines, Math.floor((height - line * 0.4) / line)))
}

/** Lanes are packed many times at one size, and their names are as tall each time. */
const heights = new WeakMap<Shaper, Map<string, number>>()

/** How much of its height a lane needs for its name alone; a family's is known to fit. */
export function laneNameHeight(lane: PrintLane, sizes: FriseSizes, shaper: Shaper): number {
  if (lane.family !== null) return 0
  const known = heights.get(shaper) ?? new Map<string, number>()
  heights.set(shaper, known)
  const key = `${sizes.text} ${lane.label}`
  let height = known.get(key)
  if (height === undefined) {
    height = gutterName(lane, sizes, shaper, '#000000').height + laneNameSize(sizes) * 0.8
    known.set(key, height)
  }
  return height
}
