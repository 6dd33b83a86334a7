import type { commandFr } from '../fr/command.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of this part, in English. */
export const commandEn: { readonly [K in keyof typeof commandFr]: Sentence } = {}
