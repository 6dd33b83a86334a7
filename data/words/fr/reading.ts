/** Sentences of this part, in French. */
export const readingFr = {} as const
