import { sourcesOf } from '../changes/families.ts'
import { writesOf } from '../changes/held.ts'
import { type Archive, standing } from '../changes/state.ts'
import { type Bounds, readBounds } from '../dates/bounds.ts'
import { dayNumber } from '../dates/days.ts'

/** The last day up to which an event is known of: the day of the last source that speaks of it, as far as that day is certain, else of its own last change; null where neither says one. Sources that may not be told count for nothing. */
export function knownUntil(
  archive: Archive,
  event: string,
  mayTell: (source: string) => boolean = () => true,
): number | null {
  const days = [...sourcesOf(archive, event)]
    .filter(mayTell)
    .flatMap((source) => dayOfIssue(standing(archive, source)?.fields.issued))
  return days.length > 0 ? Math.max(...days) : lastChange(archive, event)
}

/** The bounds of an event that goes on, certain only as far as it is known of and no more than possible after that; of any other they stay as they are. */
export function asFarAsKnown(
  archive: Archive,
  event: string,
  bounds: Bounds,
  mayTell?: (source: string) => boolean,
): Bounds {
  if (!bounds.openEnd || bounds.solids.at(-1)?.[1] !== Number.POSITIVE_INFINITY) return bounds
  const until = knownUntil(archive, event, mayTell)
  if (until === null) return bounds
  const solids = bounds.solids.map(
    ([from, to]) => [from, Number.isFinite(to) ? to : Math.max(until, from)] as const,
  )
  return { ...bounds, solids }
}

function dayOfIssue(issued: unknown): readonly number[] {
  const read = typeof issued === 'string' && issued !== '' ? readBounds(issued) : undefined
  if (!read?.ok) return []
  const day = read.value.earliestEnd ?? read.value.earliestStart
  return day === null ? [] : [day]
}

function lastChange(archive: Archive, event: string): number | null {
  const held = standing(archive, event)
  if (held === undefined) return null
  const times = Object.keys(held.fields).flatMap((field) =>
    writesOf(held, field).map(({ mark }) => mark.time),
  )
  const [year, month, day] = (times.sort().at(-1) ?? '').slice(0, 10).split('-').map(Number)
  return year === undefined || month === undefined || day === undefined
    ? null
    : dayNumber(year, month, day)
}
