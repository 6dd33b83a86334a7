import { readLoosely } from '../../calls/read-loosely.ts'
import { type Archive, mentioning, standing } from '../../changes/state.ts'

/** What may be printed: the events, and the sources that are open. */
export interface Access {
  readonly events: readonly string[]
  readonly withheldEvents: readonly string[]
  readonly isOpen: (source: string) => boolean
}

/** Leaves out the events that rest on nothing but sources which may not be shown. */
export function accessOf(archive: Archive, events: readonly string[]): Access {
  const known = new Map<string, boolean>()
  const isOpen = (source: string): boolean => {
    let open = known.get(source)
    if (open === undefined) {
      const held = standing(archive, source)
      open = held !== undefined && readLoosely('source', held.fields).value.accessRights === 'open'
      known.set(source, open)
    }
    return open
  }
  const withheldEvents = events.filter((event) => {
    const cited = citedBy(archive, event)
    return cited.length > 0 && !cited.some(isOpen)
  })
  const withheld = new Set(withheldEvents)
  return { events: events.filter((event) => !withheld.has(event)), withheldEvents, isOpen }
}

/** The standing sources that the claims on an event cite. */
export function citedBy(archive: Archive, event: string): readonly string[] {
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
