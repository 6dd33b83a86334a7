/** Sentences of this part, in French. */
export const storeFr = {} as const
