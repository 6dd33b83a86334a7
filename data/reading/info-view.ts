import * as v from 'valibot'

/** How many standing records of each kind an archive holds, and how many writers it has had; relations are ties between events. */
export const Holdings = v.object({
  events: v.number(),
  sources: v.number(),
  passages: v.number(),
  claims: v.number(),
  actors: v.number(),
  places: v.number(),
  relations: v.number(),
  writers: v.number(),
})

export type Holdings = v.InferOutput<typeof Holdings>

/** What an archive is and how much it holds. */
export const Info = v.object({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  format: v.number(),
  ...Holdings.entries,
  stateHash: v.string(),
})

export type Info = v.InferOutput<typeof Info>
