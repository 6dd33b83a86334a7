import type { shellFr } from '../fr/shell.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of this part, in English. */
export const shellEn: { readonly [K in keyof typeof shellFr]: Sentence } = {}
