import { laneInk, pale } from '../pages/theme.ts'
import { paragraph } from '../type/para.ts'
import { setPara } from '../type/set-line.ts'
import type { Run } from '../type/word.ts'
import { bar } from './bars.ts'
import type { Canvas } from './canvas.ts'
import { type PackedPeriods, type PlacedPeriod, periodBar } from './periods.ts'
import type { Scale } from './scale.ts'

/** Draws the dotted lines down through the lanes where periods begin and end, under all that the lanes draw. */
export function periodLines(
  { kit, leaf, figure }: Canvas,
  { placed }: PackedPeriods,
  scale: Scale,
  place: { readonly x: number; readonly y: number; readonly bottom: number },
): void {
  for (const { period, span, x, width, top } of placed) {
    const stroke = pale(laneInk(kit.theme, period.family), 0.3)
    const from = place.y + top
    const line = (at: number): void => {
      const points = [
        [at, from],
        [at, place.bottom],
      ] as const
      const way = { points, closed: false, fill: null, width: 0.6, dash: [0.7, 1.7] }
      leaf.ops.push({ op: 'path', tag: figure, stroke, ...way })
    }
    if (!span.openStart && span.from >= scale.from) line(place.x + x)
    if (!span.openEnd && span.to + 1 <= scale.to) line(place.x + x + width)
  }
}

/** Draws the periods over the lanes: a bar for its days, and its name with its dates. */
export function drawPeriods(
  canvas: Canvas,
  { placed }: PackedPeriods,
  scale: Scale,
  x: number,
  y: number,
): void {
  for (const each of placed) drawPeriod(canvas, each, scale, x, y)
}

function drawPeriod(
  { kit, leaf, sizes, figure }: Canvas,
  each: PlacedPeriod,
  scale: Scale,
  x: number,
  y: number,
): void {
  const { period, span, width, name, dates, end, beneath } = each
  const leading = sizes.text * 1.18
  const thick = periodBar(sizes)
  const top = y + each.top
  const ink = laneInk(kit.theme, period.family)
  const centre = top + (beneath ? thick / 2 : leading / 2)
  const place = { x: x + each.x, y: centre, width, thick }
  leaf.ops.push(...bar(span, scale, place, { ink, arrow: kit.theme.ink }, figure))
  const runs: Run[] = [
    { ...name, style: { face: 'sans-semibold', size: sizes.text, ink } },
    ...(dates === ''
      ? []
      : [{ text: dates, style: { face: 'sans', size: sizes.text, ink: kit.theme.soft } } as const]),
  ]
  const room = scale.right - scale.left
  const text = paragraph(kit.shaper, runs, {
    width: room,
    align: end ? 'right' : 'left',
    lead: 1.18,
  })
  const left = x + each.labelX - (end ? room : 0)
  const wide = text.lines[0]?.natural ?? 0
  const first = top + (beneath ? thick + 1 : 0)
  leaf.block((end ? left + room - wide : left) - 0.6, first, wide + 1.2, leading, '#ffffff')
  setPara(leaf, kit.shaper, text, left, first, figure)
}
