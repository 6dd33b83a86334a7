import type * as v from 'valibot'
import { fieldsOf } from '../model/fields.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { type Json, toJson } from '../text/json.ts'
import type { NewEvent } from './change.ts'
import { claimOps } from './cite.ts'
import type { ActDraft } from './draft.ts'
import { checkValue } from './meaning.ts'

/** Makes an event with its links; a cited field with `choose` shows that claim's value, every other value stands without a source. */
export function createEvent(
  draft: ActDraft,
  change: v.InferOutput<typeof NewEvent>,
): Outcome<string> {
  // What it rests on is only to come: nobody can have verified it yet.
  if (change.status === 'verified') return failed({ code: 'status.new' })
  const fields: Record<string, Json> = {}
  for (const { name, claims } of fieldsOf('event')) {
    const given = change[name]
    if (given === undefined || given === '') continue
    const value = toJson(given)
    const full = claims === 'stated' ? { value } : value
    const checked = checkValue(draft.archive, 'event', '', name, full)
    if (!checked.ok) return checked
    fields[name] = full
  }
  const event = draft.create('event', { ...fields, status: fields.status ?? 'draft' })
  const tied = tieParties(draft, event, change)
  if (!tied.ok) return tied
  for (const citing of change.cite) {
    const cited = claimOps(draft, event, citing)
    if (!cited.ok) return cited
  }
  return done(event)
}

function tieParties(
  draft: ActDraft,
  event: string,
  change: v.InferOutput<typeof NewEvent>,
): Outcome<string> {
  let order = 0
  const tie = (kind: string, to: string, role?: Json): string =>
    draft.create('link', { kind, event, to, role, order: order++ })
  for (const party of change.places) {
    const place = draft.party('place', party)
    if (!place.ok) return place
    tie('place', place.value)
  }
  for (const { party, role } of change.actors) {
    const actor = draft.party('actor', party)
    if (!actor.ok) return actor
    tie('actor', actor.value, role)
  }
  for (const party of change.themes) {
    const term = draft.party('term', party)
    if (!term.ok) return term
    tie('theme', term.value)
  }
  return done(event)
}
