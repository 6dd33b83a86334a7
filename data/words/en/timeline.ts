import type { timelineFr } from '../fr/timeline.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of this part, in English. */
export const timelineEn: { readonly [K in keyof typeof timelineFr]: Sentence } = {}
