import * as v from 'valibot'
import { JsonValue } from '../model/json-value.ts'

/** One alive value of a field that two copies set apart. */
const Rival = v.object({
  dot: v.string(),
  value: JsonValue,
  author: v.string(),
  time: v.string(),
})

/** A field on which merged copies disagree: the shown value first. */
export const Conflict = v.object({ id: v.string(), field: v.string(), values: v.array(Rival) })

export type Conflict = v.InferOutput<typeof Conflict>
