import type { Archive } from '../changes/state.ts'
import type { Bounds } from '../dates/bounds.ts'
import { type Columns, idAt, idLength } from './columns.ts'
import { compareEvents, type DatedEvent, datedEvent, rowOf } from './event-row.ts'
import { nameIn } from './facts.ts'
import { placesOf, type Splice, spliceGrouping, spliceNumbers, spliceOf } from './splice.ts'
import type { TouchedEvents } from './touched-events.ts'

/** Columns made from others, and how the rows of the one became those of the other. */
export interface Patched {
  readonly columns: Columns
  readonly splice: Splice
  /** The event of each new row. */
  readonly events: readonly string[]
}

/** The columns of the archive as it stands, made from those before an act: the same that building them anew gives. */
export function patchColumns(
  archive: Archive,
  head: string,
  before: Columns,
  touched: Exclude<TouchedEvents, 'all'>,
): Patched {
  const read = new Map<string, Bounds | null>()
  const events = [...touched.events]
    .flatMap((id) => datedEvent(archive, id, read) ?? [])
    .sort(compareEvents)
  const splice = spliceOf(
    before.count,
    placesOf(before, touched.events),
    events.length,
    (row, old) => {
      const other = datedEvent(archive, idAt(before, old), read)
      return other === undefined || compareEvents(events[row] as DatedEvent, other) < 0
    },
  )
  const rows = events.map((event) => rowOf(archive, event))
  const named = nameIn(archive)
  const isRenamed = (key: string): boolean => touched.names.has(key)
  const numbers = <T extends Uint8Array | Float64Array>(
    old: T,
    width: number,
    each: (row: (typeof rows)[number], event: DatedEvent) => ArrayLike<number>,
  ): T =>
    spliceNumbers(old, width, splice, (row) =>
      each(rows[row] as (typeof rows)[number], events[row] as DatedEvent),
    )
  const grouping = (of: 'actor' | 'theme' | 'source' | 'country', label: typeof named) => {
    const keys = {
      country: 'countries',
      actor: 'actors',
      theme: 'themes',
      source: 'sources',
    } as const
    return spliceGrouping(
      before[of],
      splice,
      (row) => rows[row]?.about[keys[of]] ?? [],
      label,
      isRenamed,
    )
  }
  const columns = {
    head,
    count: splice.count,
    ids: numbers(before.ids, idLength, (_, { id }) => new TextEncoder().encode(id)),
    bounds: numbers(before.bounds, 4, ({ four }) => four),
    flags: numbers(before.flags, 1, ({ flags }) => [flags]),
    types: numbers(before.types, 1, ({ type }) => [type]),
    weights: numbers(before.weights, 1, ({ weight }) => [weight]),
    ...spliceSolids(before, splice, (row) => rows[row]?.solids ?? []),
    country: grouping('country', () => null),
    actor: grouping('actor', named),
    theme: grouping('theme', named),
    source: grouping('source', named),
  }
  return { columns, splice, events: events.map(({ id }) => id) }
}

type Solids = Pick<Columns, 'solidEvents' | 'solidDays'>

function spliceSolids(
  before: Solids,
  { runs, rows }: Splice,
  each: (row: number) => Bounds['solids'],
): Solids {
  const found: [event: number, from: number, to: number][] = []
  let entry = 0
  for (const { at, from, length } of runs)
    for (; (before.solidEvents[entry] ?? Number.POSITIVE_INFINITY) < from + length; entry++) {
      const event = before.solidEvents[entry] ?? 0
      const [first = 0, last = 0] = before.solidDays.subarray(entry * 2, entry * 2 + 2)
      if (event >= from) found.push([event - from + at, first, last])
    }
  rows.forEach((at, row) => {
    for (const [from, to] of each(row)) found.push([at, from, to])
  })
  found.sort(([a], [b]) => a - b)
  return {
    solidEvents: Uint32Array.from(found, ([event]) => event),
    solidDays: Float64Array.from(found.flatMap(([, from, to]) => [from, to])),
  }
}
