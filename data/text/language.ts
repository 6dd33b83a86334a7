/** The language that a text seems to be in, of those that sources here are mostly in: Arabic by its letters, French or English by their commonest words; undefined where neither has more of them. */
export function languageOf(text: string): 'fr' | 'en' | 'ar' | undefined {
  const sample = text.slice(0, 20_000)
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (arabic > latin) return 'ar'
  const count = (words: RegExp): number => sample.match(words)?.length ?? 0
  const french = count(
    /(?<!\p{L})(?:le|la|les|des|du|une?|est|dans|pour|qui|sur|par|au)(?!\p{L})/giu,
  )
  const english = count(/(?<!\p{L})(?:the|of|and|to|in|is|that|for|was|on|with|by)(?!\p{L})/giu)
  // One such word is chance.
  if (english === french || Math.max(english, french) < 2) return undefined
  return english > french ? 'en' : 'fr'
}

/** Cuts a text into its words or sentences as its language does; by what all languages have in common where it is none. */
export function cutterFor(lang: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  return new Intl.Segmenter(languageTagOf(lang) ?? 'und', { granularity })
}

/** A language as BCP 47 writes its tag, in its usual letters; undefined where it is none. */
export function languageTagOf(said: string): string | undefined {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(said)) return undefined
  try {
    return Intl.getCanonicalLocales(said)[0]
  } catch {
    return undefined
  }
}
