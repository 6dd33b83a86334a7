import type { Lang } from '../model/text.ts'

const languageNames = new Map<Lang, Intl.DisplayNames>()

/** The name of a language in another, its tag where it has none. */
export function languageWords(tag: string, lang: Lang): string {
  try {
    const names = languageNames.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' })
    languageNames.set(lang, names)
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
