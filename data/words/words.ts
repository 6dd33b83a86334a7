import type { Lang } from '../model/text.ts'
import { en } from './en.ts'
import { fillGaps, type Gaps } from './fill.ts'
import { fr } from './fr.ts'
import type { Sentence } from './sentence.ts'

/** The key of a sentence that the program can say. */
export type Key = keyof typeof fr

const dictionaries: Record<Lang, Record<Key, Sentence>> = { fr, en }

/** Says a sentence in a language. */
export function say(lang: Lang, key: Key, gaps: Gaps = {}): string {
  return fillGaps(lang, dictionaries[lang][key], gaps)
}

/** A sentence with its gaps, for a page that says it without the program. */
export function sentenceOf(lang: Lang, key: Key): Sentence {
  return dictionaries[lang][key]
}

/** Whether a key is known: problem codes and field labels are looked up by computed keys. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(fr, key)
}
