/** Sentences of this part, in French. */
export const shellFr = {} as const
