import { restsOn } from '../changes/resting.ts'
import { type Archive, mentioning, standing, standingIds } from '../changes/state.ts'
import { claimedFields, type EventField } from '../model/fields.ts'
import { statedValue } from '../model/stated.ts'

/** The ties of an event for which claims can speak. */
const tiedKinds = ['place', 'actor', 'theme'] as const

/** What a gap is of: a field of the event, what it is tied to, or the rank or office that an actor held then. */
export type GapOf = Exclude<EventField, 'title'> | (typeof tiedKinds)[number] | 'role'

const ownKinds = claimedFields.flatMap(({ name }) => (name === 'title' ? [] : [name]))

/** All that a gap can be of, in the order in which an event's gaps are told. */
export const gapKinds: readonly GapOf[] = [...ownKinds, ...tiedKinds, 'role']

const roleBit = 1 << (gapKinds.length - 1)

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
  const own = ownKinds.flatMap((name): readonly Gap[] =>
    isBare(archive, event, held.fields[name]) ? [{ path: name, of: name, link: null }] : [],
  )
  return [...own, ...tiedGaps(archive, event)]
}

/** What the gaps of an event are of, a bit for each in the order of `gapKinds`. */
export function gapBits(archive: Archive, event: string): number {
  const held = standing(archive, event)
  if (held === undefined) return 0
  let bits = 0
  for (let at = 0; at < ownKinds.length; at++)
    if (isBare(archive, event, held.fields[ownKinds[at] as string])) bits |= 1 << at
  for (const other of archive.mentions.get(event) ?? []) {
    const link = other[0] === 'r' ? standing(archive, other)?.fields : undefined
    const tied = tiedKinds.indexOf(link?.kind as (typeof tiedKinds)[number])
    if (link === undefined || tied < 0 || link.event !== event) continue
    if (!isGrounded(archive, event, link.ground)) bits |= 1 << (ownKinds.length + tied)
    if (link.kind === 'actor' && isBare(archive, event, link.style)) bits |= roleBit
  }
  return bits
}

/** How many values and ties of all events rest on no claim, by what they are of; what nobody left bare is not named. */
export function countGaps(archive: Archive): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const event of standingIds(archive, 'event'))
    for (const { of } of gapsOf(archive, event)) counts[of] = (counts[of] ?? 0) + 1
  return counts
}

/** The kinds whose bits are set. */
export function kindsOfGaps(bits: number): readonly GapOf[] {
  return gapKinds.filter((_, at) => (bits & (1 << at)) !== 0)
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
      const isUngrounded = !isGrounded(archive, event, fields.ground)
      const tie: readonly Gap[] = isUngrounded ? [{ path, of: kind, link: id }] : []
      if (kind !== 'actor' || !isBare(archive, event, fields.style)) return tie
      return [...tie, { path: `${path}/style`, of: 'role', link: id }]
    }),
  )
}

/** Whether a field states a value that rests on nothing. */
function isBare(archive: Archive, event: string, held: unknown): boolean {
  const value = statedValue(held)
  return value !== undefined && value !== null && !isGrounded(archive, event, held)
}

/** Whether a claim stands under what is held, and speaks of this very event. */
function isGrounded(archive: Archive, event: string, held: unknown): boolean {
  const claim = restsOn(archive, held)
  return claim !== undefined && standing(archive, claim)?.fields.subject === event
}

function orderOf(order: unknown): number {
  return typeof order === 'number' ? order : 0
}
