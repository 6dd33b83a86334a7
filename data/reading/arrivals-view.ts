import * as v from 'valibot'

/** A source as it came in: what file it was and what it was read as, the document in which it came, and what was to be known of it. */
export const ArrivedSource = v.object({
  id: v.string(),
  title: v.string(),
  deleted: v.boolean(),
  fileName: v.string(),
  mediaType: v.string(),
  octets: v.number(),
  encoding: v.string(),
  characters: v.number(),
  /** Why no text was read in it, as a code; empty where one was. */
  textless: v.string(),
  /** Codes, each with the count that it names, if any. */
  warnings: v.array(v.object({ code: v.string(), n: v.optional(v.number()) })),
  partOf: v.array(v.object({ id: v.string(), title: v.string() })),
  /** How many further readings it has had since. */
  readings: v.number(),
})

/** The sources that came in by one act: when, and by whom. */
export const ArrivalView = v.object({
  dot: v.string(),
  time: v.string(),
  author: v.string(),
  total: v.number(),
  sources: v.array(ArrivedSource),
})
export type ArrivalView = v.InferOutput<typeof ArrivalView>

/** What came in, the last first, as far as it was asked for; `more` where there is more. */
export const Arrivals = v.object({
  arrivals: v.array(ArrivalView),
  total: v.number(),
  more: v.boolean(),
})
export type Arrivals = v.InferOutput<typeof Arrivals>
