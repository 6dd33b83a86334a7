import { type Archive, standing, standingIds } from '../changes/state.ts'
import { type AccessRights, accessRights } from '../model/vocabulary.ts'
import { type Access, rightsOf, sourcesCitedBy } from './access.ts'

/** What is left out of what leaves: an event or a source, and the rights that would let it in. */
export interface Withheld {
  readonly id: string
  readonly kind: 'event' | 'source'
  readonly rights: AccessRights
}

interface Asked {
  readonly events: readonly string[]
  readonly whole: boolean
}

/** The events and sources that are withheld from the readers of a level, each with the reason: a source by its own rights, an event because it rests on sources of these rights alone. */
export function withheldFrom(archive: Archive, access: Access, asked: Asked): readonly Withheld[] {
  const cited = sourcesOf(archive, asked)
  const rights = (source: string): AccessRights => rightsOf(standing(archive, source))
  const events = access.withheldEvents.map((id): Withheld => {
    const found = sourcesCitedBy(archive, id).map(rights)
    return {
      id,
      kind: 'event',
      rights: accessRights.find((one) => found.includes(one)) ?? 'unsaid',
    }
  })
  const sources = [...cited].flatMap((id): readonly Withheld[] =>
    access.isOpen(id) ? [] : [{ id, kind: 'source', rights: rights(id) }],
  )
  return [...events, ...sources]
}

/** How many sources would leave although nobody said who may read them. */
export function unsaidOf(archive: Archive, asked: Asked): number {
  return [...sourcesOf(archive, asked)].filter((id) => rightsOf(standing(archive, id)) === 'unsaid')
    .length
}

function sourcesOf(archive: Archive, asked: Asked): ReadonlySet<string> {
  return new Set(
    asked.whole
      ? standingIds(archive, 'source')
      : asked.events.flatMap((event) => sourcesCitedBy(archive, event)),
  )
}
