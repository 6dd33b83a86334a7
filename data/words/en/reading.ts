import type { readingFr } from '../fr/reading.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of this part, in English. */
export const readingEn: { readonly [K in keyof typeof readingFr]: Sentence } = {}
