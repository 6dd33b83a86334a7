/** Sentences of this part, in French. */
export const windowFr = {} as const
