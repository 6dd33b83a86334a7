import type { Columns } from './columns.ts'
import { countIn, eventsIn, resolution } from './density.ts'
import type { Lane, Lanes } from './lanes.ts'
import { type PlacedShape, place } from './placing.ts'
import { type Shape, shapeOf } from './shapes.ts'
import type { Spans } from './spans.ts'
import { daysOf, type Extent, type TimeWindow, widthOf } from './time-window.ts'

/** Events of a lane that are not drawn one by one: how many of them begin in these days. */
export interface Block {
  readonly lane: number
  /** Days, `to` not included. */
  readonly from: number
  readonly to: number
  readonly count: number
  /** The day around which they stand: where to write the count. */
  readonly middle: number
}

/** What one lane draws. Items and blocks together hold every event of the lane that could touch the range, each once. */
export interface LaneScene {
  readonly items: readonly PlacedShape[]
  readonly blocks: readonly Block[]
  /** The lane's events that could touch the window. */
  readonly count: number
}

/** What a scene is made from. */
export interface SceneGiven {
  readonly columns: Columns
  readonly spans: Spans
  readonly lanes: Lanes
  /** What is on the screen. */
  readonly window: TimeWindow
  /** What is drawn: the window with as much before and after it as the hand may pull in. */
  readonly range: TimeWindow
  /** The pixels of the window. */
  readonly widthPx: number
  /** The most events to draw one by one. */
  readonly cap: number
  /** The rows of a lane; fewer where a density strip takes its foot. */
  readonly rows: (crowded: boolean) => number
  readonly labelPx: (event: number) => number
  readonly markPx: number
  /** An event that is drawn whatever its weight, -1 for none. */
  readonly pinned: number
}

/** The narrowest block, in pixels: its count must be legible and its target easy to hit. */
export const blockPx = 56

/** Decides what each lane draws. */
export function sceneOf(view: SceneGiven): readonly LaneScene[] {
  const days = daysOf(view.range)
  const shares = sharesOf(
    view.lanes.lanes.map((lane) => countIn(lane, days)),
    view.cap,
  )
  return view.lanes.lanes.map((lane, i) => laneScene(view, lane, i, shares[i] ?? 0, days))
}

function laneScene(
  view: SceneGiven,
  lane: Lane,
  index: number,
  share: number,
  days: Extent,
): LaneScene {
  const perDay = view.widthPx / widthOf(view.window)
  const events = eventsIn(lane, view.spans, days)
  const chosen = events.length <= share ? events : heaviest(view, events, share, days)
  const shapes = Array.from(chosen, (event) =>
    shapeOf(view.columns, view.spans, event, view.range, perDay),
  ).sort(byImportance(view))
  const room = { perDay, window: view.window, labelPx: view.labelPx, markPx: view.markPx }
  const spare = place(shapes, { ...room, rows: view.rows(false) })
  const crowded = spare.over.length > 0 || chosen.length < events.length
  const { placed } = crowded ? place(shapes, { ...room, rows: view.rows(true) }) : spare
  return {
    items: placed,
    blocks: crowded ? blocksOf(view, events, placed, index, days) : [],
    count: countIn(lane, daysOf(view.window)),
  }
}

function byImportance(view: SceneGiven): (a: Shape, b: Shape) => number {
  const weight = (shape: Shape): number =>
    shape.event === view.pinned ? 256 : (view.columns.weights[shape.event] ?? 0)
  return (a, b) => weight(b) - weight(a) || b.to - b.from - (a.to - a.from) || a.event - b.event
}

/** Shares the cap among lanes: small lanes whole, the others alike. */
export function sharesOf(counts: readonly number[], cap: number): readonly number[] {
  const shares = counts.map(() => 0)
  let left = cap
  const order = counts.map((_, i) => i).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  order.forEach((lane, i) => {
    const share = Math.min(counts[lane] ?? 0, Math.floor(left / (order.length - i)))
    shares[lane] = share
    left -= share
  })
  return shares
}

/** Equal stretches of days that cover a range: where they begin, how wide each is, how many there are. */
interface Steps {
  readonly start: number
  readonly days: number
  readonly count: number
}

function stepsOver({ first, last }: Extent, days: number): Steps {
  const start = Math.floor(first / days)
  return { start, days, count: Math.floor(last / days) - start + 1 }
}

/** The step in which an event begins, or the first one where it began before. */
function stepOf(view: SceneGiven, event: number, { start, days }: Steps): number {
  return Math.max(Math.floor((view.spans.first[event] ?? 0) / days) - start, 0)
}

/** The heaviest event of each step, in steps just wide enough that there are at most `most` of them. */
function heaviest(view: SceneGiven, events: Uint32Array, most: number, days: Extent): Uint32Array {
  const width = resolution(view.range, 1, 1 / Math.max(most - 2, 1))
  const steps = stepsOver(days, width)
  const best = new Int32Array(steps.count).fill(-1)
  const { weights } = view.columns
  for (const event of events) {
    const at = stepOf(view, event, steps)
    const held = best[at] ?? -1
    if (held === -1 || (weights[event] ?? 0) > (weights[held] ?? 0)) best[at] = event
  }
  const chosen = [...best].filter((event) => event !== -1)
  const { pinned } = view
  return Uint32Array.from(
    events.includes(pinned) && !chosen.includes(pinned) ? [...chosen, pinned] : chosen,
  )
}

function blocksOf(
  view: SceneGiven,
  events: Uint32Array,
  placed: readonly PlacedShape[],
  lane: number,
  days: Extent,
): readonly Block[] {
  const steps = stepsOver(days, resolution(view.window, view.widthPx, blockPx))
  const counts = new Int32Array(steps.count)
  const sums = new Float64Array(steps.count)
  const tally = (event: number, by: 1 | -1): void => {
    const at = stepOf(view, event, steps)
    counts[at] = (counts[at] ?? 0) + by
    sums[at] = (sums[at] ?? 0) + by * Math.max(view.spans.first[event] ?? 0, days.first)
  }
  for (const event of events) tally(event, 1)
  for (const { event } of placed) tally(event, -1)
  const blocks: Block[] = []
  counts.forEach((count, i) => {
    if (count === 0) return
    const from = (steps.start + i) * steps.days
    const middle = (sums[i] ?? 0) / count + 0.5
    blocks.push({ lane, from, to: from + steps.days, count, middle })
  })
  return blocks
}

/** The events of a lane that a block counts: those that begin in it, or before the range and reach into it, and are not drawn. */
export function eventsOfBlock(
  view: SceneGiven,
  block: Block,
  drawn: readonly PlacedShape[],
): Uint32Array {
  const lane = view.lanes.lanes[block.lane]
  if (lane === undefined) return new Uint32Array()
  const days = daysOf(view.range)
  const items = new Set(drawn.map(({ event }) => event))
  return eventsIn(lane, view.spans, days).filter((event) => {
    const at = Math.max(view.spans.first[event] ?? 0, days.first)
    return at >= block.from && at < block.to && !items.has(event)
  })
}
