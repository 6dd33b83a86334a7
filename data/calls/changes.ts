import * as v from 'valibot'
import { Change } from '../changes/change.ts'
import { TypedLine } from '../model/inputs.ts'
import { HistoryEntry } from '../reading/past-view.ts'
import { Hit } from '../search/hit.ts'
import { acting, readingCall } from './call.ts'
import { Nothing } from './common.ts'

/** What an act did: its name, the record it made or touched first, the dot of its journal line. It is on disk. */
export const Done = v.object({
  act: v.string(),
  id: v.nullable(v.string()),
  dot: v.string(),
})
export type Done = v.InferOutput<typeof Done>

/** The name under which the engine tells how far the search index is, while a search waits for it. */
export const indexJob = 'search-index'

/** The name under which the engine tells how far the journals of an archive are read that is being opened; called off under that name, the opening is left. */
export const openingJob = 'opening'

/** Calls that change, undo, remember and search. */
export const changeCalls = {
  change: acting(Change, Done),
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
    }),
    v.object({ total: v.number(), hits: v.array(Hit) }),
  ),
}
