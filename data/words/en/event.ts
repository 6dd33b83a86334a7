import type { eventFr } from '../fr/event.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of this part, in English. */
export const eventEn: { readonly [K in keyof typeof eventFr]: Sentence } = {}
