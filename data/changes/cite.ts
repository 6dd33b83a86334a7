import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Json } from '../text/json.ts'
import type { Citing } from './change.ts'
import type { ActDraft } from './draft.ts'
import { readPath } from './fields.ts'
import { checkConfirmed, checkValue } from './meaning.ts'
import { standing } from './state.ts'

/** Ties a passage to a field of a standing event as a claim, and shows its value where asked. */
export function citeOps(draft: ActDraft, event: string, citing: Citing): Outcome<string> {
  if (kindOf(event) !== 'event' || standing(draft.archive, event) === undefined)
    return failed({ code: 'record.unknown', id: event })
  const claim = claimOps(draft, event, citing)
  if (!claim.ok || !citing.choose) return claim
  const shown = show(draft, event, citing.field, citing.value, claim.value)
  return shown.ok ? claim : shown
}

/** Makes the passage and the claim; the event may be one that this act makes. */
export function claimOps(draft: ActDraft, event: string, citing: Citing): Outcome<string> {
  const fits = checkClaim(draft, event, citing.field, citing.value)
  if (!fits.ok) return fits
  const passage = draft.passage(citing.chosen)
  if (!passage.ok) return passage
  if (citing.credibility === 1) {
    const confirmed = checkConfirmed(draft.archive, [passage.value])
    if (!confirmed.ok) return confirmed
  }
  return done(
    draft.create('claim', {
      subject: event,
      field: citing.field,
      value: citing.value,
      passages: [passage.value],
      credibility: citing.credibility,
      stance: citing.stance,
      note: citing.note,
      typed: citing.typed,
    }),
  )
}

/** Shows an existing claim's value: value and claim are written in one act. */
export function chooseOps(draft: ActDraft, claim: string): Outcome<string> {
  const held = standing(draft.archive, claim)
  if (kindOf(claim) !== 'claim' || held === undefined)
    return failed({ code: 'record.unknown', id: claim })
  const { subject, field, value } = held.fields
  if (typeof subject !== 'string' || standing(draft.archive, subject) === undefined)
    return failed({ code: 'record.unknown', id: String(subject) })
  return show(draft, subject, String(field), value ?? null, claim)
}

function show(
  draft: ActDraft,
  event: string,
  path: string,
  value: Json,
  claim: string,
): Outcome<string> {
  const target = readPath(path)
  if (target === undefined) return failed({ code: 'claim.field', field: path })
  if (target.on === 'event') draft.write(event, target.field, { value, claim })
  else if (target.field === 'style') draft.write(target.link, 'style', { value, claim })
  else {
    draft.write(target.link, 'to', value)
    draft.write(target.link, 'ground', { claim })
  }
  return done(event)
}

function checkClaim(draft: ActDraft, event: string, path: string, value: Json): Outcome<Json> {
  const target = readPath(path)
  if (target === undefined) return failed({ code: 'claim.field', field: path })
  if (target.on === 'event')
    return checkValue(draft.archive, 'event', event, target.field, { value })
  const link = standing(draft.archive, target.link)
  if (link === undefined || link.fields.event !== event)
    return failed({ code: 'record.unknown', id: target.link })
  if (target.field === 'style')
    return checkValue(draft.archive, 'link', target.link, 'style', { value })
  if (typeof value !== 'string' || standing(draft.archive, value) === undefined)
    return failed({ code: 'record.unknown', id: String(value) })
  return kindOf(value) === link.fields.kind || (link.fields.kind === 'theme' && value[0] === 't')
    ? done(value)
    : failed({ code: 'claim.value', field: path })
}
