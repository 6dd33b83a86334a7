import { sourcesOf } from '../changes/families.ts'
import { type Archive, standing } from '../changes/state.ts'
import { gapBits, kindsOfGaps } from '../evidence/gaps.ts'
import { kindOf } from '../model/id.ts'
import { statedValue } from '../model/stated.ts'
import { canonical } from '../text/canonical.ts'
import type { Json } from '../text/json.ts'
import type { EventRow } from './event-view.ts'
import { chosenClaim, claimsOn, conflictsOf, linksOf } from './read-event.ts'
import { readLoosely } from './read-loosely.ts'

/** The events of a list, in the order of the ids asked for; those that do not stand are left out. */
export function eventRows(archive: Archive, ids: readonly string[]): EventRow[] {
  return ids.flatMap((id) => {
    const row = eventRow(archive, id)
    return row === undefined ? [] : [row]
  })
}

function eventRow(archive: Archive, id: string): EventRow | undefined {
  const held = standing(archive, id)
  if (held === undefined || !id.startsWith('e-')) return undefined
  const event = readLoosely('event', held.fields).value
  return {
    id,
    title: event.title.value,
    edtf: event.date?.value ?? null,
    type: event.type?.value ?? null,
    places: placesOf(archive, id),
    actors: actorsOf(archive, id),
    sources: sourcesOf(archive, id).size,
    rivals: rivalFields(archive, id).size,
    status: event.status,
    gaps: [...kindsOfGaps(gapBits(archive, id))],
  }
}

function placesOf(archive: Archive, id: string): EventRow['places'] {
  return linksOf(archive, id).flatMap(({ fields }) => {
    const to = fields.to
    if (fields.kind !== 'place' || typeof to !== 'string') return []
    const place = standing(archive, to)
    if (place === undefined) return []
    const { name, country } = readLoosely('place', place.fields).value
    return [{ id: to, name, country }]
  })
}

function actorsOf(archive: Archive, id: string): EventRow['actors'] {
  const tied = new Set<string>()
  for (const { fields } of linksOf(archive, id))
    if (fields.kind === 'actor' && fields.event === id && typeof fields.to === 'string')
      tied.add(fields.to)
  return [...tied].flatMap((to) => {
    const actor = standing(archive, to)
    return actor ? [{ id: to, name: readLoosely('actor', actor.fields).value.name }] : []
  })
}

/** The fields of an event that have a rival: a claim that supports another value than the one shown, or that disputes it, or copies that disagree. */
export function rivalFields(archive: Archive, id: string): ReadonlySet<string> {
  const held = standing(archive, id)
  if (held === undefined) return new Set()
  const fields = new Set(conflictsOf(held).map(({ field }) => field))
  for (const claim of claimsOn(archive, id)) {
    const { field, value, stance } = readLoosely('claim', claim.fields).value
    if (chosenClaim(archive, held, field) === claim.id) continue
    if (stance === 'disputes' || !isShown(archive, id, field, value)) fields.add(field)
  }
  return fields
}

function isShown(archive: Archive, id: string, field: string, value: Json): boolean {
  const [head = '', link, part] = field.split('/')
  if (link !== undefined && part === undefined) return true
  const fields = archive.records.get(link ?? id)?.fields
  const shown = fields?.[link === undefined ? head : (part ?? '')]
  const is = statedValue(shown)
  return is !== undefined && canonical(is) === canonical(value)
}

/** The standing events that a place, an actor or a theme is tied to. */
export function eventsTiedTo(archive: Archive, authority: string): readonly string[] {
  const events = new Set<string>()
  for (const id of archive.mentions.get(authority) ?? []) {
    const fields = kindOf(id) === 'link' ? standing(archive, id)?.fields : undefined
    const event = fields?.event
    if (fields?.to === authority && typeof event === 'string' && standing(archive, event))
      events.add(event)
  }
  return [...events]
}
