import * as v from 'valibot'
import { TypedLine } from '../model/inputs.ts'
import { Text } from '../model/text.ts'
import { searched } from '../search/hit.ts'
import { readingCall } from './call.ts'

/** A record by what it is called. */
export const NamedRecord = v.object({
  kind: v.picklist(searched),
  id: v.string(),
  name: Text,
  edtf: v.nullable(v.string()),
})
export type NamedRecord = v.InferOutput<typeof NamedRecord>

/** Calls that find records by what they are called, as a person types it. */
export const nameCalls = {
  'records.named': readingCall(
    v.strictObject({
      typed: TypedLine,
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100)),
    }),
    v.object({ found: v.array(NamedRecord), total: v.number() }),
  ),
}
