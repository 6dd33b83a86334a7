import createHyphenator from 'hyphen'
import english from 'hyphen/patterns/en-gb.js'
import french from 'hyphen/patterns/fr.js'

const hyphenators = {
  fr: createHyphenator(french, { hyphenChar: '\u00ad', minWordLength: 6 }),
  en: createHyphenator(english, { hyphenChar: '\u00ad', minWordLength: 6 }),
}
const known = new Map<string, readonly string[]>()
/** The fewest letters that stand before and after a break. */
const least = 3

/** The parts between which a word may be broken, three letters at least at either end; languages without patterns give the whole word. */
export function syllables(word: string, lang: string): readonly string[] {
  const language = lang.startsWith('fr') ? 'fr' : lang.startsWith('en') ? 'en' : undefined
  if (language === undefined || word.length < 2 * least) return [word]
  const key = language + word
  let parts = known.get(key)
  if (parts === undefined) {
    parts = guarded(hyphenators[language](word).split('\u00ad'))
    known.set(key, parts)
  }
  return parts
}

/** Whether a word may be broken in running text: names, codes and abbreviations stay whole. */
export function mayBreak(word: string): boolean {
  return !/[\p{Lu}\p{N}]/u.test(word)
}

function guarded(parts: readonly string[]): readonly string[] {
  const joined = [...parts]
  while (joined.length > 1 && lettersOf(joined[0] ?? '') < least)
    joined.splice(0, 2, `${joined[0]}${joined[1]}`)
  while (joined.length > 1 && lettersOf(joined.at(-1) ?? '') < least)
    joined.splice(-2, 2, `${joined.at(-2)}${joined.at(-1)}`)
  return joined
}

function lettersOf(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length
}
