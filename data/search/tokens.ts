import { fold, unseenCharacters } from '../text/fold.ts'

/** One word of a text: its folded form, where it stands in UTF-16 units, and its place among the words: `at` counts them from 0, and a word cut at a line's end or a number in groups holds as many places, `span`, as it has parts. */
export interface Token {
  readonly term: string
  readonly start: number
  readonly end: number
  readonly at: number
  readonly span: number
}

// Inside a word may stand an apostrophe, or what is not seen: soft hyphens, joiners, marks of direction.
const letter = '[\\p{L}\\p{M}\\p{N}]'
const unseen = `['’ʼ${unseenCharacters}]+`
// A hyphen at a line's end may belong to the word or not: the word is found in one and in its parts.
const lineEnd = '[-‐\u00ad¬][ \\t]*(?:\\r\\n?|[\\n\\f\\u2028])[ \\t]*'
// Digits of the scripts in use here by their ranges: by their property, every word would be read a third slower.
const digit = '[0-9٠-٩۰-۹߀-߉０-９]'
// 12 000, 12.000, 12,000 and 12'000 are 12000; with one sign throughout, and no letter behind it.
const groups = `${digit}{1,3}([ \u00a0\u2007\u2009\u202f.,'’٬])${digit}{3}(?:\\1${digit}{3})*(?![\\p{L}\\p{N}])`
const stretch = new RegExp(
  `(?=${digit})${groups}|${letter}+(?:(?:${unseen}|${lineEnd})${letter}+)*`,
  'gu',
)
const oneWord = new RegExp(`${letter}+(?:${unseen}${letter}+)*`, 'gu')
const breaks = /[\r\n\f\u2028]/
const cuts = new RegExp(lineEnd, 'gu')
const signs = new RegExp(`(?!${digit})[^]`, 'gu')
const grouped = new RegExp(`^${groups}$`, 'u')
const begun = new RegExp(`^${digit}`, 'u')
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/i

/** What each spelling was read as, for whoever reads many texts one after another. */
export type KnownSpellings = Map<string, readonly Token[]>

/** The words of a text in the form in which they are searched: folded, without French elision, English possessive, plural ending or Arabic article; a word cut at a line's end and a number in groups also in one. */
export function* tokensOf(text: string, known?: KnownSpellings): Generator<Token> {
  let at = 0
  for (const match of text.matchAll(stretch)) {
    let width = 0
    let read = known?.get(match[0])
    if (read === undefined) {
      read = tokensOfStretch(match[0])
      known?.set(match[0], read)
    }
    for (const { term, start, end, at: part, span } of read) {
      width = Math.max(width, part + span)
      yield { term, start: match.index + start, end: match.index + end, at: at + part, span }
    }
    at += width
  }
}

/** The words that a query asks for: what a text holds in one and in parts, in one alone. */
export function* askedTokens(query: string): Generator<Token> {
  let free = 0
  for (const token of tokensOf(query)) {
    if (token.at < free) continue
    free = token.at + token.span
    yield token
  }
}

function tokensOfStretch(form: string): readonly Token[] {
  const isCut = breaks.test(form)
  const isGrouped = !isCut && isGroupedNumber(form)
  if (!isCut && !isGrouped) return partsOf([form, 0])
  const parts = partsOf(...stretches(form))
  const term = termOf(form.replace(isCut ? cuts : signs, ''))
  if (term === '' || parts.length < 2) return parts
  return [{ term, start: 0, end: form.length, at: 0, span: parts.length }, ...parts]
}

/** 0.500 is half of one, and no number in groups. */
function isGroupedNumber(form: string): boolean {
  return begun.test(form) && grouped.test(form) && !fold(form).startsWith('0')
}

function stretches(form: string): readonly (readonly [string, number])[] {
  return [...form.matchAll(oneWord)].map((match) => [match[0], match.index])
}

function partsOf(...words: readonly (readonly [string, number])[]): readonly Token[] {
  const found: Token[] = []
  for (const [word, begin] of words) {
    const article = elided.exec(word)?.[0].length ?? 0
    for (const [offset, part] of parts(word.slice(article))) {
      const start = begin + article + offset
      const end = Math.min(begin + word.length, start + part.length)
      for (const term of termsOf(part)) found.push({ term, start, end, at: found.length, span: 1 })
    }
  }
  return found
}

const longPiece = 1 << 16
// Between two letters these part words always: in a number, a word cut at a line's end or behind an elision stands none of them so.
const parting = /\p{L}[ ,;:.!?"\t]+(?=\p{L})/gu

/** A text in pieces, none of which ends within a word: the words of a table of many megabytes would fill the memory at once. */
export function* piecesOf(text: string): Generator<string> {
  let from = 0
  while (text.length - from > longPiece) {
    parting.lastIndex = from + longPiece
    if (parting.exec(text) === null) break
    yield text.slice(from, parting.lastIndex)
    from = parting.lastIndex
  }
  yield text.slice(from)
}

const mostKnown = 100_000

/** Reads the searched forms of one text after another; each spelling of a word is folded once, or once more where it has not come for long. */
export class TermReader<T> {
  #known = new Map<string, readonly T[]>()
  #before = new Map<string, readonly T[]>()
  readonly #name: (term: string) => T

  /** `name` is asked for each searched form of a spelling that has not been met before. */
  constructor(name: (term: string) => T) {
    this.#name = name
  }

  /** Calls `each` with the name of every searched form in a text, in order. */
  read(text: string, each: (name: T) => void): void {
    for (const form of text.match(stretch) ?? []) {
      let names = this.#known.get(form)
      if (names === undefined) {
        names = this.#before.get(form) ?? tokensOfStretch(form).map(({ term }) => this.#name(term))
        this.#note(form, names)
      }
      for (const name of names) each(name)
    }
  }

  #note(form: string, names: readonly T[]): void {
    if (this.#known.size >= mostKnown) {
      this.#before = this.#known
      this.#known = new Map()
    }
    this.#known.set(form, names)
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

/** The searched forms of one word: a single one, but for a sign that stands for several words (ﷺ). */
function termsOf(form: string): readonly string[] {
  const plain = fold(form)
  if (!plain.includes(' ')) return plain === '' ? [] : [searched(plain)]
  return plain.split(' ').map(searched)
}

/** The searched form of one word. */
export function termOf(form: string): string {
  return searched(fold(form))
}

function searched(plain: string): string {
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
