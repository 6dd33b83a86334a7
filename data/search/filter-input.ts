import * as v from 'valibot'
import { gapKinds } from '../evidence/gaps.ts'
import { EdtfInput, Ids, TypedLine } from '../model/inputs.ts'
import { Text } from '../model/text.ts'
import { eventTypes, reliabilities, statuses } from '../model/vocabulary.ts'

const Day = v.pipe(v.number(), v.finite())

/** A window of time in days, `to` not in it. */
export const Days = v.pipe(
  v.strictObject({ from: Day, to: Day }),
  v.check(({ from, to }) => from < to, 'days'),
)

/** The names by which a query asks and that nothing bears, each as a problem says it, with the one that was probably meant. */
export const UnknownNames = v.array(
  v.strictObject({
    code: v.string(),
    field: v.string(),
    value: v.string(),
    likely: v.optional(v.string()),
  }),
)

export type UnknownName = v.InferOutput<typeof UnknownNames>[number]

/** Which events are wanted; lists are "any of", the parts are joined by "and". Countries are ISO 3166-1 alpha-2 codes. */
export const Filter = v.strictObject({
  query: v.optional(TypedLine),
  types: v.optional(v.array(v.picklist(eventTypes))),
  countries: v.optional(v.array(v.pipe(v.string(), v.maxLength(2)))),
  places: v.optional(Ids),
  actors: v.optional(Ids),
  themes: v.optional(Ids),
  statuses: v.optional(v.array(v.picklist(statuses))),
  reliabilities: v.optional(v.array(v.picklist(reliabilities))),
  unsourced: v.optional(v.boolean()),
  gaps: v.optional(v.array(v.picklist(gapKinds))),
  rivals: v.optional(v.boolean()),
  from: v.optional(EdtfInput),
  to: v.optional(EdtfInput),
  certainly: v.optional(v.boolean()),
  /** The window of time: what may touch these days; what has no date does not. */
  days: v.optional(Days),
})

export type Filter = v.InferOutput<typeof Filter>

/** A filter that was kept, with every actor, place and theme as it now stands; and what has become of those that stand no more: merged into another, or gone, and then asked for no longer. */
export const Followed = v.object({
  filter: Filter,
  changed: v.array(v.object({ name: Text, into: v.nullable(Text) })),
})
export type Followed = v.InferOutput<typeof Followed>

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
    gap: Counts,
    unsourced: v.number(),
    rivals: v.number(),
  }),
  choices: v.object({ places: Choices, actors: Choices, themes: Choices }),
  unknown: UnknownNames,
})

export type Filtered = v.InferOutput<typeof Filtered>
