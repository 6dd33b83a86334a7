import type { windowFr } from '../fr/window.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of this part, in English. */
export const windowEn: { readonly [K in keyof typeof windowFr]: Sentence } = {}
