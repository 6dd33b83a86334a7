import type { FoundValue } from '../../data/intake/reader.ts'
import { settings } from './settings.svelte.ts'
import { shortDate } from './value-words.ts'

/** A proposed value in words. */
export function proposedWords({ field, value }: FoundValue): string {
  switch (field) {
    case 'issued':
    case 'captured':
      return shortDate(value, settings.lang) || value
    case 'language':
      return new Intl.DisplayNames([settings.lang], { type: 'language' }).of(value) ?? value
    case 'title':
    case 'creators':
    case 'publisher':
    case 'identifier':
    case 'capturedAt':
      return value
  }
}
