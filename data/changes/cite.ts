import * as v from 'valibot'
import { claimedField } from '../model/fields.ts'
import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { canonical } from '../text/canonical.ts'
import type { Json } from '../text/json.ts'
import { type Chosen, type Citing, Party } from './change.ts'
import { showClaim } from './choose.ts'
import type { ActDraft } from './draft.ts'
import { readPath } from './fields.ts'
import { checkConfirmed, checkValue } from './meaning.ts'
import { mentioning, standing } from './state.ts'
import { tieOf } from './tie.ts'

/** The lists of what an event is tied to, as claims and calls name them, with the kind of tie and of record of each. */
const lists = {
  places: { tie: 'place', kind: 'place' },
  actors: { tie: 'actor', kind: 'actor' },
  themes: { tie: 'theme', kind: 'term' },
} as const

/** Ties passages to fields of a standing event, each as a claim of its own, in one act; answers the first claim. */
export function citeOps(
  draft: ActDraft,
  event: string,
  cite: readonly Citing[],
): Outcome<string | null> {
  if (kindOf(event) !== 'event' || draft.archive.records.get(event) === undefined)
    return failed({ code: 'record.unknown', id: event })
  if (standing(draft.archive, event) === undefined)
    return failed({ code: 'event.deleted', id: event })
  let first: string | null = null
  for (const citing of cite) {
    const claim = claimOps(draft, event, citing)
    if (!claim.ok) return claim
    first ??= claim.value
  }
  return done(first)
}

/** Makes the passage and the claim, and shows its value where asked; the event may be one that this act makes. */
export function claimOps(draft: ActDraft, event: string, citing: Citing): Outcome<string> {
  const spoken = spokenOf(draft, event, citing)
  if (!spoken.ok) return spoken
  const { path, value, isNew } = spoken.value
  const passage = draft.passage(citing.chosen)
  if (!passage.ok) return passage
  if (citing.credibility === 1) {
    const confirmed = checkConfirmed(draft.archive, [passage.value])
    if (!confirmed.ok) return confirmed
  }
  const { credibility, stance, note, interpretation, typed } = citing
  const said = { subject: event, field: path, value, stance }
  if (isSaid(draft, passage.value, said))
    return failed({ code: 'claim.exists', field: citing.field })
  const claim = draft.create('claim', {
    ...said,
    passages: [passage.value],
    credibility,
    note,
    interpretation: interpretation?.trim() || undefined,
    typed,
  })
  // A tie that the words brought rests on them; what stood before is only shown anew where asked.
  if (!citing.choose && !isNew) return done(claim)
  const shown = showClaim(draft, event, path, value, claim, citing.reason)
  return shown.ok ? done(claim) : shown
}

/** Notes words of a source, or an area of a picture, for the archivist alone; an empty note takes away the one that stood. */
export function noteOps(draft: ActDraft, chosen: Chosen, note: string): Outcome<string> {
  const passage = draft.passage(chosen)
  if (!passage.ok) return passage
  const before = standing(draft.archive, passage.value)?.fields.note ?? ''
  if (note.trim() === before) return failed({ code: 'change.nothing' })
  draft.write(passage.value, 'note', note.trim())
  return passage
}

/** What a claim is to say: the path and the value of its field, and whether the tie that it speaks for is made for it. */
interface Spoken {
  readonly path: string
  readonly value: Json
  readonly isNew: boolean
}

function spokenOf(draft: ActDraft, event: string, citing: Citing): Outcome<Spoken> {
  const { field, value } = citing
  if (Object.hasOwn(lists, field)) return tieSpoken(draft, event, citing)
  if (claimedField(field)?.own) return failed({ code: 'claim.own', field })
  const fits = checkClaim(draft, event, field, value)
  return fits.ok ? done({ path: field, value, isNew: false }) : fits
}

function tieSpoken(draft: ActDraft, event: string, citing: Citing): Outcome<Spoken> {
  const { tie, kind } = lists[citing.field as keyof typeof lists]
  const party = v.safeParse(Party, citing.value)
  if (!party.success) return failed({ code: 'claim.value', field: citing.field })
  const to = draft.party(kind, party.output)
  if (!to.ok) return to
  const { link, isNew } = tieOf(draft, event, tie, to.value)
  if (isNew && citing.stance === 'disputes') return failed({ code: 'claim.untied' })
  return done({ path: `${citing.field}/${link}`, value: to.value, isNew })
}

/** Whether a claim that stands says just this of these very words. */
function isSaid(
  { archive }: ActDraft,
  passage: string,
  {
    subject,
    field,
    value,
    stance = 'supports',
  }: Pick<Citing, 'field' | 'value' | 'stance'> & {
    readonly subject: string
  },
): boolean {
  const wanted = canonical(value)
  return mentioning(archive, passage, 'claim').some(
    ({ fields }) =>
      fields.subject === subject &&
      fields.field === field &&
      (fields.stance ?? 'supports') === stance &&
      canonical(fields.value ?? null) === wanted,
  )
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
