import * as v from 'valibot'
import { Text } from '../model/text.ts'

/** The kinds of record that full-text search finds. */
export const searched = ['event', 'source', 'actor', 'place', 'term'] as const

/** A kind of record that a search finds. */
export type SearchedKind = (typeof searched)[number]

/** How what is found comes: what fits best first, or in order of time. */
export const hitOrders = ['weight', 'time'] as const
export type HitOrder = (typeof hitOrders)[number]

/** A record found by full-text search, with the words around the hit; `marks` are [start, end) UTF-16 offsets in the excerpt; `start`, `end` the hit's code points in a source's text. */
export const Hit = v.object({
  kind: v.picklist(searched),
  id: v.string(),
  title: Text,
  edtf: v.nullable(v.string()),
  excerpt: v.string(),
  marks: v.array(v.tuple([v.number(), v.number()])),
  start: v.nullable(v.number()),
  end: v.nullable(v.number()),
})

export type Hit = v.InferOutput<typeof Hit>
