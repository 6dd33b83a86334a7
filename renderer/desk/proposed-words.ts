import type { FoundValue } from '../../data/intake/reader.ts'
import { languageWords } from '../../data/words/language-words.ts'
import { settings } from './settings.svelte.ts'
import { shortDate } from './value-words.ts'

/** A proposed value in words. */
export function proposedWords({ field, value }: FoundValue): string {
  switch (field) {
    case 'issued':
    case 'captured':
      return shortDate(value, settings.lang) || value
    case 'language':
      return languageWords(value, settings.lang)
    case 'title':
    case 'creators':
    case 'publisher':
    case 'identifier':
    case 'capturedAt':
      return value
  }
}
