import { writesOf } from '../changes/held.ts'
import { dotOf, type Op, readDot } from '../changes/patch.ts'
import type { Archive } from '../changes/state.ts'
import type { LargeLine } from '../changes/writes.ts'
import { kindOf } from '../model/id.ts'
import { touchesColumns } from './columns-touched.ts'

/** What an act may have changed of what columns and facets say: these events, and the names of these records; `all` where that is too much to tell, or cannot be told. */
export type TouchedEvents =
  | { readonly events: ReadonlySet<string>; readonly names: ReadonlySet<string> }
  | 'all'

const most = 1000

/** The events of which the columns or the facets may say something else after an act: those that a record written to is, is tied to, speaks of or stands behind. Rather too many than too few. */
export function eventsTouchedBy(archive: Archive, line: LargeLine): TouchedEvents {
  const events = new Set<string>()
  const names = new Set<string>()
  if (line.ops.length > 5 * most) return 'all'
  for (const op of line.ops) {
    const isFelt =
      touchesColumns(archive, op) || isNewOrBack(archive, line, op) || maySettle(line, op)
    if (!isFelt) continue
    if (hasMoved(archive, line, op)) return 'all'
    if (op.field === 'name' || op.field === 'title' || op.field === 'language') names.add(op.id)
    if (op.field !== 'name' || isNewOrBack(archive, line, op)) gather(archive, op.id, events)
    if (events.size > most) return 'all'
  }
  return { events, names }
}

/** Whether the act made the record, or may have brought it back: any write to a deleted record does. */
function isNewOrBack(archive: Archive, line: LargeLine, { id }: Op): boolean {
  const held = archive.records.get(id)
  return held?.mark.dot === dotOf(line) || (held?.fields.deleted ?? null) !== null
}

/** Whether the write may have ended a disagreement: it has replaced what another writer wrote. */
function maySettle(line: LargeLine, { replaces }: Op): boolean {
  return replaces.some((dot) => readDot(dot).writer !== line.writer)
}

/** Whether a tie that stood before may have named another event than it does now. */
function hasMoved(archive: Archive, line: LargeLine, { id, field }: Op): boolean {
  const held = archive.records.get(id)
  if (held === undefined || held.mark.dot === dotOf(line)) return false
  if (field === 'event' || field === 'subject') return true
  return kindOf(id) === 'link' && (field === 'kind' || (field === 'to' && isTie(archive, id)))
}

function isTie(archive: Archive, id: string): boolean {
  return writesOf(archive.records.get(id), 'kind').some(({ value }) => value === 'event')
}

function gather(archive: Archive, id: string, events: Set<string>): void {
  switch (kindOf(id)) {
    case 'event':
      events.add(id)
      // A tie from elsewhere may name an event where a place or an actor belongs, and is read once that stands.
      for (const other of archive.mentions.get(id) ?? [])
        if (kindOf(other) === 'link' && named(archive, other, 'to').includes(id))
          gather(archive, other, events)
      return
    case 'link':
      for (const target of [...named(archive, id, 'event'), ...named(archive, id, 'to')])
        if (kindOf(target) === 'event') events.add(target)
      return
    case 'claim':
      for (const target of named(archive, id, 'subject')) events.add(target)
      return
    case 'passage':
    case 'source':
    case 'place':
    case 'actor':
    case 'term':
      for (const other of archive.mentions.get(id) ?? []) {
        if (events.size > most) return
        if (kindOf(other) !== kindOf(id)) gather(archive, other, events)
      }
      return
    case 'archive':
    case 'reading':
    case undefined:
      return
  }
}

function named(archive: Archive, id: string, field: string): readonly string[] {
  return writesOf(archive.records.get(id), field).flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  )
}
