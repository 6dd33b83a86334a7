import { type Archive, standing } from '../changes/state.ts'
import { type Bounds, readBounds } from '../dates/bounds.ts'
import { sourcesCitedBy } from '../disclosure/access.ts'
import type { ChosenRecords } from '../disclosure/chosen.ts'
import { areaOf, type PictureArea } from '../model/area.ts'
import type { Place } from '../model/authority.ts'
import type { Event } from '../model/event.ts'
import type { Source } from '../model/source.ts'
import type { Text } from '../model/text.ts'
import type { Role, Tie } from '../model/vocabulary.ts'
import { claimsOn, linksOf } from '../reading/read-event.ts'
import { readLoosely } from '../reading/read-loosely.ts'

/** A place, an actor or a theme of an event as it leaves. */
export interface ToldParty {
  readonly id: string
  readonly name: Text
  readonly role: Role | undefined
  /** The rank or office held then; the empty string where none is stated. */
  readonly style: string
}

/** A place of an event as it leaves. */
export interface ToldPlace extends Pick<Place, 'name' | 'country' | 'precision'> {
  readonly id: string
  /** WGS 84 degrees, longitude first; undefined where they are not known. */
  readonly point: readonly [number, number] | undefined
}

/** A source of an event as it leaves. */
export interface ToldSource extends Source {
  readonly id: string
}

/** A source of an event with the areas of its picture that are cited for it. */
export interface CitedSource extends ToldSource {
  readonly areas: readonly PictureArea[]
}

/** A tie of an event to another that leaves with it. */
export interface ToldTie {
  readonly tie: Tie
  readonly to: string
}

/** An event as the formats for other programs tell it: what stands, and of its ties and sources those that leave with it. */
export interface ToldEvent extends Event {
  readonly id: string
  readonly edtf: string
  /** When it could begin and end; undefined where it has no date. */
  readonly bounds: Bounds | undefined
  readonly places: readonly ToldPlace[]
  readonly actors: readonly ToldParty[]
  readonly themes: readonly ToldParty[]
  readonly sources: readonly CitedSource[]
  readonly ties: readonly ToldTie[]
  /** When it was last written, ISO 8601 in UTC. */
  readonly changed: string
}

/** Tells the events that leave, one after the other. */
export function* toldEvents(
  archive: Archive,
  chosen: Pick<ChosenRecords, 'events' | 'records'>,
): Generator<ToldEvent> {
  const leaves = new Set(chosen.records)
  for (const id of chosen.events) {
    const told = toldEvent(archive, id, leaves)
    if (told !== undefined) yield told
  }
}

function toldEvent(
  archive: Archive,
  id: string,
  leaves: ReadonlySet<string>,
): ToldEvent | undefined {
  const held = standing(archive, id)
  if (held === undefined) return undefined
  const event = readLoosely('event', held.fields).value
  const edtf = event.date?.value ?? ''
  const bounds = readBounds(edtf)
  const places: ToldPlace[] = []
  const actors: ToldParty[] = []
  const themes: ToldParty[] = []
  const ties: ToldTie[] = []
  for (const { id: own, fields } of linksOf(archive, id)) {
    const link = readLoosely('link', fields).value
    const to = standing(archive, link.to)
    if (link.event !== id || to === undefined || !leaves.has(own) || !leaves.has(link.to)) continue
    const party = { id: link.to, role: link.role, style: link.style?.value ?? '' }
    switch (link.kind) {
      case 'place':
        places.push({ id: link.to, ...placeFrom(readLoosely('place', to.fields).value) })
        break
      case 'actor':
        actors.push({ ...party, name: readLoosely('actor', to.fields).value.name })
        break
      case 'theme':
        themes.push({ ...party, name: readLoosely('term', to.fields).value.name })
        break
      case 'event':
        if (link.tie !== undefined) ties.push({ tie: link.tie, to: link.to })
    }
  }
  return {
    ...event,
    id,
    edtf,
    bounds: bounds.ok ? bounds.value : undefined,
    places,
    actors,
    themes,
    ties,
    sources: sourcesCitedBy(archive, id).flatMap((source) =>
      leaves.has(source)
        ? [{ ...toldSource(archive, source), areas: areasCited(archive, id, source) }]
        : [],
    ),
    changed: Object.values(held.marks ?? {}).reduce(
      (latest, { time }) => (time > latest ? time : latest),
      held.mark.time,
    ),
  }
}

function areasCited(archive: Archive, event: string, source: string): readonly PictureArea[] {
  const cited = claimsOn(archive, event).flatMap(
    ({ fields }) => readLoosely('claim', fields).value.passages,
  )
  return [...new Set(cited)].flatMap((id) => {
    const passage = standing(archive, id)?.fields
    const area = passage?.source === source ? areaOf(passage) : undefined
    return area === undefined ? [] : [area]
  })
}

/** Tells a source that leaves. */
export function toldSource(archive: Archive, id: string): ToldSource {
  return { id, ...readLoosely('source', archive.records.get(id)?.fields ?? {}).value }
}

function placeFrom({
  name,
  country,
  precision,
  latitude,
  longitude,
}: Place): Omit<ToldPlace, 'id'> {
  const point = [Number(longitude), Number(latitude)] as const
  const isPlaced =
    latitude !== '' && longitude !== '' && Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90
  return { name, country, precision, point: isPlaced ? point : undefined }
}
