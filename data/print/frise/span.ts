import type { Entry, PrintBounds } from '../model.ts'

/** How an entry stands on the time axis: the days it may cover, the days it certainly covers, and what is open or unknown at its ends. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
  readonly solids: readonly (readonly [number, number])[]
  /** The parts of a set with gaps; empty for anything else. */
  readonly parts: readonly (readonly [number, number])[]
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly unknownStart: boolean
  readonly unknownEnd: boolean
  readonly unsure: boolean
}

/** The span of a date on paper, or null where nothing of it can be placed. */
export function timeSpan(bounds: PrintBounds | null): TimeSpan | null {
  const days = daysBounded(bounds)
  if (bounds === null || days === null) return null
  const { earliestStart, latestEnd } = bounds
  return {
    ...days,
    solids: solidsOf(bounds),
    parts: bounds.spans.map(endless),
    openStart: bounds.openStart,
    openEnd: bounds.openEnd,
    unknownStart: earliestStart === null && !bounds.openStart,
    unknownEnd: latestEnd === null && !bounds.openEnd,
    unsure: bounds.unsure,
  }
}

/** The first and the last day that the bounds of a date name; null where they name none. */
export function daysBounded(bounds: PrintBounds | null): Pick<TimeSpan, 'from' | 'to'> | null {
  if (bounds === null) return null
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const day of [
    bounds.earliestStart,
    bounds.latestStart,
    bounds.earliestEnd,
    bounds.latestEnd,
  ]) {
    if (day === null) continue
    if (day < from) from = day
    if (day > to) to = day
  }
  return from > to ? null : { from, to }
}

function endless([first, last]: readonly [number | null, number | null]): readonly [
  number,
  number,
] {
  return [first ?? Number.NEGATIVE_INFINITY, last ?? Number.POSITIVE_INFINITY]
}

/** What is certain; of an unsure date, what would be: it is then drawn fainter. */
function solidsOf(bounds: PrintBounds): readonly (readonly [number, number])[] {
  const { unsure, latestStart, earliestEnd } = bounds
  if (bounds.solids.length > 0) return bounds.solids.map(endless)
  if (!unsure || latestStart === null || earliestEnd === null || latestStart > earliestEnd)
    return []
  return [[latestStart, earliestEnd]]
}

/** An entry that can be placed in time. */
export interface Dated {
  readonly entry: Entry
  readonly span: TimeSpan
}

/** The entries that can be placed, and how many cannot. */
export function datedEntries(entries: readonly Entry[]): {
  readonly placed: readonly Dated[]
  readonly undated: number
} {
  const placed: Dated[] = []
  for (const entry of entries) {
    const span = timeSpan(entry.bounds)
    if (span !== null) placed.push({ entry, span })
  }
  return { placed, undated: entries.length - placed.length }
}

/** Whether some day of the span lies in [from, to); what is open runs on. */
export function touchesDays(span: TimeSpan, from: number, to: number): boolean {
  return (span.from < to || span.openStart) && (span.to >= from || span.openEnd)
}
