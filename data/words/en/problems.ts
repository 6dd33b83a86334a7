import type { problemsFr } from '../fr/problems.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of this part, in English. */
export const problemsEn: { readonly [K in keyof typeof problemsFr]: Sentence } = {}
