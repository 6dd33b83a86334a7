import { withinOneEdit } from '../text/near.ts'
import { type Phrase, standOf } from './phrases.ts'
import type { Wanted } from './read-query.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Words around the first hit of a text: the excerpt, the hits in it as [start, end) UTF-16 offsets, and the first hit's offsets in the whole text. */
export interface Excerpt {
  readonly excerpt: string
  readonly marks: readonly [number, number][]
  readonly start: number | null
  readonly end: number | null
}

const before = 60
const after = 140

/** Cuts the words around the first hit out of a text: where it holds phrases, around the first of them. */
export function excerptOf(
  text: string,
  wanted: readonly Wanted[],
  phrases: readonly Phrase[] = [],
): Excerpt {
  let first: Token | undefined
  const hits: Token[] = []
  const least = firstStand(text, phrases)
  for (const token of tokensOf(text)) {
    if (first !== undefined && token.start > first.start + after) break
    // A word in one, and then its parts: marked once.
    if (token.start < Math.max(least, hits.at(-1)?.end ?? 0)) continue
    if (!wanted.some((want) => fits(want, token.term))) continue
    first ??= token
    hits.push(token)
  }
  if (first === undefined)
    return { excerpt: trimmed(text, 0, before + after), marks: [], start: null, end: null }
  const from = wordStart(text, Math.max(0, first.start - before))
  const lead = from > 0 ? '… ' : ''
  const body = trimmed(text, from, first.start + after)
  const marks = hits.map(({ start, end }): [number, number] => [
    start - from + lead.length,
    end - from + lead.length,
  ])
  return {
    excerpt: lead + body,
    marks: marks.filter(([, end]) => end <= lead.length + body.length),
    start: first.start,
    end: first.end,
  }
}

function firstStand(text: string, phrases: readonly Phrase[]): number {
  const starts = phrases.flatMap((phrase) => standOf(tokensOf(text), phrase)?.start ?? [])
  return starts.length === 0 ? 0 : Math.min(...starts)
}

/** The wanted words as the texts of one record answer them: like words will do only for one that none of the texts holds. */
export function wantedIn(texts: Iterable<string>, wanted: readonly Wanted[]): readonly Wanted[] {
  const missing = new Set(wanted)
  for (const text of texts)
    for (const { term } of tokensOf(text)) {
      for (const want of missing) if (isOne(want, term)) missing.delete(want)
      if (missing.size === 0) break
    }
  return wanted.map((want) => (missing.has(want) ? want : { ...want, near: false }))
}

function isOne({ term, prefix }: Wanted, other: string): boolean {
  return prefix ? other.startsWith(term) : other === term
}

function fits(want: Wanted, other: string): boolean {
  return isOne(want, other) || (want.near && withinOneEdit(want.term, other))
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 || space > at + 30 ? at : space + 1
}

function trimmed(text: string, from: number, to: number): string {
  if (to >= text.length) return text.slice(from).replace(/[\n\t]/g, ' ')
  const space = text.lastIndexOf(' ', to)
  return `${text.slice(from, space > from ? space : to).replace(/[\n\t]/g, ' ')} …`
}
