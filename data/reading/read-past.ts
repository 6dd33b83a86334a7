import type { Archive } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import type { Text } from '../model/text.ts'
import type { Json } from '../text/json.ts'
import type { HistoryEntry } from './past-view.ts'
import { nameOf } from './read-event.ts'

/** A write of the past as the store remembers it. */
export type RememberedWrite = Omit<HistoryEntry, 'id' | 'before'> & {
  readonly record: string
  readonly before: Json | undefined
}

/** A write of the past as it is told: where nothing stood before, null. */
export function tellWrite(write: RememberedWrite): HistoryEntry {
  const { dot, time, author, act, record: id, field, before = null, after } = write
  return { dot, time, author, act, id, field, before, after }
}

/** How the records that writes belong to or name are called. */
export function namesInWrites(
  archive: Archive,
  writes: readonly HistoryEntry[],
): Record<string, Text> {
  const names: Record<string, Text> = {}
  for (const { id, before, after } of writes)
    for (const each of [id, before, after].flat()) {
      if (typeof each !== 'string' || Object.hasOwn(names, each)) continue
      const named = namedBy(archive, each)
      if (named !== undefined) names[each] = nameOf(archive, named).name
    }
  return names
}

/** The record whose title or name stands for this one: of a link or a claim its event, of a passage its source. */
export function namedBy(archive: Archive, id: string): string | undefined {
  const fields = archive.records.get(id)?.fields
  if (fields === undefined) return undefined
  const owner = ownerField(id)
  if (owner === null) return kindOf(id) === 'archive' ? undefined : id
  const named = fields[owner]
  return typeof named === 'string' && archive.records.has(named) ? named : undefined
}

function ownerField(id: string): 'event' | 'subject' | 'source' | null {
  switch (kindOf(id)) {
    case 'link':
      return 'event'
    case 'claim':
      return 'subject'
    case 'passage':
    case 'reading':
      return 'source'
    case 'archive':
    case 'event':
    case 'source':
    case 'actor':
    case 'place':
    case 'term':
    case undefined:
      return null
  }
}
