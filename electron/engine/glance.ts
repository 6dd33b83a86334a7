import { emptyState } from '../../data/changes/state.ts'
import type { EventRow } from '../../data/reading/event-view.ts'
import { eventRows } from '../../data/reading/read-rows.ts'
import type { FirstView } from '../../data/store/archive/first-view.ts'
import { type Columns, glanceHead, placeOf } from '../../data/timeline/columns.ts'
import type { ArchiveSession } from './archive-session.ts'

/** From this many events on, what the next opening shows first is worth keeping: a smaller archive is read sooner than it is seen. */
const worthKeeping = 3000

/** What the window draws while the archive is still being read; its head is none of the archive's, so that everything is asked for again once that is open. */
export function glanceColumns({ columns }: FirstView): Columns {
  return { ...columns, head: glanceHead(columns.head) }
}

/** The rows of events as the first view knows them: titles, dates and types, each read by its place on disk; places and sources follow with the archive. */
export async function glanceRows(view: FirstView, ids: readonly string[]): Promise<EventRow[]> {
  const mark = { dot: 'view:1', time: '', author: '', act: '' }
  const shown = emptyState()
  for (const id of ids) {
    const place = placeOf(view.columns, id)
    const fields = place < 0 ? undefined : await view.fields(place)
    if (fields !== undefined)
      shown.records.set(id, { id, fields, mark, marks: undefined, rivals: undefined })
  }
  return eventRows(shown, ids)
}

/** Keeps what the next opening shows first, where the archive is large. */
export async function keepGlance(session: ArchiveSession): Promise<void> {
  if (session.store.readOnly !== null) return
  const { columns } = await session.shown()
  const { store } = session
  // Where an act was called off, the journal has gone on and the columns have not changed.
  if (columns.count >= worthKeeping) await store.keepFirstView({ ...columns, head: store.head() })
}
