import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { reasonMost } from '../model/reason.ts'
import { statedReason, statedValue } from '../model/stated.ts'
import { canonical } from '../text/canonical.ts'
import type { Json } from '../text/json.ts'
import type { ActDraft } from './draft.ts'
import { readPath } from './fields.ts'
import { heldAt, restsOn, warnedOf } from './resting.ts'
import { type Archive, standing } from './state.ts'

/** Shows an existing claim's value: value, claim and the reason for it are written in one act. A claim of which a person is to be warned is chosen only `despite` that. */
export function chooseOps(
  draft: ActDraft,
  claim: string,
  reason = '',
  despite = false,
): Outcome<string> {
  const held = standing(draft.archive, claim)
  if (kindOf(claim) !== 'claim' || held === undefined)
    return failed({ code: 'record.unknown', id: claim })
  const { subject, field, value } = held.fields
  if (typeof subject !== 'string' || standing(draft.archive, subject) === undefined)
    return failed({ code: 'record.unknown', id: String(subject) })
  const why = checkReason(reason)
  if (!why.ok) return why
  if (why.value === '') return failed({ code: 'choice.unreasoned' })
  const warnings = warnedOf(draft.archive, held)
  if (warnings.length > 0 && !despite) return failed({ code: 'choice.warned', warnings })
  return showClaim(draft, subject, String(field), value ?? null, claim, why.value)
}

/** Writes a claim's value into the field of an event or of its tie, with the claim and the reason; refused without a reason where the field rests on another claim. */
export function showClaim(
  draft: ActDraft,
  event: string,
  path: string,
  value: Json,
  claim: string,
  reason = '',
): Outcome<string> {
  const target = readPath(path)
  if (target === undefined) return failed({ code: 'claim.field', field: path })
  const why = checkReason(reason)
  if (!why.ok) return why
  const before = restsOn(draft.archive, heldAt(draft.archive, event, target))
  if (before !== undefined && before !== claim && why.value === '')
    return failed({ code: 'choice.unreasoned' })
  const ground = why.value === '' ? { claim } : { claim, reason: why.value }
  if (target.on === 'event') draft.write(event, target.field, { value, ...ground })
  else if (target.field === 'style') draft.write(target.link, 'style', { value, ...ground })
  else {
    draft.write(target.link, 'to', value)
    draft.write(target.link, 'ground', ground)
  }
  return done(event)
}

/** A reason without the space around it; one that is too long to be kept has a sentence of its own. */
export function checkReason(reason: string): Outcome<string> {
  const text = reason.trim()
  if (!text.isWellFormed()) return failed({ code: 'reason.unreadable' })
  return text.length > reasonMost
    ? failed({ code: 'reason.long', n: text.length, most: reasonMost })
    : done(text)
}

/** Checks a new value of what rests on a claim, or names one: a sourced value changes only with a reason and is not emptied, and a claim that is named speaks for the field and calls for no warning. */
export function checkSourced(
  archive: Archive,
  event: string,
  path: string,
  held: Json | undefined,
  value: Json,
): Outcome<Json> {
  const why = checkReason(statedReason(value))
  if (!why.ok) return why
  const [before, after] = [restsOn(archive, held), restsOn(archive, value)]
  if (before !== undefined) {
    if (value === null) return failed({ code: 'choice.emptied' })
    const isSame = before === after && sameValue(held, value)
    if (!isSame && why.value === '') return failed({ code: 'choice.unreasoned' })
  }
  if (after === undefined || after === before) return done(value)
  const claim = standing(archive, after)
  if (claim === undefined || claim.fields.subject !== event || claim.fields.field !== path)
    return failed({ code: 'record.unknown', id: after })
  const warnings = warnedOf(archive, claim)
  return warnings.length > 0 ? failed({ code: 'choice.warned', warnings }) : done(value)
}

function sameValue(a: Json | undefined, b: Json): boolean {
  return canonical(statedValue(a) ?? null) === canonical(statedValue(b) ?? null)
}
