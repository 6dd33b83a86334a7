import { type Held, writesOf } from '../changes/held.ts'
import { type Archive, mentioning, standing, standingIds } from '../changes/state.ts'
import { type AccessRights, accessRights } from '../model/vocabulary.ts'
import { readLoosely } from '../reading/read-loosely.ts'
import type { AccessLevel } from './access-level.ts'

/** What may be printed: the events, and the sources that are open to the readers of a level. */
export interface Access {
  readonly events: readonly string[]
  readonly withheldEvents: readonly string[]
  readonly isOpen: (source: string) => boolean
  /** Whether an event, chosen or not, may be named: it rests on no source, or on one that is open. */
  readonly mayName: (event: string) => boolean
}

const opened: Readonly<Record<AccessLevel, readonly AccessRights[]>> = {
  open: ['open', 'unsaid'],
  restricted: ['open', 'unsaid', 'restricted'],
  all: accessRights,
}

/** Leaves out the events that rest on nothing but sources which may not be shown at a level. */
export function accessOf(
  archive: Archive,
  events: readonly string[],
  level: AccessLevel = 'open',
): Access {
  const known = new Map<string, boolean>()
  const isOpen = (source: string): boolean => {
    let open = known.get(source)
    if (open === undefined) {
      const held = standing(archive, source)
      open = held !== undefined && opened[level].includes(rightsOf(held))
      known.set(source, open)
    }
    return open
  }
  const mayName = (event: string): boolean => {
    const cited = sourcesCitedBy(archive, event)
    return cited.length === 0 || cited.some(isOpen)
  }
  const withheldEvents = events.filter((event) => !mayName(event))
  const withheld = new Set(withheldEvents)
  return { events: events.filter((event) => !withheld.has(event)), withheldEvents, isOpen, mayName }
}

/** How many of the sources behind some events, or of all that stand, may not be shown. */
export function closedSources(
  archive: Archive,
  events: readonly string[],
  whole: boolean,
  isOpen: Access['isOpen'],
): number {
  return [...sourcesBehind(archive, events, whole)].filter((id) => !isOpen(id)).length
}

/** The open sources behind some events, or of all that stand. */
export function openSourcesOf(
  archive: Archive,
  events: readonly string[],
  whole: boolean,
  isOpen: Access['isOpen'],
): readonly string[] {
  return [...sourcesBehind(archive, events, whole)].filter(isOpen)
}

function sourcesBehind(
  archive: Archive,
  events: readonly string[],
  whole: boolean,
): ReadonlySet<string> {
  const cited = new Set<string>()
  if (whole) for (const id of standingIds(archive, 'source')) cited.add(id)
  else for (const id of events) for (const source of sourcesCitedBy(archive, id)) cited.add(source)
  return cited
}

/** The most guarded of the rights of some sources: who may read a document that shows them, unsaid where it shows none. */
export function distributionOf(archive: Archive, sources: readonly string[]): AccessRights {
  const found = sources.map((id) => rightsOf(archive.records.get(id)))
  return accessRights.findLast((rights) => found.includes(rights)) ?? 'unsaid'
}

/** The rights of a source: the most guarded where copies disagree, and confidential where what is written is none that this program knows. */
export function rightsOf(held: Held | undefined): AccessRights {
  const given = writesOf(held, 'accessRights').map(({ value }) =>
    value === null ? 'unsaid' : (accessRights.find((rights) => rights === value) ?? 'confidential'),
  )
  return accessRights.findLast((rights) => given.includes(rights)) ?? 'unsaid'
}

/** The standing sources that the claims on an event cite. */
export function sourcesCitedBy(archive: Archive, event: string): readonly string[] {
  const cited = new Set<string>()
  for (const claim of mentioning(archive, event, 'claim')) {
    if (claim.fields.subject !== event) continue
    for (const passage of readLoosely('claim', claim.fields).value.passages) {
      const source = standing(archive, passage)?.fields.source
      if (typeof source === 'string' && standing(archive, source) !== undefined) cited.add(source)
    }
  }
  return [...cited]
}
