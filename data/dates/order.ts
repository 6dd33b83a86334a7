import type { Bounds } from './bounds.ts'

const NEVER = Number.POSITIVE_INFINITY
const EVER = Number.NEGATIVE_INFINITY

function earliest(bounds: Bounds): number {
  if (bounds.openStart) return EVER
  return bounds.earliestStart ?? bounds.earliestEnd ?? bounds.latestEnd ?? NEVER
}

function latest(bounds: Bounds): number {
  if (bounds.openEnd) return NEVER
  return bounds.latestEnd ?? bounds.latestStart ?? bounds.earliestStart ?? NEVER
}

function width(from: number | null, to: number | null): number {
  return from === null || to === null ? NEVER : to - from
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isUnknown(bounds: Bounds): boolean {
  return (
    !bounds.openStart &&
    !bounds.openEnd &&
    bounds.earliestStart === null &&
    bounds.earliestEnd === null &&
    bounds.latestEnd === null
  )
}

/**
 * The order of time: by the earliest possible day, then by the latest, then the more precise
 * first, then the surer. An unknown start sorts by its end, an open one before everything;
 * a date of which nothing is known comes last.
 */
export function compareDates(a: Bounds, b: Bounds): number {
  return (
    compare(Number(isUnknown(a)), Number(isUnknown(b))) ||
    compare(earliest(a), earliest(b)) ||
    compare(latest(a), latest(b)) ||
    compare(width(a.earliestStart, a.latestStart), width(b.earliestStart, b.latestStart)) ||
    compare(width(a.earliestEnd, a.latestEnd), width(b.earliestEnd, b.latestEnd)) ||
    compare(Number(a.unsure), Number(b.unsure))
  )
}
