import { type Archive, isDeleted } from '../changes/state.ts'
import { type Kind, kindOf } from '../model/id.ts'
import type { Finding, Info } from './archive.ts'
import { readLoosely } from './read-loosely.ts'

/** What an archive is and how many standing records of each kind it holds; relations are ties between events. */
export function readInfo(
  archive: Archive,
  known: { readonly id: string; readonly format: number; readonly stateHash: string },
): Info {
  const counts = new Map<Kind, number>()
  let relations = 0
  for (const [id, held] of archive.records) {
    const kind = kindOf(id)
    if (kind === undefined || isDeleted(held)) continue
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    if (kind === 'link' && held.fields.kind === 'event') relations++
  }
  const own = archive.records.get(known.id)
  const count = (kind: Kind): number => counts.get(kind) ?? 0
  return {
    id: known.id,
    title: own === undefined ? '' : readLoosely('archive', own.fields).value.title,
    format: known.format,
    events: count('event'),
    sources: count('source'),
    passages: count('passage'),
    claims: count('claim'),
    actors: count('actor'),
    places: count('place'),
    relations,
    writers: archive.heads.size,
    stateHash: known.stateHash,
  }
}

/** The records that hold values which their schema does not know; they are kept and shown as far as they can be read. */
export function unreadableIn(archive: Archive, ids: Iterable<string>): Finding[] {
  const findings: Finding[] = []
  for (const id of ids) {
    const held = archive.records.get(id)
    const kind = kindOf(id)
    if (held === undefined || kind === undefined || isDeleted(held)) continue
    const { unreadable } = readLoosely(kind, held.fields)
    if (unreadable.length > 0)
      findings.push({
        file: 'journal',
        place: unreadable.join(' '),
        kind: 'record.unreadable',
        record: id,
      })
  }
  return findings
}
