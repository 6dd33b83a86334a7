/** Sentences of this part, in French. */
export const commandFr = {} as const
