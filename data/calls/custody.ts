import * as v from 'valibot'
import { custodyFormats } from '../exports/custody-formats.ts'
import { custodyTypes } from '../model/custody-types.ts'
import { Id } from '../model/id.ts'
import { LangInput } from '../model/inputs.ts'
import { CustodyViewPage } from '../reading/custody-view.ts'
import { readingCall, shell } from './call.ts'
import { Nothing } from './common.ts'

/** What of the custody log is wanted: all of it, of one record (its own events, and the last fixity check of the archive), of one type. */
const chosen = { id: v.optional(Id), type: v.optional(v.picklist(custodyTypes)) }

/** A custody log written into a file, with the file's digest. */
export const CustodySaved = v.object({
  file: v.string(),
  events: v.number(),
  sha256: v.string(),
})
export type CustodySaved = v.InferOutput<typeof CustodySaved>

/** Calls about what has happened to the archive; `custody.read` pages by the `identifier` of the last event that was given. */
export const custodyCalls = {
  'custody.read': readingCall(
    v.strictObject({
      ...chosen,
      before: v.optional(v.pipe(v.string(), v.maxLength(100))),
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
    }),
    CustodyViewPage,
  ),
  'custody.save': shell(
    v.strictObject({ ...chosen, format: v.picklist(custodyFormats), lang: LangInput }),
    v.nullable(CustodySaved),
  ),
  'archive.state-hash': readingCall(Nothing, v.object({ stateHash: v.string() })),
}
