import * as v from 'valibot'
import { custodyOutcomes, custodyTypes } from '../model/custody-types.ts'
import { JsonValue } from '../model/json-value.ts'
import { Text } from '../model/text.ts'

/** A record that an event of custody concerned; `name` is null where it has none that can be shown. */
const CustodyObject = v.object({
  id: v.string(),
  kind: v.string(),
  name: v.nullable(Text),
})

/** One event of custody, in the terms of PREMIS. `objects` are the first of `count` records; where the whole archive was concerned, the archive itself. `own` counts, in a fixity check that is asked for with a record, the findings that name the record or its bytes. */
export const CustodyView = v.object({
  identifier: v.string(),
  type: v.picklist(custodyTypes),
  time: v.string(),
  agent: v.string(),
  writer: v.string(),
  outcome: v.picklist(custodyOutcomes),
  act: v.string(),
  objects: v.array(CustodyObject),
  count: v.number(),
  own: v.nullable(v.number()),
  detail: v.record(v.string(), JsonValue),
})

export type CustodyView = v.InferOutput<typeof CustodyView>

/** A page of the custody log, newest first; `total` counts all events of the record and type that were asked for. */
export const CustodyViewPage = v.object({ total: v.number(), events: v.array(CustodyView) })

export type CustodyViewPage = v.InferOutput<typeof CustodyViewPage>
