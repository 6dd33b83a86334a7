import * as v from 'valibot'
import { Change, Many } from '../changes/change.ts'
import { stayReasons } from '../changes/many.ts'
import { TypedLine } from '../model/inputs.ts'
import { Text } from '../model/text.ts'
import { HistoryEntry } from '../reading/past-view.ts'
import { Filter, UnknownNames } from '../search/filter-input.ts'
import { Hit, hitOrders, searched } from '../search/hit.ts'
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

/** What an act on many events would change: how many records, how many events beside the chosen ones it bears on, and of those that stay as they are how many, for each reason, with the first by name. */
export const Preview = v.object({
  changes: v.number(),
  beside: v.number(),
  stays: v.array(
    v.object({
      why: v.picklist(stayReasons),
      n: v.number(),
      first: v.array(v.object({ id: v.string(), name: Text })),
    }),
  ),
})
export type Preview = v.InferOutput<typeof Preview>

/** The name under which the engine tells how far the search index is, while a search waits for it. */
export const indexJob = 'search-index'

/** The name under which the engine tells how far the journals of an archive are read that is being opened; called off under that name, the opening is left. */
export const openingJob = 'opening'

/** The name under which the engine tells how far the journals of the open archive are read again, after a merge or a repair. */
export const rereadingJob = 'rereading'

/** Calls that change, undo, remember and search. */
export const changeCalls = {
  change: acting(Change, Done),
  'change.preview': readingCall(Many, Preview),
  undo: acting(Nothing, Done),
  redo: acting(Nothing, Done),
  undoable: readingCall(
    Nothing,
    v.object({ undo: v.nullable(v.string()), redo: v.nullable(v.string()) }),
  ),
  history: readingCall(
    v.strictObject({
      id: v.optional(v.string()),
      before: v.optional(v.string()),
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
    }),
    v.array(HistoryEntry),
  ),
  search: readingCall(
    v.strictObject({
      words: TypedLine,
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
      /** Where given, only events are found, and of these those that pass. */
      filter: v.optional(Filter),
      order: v.optional(v.picklist(hitOrders)),
      /** Where given, only these kinds are found; all are counted. */
      kinds: v.optional(v.pipe(v.array(v.picklist(searched)), v.maxLength(searched.length))),
    }),
    v.object({
      total: v.number(),
      hits: v.array(Hit),
      kinds: v.record(v.picklist(searched), v.number()),
      unknown: UnknownNames,
    }),
  ),
}
