/** Sets the spaces of French typography in our own text: narrow before ; ! ? and inside guillemets, full before a colon, none broken in dates and numbers. Never for quoted source text. */
export function spaced(text: string, lang: string): string {
  return lang.startsWith('fr') ? french(text) : english(text)
}

function french(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]+([;!?])/gu, '\u202f$1')
    .replace(/[ \u00a0\u202f]+:(?=\s|$)/gu, '\u00a0:')
    .replace(/«[ \u00a0\u202f]*/gu, '«\u202f')
    .replace(/[ \u00a0\u202f]*»/gu, '\u202f»')
    .replace(/(\d) (?=(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))/gu, '$1\u00a0')
    .replace(/\b(1er|nº|no|p\.|art\.|§) (?=\S)/gu, '$1\u00a0')
    .replace(/(\p{L}\.) (?=\p{Lu}\p{L})/gu, (all, initial: string) =>
      /^\p{Lu}\.$/u.test(initial) ? `${initial}\u00a0` : all,
    )
    .replace(/(\d) (?=\d{3}(?!\d))/gu, '$1\u202f')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
}

function english(text: string): string {
  return text
    .replace(/ +([;:!?])(?=\s|$)/gu, '$1')
    .replace(/\b(no\.|p\.|pp\.|§|c\.) (?=\S)/gu, '$1\u00a0')
    .replace(/(\d) (?=(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec))/gu, '$1\u00a0')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
}
