import { type Bins, binSize, binsOver } from './bins.ts'
import type { Columns } from './columns.ts'
import { countIn, eventsIn } from './density.ts'
import type { SetTitle } from './label-lines.ts'
import type { Lane, Lanes } from './lanes.ts'
import { type Named, namedAmong } from './named.ts'
import { type PackedShapes, type PlacedShape, place, type ScreenRoom } from './placing.ts'
import { shapeOf } from './shapes.ts'
import { type Spans, touchesWindow } from './spans.ts'
import { fullest, type Stack, stackOf } from './stacks.ts'
import { daysOf, type Extent, type TimeWindow, widthOf } from './time-window.ts'

/** Events of a lane that begin in the same days, counted where they are too many to be drawn one by one. */
export interface Block {
  readonly lane: number
  /** Days, `to` not included. */
  readonly from: number
  readonly to: number
  readonly count: number
}

/** What one lane draws: every event that could touch the range by its mark, or all of them counted and some of them named. */
export interface LaneScene {
  readonly items: readonly PlacedShape[]
  /** Where each row of the items begins. */
  readonly tops: readonly number[]
  /** The height of the rows. */
  readonly height: number
  /** All events of the lane by their days, where they are too many for marks; null where each has one. */
  readonly density: LaneStack | null
  /** The lane's events that could touch the window. */
  readonly count: number
  /** How many of them have no mark for want of room, and are not counted by a density either. */
  readonly undrawn: number
}

/** The counts of a crowded lane. */
export interface LaneStack extends Stack {
  readonly bins: Bins
  /** The lane’s fullest bin of its size, in whatever window: what its highest bar stands for. */
  readonly peak: number
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
  /** The pixels for all lanes, as far as they suffice, and the least and the most for one. */
  readonly roomPx: number
  readonly leastPx: number
  readonly foldedPx: number
  readonly barsPx: number
  readonly label: (event: number) => SetTitle | null
  readonly stood: (lane: Lane, event: number) => number
  readonly markPx: number
  readonly linePx: number
  /** An event that is drawn whatever its weight, -1 for none. */
  readonly pinned: number
  /** By what the events are chosen that a crowded lane names. */
  readonly named: Named
  /** Whether a lane is folded to its name: nothing of it is drawn. */
  readonly folded: (lane: Lane) => boolean
  /** How high each lane stays while a hand moves; null at rest, where each is as high as it needs. */
  readonly standing: ((lane: Lane) => number) | null
}

/** Marks are fewer than the events by so many at most; beyond, the lane is its density. */
const mostUndrawn = 3
/** The narrowest bar of a density, in pixels. */
const barPx = 8
/** The pixels on which each event may count that a crowded lane names. */
const namedPx = 150

/** Decides what each lane draws. Where all do not fit into the room, those with most rows have fewer. */
export function sceneOf(view: SceneGiven): readonly LaneScene[] {
  const days = daysOf(view.range)
  const counts = view.lanes.lanes.map((lane) => (view.folded(lane) ? 0 : countIn(lane, days)))
  const shares = sharesOf(counts, view.cap)
  const sceneIn = (limits: readonly number[]): readonly LaneScene[] =>
    view.lanes.lanes.map((lane, i) =>
      laneScene(view, lane, shares[i] ?? 0, days, limits[i] ?? view.roomPx),
    )
  if (view.standing !== null) return sceneIn(view.lanes.lanes.map(view.standing))
  const most = Math.max(view.roomPx * mostOfRoom, view.leastPx * 3)
  const free = sceneIn(counts.map(() => most))
  const needed = free.map((scene) => heightNeeded(scene, view))
  const level = levelOf(needed, view.roomPx, view.leastPx)
  if (level >= most) return free
  const limits = needed.map((height) => Math.min(height, level))
  return free.map((scene, i) => {
    const [lane, limit] = [view.lanes.lanes[i], limits[i]]
    if (lane === undefined || limit === undefined || limit >= (needed[i] ?? 0)) return scene
    return laneScene(view, lane, shares[i] ?? 0, days, limit)
  })
}

/** A lane takes so much of the room for all at most. */
const mostOfRoom = 0.8

/** What a lane needs: its rows and the bars under them, its name at least; folded, its name. */
export function heightNeeded(
  { items, density, height }: LaneScene,
  { leastPx, foldedPx, barsPx }: Pick<SceneGiven, 'leastPx' | 'foldedPx' | 'barsPx'>,
): number {
  if (density !== null) return Math.max(height + barsPx, leastPx)
  return items.length === 0 ? foldedPx : Math.max(height, leastPx)
}

/** The height up to which lanes may grow so that all fit into the room: as water stands in vessels. */
function levelOf(needed: readonly number[], room: number, least: number): number {
  let left = room
  const sorted = [...needed].sort((a, b) => a - b)
  for (const [i, height] of sorted.entries()) {
    const share = left / (sorted.length - i)
    if (height > share) return Math.max(share, least)
    left -= height
  }
  return Number.POSITIVE_INFINITY
}

function laneScene(
  view: SceneGiven,
  lane: Lane,
  share: number,
  days: Extent,
  limitPx: number,
): LaneScene {
  const count = countIn(lane, daysOf(view.window))
  const all = view.folded(lane) ? 0 : countIn(lane, days)
  if (all === 0 || count === 0)
    return { items: [], tops: [], height: 0, density: null, count, undrawn: 0 }
  if (all <= share + mostUndrawn) {
    const events = eventsIn(lane, view.spans, days)
    const placed = placedIn(view, lane, byWeight(view, events), limitPx)
    const drawn = withPinned(view, lane, events, placed)
    if (!isCrowd(view, drawn)) {
      const undrawn = drawn.over.filter((event) => touchesWindow(view.spans, event, view.window))
      return { ...drawnOf(drawn), density: null, count, undrawn: undrawn.length }
    }
  }
  const perDay = view.widthPx / widthOf(view.window)
  const bins = binsOver(view.range, binSize(perDay, barPx))
  const most = Math.max(Math.floor(view.widthPx / namedPx), 2)
  const named = namedAmong(view, lane, most)
  const rowsPx = Math.max(Math.min(limitPx - view.barsPx, view.linePx * 5), view.linePx * 2)
  const labelled = placedIn(view, lane, named, rowsPx)
  const items = labelled.placed.filter(
    ({ event, label }) => label !== 'none' || view.label(event) === null,
  )
  const events = lane.events.includes(view.pinned) ? [view.pinned] : []
  const drawn = withPinned(view, lane, events, { ...labelled, placed: items })
  const peak = fullest(view, lane, bins)
  return {
    ...drawnOf(drawn),
    density: { ...stackOf(view, lane, bins), bins, peak },
    count,
    undrawn: 0,
  }
}

function drawnOf({
  placed,
  tops,
  height,
}: PackedShapes): Pick<LaneScene, 'items' | 'tops' | 'height'> {
  return { items: placed, tops, height }
}

/** Whether a lane says more by its density than by its marks: some have none, or most have no name. */
function isCrowd(view: SceneGiven, { placed, over }: PackedShapes): boolean {
  const bare = placed.filter(
    ({ event, label }) => label === 'none' && view.label(event) !== null,
  ).length
  return over.length > mostUndrawn || (placed.length > 24 && bare > placed.length / 2)
}

function placedIn(
  view: SceneGiven,
  lane: Lane,
  events: Iterable<number>,
  rowsPx: number,
): PackedShapes {
  const perDay = view.widthPx / widthOf(view.window)
  const shapes = Array.from(events, (event) =>
    shapeOf(view.columns, view.spans, event, view.range, perDay),
  )
  const { markPx, linePx, window, range, label } = view
  const stood = (event: number): number => view.stood(lane, event)
  const room: ScreenRoom = { rowsPx, perDay, markPx, linePx, window, range, label, stood }
  return place(shapes, room)
}

function byWeight(view: SceneGiven, events: Uint32Array): readonly number[] {
  const { weights } = view.columns
  return Array.from(events).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
}

/** The selected event has its name, on a row of its own where no other has room for it: choosing takes no other's place. */
function withPinned(
  view: SceneGiven,
  lane: Lane,
  events: Uint32Array | readonly number[],
  drawn: PackedShapes,
): PackedShapes {
  const { pinned } = view
  if (!events.includes(pinned)) return drawn
  const isNamed = drawn.placed.some(({ event, label }) => event === pinned && label !== 'none')
  const alone = placedIn(view, lane, [pinned], Number.POSITIVE_INFINITY)
  const [own] = alone.placed
  const isDrawn = drawn.placed.some(({ event }) => event === pinned)
  if (isNamed || own === undefined || (own.label === 'none' && isDrawn)) return drawn
  const others = drawn.placed.filter(({ event }) => event !== pinned)
  const top = Math.max(drawn.height - (alone.tops[0] ?? 0), 0)
  return {
    placed: [...others, { ...own, row: drawn.tops.length }],
    over: drawn.over.filter((event) => event !== pinned),
    tops: [...drawn.tops, top + (alone.tops[0] ?? 0)],
    height: top + alone.height,
  }
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

/** The bar of a density under a day, as a block; null where there is none. */
export function blockAt({ density }: LaneScene, lane: number, day: number): Block | null {
  if (density === null) return null
  const { edges } = density.bins
  const bin = edges.findLastIndex((edge) => edge <= day)
  const [from, to] = [edges[bin], edges[bin + 1]]
  const count = density.counts[bin] ?? 0
  return from === undefined || to === undefined || count === 0 ? null : { lane, from, to, count }
}

/** The events that a block counts: those that begin in it; in the first also those that began before all bins and reach into them. */
export function eventsOfBlock(view: SceneGiven, block: Block, { bins }: LaneStack): Uint32Array {
  const lane = view.lanes.lanes[block.lane]
  if (lane === undefined) return new Uint32Array()
  const start = bins.edges[0] ?? block.from
  const reaching = { first: start, last: block.to - 1 }
  return eventsIn(lane, view.spans, reaching).filter((event) => {
    const at = Math.max(view.spans.first[event] ?? 0, start)
    return at >= block.from && at < block.to
  })
}
