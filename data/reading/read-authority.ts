import { isDeleted } from '../changes/held.ts'
import { type Archive, standing } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { AuthorityRow, AuthorityView } from './authority-view.ts'
import { readLoosely } from './read-loosely.ts'
import { eventsTiedTo } from './read-rows.ts'

/** A standing actor, place or theme as the lists show it; undefined where none stands under the id. */
export function authorityRow(archive: Archive, id: string): AuthorityRow | undefined {
  const held = standing(archive, id)
  const kind = kindOf(id)
  if (held === undefined || (kind !== 'actor' && kind !== 'place' && kind !== 'term'))
    return undefined
  const read = readLoosely(kind, held.fields).value
  return {
    id,
    name: read.name,
    filing: 'filing' in read ? (read.filing ?? null) : null,
    names: read.names,
    country: 'country' in read ? read.country : '',
    events: eventsTiedTo(archive, id).length,
  }
}

/** An actor, a place or a theme whole, a deleted one too. */
export function readAuthority(archive: Archive, id: string): Outcome<AuthorityView> {
  const held = archive.records.get(id)
  const kind = kindOf(id)
  if (held === undefined || (kind !== 'actor' && kind !== 'place' && kind !== 'term'))
    return failed({ code: 'authority.unknown', id })
  const read = readLoosely(kind, held.fields).value
  return done({
    id,
    kind,
    deleted: isDeleted(held),
    name: read.name,
    filing: 'filing' in read ? (read.filing ?? null) : null,
    names: read.names,
    note: read.note,
    translations: read.translations,
    actorKind: 'kind' in read ? read.kind : null,
    country: 'country' in read ? read.country : null,
    latitude: 'latitude' in read ? read.latitude : null,
    longitude: 'longitude' in read ? read.longitude : null,
    precision: 'precision' in read ? read.precision : null,
    events: [...eventsTiedTo(archive, id)],
  })
}
