import type { Lang } from '../model/text.ts'

const languageNames = new Map<Lang, Intl.DisplayNames>()

/** The name of a language in another, its tag where it has none; the empty string where nobody has said the language. */
export function languageWords(tag: string, lang: Lang): string {
  // Of an empty tag some engines say that it is “root”.
  if (tag === '' || tag === 'und') return ''
  try {
    const names = languageNames.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language' })
    languageNames.set(lang, names)
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
