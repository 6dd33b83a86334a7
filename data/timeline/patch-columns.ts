import type { Archive } from '../changes/state.ts'
import type { Bounds } from '../dates/bounds.ts'
import { columnsOfEvents } from './build-columns.ts'
import { type Columns, idAt } from './columns.ts'
import { applyPatch, type ColumnsPatch } from './columns-patch.ts'
import { compareEvents, type DatedEvent, datedEvent } from './event-row.ts'
import { nameIn } from './facts.ts'
import { placesOf, type Splice, spliceOf } from './splice.ts'
import type { TouchedEvents } from './touched-events.ts'

/** Columns made from others, and how the rows of the one became those of the other. */
export interface Patched {
  readonly columns: Columns
  readonly splice: Splice
  /** The event of each new row. */
  readonly events: readonly string[]
  /** What makes the same of the columns before wherever they are held. */
  readonly patch: ColumnsPatch
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
  const removed = placesOf(before, touched.events)
  const splice = spliceOf(before.count, removed, events.length, (row, old) => {
    const other = datedEvent(archive, idAt(before, old), read)
    return other === undefined || compareEvents(events[row] as DatedEvent, other) < 0
  })
  const named = nameIn(archive)
  const isLane = touched.names.size === 0 ? () => false : lanesOf(before)
  const patch: ColumnsPatch = {
    since: before.head,
    removed: Uint32Array.from(removed),
    places: Uint32Array.from(splice.rows),
    rows: columnsOfEvents(archive, events, head),
    renamed: [...touched.names].filter(isLane).map((key) => ({ key, label: named(key) })),
  }
  const columns = applyPatch(before, patch, splice)
  return { columns, splice, events: events.map(({ id }) => id), patch }
}

/** Whether a record gives its name to a lane: of what kind it is does not say so, for a tie from elsewhere may name any. */
function lanesOf({ actor, theme, source }: Columns): (id: string) => boolean {
  const keys = [actor, theme, source].flatMap(({ names }) => names.map(({ key }) => key))
  const lanes = new Set(keys)
  return (id) => lanes.has(id)
}
