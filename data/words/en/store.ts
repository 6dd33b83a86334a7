import type { storeFr } from '../fr/store.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of this part, in English. */
export const storeEn: { readonly [K in keyof typeof storeFr]: Sentence } = {}
