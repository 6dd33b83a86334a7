import { readingsOf } from '../changes/in-force.ts'
import { type Archive, mentioning, standing, standingIds } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import { linksOf } from '../reading/read-event.ts'
import { type Access, accessOf } from './access.ts'
import type { AccessLevel } from './access-level.ts'

/** The records that an export takes: all that stand, or some events with everything that they rest on. Sources that are not open to the readers of a level are left out, with their passages and the events that rest on these alone; `withheld` counts both. */
export interface ChosenRecords {
  readonly events: readonly string[]
  readonly sources: readonly string[]
  readonly records: readonly string[]
  readonly withheld: number
  /** What may be shown at that level. */
  readonly access: Access
}

/** Gathers the records of an export; `events` are in the order given, `whole` takes all that stands beside them. */
export function chooseRecords(
  archive: Archive,
  events: readonly string[],
  whole: boolean,
  level: AccessLevel = 'open',
): ChosenRecords {
  const access = accessOf(archive, events, level)
  const hidden = new Set(access.withheldEvents)
  const wanted = whole ? everything(archive) : around(archive, access.events)
  const withheld = new Set(
    [...wanted].filter((id) => kindOf(id) === 'source' && !access.isOpen(id)),
  )
  const records = [...wanted].filter(
    (id) =>
      !isWithheld(archive, id, withheld) &&
      !isOfHidden(archive, id, hidden) &&
      !isKnownByHidden(archive, id, hidden),
  )
  return {
    events: access.events,
    sources: records.filter((id) => kindOf(id) === 'source'),
    records,
    withheld: withheld.size + hidden.size,
    access,
  }
}

function isOfHidden(archive: Archive, id: string, hidden: ReadonlySet<string>): boolean {
  if (hidden.has(id)) return true
  const kind = kindOf(id)
  const fields = archive.records.get(id)?.fields
  if (kind === 'claim') return hidden.has(String(fields?.subject))
  if (kind === 'link') return hidden.has(String(fields?.event)) || hidden.has(String(fields?.to))
  return false
}

/** Whether an actor, a place or a theme is tied to withheld events and to no other: its name alone would tell of them. */
function isKnownByHidden(archive: Archive, id: string, hidden: ReadonlySet<string>): boolean {
  const kind = kindOf(id)
  if (hidden.size === 0 || (kind !== 'actor' && kind !== 'place' && kind !== 'term')) return false
  const ties = mentioning(archive, id, 'link')
  return ties.length > 0 && ties.every(({ fields }) => hidden.has(String(fields.event)))
}

function isWithheld(archive: Archive, id: string, withheld: ReadonlySet<string>): boolean {
  const fields = archive.records.get(id)?.fields
  const kind = kindOf(id)
  if (kind === 'source') return withheld.has(id)
  if (kind === 'passage' || kind === 'reading') return withheld.has(String(fields?.source))
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
  for (const kind of ['event', 'source', 'reading', 'passage', 'claim'] as const)
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
    for (const { id } of readingsOf(archive, source)) all.add(id)
  }
}
