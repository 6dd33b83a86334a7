import { linksOf } from '../calls/read-event.ts'
import { readLoosely } from '../calls/read-loosely.ts'
import { type Archive, mentioning, standing, standingIds } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'

/** The records that an export takes: all that stand, or some events with everything that they rest on. Sources that are not open are left out, with their passages and what rests on these alone. */
export interface Chosen {
  readonly events: readonly string[]
  readonly sources: readonly string[]
  readonly records: readonly string[]
  readonly withheld: number
}

/** Gathers the records of an export; `events` are in the order given, null takes the whole archive. */
export function chooseRecords(archive: Archive, events: readonly string[], whole: boolean): Chosen {
  const wanted = whole ? everything(archive) : around(archive, events)
  const withheld = new Set(
    [...wanted].filter((id) => kindOf(id) === 'source' && !isOpen(archive, id)),
  )
  const records = [...wanted].filter((id) => !isWithheld(archive, id, withheld))
  return {
    events,
    sources: records.filter((id) => kindOf(id) === 'source'),
    records,
    withheld: withheld.size,
  }
}

function isOpen(archive: Archive, id: string): boolean {
  const held = archive.records.get(id)
  return held !== undefined && readLoosely('source', held.fields).value.accessRights === 'open'
}

function isWithheld(archive: Archive, id: string, withheld: ReadonlySet<string>): boolean {
  const fields = archive.records.get(id)?.fields
  const kind = kindOf(id)
  if (kind === 'source') return withheld.has(id)
  if (kind === 'passage') return withheld.has(String(fields?.source))
  if (kind !== 'claim' || !Array.isArray(fields?.passages)) return false
  const passages: readonly unknown[] = fields.passages
  return (
    passages.length > 0 &&
    passages.every(
      (passage) =>
        typeof passage === 'string' &&
        withheld.has(String(archive.records.get(passage)?.fields.source)),
    )
  )
}

function everything(archive: Archive): ReadonlySet<string> {
  const all = new Set<string>()
  for (const kind of ['event', 'source', 'passage', 'claim'] as const)
    for (const id of standingIds(archive, kind)) all.add(id)
  for (const kind of ['actor', 'place', 'term', 'link'] as const)
    for (const id of standingIds(archive, kind)) all.add(id)
  return all
}

function around(archive: Archive, events: readonly string[]): ReadonlySet<string> {
  const all = new Set(events)
  for (const event of events) {
    for (const link of linksOf(archive, event)) {
      const { to, event: from } = link.fields
      const isTie = link.fields.kind === 'event'
      if (isTie && !(all.has(String(to)) && all.has(String(from)))) continue
      if (!isTie && typeof to === 'string' && standing(archive, to)) all.add(to)
      all.add(link.id)
    }
    for (const claim of mentioning(archive, event, 'claim')) {
      if (claim.fields.subject !== event) continue
      all.add(claim.id)
      addEvidence(archive, claim.fields.passages, all)
    }
  }
  return all
}

function addEvidence(archive: Archive, passages: unknown, all: Set<string>): void {
  if (!Array.isArray(passages)) return
  for (const passage of passages as readonly unknown[]) {
    if (typeof passage !== 'string') continue
    const source = standing(archive, passage)?.fields.source
    if (typeof source !== 'string' || standing(archive, source) === undefined) continue
    all.add(passage)
    all.add(source)
  }
}
