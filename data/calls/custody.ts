import * as v from 'valibot'
import { custodyOutcomes, custodyTypes } from '../model/custody.ts'
import { Id } from '../model/id.ts'
import { Text } from '../model/text.ts'
import { engine, shell } from './call.ts'
import { LangInput, Nothing } from './common.ts'

/** A record that an event of custody concerned; `name` is null where it has none that can be shown. */
const CustodyObject = v.object({
  id: v.string(),
  kind: v.string(),
  name: v.nullable(Text),
})

/** One event of custody, in the terms of PREMIS. `objects` are the first of `count` records; where the whole archive was concerned, the archive itself. `own` counts, in a fixity check that is asked for with a record, the findings that name the record or its bytes. */
export const CustodyEvent = v.object({
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
  detail: v.record(v.string(), v.any()),
})
export type CustodyEvent = v.InferOutput<typeof CustodyEvent>

/** A page of the custody log, newest first; `total` counts all events of the record and type that were asked for. */
export const CustodyPage = v.object({ total: v.number(), events: v.array(CustodyEvent) })
export type CustodyPage = v.InferOutput<typeof CustodyPage>

/** What of the custody log is wanted: all of it, of one record (its own events, and the last fixity check of the archive), of one type. */
const chosen = { id: v.optional(Id), type: v.optional(v.picklist(custodyTypes)) }

/** How the custody log is written into a file. */
export const custodyFormats = ['csv', 'json'] as const

/** A custody log written into a file, with the file's digest. */
export const CustodySaved = v.object({
  file: v.string(),
  events: v.number(),
  sha256: v.string(),
})
export type CustodySaved = v.InferOutput<typeof CustodySaved>

/** Calls about what has happened to the archive; `custody.read` pages by the `identifier` of the last event that was given. */
export const custodyCalls = {
  'custody.read': engine(
    v.strictObject({
      ...chosen,
      before: v.optional(v.pipe(v.string(), v.maxLength(100))),
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
    }),
    CustodyPage,
  ),
  'custody.save': shell(
    v.strictObject({ ...chosen, format: v.picklist(custodyFormats), lang: LangInput }),
    v.nullable(CustodySaved),
  ),
  'archive.state-hash': engine(Nothing, v.object({ stateHash: v.string() })),
}
