import type { printFr } from '../fr/print.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of this part, in English. */
export const printEn: { readonly [K in keyof typeof printFr]: Sentence } = {}
