import { goTo, shortMonth } from '../pages/kit.ts'
import { laneInk, pale } from '../pages/theme.ts'
import type { Ink } from '../type/display.ts'
import { paragraph } from '../type/para.ts'
import { setPara } from '../type/set-line.ts'
import type { Run } from '../type/word.ts'
import { bar } from './bars.ts'
import type { Canvas } from './canvas.ts'
import { binStart, type LaneDensity } from './density.ts'
import { drawPeriods, periodLines } from './draw-periods.ts'
import { gutterName, laneNameSize, mostNameLines } from './lane-name.ts'
import { mark } from './marks.ts'
import { aboveLabel, afterNumber, labelParts, type PackedEntry, type PackedLane } from './pack.ts'
import { at, type Scale, tickStep, ticks } from './scale.ts'
import type { Strip } from './strip.ts'

const perStep = 100

/** Draws a packed strip with its top left corner at (x, y), in steps. */
export function* drawStrip(canvas: Canvas, strip: Strip, x: number, y: number): Generator<number> {
  const scale = { ...strip.scale, left: strip.scale.left + x, right: strip.scale.right + x }
  const height = strip.height - 2
  const above = strip.axis + strip.periods.height
  let top = y + above
  for (const lane of strip.lanes) {
    const tall = lane.height + strip.densityHeight
    ground(canvas, lane, x, top, scale.right + canvas.sizes.edge - x, tall)
    top += tall
  }
  axis(canvas, scale, y, strip.axis, height)
  periodLines(canvas, strip.periods, scale, { x, y: y + strip.axis, bottom: y + height })
  drawPeriods(canvas, strip.periods, scale, x, y + strip.axis)
  top = y + above
  for (const lane of strip.lanes) {
    yield 0
    laneLabel(canvas, lane, x, top)
    if (strip.density !== null)
      columns(
        canvas,
        strip.density,
        lane,
        scale,
        top + strip.densityHeight,
        strip.densityHeight - 3,
      )
    for (const [nth, each] of lane.placed.entries()) {
      if (nth % perStep === perStep - 1) yield 0
      drawPlaced(canvas, lane, each, scale, x, top + strip.densityHeight)
    }
    top += lane.height + strip.densityHeight
  }
}

function inkOf({ kit }: Canvas, { family }: PackedLane['lane']): Ink {
  return laneInk(kit.theme, family)
}

function ground(
  canvas: Canvas,
  lane: PackedLane,
  x: number,
  y: number,
  w: number,
  h: number,
): void {
  const ink = inkOf(canvas, lane.lane)
  canvas.leaf.block(x, y, w, h - 1, pale(ink, canvas.kit.theme.wash))
  canvas.leaf.block(x, y, 2.4, h - 1, ink)
}

/** Draws the axis of a strip: years above, months under them, a line down through the lanes. */
export function axis(canvas: Canvas, scale: Scale, y: number, depth: number, height: number): void {
  const { kit, leaf, sizes } = canvas
  const step = tickStep(scale, sizes.text)
  const strong = { face: 'sans-semibold', size: sizes.text * 1.18, ink: kit.theme.ink } as const
  const plain = { face: 'sans', size: sizes.text * 0.88, ink: kit.theme.soft } as const
  const marks = ticks(scale, sizes.text)
  const yearTop = y + depth - sizes.text * 3.2
  const monthTop = y + depth - sizes.text * 1.5
  marks.forEach((tick, nth) => {
    const x = at(scale, tick.day)
    const top = tick.strong ? yearTop : monthTop
    leaf.block(
      x,
      top,
      tick.strong ? 0.6 : 0.35,
      y + height - top,
      tick.strong ? '#a8a8a8' : '#d9d9d9',
    )
    const next = marks[nth + 1]
    const room = (next === undefined ? scale.right : at(scale, next.day)) - x
    const nextYear = marks.slice(nth + 1).find((other) => other.strong)
    const yearRoom = (nextYear === undefined ? scale.right : at(scale, nextYear.day)) - x
    if (tick.strong) word(canvas, yearLabel(tick.year), strong, x + 2, yearTop - 1, yearRoom)
    if (step < 12) word(canvas, shortMonth(kit, tick.month), plain, x + 2, monthTop - 1, room)
  })
  const first = marks[0]
  if (first !== undefined && step < 12 && !first.strong) {
    const nextYear = marks.find((tick) => tick.strong)
    const room = (nextYear === undefined ? scale.right : at(scale, nextYear.day)) - scale.left
    word(canvas, yearLabel(first.year), strong, scale.left + 2, yearTop - 1, room)
  }
}

/** A year as the axis writes it. */
export function yearLabel(year: number): string {
  return year < 0 ? `−${-year}` : String(year)
}

function word(
  canvas: Canvas,
  text: string,
  style: Run['style'],
  x: number,
  top: number,
  room: number,
): void {
  const { shaper } = canvas.kit
  if (shaper.measure(text, style.face, style.size) > room - 2.5) return
  const one = paragraph(shaper, [{ text, style }], { width: 400, align: 'left', lead: 1.2 })
  setPara(canvas.leaf, shaper, one, x, top, canvas.figure)
}

/** Writes a lane's shape and name in its gutter, in so many lines at most. */
export function laneLabel(
  canvas: Canvas,
  lane: Pick<PackedLane, 'lane'>,
  x: number,
  top: number,
  lines = mostNameLines,
): void {
  const { kit, leaf, sizes, figure } = canvas
  const { family } = lane.lane
  const size = laneNameSize(sizes)
  if (family !== null) {
    const ink = inkOf(canvas, lane.lane)
    const how = { family, ink, hollow: false, tag: figure }
    leaf.ops.push(mark(how, x + 5 + size * 0.5, top + size, size * 0.4))
  }
  const ink = family === null ? kit.theme.ink : inkOf(canvas, lane.lane)
  const text = gutterName(lane.lane, sizes, kit.shaper, ink, lines)
  const left = family === null ? size * 0.4 : size * 1.2
  setPara(leaf, kit.shaper, text, x + 6 + left, top + size * 0.3, figure)
}

/** A column as high as its lane stands for this many events at least: one event alone is no peak. */
const fewest = 3

/** Columns narrower than this, in points, say nothing of a single event: their height does. */
const narrow = 8

/** Draws a lane's columns, with the count over those wide enough to carry it. */
export function columns(
  canvas: Canvas,
  density: LaneDensity,
  lane: Pick<PackedLane, 'lane'>,
  scale: Scale,
  bottom: number,
  tallest: number,
): void {
  const { kit, leaf, sizes, figure } = canvas
  const ink = pale(inkOf(canvas, lane.lane), 0.25)
  const size = sizes.text * 0.8
  const style = { face: 'sans', size, ink: kit.theme.ink } as const
  const counts = density.lanes.find((each) => each.lane.id === lane.lane.id)?.counts ?? []
  counts.forEach((count, bin) => {
    if (count === 0) return
    const from = Math.max(scale.left, at(scale, binStart(density, bin)))
    const to = Math.min(scale.right, at(scale, binStart(density, bin + 1)))
    const high = Math.max(0.8, (count / Math.max(density.most, fewest)) * (tallest - size))
    const w = Math.max(0.6, to - from - Math.min(0.8, (to - from) * 0.2))
    leaf.ops.push({ op: 'rect', tag: figure, x: from, y: bottom - high, w, h: high, ink })
    const label = String(count)
    const wide = kit.shaper.measure(label, 'sans', size)
    if (wide > to - from - 0.4 || (count === 1 && to - from < narrow)) return
    const text = paragraph(kit.shaper, [{ text: label, style }], {
      width: to - from,
      align: 'center',
      lead: 1,
    })
    setPara(leaf, kit.shaper, text, from, bottom - high - size - 0.3, figure)
  })
}

/** Draws an entry's bar or mark and its label, which leads to the chronology. */
export function drawPlaced(
  canvas: Canvas,
  lane: PackedLane,
  each: PackedEntry,
  scale: Scale,
  x: number,
  top: number,
): void {
  const { kit, leaf, sizes, figure } = canvas
  const family = lane.lane.family ?? each.entry.family
  const ink = kit.theme.family[family]
  const y = top + (lane.rows[each.row] ?? 0)
  const leading = sizes.text * 1.18
  const centre = each.beneath ? y + aboveLabel(each, sizes) / 2 - 0.25 : y + leading * 0.55
  if (each.bar)
    leaf.ops.push(
      ...bar(
        each.span,
        scale,
        { x: each.x + x, y: centre, width: each.width, thick: sizes.bar },
        { ink, arrow: kit.theme.ink },
        figure,
      ),
    )
  else {
    const hollow = each.span.unsure || each.span.solids.length === 0
    leaf.ops.push(mark({ family, ink, hollow, tag: figure }, each.x + x, centre, sizes.mark))
  }
  kit.shaper.subject = `${each.entry.number}. ${each.entry.title.text}`
  const first = y + (each.beneath ? aboveLabel(each, sizes) : 0)
  each.lines.forEach((line, nth) => {
    const [number, words] = labelParts(line)
    const link = kit.options.parts.includes('chronology') && kit.options.layout === 'pages'
    const to = link
      ? {
          link: `e-${each.entry.id}`,
          label: goTo(kit, `${each.entry.number}. ${each.entry.title.text}`),
        }
      : {}
    const base = { size: sizes.text, ink: kit.theme.ink }
    const runs: Run[] = [
      ...(number === ''
        ? []
        : [
            {
              text: `${number}${afterNumber}`,
              style: { face: 'sans-semibold' as const, ...base },
              ...to,
            },
          ]),
      { text: words, style: { face: 'sans', ...base }, ...to },
    ]
    const width = sizes.label * 3
    const text = paragraph(kit.shaper, runs, {
      width,
      align: each.end ? 'right' : 'left',
      lead: 1.18,
    })
    const left = each.labelX + x - (each.end ? width : 0)
    const wide = text.lines[0]?.natural ?? 0
    const from = each.end ? each.labelX + x - wide : left
    leaf.block(from - 0.6, first + nth * leading, wide + 1.2, leading, groundOf(canvas, lane.lane))
    setPara(leaf, kit.shaper, text, left, first + nth * leading, figure)
  })
}

function groundOf({ kit }: Canvas, lane: PackedLane['lane']): Ink {
  return lane.id === landmarks ? '#ffffff' : pale(laneInk(kit.theme, lane.family), kit.theme.wash)
}

/** The id of the lane in which an overview names its landmarks. */
export const landmarks = '*'
