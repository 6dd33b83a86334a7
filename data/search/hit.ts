import * as v from 'valibot'
import { Text } from '../model/text.ts'

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
