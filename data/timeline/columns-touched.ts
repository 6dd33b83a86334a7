import type { Op } from '../changes/patch.ts'
import { type Archive, mentioning } from '../changes/state.ts'
import { gapKinds } from '../evidence/gaps.ts'
import { claimedFields, fieldsOf } from '../model/fields.ts'
import { type Kind, kindOf } from '../model/id.ts'
import { statedValue } from '../model/stated.ts'
import type { Json } from '../text/json.ts'

/** The fields of each kind that neither the timeline's columns nor the facets read. */
const unread: { readonly [K in Kind]: ReadonlySet<string> | 'all' } = {
  archive: 'all',
  event: new Set(
    fieldsOf('event').flatMap(({ name, drawn, claims }) =>
      drawn || claims === 'stated' ? [] : [name],
    ),
  ),
  source: new Set([
    ...['creators', 'publisher', 'type', 'identifier', 'rights'],
    ...['capturedAt', 'captured', 'provenance', 'reference', 'reason', 'handling'],
    ...['reading', 'parts', 'translations'],
  ]),
  passage: new Set(['state', 'anchor']),
  claim: new Set(['note', 'typed', 'credibility', 'translations']),
  actor: new Set(['kind', 'country', 'names', 'note', 'translations']),
  place: new Set(['latitude', 'longitude', 'precision', 'within', 'names', 'note', 'translations']),
  term: new Set(['names', 'note', 'translations']),
  link: new Set(['role', 'order', 'styles', 'translations']),
  reading: 'all',
}

/** The fields of an event that only say whether it has rivals, and are never gaps: they count where claims speak for it. */
const rivalled: ReadonlySet<string> = new Set(
  claimedFields.flatMap(({ name, drawn }) =>
    drawn || (gapKinds as readonly string[]).includes(name) ? [] : [name],
  ),
)

/** Whether a write can change what the timeline's columns or the facets say; where in doubt it can. */
export function touchesColumns(archive: Archive, { id, field }: Op): boolean {
  const kind = kindOf(id)
  if (kind === undefined) return true
  const held = archive.records.get(id)
  if (held?.rivals !== undefined || held?.mark === undefined) return true
  // How far an event that goes on is drawn solid may hang on its last change, whatever changed.
  if (kind === 'event' && isOpenEnded(held?.fields.date)) return true
  const fields = unread[kind]
  if (fields === 'all' || fields.has(field)) return false
  if (kind !== 'event' || !rivalled.has(field)) return true
  return mentioning(archive, id, 'claim').length > 0
}

function isOpenEnded(date: Json | undefined): boolean {
  return String(statedValue(date) ?? '').includes('..')
}
