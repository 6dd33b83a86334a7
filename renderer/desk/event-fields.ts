import type { LinkKind } from '../../data/model/link.ts'
import type { EventView, LinkView } from '../../data/reading/event-view.ts'

/** A field of an event that a passage can speak for: its path, the key of its label, and the link that it is about. */
export interface CitableField {
  readonly path: string
  readonly label: 'title' | 'date' | 'type' | 'summary' | 'toll' | 'places' | 'actors' | 'themes'
  readonly link: LinkView | null
  readonly isStyle: boolean
}

const groups = { place: 'places', actor: 'actors', theme: 'themes' } as const

/** The path segment under which claims on such a link stand; null for links to events, which no passage speaks for. */
export function groupOf(kind: LinkKind): 'places' | 'actors' | 'themes' | null {
  return kind === 'event' ? null : groups[kind]
}

/** Every field of an event that words of a source can be cited to. */
export function citableFields(event: EventView): readonly CitableField[] {
  const own = (['date', 'title', 'type', 'toll', 'summary'] as const).map((label) => ({
    path: label,
    label,
    link: null,
    isStyle: false,
  }))
  const tied = event.links.flatMap((link): readonly CitableField[] => {
    const label = groupOf(link.kind)
    if (label === null || link.inward) return []
    const path = `${label}/${link.id}`
    const itself = { path, label, link, isStyle: false }
    return link.kind === 'actor'
      ? [itself, { ...itself, path: `${path}/style`, isStyle: true }]
      : [itself]
  })
  return [...own, ...tied]
}

/** The claims of an event by field, those fields first that have more than one value. */
export function claimsByField(
  event: EventView,
): readonly { readonly path: string; readonly claims: EventView['claims'] }[] {
  const paths = new Map<string, EventView['claims']>()
  for (const claim of event.claims)
    paths.set(claim.field, [...(paths.get(claim.field) ?? []), claim])
  return [...paths].map(([path, claims]) => ({
    path,
    claims: claims.toSorted((a, b) => Number(b.chosen) - Number(a.chosen)),
  }))
}

/** How many different values claims give a field: three sources that agree say one. */
export function valueCount(claims: EventView['claims']): number {
  return new Set(claims.map(({ value, stance }) => JSON.stringify([value, stance]))).size
}

/** The best grade behind a claim, as archivists write it: the source's letter and the information's figure. */
export function gradeOf(claim: EventView['claims'][number]): string {
  const letters = claim.quotes.map((quote) => quote.reliability).toSorted()
  return `${letters[0] ?? 'F'} ${claim.credibility}`
}
