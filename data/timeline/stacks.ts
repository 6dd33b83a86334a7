import { families } from '../model/vocabulary.ts'
import { type BinSize, type Bins, binOf, binsOver } from './bins.ts'
import type { Columns } from './columns.ts'
import { familyAt, type Lane, type Lanes, reachRun } from './lanes.ts'
import { isSure } from './shapes.ts'
import type { Spans } from './spans.ts'
import type { Extent } from './time-window.ts'

/** How many events of a lane begin in each bin, and how many of them are of each layer. Those that began before the bins and reach into them are counted in the first. */
export interface Stack {
  readonly counts: Uint32Array
  /** By layer: what is certain and what is not where a lane is a family, else the families and those without one. */
  readonly layers: readonly Uint32Array[]
}

/** What stacks are counted from. */
export interface Counted {
  readonly columns: Columns
  readonly spans: Spans
  readonly lanes: Lanes
}

/** The layers of the lanes of a grouping. */
export function layersOf({ by }: Lanes): number {
  return by === 'type' ? 2 : families.length + 1
}

function layerAt({ columns, lanes }: Counted, event: number): number {
  return lanes.by === 'type' ? Number(!isSure(columns, event)) : familyAt(columns, event)
}

/** How many events of each layer stand before each run of a lane's events: so no bin is counted by walking all of it. */
const runs = new WeakMap<Lane, Uint32Array>()

function runsOf(counted: Counted, lane: Lane): Uint32Array {
  let sums = runs.get(lane)
  if (sums !== undefined) return sums
  const layers = layersOf(counted.lanes)
  sums = new Uint32Array((Math.ceil(lane.events.length / reachRun) + 1) * layers)
  const running = new Uint32Array(layers)
  lane.events.forEach((event, i) => {
    if (i % reachRun === 0) sums?.set(running, (i / reachRun) * layers)
    const layer = layerAt(counted, event)
    running[layer] = (running[layer] ?? 0) + 1
  })
  runs.set(lane, sums)
  return sums
}

/** Counts a lane's events over bins. */
export function stackOf(counted: Counted, lane: Lane, { edges }: Bins): Stack {
  const layers = layersOf(counted.lanes)
  const bins = edges.length - 1
  const counts = new Uint32Array(bins)
  const stack = Array.from({ length: layers }, () => new Uint32Array(bins))
  const places = Array.from(edges, (day) => placeOfDay(counted.spans, lane, day))
  for (let bin = 0; bin < bins; bin++) {
    const from = places[bin] ?? 0
    const to = places[bin + 1] ?? from
    counts[bin] = to - from
    if (to > from) addLayers(counted, lane, from, to, bin, stack)
  }
  reachingIn(counted, lane, edges[0] ?? 0, places[0] ?? 0, (event) => {
    const layer = stack[layerAt(counted, event)]
    counts[0] = (counts[0] ?? 0) + 1
    if (layer !== undefined) layer[0] = (layer[0] ?? 0) + 1
  })
  return { counts, layers: stack }
}

function addLayers(
  counted: Counted,
  lane: Lane,
  from: number,
  to: number,
  bin: number,
  stack: readonly Uint32Array[],
): void {
  const add = (layer: number, by: number): void => {
    const counts = stack[layer]
    if (counts !== undefined) counts[bin] = (counts[bin] ?? 0) + by
  }
  const firstRun = Math.ceil(from / reachRun)
  const lastRun = Math.floor(to / reachRun)
  if (lastRun > firstRun) {
    const sums = runsOf(counted, lane)
    const layers = stack.length
    for (let layer = 0; layer < layers; layer++)
      add(layer, (sums[lastRun * layers + layer] ?? 0) - (sums[firstRun * layers + layer] ?? 0))
  }
  const middle = lastRun > firstRun
  for (let i = from; i < (middle ? firstRun * reachRun : to); i++)
    add(layerAt(counted, lane.events[i] ?? 0), 1)
  for (let i = middle ? lastRun * reachRun : to; i < to; i++)
    add(layerAt(counted, lane.events[i] ?? 0), 1)
}

/** Tells the events that stand before a place and last to a day or beyond. */
function reachingIn(
  { spans }: Counted,
  { events, reach }: Lane,
  day: number,
  before: number,
  tell: (event: number) => void,
): void {
  for (let run = 0; run * reachRun < before; run++) {
    if ((reach[run] ?? 0) < day) continue
    const to = Math.min((run + 1) * reachRun, before)
    for (let i = run * reachRun; i < to; i++) {
      const event = events[i] ?? 0
      if ((spans.last[event] ?? 0) >= day) tell(event)
    }
  }
}

/** The place in a lane of its first event that begins on a day or after it. */
export function placeOfDay({ first }: Spans, { events }: Lane, day: number): number {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((first[events[middle] ?? 0] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

const peaks = new WeakMap<Lane, Map<string, number>>()

/** How many events the fullest bin of its size holds in a lane, at least 1; found once for each size. */
export function fullest({ spans }: Pick<Counted, 'spans'>, lane: Lane, size: BinSize): number {
  if (spans.extent === null) return 1
  const held = peaks.get(lane) ?? new Map<string, number>()
  peaks.set(lane, held)
  const key = `${size.unit} ${size.step}`
  let peak = held.get(key)
  if (peak === undefined) {
    peak = Math.max(1, fullestOf(spans, lane, size, spans.extent))
    held.set(key, peak)
  }
  return peak
}

function fullestOf(spans: Spans, lane: Lane, size: BinSize, { first, last }: Extent): number {
  // One event far from the others would make more bins than there are events.
  if (binOf(last, size) - binOf(first, size) > lane.events.length)
    return fullestRun(spans, lane, size)
  const { edges } = binsOver({ from: first, to: last + 1 }, size)
  let most = 0
  let before = placeOfDay(spans, lane, edges[0] ?? 0)
  for (let bin = 1; bin < edges.length && before < lane.events.length; bin++) {
    const next = placeOfDay(spans, lane, edges[bin] ?? 0)
    if (next - before > most) most = next - before
    before = next
  }
  return most
}

/** The longest run of events that begin in one bin. */
function fullestRun({ first }: Spans, { events }: Lane, size: BinSize): number {
  let most = 0
  let run = 0
  let held = Number.NaN
  for (const event of events) {
    const day = first[event] ?? 0
    if (!Number.isFinite(day)) continue
    const bin = binOf(day, size)
    run = bin === held ? run + 1 : 1
    held = bin
    if (run > most) most = run
  }
  return most
}
