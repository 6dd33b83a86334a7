import * as v from 'valibot'
import { Change, Many } from '../changes/change.ts'
import { stayReasons } from '../changes/many.ts'
import { Text } from '../model/text.ts'
import { acting, readingCall } from './call.ts'
import { Nothing } from './common.ts'

/** The act that was taken back, or done again: its name, how many records it touched, and how the only one, or the only event among them, is called. */
const TakenBack = v.object({
  act: v.string(),
  records: v.number(),
  name: v.nullable(Text),
})
export type TakenBack = v.InferOutput<typeof TakenBack>

/** What an act did: its name, the record it made or touched first, the dot of its journal line. It is on disk. */
export const Done = v.object({
  act: v.string(),
  id: v.nullable(v.string()),
  dot: v.string(),
  of: v.optional(TakenBack),
})
export type Done = v.InferOutput<typeof Done>

const Named = v.array(v.object({ id: v.string(), name: Text }))

/** What an act on many events would change: how many records, with the first by name, how many events beside the chosen ones it bears on, and of those that stay as they are how many, for each reason, with the first by name. */
export const Preview = v.object({
  changes: v.number(),
  first: Named,
  beside: v.number(),
  stays: v.array(
    v.object({
      why: v.picklist(stayReasons),
      n: v.number(),
      first: Named,
    }),
  ),
})
export type Preview = v.InferOutput<typeof Preview>

/** Calls that change, take back and do again. */
export const changeCalls = {
  change: acting(Change, Done),
  'change.preview': readingCall(Many, Preview),
  undo: acting(Nothing, Done),
  redo: acting(Nothing, Done),
  undoable: readingCall(
    Nothing,
    v.object({ undo: v.nullable(v.string()), redo: v.nullable(v.string()) }),
  ),
}
