import { type Archive, standing, standingIds } from '../changes/state.ts'
import { type AccessRights, accessRights } from '../model/vocabulary.ts'
import { type Access, rightsOf, sourcesCitedBy } from './access.ts'

/** What is left out of what leaves: an event or a source, and the rights that would let it in. */
export interface Withheld {
  readonly id: string
  readonly kind: 'event' | 'source'
  readonly rights: AccessRights
}

/** The events and sources that are withheld from the readers of a level, each with the reason: a source by its own rights, an event because it rests on sources of these rights alone. */
export function withheldFrom(
  archive: Archive,
  access: Access,
  asked: { readonly events: readonly string[]; readonly whole: boolean },
): readonly Withheld[] {
  const cited = new Set(asked.whole ? standingIds(archive, 'source') : [])
  if (!asked.whole)
    for (const event of asked.events)
      for (const source of sourcesCitedBy(archive, event)) cited.add(source)
  const rights = (source: string): AccessRights => rightsOf(standing(archive, source))
  const events = access.withheldEvents.map((id): Withheld => {
    const found = sourcesCitedBy(archive, id).map(rights)
    return { id, kind: 'event', rights: accessRights.find((one) => found.includes(one)) ?? 'open' }
  })
  const sources = [...cited].flatMap((id): readonly Withheld[] =>
    access.isOpen(id) ? [] : [{ id, kind: 'source', rights: rights(id) }],
  )
  return [...events, ...sources]
}
