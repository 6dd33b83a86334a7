/** Sentences of this part, in French. */
export const problemsFr = {} as const
