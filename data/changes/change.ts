import * as v from 'valibot'
import { PictureArea } from '../model/area.ts'
import { eventValues } from '../model/fields.ts'
import { Id } from '../model/id.ts'
import { Handling } from '../model/source.ts'
import { Text } from '../model/text.ts'
import {
  accessRights,
  actorKinds,
  credibilities,
  eventTypes,
  reliabilities,
  roles,
  statuses,
  ties,
} from '../model/vocabulary.ts'
import type { Json } from '../text/json.ts'

const JsonValue = v.custom<Json>((input) => input !== undefined)
const FieldPath = v.pipe(v.string(), v.regex(/^[a-z]+(\/r-[0-9a-z]{16}(\/[a-z]+)?)?$/i))
// Longer than one is kept, so that one that is too long is refused with its own sentence.
const reason = v.optional(v.pipe(v.string(), v.maxLength(100_000)))

/** Words chosen in a source: half-open offsets in Unicode code points of its normalised text, and the words that the person saw there. */
export const ChosenWords = v.strictObject({
  source: Id,
  start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  end: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  exact: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
})
export type ChosenWords = v.InferOutput<typeof ChosenWords>

/** An area chosen in a picture. */
export const ChosenArea = v.strictObject({ source: Id, area: PictureArea })
export type ChosenArea = v.InferOutput<typeof ChosenArea>

/** What a person chose in a source: words, or an area of a picture. */
export const Chosen = v.union([ChosenWords, ChosenArea])
export type Chosen = v.InferOutput<typeof Chosen>

/** What the evidence engine read around the chosen words, so that `decide` needs no disk; of an area, the digest of its picture. */
export const Quote = v.strictObject({
  ...ChosenWords.entries,
  end: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  text: v.string(),
})
export type Quote = v.InferOutput<typeof Quote>

/** An existing place, actor or theme, or the name of one to find by its folded names or else to create. */
export const Party = v.union([
  v.strictObject({ id: Id }),
  v.strictObject({
    name: Text,
    country: v.optional(v.string()),
    actorKind: v.optional(v.picklist(actorKinds)),
  }),
])
export type Party = v.InferOutput<typeof Party>

/** One passage cited to one field of an event; `choose` also makes its value the one shown, for a reason where the field rests on a claim already. Of a field `places`, `actors` or `themes` the value is a party: what the event is not tied to yet, it is tied to. */
export const Citing = v.strictObject({
  chosen: Chosen,
  field: FieldPath,
  value: JsonValue,
  typed: v.optional(v.pipe(v.string(), v.maxLength(400))),
  credibility: v.optional(v.picklist(credibilities)),
  stance: v.optional(v.picklist(['supports', 'disputes'])),
  note: v.optional(v.pipe(v.string(), v.maxLength(8000))),
  interpretation: v.optional(v.pipe(v.string(), v.maxLength(4000))),
  choose: v.optional(v.boolean(), false),
  reason,
})
export type Citing = v.InferOutput<typeof Citing>

/** An event to create: the values of its fields by their names, and what stands around it. */
export const NewEvent = v.strictObject({
  kind: v.literal('create-event'),
  ...eventValues,
  typed: v.optional(v.string()),
  places: v.optional(v.array(Party), []),
  actors: v.optional(
    v.array(v.strictObject({ party: Party, role: v.optional(v.picklist(roles)) })),
    [],
  ),
  themes: v.optional(v.array(Party), []),
  cite: v.optional(v.pipe(v.array(Citing), v.maxLength(100)), []),
})

/** One thing that is done to many events at once. */
export const Doing = v.variant('as', [
  v.strictObject({ as: v.literal('status'), status: v.picklist(statuses), reason }),
  v.strictObject({ as: v.literal('type'), type: v.picklist(eventTypes) }),
  v.strictObject({ as: v.literal('theme'), party: Party }),
  v.strictObject({ as: v.literal('place'), party: Party }),
  v.strictObject({ as: v.literal('reliability'), reliability: v.picklist(reliabilities) }),
  v.strictObject({ as: v.literal('event'), id: Id, tie: v.picklist(ties) }),
  v.strictObject({ as: v.literal('delete') }),
])

/** Something done to many events in one act. */
export const Many = v.strictObject({
  kind: v.literal('many'),
  events: v.pipe(v.array(Id), v.minLength(1), v.maxLength(10_000)),
  doing: Doing,
})

/** The most sources that one act describes. */
export const mostSources = 10_000

/** What can be said of several sources in one act; a handling of null makes them unread again. */
export const SourcesFields = v.strictObject({
  handling: v.optional(v.nullable(Handling)),
  reliability: v.optional(v.picklist(reliabilities)),
  accessRights: v.optional(v.picklist(accessRights)),
})
export type SourcesFields = v.InferOutput<typeof SourcesFields>

/** Every act that a person can ask of an archive. */
export const Change = v.variant('kind', [
  NewEvent,
  v.strictObject({ kind: v.literal('record'), id: Id, field: v.string(), value: JsonValue }),
  v.strictObject({ kind: v.literal('state'), id: Id, field: v.string(), value: JsonValue, reason }),
  v.strictObject({
    kind: v.literal('cite'),
    event: Id,
    cite: v.pipe(v.array(Citing), v.minLength(1), v.maxLength(100)),
  }),
  v.strictObject({
    kind: v.literal('note'),
    chosen: Chosen,
    note: v.pipe(v.string(), v.maxLength(8000)),
  }),
  v.strictObject({
    kind: v.literal('choose'),
    claim: Id,
    reason,
    /** Its warning has been read. */
    despite: v.optional(v.boolean(), false),
  }),
  v.strictObject({
    kind: v.literal('status'),
    event: Id,
    status: v.picklist(statuses),
    reason,
  }),
  v.strictObject({ kind: v.literal('settle'), id: Id, field: v.string(), dot: v.string() }),
  v.strictObject({ kind: v.literal('delete'), id: Id }),
  v.strictObject({ kind: v.literal('restore'), id: Id }),
  v.strictObject({
    kind: v.literal('tie'),
    event: Id,
    to: v.variant('as', [
      v.strictObject({ as: v.literal('place'), party: Party }),
      v.strictObject({ as: v.literal('actor'), party: Party, role: v.optional(v.picklist(roles)) }),
      v.strictObject({ as: v.literal('theme'), party: Party }),
      v.strictObject({ as: v.literal('event'), id: Id, tie: v.picklist(ties) }),
    ]),
  }),
  v.strictObject({
    kind: v.literal('create-authority'),
    as: v.picklist(['actor', 'place', 'term']),
    party: Party,
  }),
  v.strictObject({ kind: v.literal('merge'), keep: Id, drop: Id }),
  v.strictObject({
    kind: v.literal('describe'),
    source: Id,
    fields: v.record(v.string(), JsonValue),
  }),
  Many,
  v.strictObject({
    kind: v.literal('describe-sources'),
    sources: v.pipe(v.array(Id), v.minLength(1), v.maxLength(mostSources)),
    fields: SourcesFields,
  }),
])
export type Change = v.InferOutput<typeof Change>
