import * as v from 'valibot'

/** A place in the archive folder where something is not as it should be, in the words of PREMIS and of `data/store`. */
export const Finding = v.object({
  file: v.string(),
  place: v.string(),
  kind: v.string(),
  record: v.nullable(v.string()),
  /** Another folder of the archive on this machine, which has what is missing here. */
  folder: v.optional(v.string()),
})

export type Finding = v.InferOutput<typeof Finding>
