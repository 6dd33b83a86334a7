import { fieldOf } from '../model/fields.ts'
import { type Kind, kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Json } from '../text/json.ts'
import { decideMerge } from './authorities.ts'
import type { Change, ChosenArea, ChosenWords, Quote } from './change.ts'
import { checkReason, checkSourced, chooseOps } from './choose.ts'
import { citeOps, noteOps } from './cite.ts'
import { createEvent } from './create-event.ts'
import { describeSources } from './describe.ts'
import { ActDraft } from './draft.ts'
import { type Held, writesOf } from './held.ts'
import { mayLeave } from './in-force.ts'
import { manyAct, manyOps, type Tally } from './many.ts'
import { checkValue } from './meaning.ts'
import type { Patch } from './patch.ts'
import { restsOn } from './resting.ts'
import { type Archive, mentioning, standing } from './state.ts'
import { holdToStated } from './stated-only.ts'
import { type Lack, statusOps } from './status.ts'
import { tieOps } from './tie.ts'

/** What a decision may ask: fresh ids, the words that stand at a place of a source, and what an event lacks to be verified by whoever signs the act; without that last one, nothing is verified. */
export interface Context {
  readonly makeId: (kind: Kind) => string
  readonly quote: (chosen: ChosenWords) => Outcome<Quote>
  /** Where pictures are not at hand, no area of one is quoted. */
  readonly quoteArea?: (chosen: ChosenArea) => Outcome<Quote>
  readonly lacksOf?: (event: string) => readonly Lack[]
}

/** What an act would change, and the record that it is about. */
export interface Decision {
  readonly patch: Patch
  readonly id: string | null
}

/** Decides what an act would change, or why it is refused; changes nothing itself. */
export function decide(archive: Archive, change: Change, context: Context): Outcome<Decision> {
  const draft = new ActDraft(archive, context)
  const about = decideOps(archive, change, draft, context)
  if (!about.ok) return about
  if (draft.ops.length === 0) return failed({ code: 'change.nothing' })
  holdToStated(change, draft.ops)
  const act = change.kind === 'many' ? manyAct(change.doing) : change.kind
  return done({ patch: { act, ops: draft.ops }, id: about.value })
}

/** What an act on many events would change, and what would stay as it is; changes nothing. */
export function previewMany(
  archive: Archive,
  { events, doing }: Extract<Change, { kind: 'many' }>,
  context: Context,
): Outcome<Tally> {
  return manyOps(new ActDraft(archive, context), events, doing, context.lacksOf)
}

function decideOps(
  archive: Archive,
  change: Change,
  draft: ActDraft,
  { lacksOf }: Context,
): Outcome<string | null> {
  switch (change.kind) {
    case 'create-event':
      return createEvent(draft, change)
    case 'record':
      return change.field === 'status' && change.value === 'verified'
        ? statusOps(draft, change.id, 'verified', '', lacksOf)
        : set(archive, draft, change.id, change.field, change.value)
    case 'state':
      return state(archive, draft, change.id, change.field, change.value, change.reason)
    case 'cite':
      return citeOps(draft, change.event, change.cite)
    case 'note':
      return noteOps(draft, change.chosen, change.note)
    case 'choose':
      return chooseOps(draft, change.claim, change.reason, change.despite)
    case 'status':
      return statusOps(draft, change.event, change.status, change.reason ?? '', lacksOf)
    case 'settle':
      return settle(archive, draft, change.id, change.field, change.dot)
    case 'delete':
      return remove(archive, draft, change.id)
    case 'restore':
      return restore(archive, draft, change.id)
    case 'tie':
      return tieOps(draft, change.event, change.to)
    case 'create-authority':
      return draft.newAuthority(change.as, change.party)
    case 'merge':
      return decideMerge(draft, change.keep, change.drop)
    case 'many': {
      const tally = manyOps(draft, change.events, change.doing, lacksOf)
      return tally.ok ? done(tally.value.changed[0] ?? null) : tally
    }
    case 'describe':
      return describe(archive, draft, change.source, change.fields)
    case 'describe-sources':
      return describeSources(archive, draft, change.sources, change.fields)
  }
}

function set(
  archive: Archive,
  draft: ActDraft,
  id: string,
  field: string,
  value: Json,
): Outcome<string> {
  const kind = kindOf(id)
  const held = standing(archive, id)
  if (kind === undefined || held === undefined) return failed({ code: 'record.unknown', id })
  const checked = checkValue(archive, kind, id, field, value)
  if (!checked.ok) return checked
  const sourced = checkEvidence(archive, held, field, value)
  if (!sourced.ok) return sourced
  draft.write(id, field, value)
  return done(id)
}

/** Checks a new value of a field of an event, or of one of its ties, for which claims can speak; of any other it says nothing. */
function checkEvidence(archive: Archive, held: Held, field: string, value: Json): Outcome<Json> {
  const { id, fields } = held
  switch (kindOf(id)) {
    case 'event':
      return fieldOf('event', field)?.claims === 'stated'
        ? checkSourced(archive, id, field, fields[field], value)
        : done(value)
    case 'link': {
      const event = String(fields.event)
      const path = `${String(fields.kind)}s/${id}`
      if (field === 'style')
        return checkSourced(archive, event, `${path}/style`, fields.style, value)
      if (field === 'ground') return checkSourced(archive, event, path, fields.ground, value)
      return field === 'to' && restsOn(archive, fields.ground) !== undefined
        ? failed({ code: 'choice.unreasoned' })
        : done(value)
    }
    case 'archive':
    case 'source':
    case 'passage':
    case 'claim':
    case 'actor':
    case 'place':
    case 'term':
    case 'reading':
    case undefined:
      return done(value)
  }
}

function state(
  archive: Archive,
  draft: ActDraft,
  id: string,
  field: string,
  value: Json,
  reason: string | undefined,
): Outcome<string> {
  const why = checkReason(reason ?? '')
  if (!why.ok) return why
  const full = value === null ? null : why.value ? { value, reason: why.value } : { value }
  return set(archive, draft, id, field, full)
}

function settle(
  archive: Archive,
  draft: ActDraft,
  id: string,
  field: string,
  dot: string,
): Outcome<string> {
  const writes = writesOf(archive.records.get(id), field)
  const kept = writes.find((write) => write.mark.dot === dot)
  if (kept === undefined || writes.length < 2) return failed({ code: 'conflict.gone', id, field })
  draft.write(id, field, kept.value)
  return done(id)
}

function remove(archive: Archive, draft: ActDraft, id: string): Outcome<string> {
  const kind = kindOf(id)
  if (kind === undefined || kind === 'archive' || standing(archive, id) === undefined)
    return failed({ code: 'record.unknown', id })
  if (kind === 'actor' || kind === 'place' || kind === 'term') {
    const events = mentioning(archive, id, 'link').filter(
      (link) => standing(archive, String(link.fields.event)) !== undefined,
    ).length
    if (events > 0) return failed({ code: 'authority.in-use', id, n: events })
  }
  if (kind === 'reading') {
    const leaves = mayLeave(archive, id)
    if (!leaves.ok) return leaves
  }
  if (kind === 'claim') draft.loosen(id)
  draft.remove(id)
  return done(id)
}

function restore(archive: Archive, draft: ActDraft, id: string): Outcome<string> {
  const held = archive.records.get(id)
  if (held === undefined || standing(archive, id) !== undefined)
    return failed({ code: 'record.not-deleted', id })
  draft.write(id, 'deleted', null)
  return done(id)
}

function describe(
  archive: Archive,
  draft: ActDraft,
  source: string,
  fields: { readonly [field: string]: Json },
): Outcome<string> {
  for (const [field, value] of Object.entries(fields)) {
    const outcome = set(archive, draft, source, field, value)
    if (!outcome.ok) return outcome
  }
  return done(source)
}
