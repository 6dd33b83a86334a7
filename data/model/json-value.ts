import * as v from 'valibot'
import type { Json } from '../text/json.ts'

/** Any value that a journal line can hold. */
export const JsonValue: v.GenericSchema<Json> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(JsonValue),
    v.record(v.string(), JsonValue),
  ]),
)
