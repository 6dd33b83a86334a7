import * as v from 'valibot'
import { Event } from '../model/event.ts'
import { linkKinds } from '../model/link.ts'
import { Text } from '../model/text.ts'
import {
  accessRights,
  anchorStates,
  credibilities,
  eventTypes,
  reliabilities,
  roles,
  sourceTypes,
  statuses,
  ties,
} from '../model/vocabulary.ts'
import type { Json } from '../text/json.ts'
import type { Columns } from '../timeline/columns.ts'
import { engine } from './call.ts'
import { EdtfInput, Ids, LangInput, Nothing, One, Typed } from './common.ts'

/** Which events are wanted; lists are "any of", the parts are joined by "and". Countries are ISO 3166-1 alpha-2 codes. */
export const Filter = v.strictObject({
  query: v.optional(Typed),
  types: v.optional(v.array(v.picklist(eventTypes))),
  countries: v.optional(v.array(v.pipe(v.string(), v.maxLength(2)))),
  places: v.optional(Ids),
  actors: v.optional(Ids),
  themes: v.optional(Ids),
  statuses: v.optional(v.array(v.picklist(statuses))),
  reliabilities: v.optional(v.array(v.picklist(reliabilities))),
  unsourced: v.optional(v.boolean()),
  rivals: v.optional(v.boolean()),
  from: v.optional(EdtfInput),
  to: v.optional(EdtfInput),
  certainly: v.optional(v.boolean()),
})
export type Filter = v.InferOutput<typeof Filter>

/** How many events each choice of a facet would leave, by key. */
export const Counts = v.record(v.string(), v.number())

/** The facets whose choices are records of the archive, by the part of the filter that they fill: there may be thousands. */
export const longFacets = ['places', 'actors', 'themes'] as const
export type LongFacet = (typeof longFacets)[number]

/** How many of their choices are told at first, and how many when they are searched; chosen ones come on top. */
export const mostAtFirst = 6
export const mostAtOnce = 50

/** The most frequent of such choices, most frequent first, every chosen one among them, and how many others there are. A record that is gone has no name. */
export const Choices = v.object({
  rows: v.array(v.object({ id: v.string(), name: v.nullable(Text), count: v.number() })),
  more: v.number(),
})
export type Choices = v.InferOutput<typeof Choices>

/** The events that pass, as a bitset over the columns' order (bit i of byte i >> 3), and the counts of each facet under the other facets. */
export const Filtered = v.object({
  head: v.string(),
  total: v.number(),
  bits: v.instance(Uint8Array),
  counts: v.object({
    type: Counts,
    country: Counts,
    status: Counts,
    reliability: Counts,
    unsourced: v.number(),
    rivals: v.number(),
  }),
  choices: v.object({ places: Choices, actors: Choices, themes: Choices }),
})
export type Filtered = v.InferOutput<typeof Filtered>

/** An event in a list. */
export const EventRow = v.object({
  id: v.string(),
  title: Text,
  edtf: v.nullable(v.string()),
  type: v.nullable(v.picklist(eventTypes)),
  places: v.array(v.object({ id: v.string(), name: Text, country: v.string() })),
  sources: v.number(),
  rivals: v.number(),
  status: v.picklist(statuses),
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
  state: v.picklist(anchorStates),
  sourceDeleted: v.boolean(),
})
export type Quoted = v.InferOutput<typeof Quoted>

const JsonValue = v.custom<Json>((input) => input !== undefined)

/** A claim on an event, with its passages. */
export const ClaimView = v.object({
  id: v.string(),
  field: v.string(),
  value: JsonValue,
  chosen: v.boolean(),
  credibility: v.picklist(credibilities),
  stance: v.picklist(['supports', 'disputes']),
  note: v.string(),
  typed: v.string(),
  quotes: v.array(Quoted),
  families: v.number(),
})
export type ClaimView = v.InferOutput<typeof ClaimView>

/** One alive value of a field that two copies set apart. */
export const Rival = v.object({
  dot: v.string(),
  value: JsonValue,
  author: v.string(),
  time: v.string(),
})

/** A field on which merged copies disagree: the shown value first. */
export const Conflict = v.object({ id: v.string(), field: v.string(), values: v.array(Rival) })
export type Conflict = v.InferOutput<typeof Conflict>

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
  claim: v.nullable(v.string()),
  reason: v.string(),
})
export type LinkView = v.InferOutput<typeof LinkView>

/** A whole event: its fields as stated, its claims, its ties and what merged copies disagree on. */
export const EventView = v.object({
  id: v.string(),
  deleted: v.boolean(),
  event: Event,
  claims: v.array(ClaimView),
  links: v.array(LinkView),
  conflicts: v.array(Conflict),
  created: v.object({ author: v.string(), time: v.string() }),
  changed: v.object({ author: v.string(), time: v.string() }),
})
export type EventView = v.InferOutput<typeof EventView>

/** Calls that read events. */
export const eventCalls = {
  'timeline.columns': engine(
    Nothing,
    v.custom<Columns>((input) => typeof input === 'object'),
  ),
  'events.filter': engine(Filter, Filtered),
  'events.choices': engine(
    v.strictObject({ facet: v.picklist(longFacets), words: Typed, filter: Filter }),
    Choices,
  ),
  'events.rows': engine(v.strictObject({ ids: Ids }), v.array(EventRow)),
  'event.read': engine(One, EventView),
  'event.citation': engine(
    v.strictObject({ id: One.entries.id, lang: LangInput }),
    v.object({ text: v.string() }),
  ),
}
