import { restsOn } from '../changes/resting.ts'
import { type Archive, mentioning, standing } from '../changes/state.ts'
import { claimedFields, type EventField } from '../model/fields.ts'
import { statedValue } from '../model/stated.ts'

/** The ties of an event for which claims can speak. */
const tiedKinds = ['place', 'actor', 'theme'] as const

/** What a gap is of: a field of the event, what it is tied to, or the rank or office that an actor held then. */
export type GapOf = Exclude<EventField, 'title'> | (typeof tiedKinds)[number] | 'style'

/** A field or a tie of an event that rests on no claim: its path as claims name it, what it is of, and the tie that it is about. */
export interface Gap {
  readonly path: string
  readonly of: GapOf
  readonly link: string | null
}

/** Every field and tie of an event that states something and rests on no claim that stands, in the order of its fields, then places, actors and themes. A title is the archivist's own, and nothing speaks for note, status, identifiers and ties between events: none of them is a gap. */
export function gapsOf(archive: Archive, event: string): readonly Gap[] {
  const held = standing(archive, event)
  if (held === undefined) return []
  const own = claimedFields.flatMap(({ name }): readonly Gap[] =>
    name === 'title' || !isBare(archive, held.fields[name])
      ? []
      : [{ path: name, of: name, link: null }],
  )
  return [...own, ...tiedGaps(archive, event)]
}

function tiedGaps(archive: Archive, event: string): readonly Gap[] {
  const links = mentioning(archive, event, 'link').filter(({ fields }) => fields.event === event)
  const ordered = links.toSorted(
    (a, b) => orderOf(a.fields.order) - orderOf(b.fields.order) || (a.id < b.id ? -1 : 1),
  )
  return tiedKinds.flatMap((kind) =>
    ordered.flatMap(({ id, fields }): readonly Gap[] => {
      if (fields.kind !== kind) return []
      const path = `${kind}s/${id}`
      const isUngrounded = restsOn(archive, fields.ground) === undefined
      const tie: readonly Gap[] = isUngrounded ? [{ path, of: kind, link: id }] : []
      if (kind !== 'actor' || !isBare(archive, fields.style)) return tie
      return [...tie, { path: `${path}/style`, of: 'style', link: id }]
    }),
  )
}

/** Whether a field states a value that rests on nothing. */
function isBare(archive: Archive, held: unknown): boolean {
  const value = statedValue(held)
  return value !== undefined && value !== null && restsOn(archive, held) === undefined
}

function orderOf(order: unknown): number {
  return typeof order === 'number' ? order : 0
}
