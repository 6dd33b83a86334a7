import * as v from 'valibot'
import { Change } from '../changes/change.ts'
import { Text } from '../model/text.ts'
import { engine } from './call.ts'
import { Nothing, Typed } from './common.ts'

/** What an act did: its name, the record it made or touched first, the dot of its journal line. It is on disk. */
export const Done = v.object({
  act: v.string(),
  id: v.nullable(v.string()),
  dot: v.string(),
})
export type Done = v.InferOutput<typeof Done>

/** One line of history: who set which field of which record from what to what, in which act. */
export const HistoryEntry = v.object({
  dot: v.string(),
  time: v.string(),
  author: v.string(),
  act: v.string(),
  id: v.string(),
  field: v.string(),
  before: v.nullable(v.any()),
  after: v.nullable(v.any()),
})
export type HistoryEntry = v.InferOutput<typeof HistoryEntry>

/** A record found by full-text search, with the words around the hit; `marks` are [start, end) UTF-16 offsets in the excerpt; `start`, `end` the hit's code points in a source's text. */
export const Hit = v.object({
  kind: v.picklist(['event', 'source', 'actor', 'place', 'term']),
  id: v.string(),
  title: Text,
  edtf: v.nullable(v.string()),
  excerpt: v.string(),
  marks: v.array(v.tuple([v.number(), v.number()])),
  start: v.nullable(v.number()),
  end: v.nullable(v.number()),
})
export type Hit = v.InferOutput<typeof Hit>

/** The name under which the engine tells how far the search index is, while a search waits for it. */
export const indexJob = 'search-index'

/** Calls that change, undo, remember and search. */
export const changeCalls = {
  change: engine(Change, Done),
  undo: engine(Nothing, Done),
  redo: engine(Nothing, Done),
  undoable: engine(
    Nothing,
    v.object({ undo: v.nullable(v.string()), redo: v.nullable(v.string()) }),
  ),
  history: engine(
    v.strictObject({
      id: v.optional(v.string()),
      before: v.optional(v.string()),
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
    }),
    v.array(HistoryEntry),
  ),
  search: engine(
    v.strictObject({
      words: Typed,
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
    }),
    v.object({ total: v.number(), hits: v.array(Hit) }),
  ),
}
