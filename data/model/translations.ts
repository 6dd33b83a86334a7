import * as v from 'valibot'
import { fact } from './fact.ts'
import { styleText } from './style-text.ts'
import { type Lang, Text, textIn } from './text.ts'

const texts = v.optional(v.array(Text), [])

/** What a record says in its archivist’s own words, its notes and reasons, in other languages: each a text whose original is the note or the reason to the letter. */
export const translations = fact(texts, 'field.translations')

/** The same of an event, whose panel shows them. */
export const shownTranslations = fact(texts, 'field.translations', {
  control: 'texts',
  panel: 'foot',
})

/** The same of an authority, whose notes are searched. */
export const searchedTranslations = fact(texts, 'field.translations', {
  control: 'none',
  search: 1,
})

/** An archivist’s words in the reader’s language where the record has them in it, else as they were written; their language where the record says it. */
export function translated(
  all: readonly Text[],
  words: string,
  lang: Lang,
): { readonly text: string; readonly lang?: string } {
  const held = styleText(all, words)
  return held === undefined ? { text: words } : textIn(held, lang)
}
