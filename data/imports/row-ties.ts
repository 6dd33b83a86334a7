import * as v from 'valibot'
import { markOf } from '../changes/held.ts'
import { type Archive, mentioning, standing } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import { type Lang, Text } from '../model/text.ts'
import type { Role } from '../model/vocabulary.ts'
import { foldName } from '../text/fold.ts'
import type { Json } from '../text/json.ts'
import { type Gathering, idFrom } from './gathering.ts'
import type { PlaceBook } from './places.ts'
import type { ReadRow } from './read-row.ts'

interface Tie {
  readonly kind: 'place' | 'actor' | 'theme'
  readonly to: string
  readonly name: string
  readonly role: Role | undefined
}

/** Ties an event to what its row names; answers the names of places that could be several. */
export function tieAll(
  gathering: Gathering,
  places: PlaceBook,
  event: string,
  said: ReadRow,
  lang: Lang,
): readonly string[] {
  const left: string[] = []
  let order = 0
  for (const { kind, to, name, role } of tiesOf(gathering, places, said, lang, left)) {
    if (isTied(gathering.archive, event, { kind, to, name, role })) continue
    gathering.put(
      linkOf(event, { kind, to, role }),
      linkFields({ kind, event, to }, role, order),
      true,
    )
    order++
  }
  return left
}

// The first is the first without being said so. Members that are added later take twice the room, and a table makes a few for each of its rows.
function linkFields(
  { kind, event, to }: Pick<Tie, 'kind' | 'to'> & { readonly event: string },
  role: Role | undefined,
  order: number,
): Readonly<Record<string, Json>> {
  if (role === undefined) return order > 0 ? { kind, event, to, order } : { kind, event, to }
  return order > 0 ? { kind, event, to, role, order } : { kind, event, to, role }
}

/** Looks up what a row names, and makes it where it is not there, without tying an event to it; answers the names of places that could be several. */
export function lookUp(
  gathering: Gathering,
  places: PlaceBook,
  said: ReadRow,
  lang: Lang,
): readonly string[] {
  const left: string[] = []
  tiesOf(gathering, places, said, lang, left)
  return left
}

/** Takes back the ties that a row brought and names no longer, where nobody has written to them since. */
export function untie(
  gathering: Gathering,
  places: PlaceBook,
  event: string,
  was: ReadRow,
  said: ReadRow,
): void {
  const lang: Lang = 'fr'
  const wanted = new Set(tiesOf(gathering, places, said, lang, []).map((tie) => linkOf(event, tie)))
  for (const tie of tiesOf(gathering, places, namedBefore(was, said), lang, [])) {
    const id = linkOf(event, tie)
    const held = standing(gathering.archive, id)
    if (wanted.has(id) || held === undefined) continue
    const isOwn = Object.keys(held.fields).every((field) => markOf(held, field)?.act === 'import')
    if (isOwn && gathering.restsOn(held.fields.ground) === undefined) gathering.remove(id)
  }
}

/** Of a row as it was, only the names that it has no longer: what is looked up is made where it is not there. */
function namedBefore(was: ReadRow, said: ReadRow): ReadRow {
  const gone = <T>(before: readonly T[], now: readonly T[]): readonly T[] => {
    const kept = new Set(now.map((one) => JSON.stringify(one)))
    return before.filter((one) => !kept.has(JSON.stringify(one)))
  }
  return {
    ...was,
    places: gone(was.places, said.places),
    actors: gone(was.actors, said.actors),
    themes: gone(was.themes, said.themes),
  }
}

function tiesOf(
  gathering: Gathering,
  places: PlaceBook,
  { places: said, actors, themes }: ReadRow,
  lang: Lang,
  left: string[],
): readonly Tie[] {
  const placed = said.flatMap((place): readonly Tie[] => {
    const to = places.find(place)
    if (to === undefined) left.push(place.name)
    return to === undefined ? [] : [{ kind: 'place', to, name: place.name, role: undefined }]
  })
  return [
    ...placed,
    ...actors.map(({ name, role, kind }): Tie => {
      const to = gathering.party('actor', name, lang, kind === undefined ? {} : { kind })
      return { kind: 'actor', to, name, role }
    }),
    ...themes.map((name): Tie => {
      return { kind: 'theme', to: gathering.party('term', name, lang), name, role: undefined }
    }),
  ]
}

function linkOf(event: string, { kind, to, role }: Pick<Tie, 'kind' | 'to' | 'role'>): string {
  return idFrom('link', event, kind, to, role ?? '')
}

/** Whether an event is tied to the record that a name means, or to another of its kind under that very name. */
function isTied(archive: Archive, event: string, { kind, to, name, role }: Tie): boolean {
  return mentioning(archive, event, 'link').some(({ fields }) => {
    if (fields.event !== event || (fields.role ?? undefined) !== role) return false
    const other = String(fields.to)
    if (other === to) return true
    if (kindOf(other) !== kindOf(to) || !isNamed(standing(archive, other)?.fields.name, name))
      return false
    return kind !== 'place' || !differ(countryOf(archive, other), countryOf(archive, to))
  })
}

function countryOf(archive: Archive, place: string): string {
  return String(standing(archive, place)?.fields.country ?? '')
}

function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other
}

function isNamed(held: Json | undefined, name: string): boolean {
  const folded = foldName(name)
  const forms = v.is(Text, held) ? [held.text, held.fr, held.en] : []
  return forms.some((form) => form !== undefined && foldName(form) === folded)
}
