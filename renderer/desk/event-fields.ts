import { gradeOf } from '../../data/evidence/grade.ts'
import { citedFields, type Field, fieldsOf } from '../../data/model/fields.ts'
import type { LinkKind } from '../../data/model/link.ts'
import { type Reliability, reliabilities } from '../../data/model/vocabulary.ts'
import type { EventView, LinkView } from '../../data/reading/event-view.ts'

/** A field of an event or of one of its ties that a passage can speak for: its path in claims, and the tie that it is about. */
export interface CitableField {
  readonly path: string
  readonly field: Field
  readonly link: LinkView | null
}

const groups = { place: 'places', actor: 'actors', theme: 'themes' } as const

/** The path segment under which claims on such a link stand; null for links to events, which no passage speaks for. */
function groupOf(kind: LinkKind): 'places' | 'actors' | 'themes' | null {
  return kind === 'event' ? null : groups[kind]
}

/** Every field of an event that words of a source can be cited to. */
export function citableFields(event: EventView): readonly CitableField[] {
  const own = citedFields.map((field) => ({ path: field.name, field, link: null }))
  const tied = event.links.flatMap((link): readonly CitableField[] => {
    const group = groupOf(link.kind)
    if (group === null || link.inward) return []
    return fieldsOf('link').flatMap((field): readonly CitableField[] => {
      if (field.claims === 'none' || (field.name === 'style' && link.kind !== 'actor')) return []
      const path = `${group}/${link.id}`
      return [{ path: field.claims === 'ground' ? path : `${path}/${field.name}`, field, link }]
    })
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

/** Keeps what is listed in the order in which it was first shown; what comes later stands behind it. */
export class OrderKept {
  readonly #places = new Map<string, number>()

  of<T extends { readonly id: string }>(all: readonly T[]): T[] {
    for (const { id } of all) if (!this.#places.has(id)) this.#places.set(id, this.#places.size)
    const placeOf = ({ id }: T): number => this.#places.get(id) ?? 0
    return all.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}

/** How many different values claims give a field: three sources that agree say one. */
export function valueCount(claims: EventView['claims']): number {
  return new Set(claims.map(({ value, stance }) => JSON.stringify([value, stance]))).size
}

/** The best reliability among the sources behind a claim. */
export function bestOf({ quotes }: EventView['claims'][number]): Reliability {
  const letters = quotes.map(({ reliability }) => reliability)
  return reliabilities.find((letter) => letters.includes(letter)) ?? 'unsaid'
}

/** The best grade behind a claim, as archivists write it: the source's letter and the information's figure; empty where nobody judged. */
export function gradeOfClaim(claim: EventView['claims'][number]): string {
  return gradeOf(bestOf(claim), claim.credibility, ' ')
}
