/** Sentences of this part, in French. */
export const eventFr = {} as const
