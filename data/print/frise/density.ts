import type { PrintLane } from '../model.ts'
import { monthIndex, monthStart } from './months.ts'
import type { Scale } from './scale.ts'
import type { Dated } from './span.ts'

/** Events per lane and bin: `counts[k]` are those that begin in the k-th bin from `first`, a month index. */
export interface LaneDensity {
  readonly months: number
  readonly first: number
  readonly lanes: readonly { readonly lane: PrintLane; readonly counts: readonly number[] }[]
  readonly most: number
}

const narrowest = 3.4

/** The months of a bin that is wide enough on paper to be seen. */
export function binMonths(scale: Scale): number {
  const perMonth = ((scale.right - scale.left) / (scale.to - scale.from)) * 30.44
  for (const months of [1, 3, 12]) if (perMonth * months >= narrowest) return months
  let months = 120
  while (perMonth * months < narrowest) months *= 10
  return months
}

/** Counts entries per lane and bin; each once in every lane that it stands in, where it may have begun first. */
export function density(
  lanes: readonly PrintLane[],
  entries: readonly Dated[],
  scale: Scale,
): LaneDensity {
  const months = binMonths(scale)
  const first = Math.floor(monthIndex(scale.from) / months)
  const last = Math.floor(monthIndex(scale.to - 1) / months)
  const counted = lanes.map((lane) => ({
    lane,
    counts: new Array<number>(last - first + 1).fill(0),
  }))
  for (const { entry, span } of entries) {
    const day = Math.min(Math.max(span.from, scale.from), scale.to - 1)
    const bin = Math.floor(monthIndex(day) / months) - first
    for (const { lane, counts } of counted)
      if (entry.lanes.includes(lane.id)) counts[bin] = (counts[bin] ?? 0) + 1
  }
  const most = Math.max(0, ...counted.map(({ counts }) => Math.max(0, ...counts)))
  return { months, first: first * months, lanes: counted, most }
}

/** The first day of a bin. */
export function binStart(density: LaneDensity, bin: number): number {
  return monthStart(density.first + bin * density.months)
}
