import type { PrintLane, PrintPeriod } from '../model.ts'
import type { Shaper } from '../type/shape.ts'
import { density, type LaneDensity } from './density.ts'
import { type PackedLane, packLane } from './pack.ts'
import { type PackedPeriods, packPeriods } from './periods.ts'
import type { Scale } from './scale.ts'
import type { FriseSizes } from './sizes.ts'
import { type Dated, touchesDays } from './span.ts'

/** One strip of the timeline, packed: its lanes, what it names, and what it only counts. */
export interface Strip {
  readonly scale: Scale
  readonly lanes: readonly PackedLane[]
  /** What stands over the lanes, under the axis. */
  readonly periods: PackedPeriods
  readonly density: LaneDensity | null
  readonly named: readonly Dated[]
  readonly counted: readonly Dated[]
  readonly height: number
  readonly axis: number
  readonly densityHeight: number
}

const mostTried = 300
const perStep = 20

/** What strips are made of. */
export interface StripInput {
  readonly lanes: readonly PrintLane[]
  readonly periods: readonly PrintPeriod[]
  readonly sizes: FriseSizes
  readonly shaper: Shaper
}

/** The height of the columns that count a lane's entries, in points. */
function countsHeight({ text }: FriseSizes): number {
  return text * 3.2
}

/** Packs a strip, in steps, one for each lane at least: `named` are drawn one by one, `counted` as columns of density above each lane's rows. */
export function* packStrip(
  input: StripInput,
  scale: Scale,
  named: readonly Dated[],
  counted: readonly Dated[],
): Generator<number, Strip> {
  const { lanes, sizes, shaper } = input
  const densityHeight = counted.length > 0 ? countsHeight(sizes) : 0
  const packed: PackedLane[] = []
  for (const lane of lanes) {
    const own = named.filter(({ entry }) => entry.lanes.includes(lane.id))
    packed.push(yield* packLane(lane, own, scale, sizes, shaper, densityHeight))
    if (own.length > 0) yield 0
  }
  if (counted.length > 0) yield 0
  const axis = sizes.text * 3.6
  const periods = packPeriods(input.periods, scale, sizes, shaper)
  const above = axis + periods.height
  const height = packed.reduce((sum, lane) => sum + lane.height + densityHeight, above) + 2
  return {
    scale,
    lanes: packed,
    periods,
    density: counted.length > 0 ? density(lanes, counted, scale) : null,
    named,
    counted,
    height,
    axis,
    densityHeight,
  }
}

/** A strip that names the weightiest entries for which there is room, and counts the others; a step for every few it tries. */
export function* crowdedStrip(
  input: StripInput,
  scale: Scale,
  entries: readonly Dated[],
  depth: number,
  share = 1,
): Generator<number, Strip> {
  const most = Math.min(mostTried, Math.max(1, Math.ceil(entries.length * share)))
  const ranked = [...entries].sort(
    (a, b) => b.entry.weight - a.entry.weight || a.entry.number - b.entry.number,
  )
  const named = new Set<Dated>()
  const places = new Map(entries.map((each, at) => [each, at]))
  const chosen = (): readonly Dated[] =>
    [...named].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  const heights = new Map<string, number>()
  for (const lane of input.lanes) heights.set(lane.id, yield* laneHeight(input, lane, scale, []))
  const base = yield* packStrip(input, scale, [], entries)
  yield 0
  let free = depth - base.height
  for (const [nth, each] of ranked.slice(0, most).entries()) {
    if (nth % perStep === perStep - 1) yield 0
    named.add(each)
    let more = 0
    const grown = new Map<string, number>()
    for (const lane of input.lanes) {
      if (!each.entry.lanes.includes(lane.id)) continue
      const own = chosen().filter(({ entry }) => entry.lanes.includes(lane.id))
      const height = yield* laneHeight(input, lane, scale, own)
      more += height - (heights.get(lane.id) ?? 0)
      grown.set(lane.id, height)
    }
    if (more > free) named.delete(each)
    else {
      free -= more
      for (const [lane, height] of grown) heights.set(lane, height)
    }
  }
  return yield* packStrip(
    input,
    scale,
    chosen(),
    entries.filter((each) => !named.has(each)),
  )
}

function* laneHeight(
  { sizes, shaper }: StripInput,
  lane: PrintLane,
  scale: Scale,
  entries: readonly Dated[],
): Generator<number, number> {
  return (yield* packLane(lane, entries, scale, sizes, shaper, countsHeight(sizes))).height
}

/** The entries of which some day lies in a stretch of time. */
export function during(entries: readonly Dated[], from: number, to: number): readonly Dated[] {
  return entries.filter(({ span }) => touchesDays(span, from, to))
}
