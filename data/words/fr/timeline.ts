/** Sentences of this part, in French. */
export const timelineFr = {} as const
