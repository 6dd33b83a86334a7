import { differingFields, type Held, latestMark, markOf, type WriteMark } from '../changes/held.ts'
import { type Archive, mentioning, standing } from '../changes/state.ts'
import type { Lack } from '../changes/status.ts'
import { gapsOf } from './gaps.ts'

/** What says how an event is worked over, not what happened: a second person need not have read it. */
const aside: ReadonlySet<string> = new Set([
  'status',
  'statusReason',
  'note',
  'identifiers',
  'cells',
  'translations',
])

/** What an event lacks to be verified by a person: each field and tie that rests on no claim, each field on which copies disagree, and a second person where whoever changed last what it says is the one who vouches for it. */
export function lacksOf(archive: Archive, event: string, person: string): readonly Lack[] {
  const lacks = openLacks(archive, event)
  return lastAuthor(archive, event) === person ? [...lacks, { kind: 'alone' }] : lacks
}

/** What an event lacks to be verified, whoever vouches for it. */
function openLacks(archive: Archive, event: string): readonly Lack[] {
  const gaps = gapsOf(archive, event).map(({ path }): Lack => ({ kind: 'gap', path }))
  const conflicts = around(archive, event).flatMap((held) =>
    differingFields(held)
      .filter((field) => !aside.has(field))
      .map((field): Lack => ({ kind: 'conflict', id: held.id, field })),
  )
  return [...gaps, ...conflicts]
}

/** What an event that stands as verified lacks all the same: it is vouched for in spite of that, or was changed since. A reason stands for a second person. */
export function verifiedLacks(archive: Archive, event: string): readonly Lack[] {
  const held = standing(archive, event)
  if (held?.fields.status !== 'verified') return []
  const { statusReason: reason } = held.fields
  const by =
    typeof reason === 'string' && reason !== '' ? undefined : markOf(held, 'status')?.author
  return by === undefined ? openLacks(archive, event) : lacksOf(archive, event, by)
}

/** Who changed last what an event says; undefined where it does not stand. */
function lastAuthor(archive: Archive, event: string): string | undefined {
  const marks = around(archive, event).flatMap((held): readonly WriteMark[] => {
    const mark = latestMark(held, (field) => !aside.has(field))
    return mark === undefined ? [] : [mark]
  })
  return marks.toSorted((a, b) => (a.time < b.time ? 1 : -1))[0]?.author
}

/** The event, its own ties and the claims on it. */
function around(archive: Archive, event: string): readonly Held[] {
  const held = standing(archive, event)
  if (held === undefined) return []
  const links = mentioning(archive, event, 'link').filter(({ fields }) => fields.event === event)
  const claims = mentioning(archive, event, 'claim').filter(
    ({ fields }) => fields.subject === event,
  )
  return [held, ...links, ...claims]
}
