import type { Bounds } from '../dates/bounds.ts'
import { flag } from './columns.ts'

/** Earliest start, latest start, earliest end, latest end. */
export type Four = readonly [number, number, number, number]

/** The four bounds as columns hold them: NaN unknown, ±Infinity open. */
export function fourBounds(bounds: Bounds | null): Four {
  if (bounds === null) return [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
  const { earliestStart, latestStart, earliestEnd, latestEnd, openStart, openEnd } = bounds
  const ever = openStart ? Number.NEGATIVE_INFINITY : Number.NaN
  const never = openEnd ? Number.POSITIVE_INFINITY : Number.NaN
  return [
    earliestStart ?? ever,
    latestStart ?? (openStart ? ever : earliestStart === null ? Number.NaN : never),
    earliestEnd ?? (openEnd ? never : latestEnd === null ? Number.NaN : ever),
    latestEnd ?? never,
  ]
}

/** What the flags of a column say of a date. */
export function dateFlags(bounds: Bounds, four: Four): number {
  let flags = 0
  if (bounds.unsure) flags |= flag.unsure
  if (bounds.spans !== undefined) flags |= flag.gaps
  if (!isPlain(bounds, four)) flags |= flag.pieces
  return flags
}

/** Whether the certain days are what `solidsOf` reads out of the four bounds. */
function isPlain({ solids, unsure }: Bounds, [first, start, end]: Four): boolean {
  const to = Number.isNaN(end) && first === start ? start : end
  const plain = !unsure && start <= to
  if (!plain) return solids.length === 0
  return solids.length === 1 && solids[0]?.[0] === start && solids[0]?.[1] === to
}
