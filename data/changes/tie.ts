import * as v from 'valibot'
import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Json } from '../text/json.ts'
import type { Change } from './change.ts'
import type { ActDraft } from './draft.ts'
import { type Archive, mentioning, standing } from './state.ts'

type To = Extract<Change, { kind: 'tie' }>['to']

/** Ties an event to a place, an actor, a theme or another event. */
export function tieOps(draft: ActDraft, event: string, to: To): Outcome<string> {
  if (kindOf(event) !== 'event' || standing(draft.archive, event) === undefined)
    return failed({ code: 'record.unknown', id: event })
  switch (to.as) {
    case 'event':
      return tieEvents(draft, event, to.id, to.tie)
    case 'actor':
      return tieParty(draft, event, 'actor', draft.party('actor', to.party), to.role)
    case 'place':
      return tieParty(draft, event, 'place', draft.party('place', to.party), undefined)
    case 'theme':
      return tieParty(draft, event, 'theme', draft.party('term', to.party), undefined)
  }
}

function tieParty(
  draft: ActDraft,
  event: string,
  kind: 'actor' | 'place' | 'theme',
  party: Outcome<string>,
  role: Json | undefined,
): Outcome<string> {
  if (!party.ok) return party
  const links = mentioning(draft.archive, event, 'link')
  const known = links.find(
    ({ fields }) =>
      fields.event === event && fields.to === party.value && (fields.role ?? undefined) === role,
  )
  if (known !== undefined) return failed({ code: 'link.exists', id: known.id })
  return done(draft.create('link', { kind, event, to: party.value, role, order: nextOrder(links) }))
}

function tieEvents(draft: ActDraft, event: string, to: string, tie: string): Outcome<string> {
  if (to === event) return failed({ code: 'link.self' })
  if (kindOf(to) !== 'event' || standing(draft.archive, to) === undefined)
    return failed({ code: 'record.unknown', id: to })
  const links = mentioning(draft.archive, event, 'link')
  const known = links.find(
    ({ fields }) => fields.event === event && fields.to === to && fields.tie === tie,
  )
  if (known !== undefined) return failed({ code: 'link.exists', id: known.id })
  if (tie === 'part-of' && reaches(draft.archive, to, event, new Set()))
    return failed({ code: 'link.circle' })
  return done(draft.create('link', { kind: 'event', event, to, tie, order: nextOrder(links) }))
}

function reaches(archive: Archive, from: string, goal: string, seen: Set<string>): boolean {
  if (from === goal) return true
  if (seen.has(from)) return false
  seen.add(from)
  return mentioning(archive, from, 'link').some(
    ({ fields }) =>
      fields.event === from &&
      fields.tie === 'part-of' &&
      reaches(archive, String(fields.to), goal, seen),
  )
}

/** The tie of an event to a place, an actor or a theme, made where none stands. */
export function tieOf(
  draft: ActDraft,
  event: string,
  kind: 'place' | 'actor' | 'theme',
  to: string,
): { readonly link: string; readonly isNew: boolean } {
  const known = draft.tieTo(event, kind, to)
  if (known !== undefined) return { link: known, isNew: false }
  const order = nextOrder(mentioning(draft.archive, event, 'link')) + draft.tiesMade(event)
  return { link: draft.create('link', { kind, event, to, order }), isNew: true }
}

function nextOrder(links: readonly { readonly fields: { readonly [f: string]: Json } }[]): number {
  const orders = links.map(({ fields }) => (v.is(v.number(), fields.order) ? fields.order : 0))
  return orders.reduce((last, order) => Math.max(last, order), -1) + 1
}
