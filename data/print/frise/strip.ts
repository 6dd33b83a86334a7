import type { Lane } from '../model.ts'
import type { Shaper } from '../shape.ts'
import { type Density, density } from './density.ts'
import { type FriseSizes, type PackedLane, packLane } from './pack.ts'
import type { Scale } from './scale.ts'
import { type Dated, touches } from './span.ts'

/** One strip of the timeline, packed: its lanes, what it names, and what it only counts. */
export interface Strip {
  readonly scale: Scale
  readonly lanes: readonly PackedLane[]
  readonly density: Density | null
  readonly named: readonly Dated[]
  readonly counted: readonly Dated[]
  readonly height: number
  readonly axis: number
  readonly densityHeight: number
}

/** What strips are made of. */
export interface StripInput {
  readonly lanes: readonly Lane[]
  readonly sizes: FriseSizes
  readonly shaper: Shaper
}

/** Packs a strip: `named` are drawn one by one, `counted` as columns of density above each lane's rows. */
export function packStrip(
  input: StripInput,
  scale: Scale,
  named: readonly Dated[],
  counted: readonly Dated[],
): Strip {
  const { lanes, sizes, shaper } = input
  const packed = lanes.map((lane) => {
    const own = named.filter(({ entry }) => entry.lanes.includes(lane.id))
    return packLane(lane, own, scale, sizes, shaper)
  })
  const axis = sizes.text * 3.6
  const densityHeight = counted.length > 0 ? sizes.text * 3.2 : 0
  const height = packed.reduce((sum, lane) => sum + lane.height + densityHeight, axis) + 2
  return {
    scale,
    lanes: packed,
    density: counted.length > 0 ? density(lanes, counted, scale) : null,
    named,
    counted,
    height,
    axis,
    densityHeight,
  }
}

/** A strip that names as many of the weightiest entries as fit the depth, and counts the others. */
export function crowdedStrip(
  input: StripInput,
  scale: Scale,
  entries: readonly Dated[],
  depth: number,
): Strip {
  const ranked = [...entries].sort(
    (a, b) => b.entry.weight - a.entry.weight || a.entry.number - b.entry.number,
  )
  const strip = (count: number): Strip => {
    const named = new Set(ranked.slice(0, count))
    return packStrip(
      input,
      scale,
      entries.filter((each) => named.has(each)),
      entries.filter((each) => !named.has(each)),
    )
  }
  let low = 0
  let high = Math.min(entries.length, 400)
  let best = strip(0)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const tried = strip(middle)
    if (tried.height <= depth) {
      low = middle
      best = tried
    } else high = middle - 1
  }
  return best
}

/** The entries of which some day lies in a stretch of time. */
export function during(entries: readonly Dated[], from: number, to: number): readonly Dated[] {
  return entries.filter(({ span }) => touches(span, from, to))
}
