import * as v from 'valibot'

/** What an archive is and how much it holds. */
export const Info = v.object({
  id: v.string(),
  title: v.string(),
  format: v.number(),
  events: v.number(),
  sources: v.number(),
  passages: v.number(),
  claims: v.number(),
  actors: v.number(),
  places: v.number(),
  relations: v.number(),
  writers: v.number(),
  stateHash: v.string(),
})

export type Info = v.InferOutput<typeof Info>
