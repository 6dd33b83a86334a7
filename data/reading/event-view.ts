import * as v from 'valibot'
import { choiceWarnings } from '../changes/resting.ts'
import { gapKinds } from '../evidence/gaps.ts'
import { Event } from '../model/event.ts'
import { JsonValue } from '../model/json-value.ts'
import { linkKinds } from '../model/link.ts'
import { PartReach } from '../model/parts.ts'
import { Text } from '../model/text.ts'
import {
  accessRights,
  credibilities,
  eventTypes,
  passageStates,
  reliabilities,
  roles,
  sourceTypes,
  statuses,
  ties,
} from '../model/vocabulary.ts'
import { Conflict } from './conflict-view.ts'
import { ReadIn } from './source-view.ts'

/** An event in a list. */
export const EventRow = v.object({
  id: v.string(),
  title: Text,
  edtf: v.nullable(v.string()),
  type: v.nullable(v.picklist(eventTypes)),
  places: v.array(v.object({ id: v.string(), name: Text, country: v.string() })),
  actors: v.array(v.object({ id: v.string(), name: Text })),
  sources: v.number(),
  rivals: v.number(),
  status: v.picklist(statuses),
  /** What rests on no claim. */
  gaps: v.array(v.picklist(gapKinds)),
})

export type EventRow = v.InferOutput<typeof EventRow>

/** A passage as the event panel quotes it, with what it needs of its source. */
export const Quoted = v.object({
  id: v.string(),
  source: v.string(),
  sourceTitle: v.string(),
  sourceType: v.picklist(sourceTypes),
  sourceIssued: v.string(),
  creators: v.array(v.string()),
  reliability: v.picklist(reliabilities),
  accessRights: v.picklist(accessRights),
  lang: v.string(),
  exact: v.string(),
  start: v.number(),
  end: v.number(),
  /** How the words stand in the text in force; `words` are those there where others were taken for them. */
  state: v.picklist(passageStates),
  words: v.nullable(v.string()),
  readIn: v.nullable(ReadIn),
  /** Where the words stand in the original, as far as that is known. */
  at: v.array(PartReach),
  sourceDeleted: v.boolean(),
})

export type Quoted = v.InferOutput<typeof Quoted>

/** A claim on an event, with its passages, and what a person is warned of before it is chosen. */
export const ClaimView = v.object({
  id: v.string(),
  field: v.string(),
  value: JsonValue,
  chosen: v.boolean(),
  /** Null where nobody judged the information. */
  credibility: v.nullable(v.picklist(credibilities)),
  stance: v.picklist(['supports', 'disputes']),
  note: v.string(),
  interpretation: v.string(),
  /** The note and the interpretation in other languages. */
  translations: v.array(Text),
  warnings: v.array(v.picklist(choiceWarnings)),
  typed: v.string(),
  quotes: v.array(Quoted),
  families: v.number(),
})

export type ClaimView = v.InferOutput<typeof ClaimView>

/** What an event lacks to be verified. */
export const LackView = v.variant('kind', [
  v.object({ kind: v.literal('gap'), path: v.string() }),
  v.object({ kind: v.literal('conflict'), id: v.string(), field: v.string() }),
  v.object({ kind: v.literal('alone') }),
])

/** A tie of the event to a place, an actor, a theme or another event (`inward`: the other event names this one). */
export const LinkView = v.object({
  id: v.string(),
  kind: v.picklist(linkKinds),
  inward: v.boolean(),
  to: v.string(),
  name: Text,
  country: v.string(),
  edtf: v.nullable(v.string()),
  role: v.nullable(v.picklist(roles)),
  tie: v.nullable(v.picklist(ties)),
  style: v.nullable(
    v.object({ value: v.string(), claim: v.nullable(v.string()), reason: v.string() }),
  ),
  /** What the rank or office, and what rival claims call it, is in other languages. */
  styles: v.array(Text),
  claim: v.nullable(v.string()),
  reason: v.string(),
  /** The reasons in other languages. */
  translations: v.array(Text),
})

export type LinkView = v.InferOutput<typeof LinkView>

/** A whole event: its fields as stated, its claims, its ties, what merged copies disagree on, the paths of the fields and ties that rest on no claim, and what it lacks where it stands as verified. */
export const EventView = v.object({
  id: v.string(),
  deleted: v.boolean(),
  event: Event,
  claims: v.array(ClaimView),
  links: v.array(LinkView),
  conflicts: v.array(Conflict),
  gaps: v.array(v.string()),
  lacks: v.array(LackView),
  created: v.object({ author: v.string(), time: v.string() }),
  changed: v.object({ author: v.string(), time: v.string() }),
})

export type EventView = v.InferOutput<typeof EventView>
