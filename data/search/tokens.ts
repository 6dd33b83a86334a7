import { fold } from '../text/fold.ts'

/** One word of a text: its folded form, and where it stands in UTF-16 units. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
}

// Inside a word may stand an apostrophe, a soft hyphen, or a joiner or mark of direction that is not seen.
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\u00ad\u200c-\u200f\u2060][\p{L}\p{M}\p{N}]+)*/gu
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/i

/** The words of a text in the form in which they are searched: folded, without French elision, English possessive, plural ending or Arabic article. */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(word)) {
    let start = match.index
    const end = start + match[0].length
    let form = match[0]
    const article = elided.exec(form)
    if (article !== null) {
      start += article[0].length
      form = form.slice(article[0].length)
    }
    for (const [offset, part] of parts(form)) {
      const term = termOf(part)
      if (term !== '')
        yield { term, start: start + offset, end: Math.min(end, start + offset + part.length) }
    }
  }
}

/** The searched forms in one unbroken word, as `tokensOf` finds them there. */
function termsOfWord(form: string): readonly string[] {
  const bare = form.replace(elided, '')
  return [...parts(bare)].flatMap(([, part]) => {
    const term = termOf(part)
    return term === '' ? [] : [term]
  })
}

/** Reads the searched forms of one text after another; each spelling of a word is folded once. */
export class TermReader<T> {
  readonly #known = new Map<string, readonly T[]>()
  readonly #name: (term: string) => T

  /** `name` is asked for each searched form of a spelling that has not been met before. */
  constructor(name: (term: string) => T) {
    this.#name = name
  }

  /** Calls `each` with the name of every searched form in a text, in order. */
  read(text: string, each: (name: T) => void): void {
    for (const form of text.match(word) ?? []) {
      let names = this.#known.get(form)
      if (names === undefined) {
        names = termsOfWord(form).map(this.#name)
        this.#known.set(form, names)
      }
      for (const name of names) each(name)
    }
  }
}

function* parts(form: string): Generator<readonly [number, string]> {
  const possessive = form.replace(/['’ʼ]s$/i, '')
  let offset = 0
  for (const part of possessive.split(/['’ʼ]/)) {
    yield [offset, part]
    offset += part.length + 1
  }
}

/** The searched form of one word. */
export function termOf(form: string): string {
  const plain = fold(form)
  // From the first letter behind it, so that a word is found while it is typed.
  const bare = /^ال./u.test(plain) ? plain.slice(2) : plain
  return singular(bare).slice(0, 40)
}

function singular(term: string): string {
  if (term.length < 4 || /\d/.test(term)) return term
  if (term.endsWith('eaux')) return term.slice(0, -1)
  if (term.endsWith('ss') || term.endsWith('us') || term.endsWith('is')) return term
  return term.endsWith('s') || term.endsWith('x') ? term.slice(0, -1) : term
}
