import { askedTokens, type KnownSpellings, type Token, tokensOf } from './tokens.ts'

/** Words that a query asks for in their order; the last may be the beginning of one, while it is typed. */
export interface Phrase {
  readonly terms: readonly string[]
  readonly open: boolean
}

/** A query taken apart: what stands between quotation marks, and the rest. */
export interface AskedQuery {
  readonly phrases: readonly Phrase[]
  readonly rest: string
}

const quoted = /["“„«]([^"”“»]*)(["”“»]|$)/g

/** Parts a query at its quotation marks; a mark that is not closed yet holds to the end. */
export function partQuery(query: string): AskedQuery {
  const phrases: Phrase[] = []
  const rest = query.replace(quoted, (_, inside: string, closing: string) => {
    const terms = [...askedTokens(inside)].map(({ term }) => term)
    const open = closing === '' && !/\s$/.test(inside)
    if (terms.length > 0) phrases.push({ terms, open })
    return ' '
  })
  return { phrases, rest }
}

/** Where a phrase begins and ends in a text, in words and in UTF-16 units. */
export interface Stand {
  readonly start: number
  readonly end: number
}

interface Way {
  readonly next: number
  readonly start: number
}

/** The first place where the words of a phrase stand in their order, or null. */
export function standOf(tokens: Iterable<Token>, { terms, open }: Phrase): Stand | null {
  // What may come at a place among the words: a word cut at a line's end holds several.
  const ways = new Map<number, Way[]>()
  const last = terms.length - 1
  const isNext = (term: string, next: number): boolean => {
    const wanted = terms[next] ?? ''
    return next === last && open ? term.startsWith(wanted) : term === wanted
  }
  let before = -1
  for (const { term, start, end, at, span } of tokens) {
    if (at !== before) {
      ways.delete(before - 1)
      before = at
    }
    const here = ways.get(at)
    if (here === undefined && !isNext(term, 0)) continue
    for (const way of [...(here ?? []), { next: 0, start }]) {
      if (!isNext(term, way.next)) continue
      if (way.next === last) return { start: way.start, end }
      const later = ways.get(at + span)
      const further = { next: way.next + 1, start: way.start }
      if (later === undefined) ways.set(at + span, [further])
      else later.push(further)
    }
  }
  return null
}

/** Whether one of the texts holds each phrase. */
export function holdPhrases(
  texts: Iterable<string>,
  phrases: readonly Phrase[],
  known: KnownSpellings,
): boolean {
  let missing = phrases
  for (const text of texts) {
    missing = missing.filter((phrase) => standOf(tokensOf(text, known), phrase) === null)
    if (missing.length === 0) return true
  }
  return missing.length === 0
}
