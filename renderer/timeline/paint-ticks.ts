import type { AxisTick, AxisView } from './axis-ticks.ts'
import { labelPaddingPx } from './axis-ticks.ts'
import { textWidth } from './measure.ts'
import type { Painter, Pens } from './pens.ts'

/** Paints the ticks of an axis as the page draws them (axis-ticks.ts, lanes.css): lines down to a height, and labels that neither touch each other nor are cut. */
export function paintTicks(
  painter: Painter,
  ticks: readonly AxisTick[],
  view: AxisView,
  heightPx: number,
  pens: Pens,
): void {
  const topOf = ({ tier }: AxisTick): number => (tier === 'minor' ? view.majorPx : 0)
  for (const tick of ticks) {
    if (tick.text !== null) continue
    painter.fillStyle = pens.colour(tick.tier === 'minor' ? 'line' : 'edge')
    painter.fillRect(Math.round(tick.x), topOf(tick), 1, heightPx - topOf(tick))
  }
  const said = ticks.filter(({ text }) => text !== null).sort((a, b) => a.x - b.x)
  const edge = said.find(({ x }) => x === 0)?.text ?? ''
  painter.textAlign = 'left'
  paintTier('minor', '', said, view, painter, pens)
  paintTier('major', edge, said, view, painter, pens)
}

function paintTier(
  tier: AxisTick['tier'],
  edge: string,
  said: readonly AxisTick[],
  { widthPx, font, majorPx }: AxisView,
  painter: Painter,
  pens: Pens,
): void {
  const letters = pens[tier]
  const foot = 1 + letters.foot(pens.measures.axisLine) + (tier === 'minor' ? majorPx : 0)
  painter.font = letters.font
  painter.fillStyle = pens.colour(tier === 'minor' ? 'soft' : 'ink')
  if (edge !== '') painter.fillText(edge, insetPx, foot)
  let end = edge === '' ? -1 : textWidth(edge, font) + labelPaddingPx
  for (const one of said) {
    const { x, text } = one
    if (text === null || one.tier !== tier || x === 0 || x < -labelPaddingPx) continue
    const width = textWidth(text, font) + labelPaddingPx
    if (x < end || x + width > widthPx) continue
    painter.fillText(text, Math.round(x) + insetPx, foot)
    end = x + width
  }
}

/** How far from its line a label stands. */
const insetPx = 5
