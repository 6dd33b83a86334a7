/** Sentences of this part, in French. */
export const printFr = {} as const
