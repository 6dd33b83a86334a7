import type { Canvas } from '../frise/canvas.ts'
import { binStart, density } from '../frise/density.ts'
import { axis, columns, drawPlaced, landmarks, laneLabel } from '../frise/draw-strip.ts'
import { spreadInto } from '../frise/fill.ts'
import { laneNameSize, nameLinesIn } from '../frise/lane-name.ts'
import { type PackedLane, packLane } from '../frise/pack.ts'
import { at, type Scale } from '../frise/scale.ts'
import { friseSizes } from '../frise/sizes.ts'
import type { Dated } from '../frise/span.ts'
import { period, scales } from '../frise/strips.ts'
import { type Kit, lyingMargin, lyingSheet } from '../pages/kit.ts'
import { laneInk, pale } from '../pages/theme.ts'
import { paragraph } from '../type/para.ts'
import { setPara } from '../type/set-line.ts'
import { binWords, headRoom, openDrawing } from './drawing.ts'
import { drawLegend, legendHeight } from './legend.ts'
import { severalWords } from './strips-part.ts'

/** A lane of densities on A4, in points. */
const tallest = 72

/** The overview: the whole period on one lying page, its landmarks by number and title, the density of each lane, and the gaps. */
export function* overview(kit: Kit, entries: readonly Dated[]): Generator<number> {
  const { model, theme } = kit
  const [width, height] = lyingSheet(kit.options)
  const sizes = friseSizes(7 * theme.scale, model.lanesBy)
  const measure = width - 2 * lyingMargin
  const legend = legendHeight(kit, measure)
  const top = headRoom(kit)
  const foot = 48 + 32 * kit.styles.scale
  const room = { width: measure, depth: height - top - foot - legend }
  const input = { lanes: model.lanes, sizes, shaper: kit.shaper }
  const [scale] = scales(period(entries), 1, room, input)
  if (scale === undefined) return
  const axisDepth = sizes.text * 3.6
  const free = room.depth - axisDepth
  const least = laneNameSize(sizes) * 3.4 * model.lanes.length
  const lanes = Math.max(1, model.lanes.length)
  const highest = tallest * kit.styles.scale
  const named = spreadInto(
    yield* chosen(kit, entries, scale, Math.min(free * 0.5, Math.max(0, free - least))),
    free - highest * lanes,
  )
  const caption = kit.say('print.overview.text', {
    n: named.placed.length,
    total: model.entries.length,
  })
  const drawing = openDrawing(kit, kit.say('print.overview'), 'overview', entries.length, scale)
  const canvas: Canvas = { kit, leaf: drawing.leaf, figure: drawing.figure, sizes }
  const rest = free - named.height
  const tall = Math.min(highest, rest / lanes)
  const shifted = { ...scale, left: scale.left + lyingMargin, right: scale.right + lyingMargin }
  const total = axisDepth + named.height + tall * model.lanes.length
  yield 0
  const counts = density(model.lanes, entries, scale)
  yield 0
  model.lanes.forEach((lane, nth) => {
    const y = top + axisDepth + named.height + nth * tall
    drawing.leaf.block(
      lyingMargin,
      y,
      room.width,
      tall - 1,
      pale(laneInk(theme, lane.family), theme.wash),
    )
    drawing.leaf.block(lyingMargin, y, 2.4, tall - 1, laneInk(theme, lane.family))
  })
  yield 0
  gaps(canvas, entries, shifted, top + axisDepth + named.height, total - axisDepth - named.height)
  axis(canvas, shifted, top, axisDepth, total)
  for (const each of named.placed)
    drawPlaced(canvas, named, each, shifted, lyingMargin, top + axisDepth)
  for (const [nth, lane] of model.lanes.entries()) {
    yield 0
    const y = top + axisDepth + named.height + nth * tall
    laneLabel(canvas, { lane }, lyingMargin, y + 2, nameLinesIn(tall - 2, sizes))
    columns(canvas, counts, { lane }, shifted, y + tall - 1, tall - 6)
  }
  const under = top + total + 6
  drawLegend(kit, drawing.leaf, drawing.figure, { x: lyingMargin, y: under, width: room.width })
  drawing.close(`${caption} ${binWords(kit, counts)}${severalWords(kit)}`, under + legend)
  yield binStart(counts, 0)
}

/** Entries by weight; of those that weigh the same, each lies as far as may be from those before it, so that a few stand over the whole period. */
function rankedOver(entries: readonly Dated[]): readonly Dated[] {
  const bits = Math.ceil(Math.log2(Math.max(2, entries.length)))
  const turned = (at: number): number => {
    let out = 0
    for (let bit = 0; bit < bits; bit++) out += ((at >> bit) & 1) * 2 ** (bits - 1 - bit)
    return out
  }
  const places = new Map(entries.map((each, at) => [each, turned(at)]))
  const place = (each: Dated): number => places.get(each) ?? 0
  return [...entries].sort((a, b) => b.entry.weight - a.entry.weight || place(a) - place(b))
}

function* chosen(
  kit: Kit,
  entries: readonly Dated[],
  scale: Scale,
  depth: number,
): Generator<number, PackedLane> {
  const { theme, shaper } = kit
  const sizes = friseSizes(7 * theme.scale, kit.model.lanesBy)
  const lane = { id: landmarks, label: '', lang: '', family: null } as const
  const ranked = rankedOver(entries)
  const pack = (count: number): Generator<number, PackedLane> => {
    const named = new Set(ranked.slice(0, count))
    return packLane(
      lane,
      entries.filter((each) => named.has(each)),
      scale,
      sizes,
      shaper,
    )
  }
  let low = 0
  let high = Math.min(60, ranked.length)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    yield 0
    if ((yield* pack(middle)).height <= depth) low = middle
    else high = middle - 1
  }
  return yield* pack(low)
}

function gaps(canvas: Canvas, entries: readonly Dated[], scale: Scale, y: number, h: number): void {
  const { kit, leaf, figure } = canvas
  const longest = (scale.to - scale.from) * 0.09
  const sorted = [...entries].sort((a, b) => a.span.from - b.span.from)
  // What began nobody says when may have gone on all the while before its end.
  let until = Number.NEGATIVE_INFINITY
  for (const { span } of entries) if (span.openStart) until = Math.max(until, span.to)
  for (const { span } of sorted) {
    if (span.from - until > Math.max(longest, 180) && until >= scale.from) {
      const from = at(scale, until + 1)
      const to = at(scale, span.from)
      leaf.ops.push({
        op: 'path',
        tag: figure,
        points: [
          [from + 2, y + h / 2],
          [to - 2, y + h / 2],
        ],
        closed: false,
        fill: null,
        stroke: kit.theme.soft,
        width: 0.5,
        dash: [1, 2],
      })
      const style = {
        face: 'sans-italic',
        size: 6.6 * kit.theme.scale,
        ink: kit.theme.soft,
      } as const
      const text = paragraph(kit.shaper, [{ text: kit.say('print.gap'), style }], {
        width: to - from - 4,
        align: 'center',
        lead: 1.2,
      })
      if (text.lines.length <= 2) setPara(leaf, kit.shaper, text, from + 2, y + h / 2 + 2, figure)
    }
    until = span.openEnd ? Number.POSITIVE_INFINITY : Math.max(until, span.to)
  }
}
