import * as v from 'valibot'
import { JsonValue } from '../model/json-value.ts'
import type { Problem } from '../model/outcome.ts'
import { Text } from '../model/text.ts'

/** The fields for which a passage is searched. */
export const proposedFields = ['date', 'toll', 'places', 'actors', 'themes'] as const
export type ProposedField = (typeof proposedFields)[number]

const place = { start: v.number(), end: v.number(), words: v.string() }

/** What the words of a passage themselves hold for a field, for a person to take: never a value until then. Offsets are code points of the whole text; `reckoned` is the date of issue from which a relative date was counted, `name` what the record is called that a tie would be to. */
export const Offer = v.object({
  field: v.picklist(proposedFields),
  value: JsonValue,
  ...place,
  reckoned: v.nullable(v.string()),
  name: v.nullable(Text),
})
export type Offer = v.InferOutput<typeof Offer>

/** Words that look like a date and give none, and why not. */
export const NoDate = v.object({
  ...place,
  problem: v.custom<Problem>(
    (input) => typeof input === 'object' && input !== null && 'code' in input,
  ),
})
export type NoDate = v.InferOutput<typeof NoDate>

/** All that was found in a passage, and how many records were looked for. */
export const Proposed = v.object({
  proposals: v.array(Offer),
  noDates: v.array(NoDate),
  sought: v.object({ actor: v.number(), place: v.number(), term: v.number() }),
})
export type Proposed = v.InferOutput<typeof Proposed>
