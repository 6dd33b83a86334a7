import * as v from 'valibot'
import { JsonValue } from '../model/json-value.ts'

/** One line of history: who set which field of which record from what to what, in which act. */
export const HistoryEntry = v.object({
  dot: v.string(),
  time: v.string(),
  author: v.string(),
  act: v.string(),
  id: v.string(),
  field: v.string(),
  before: JsonValue,
  after: JsonValue,
})

export type HistoryEntry = v.InferOutput<typeof HistoryEntry>
