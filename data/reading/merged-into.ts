import { markOf } from '../changes/held.ts'
import { type Archive, mentioning, recordsOf, standing } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'

/** The record into which one that stands no more was merged, however often; undefined where it was deleted otherwise, or where nothing tells. */
export function mergedInto(archive: Archive, id: string): string | undefined {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    if (standing(archive, at) !== undefined) return at === id ? undefined : at
    seen.add(at)
    at = mergedOnce(archive, at)
  }
  return undefined
}

/** What the act that took a record away wrote of another one: its names are joined, its ties go over. */
function mergedOnce(archive: Archive, id: string): string | undefined {
  const held = archive.records.get(id)
  const kind = kindOf(id)
  const deleted = held && markOf(held, 'deleted')
  if (deleted?.act !== 'merge' || kind === undefined) return undefined
  for (const other of recordsOf(archive).idsOf(kind)) {
    const kept = archive.records.get(other)
    if (other === id || kept === undefined) continue
    if (markOf(kept, 'names')?.dot === deleted.dot) return other
    const isTiedBy = mentioning(archive, other, 'link').some(
      (link) => link.fields.to === other && markOf(link, 'to')?.dot === deleted.dot,
    )
    if (isTiedBy) return other
  }
  return undefined
}
