import { partQuery } from './phrases.ts'
import { askedTokens } from './tokens.ts'

/** One word of a query: whole, or the beginning of one (the word still being typed); `near` where a word with one letter changed will do, should none hold it. */
export interface Wanted {
  readonly term: string
  readonly prefix: boolean
  readonly near: boolean
}

/** Beyond so many words, each must be spelt as it stands: a long text is pasted, not typed. */
const mostNear = 12

/** The words that a query asks for: all of them, the last one as a prefix unless a space follows it; those between quotation marks, and figures, as they are spelt. */
export function readQuery(query: string): readonly Wanted[] {
  const { phrases, rest } = partQuery(query)
  const terms = [...askedTokens(rest)].map(({ term }) => term)
  const isOpen = !/\s$/.test(rest)
  const wanted = new Map<string, Wanted>()
  const add = (want: Wanted): void => {
    const key = `${want.term} ${want.prefix}`
    if (!wanted.has(key)) wanted.set(key, want)
  }
  for (const phrase of phrases)
    for (const [i, term] of phrase.terms.entries())
      add({ term, prefix: phrase.open && i === phrase.terms.length - 1, near: false })
  for (const [i, term] of terms.entries())
    add({
      term,
      prefix: isOpen && i === terms.length - 1,
      near: term.length >= 4 && terms.length <= mostNear && !/\d/.test(term),
    })
  return [...wanted.values()]
}
