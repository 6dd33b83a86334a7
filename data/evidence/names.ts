import AhoCorasick from 'modern-ahocorasick'
import { type Archive, standing, standingIds } from '../changes/state.ts'
import type { Text } from '../model/text.ts'
import { foldWithMap } from '../text/fold.ts'
import type { Json } from '../text/json.ts'

/** The kinds of record whose names are looked for in a text. */
export const soughtKinds = ['actor', 'place', 'term'] as const
export type SoughtKind = (typeof soughtKinds)[number]

/** A name that stands in a passage: UTF-16 offsets, and the record that bears it. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly kind: SoughtKind
  readonly id: string
}

/** One form of a record's name as it is looked for. */
interface Form {
  readonly kind: SoughtKind
  readonly id: string
  readonly isAcronym: boolean
  readonly isProper: boolean
}

const anAcronym = /^[\p{Lu}\d.]{2,6}$/u

/** The names of all standing actors, places and themes, ready to be found in a passage. */
export class NameBook {
  /** How many records of each kind are looked for. */
  readonly sought: Readonly<Record<SoughtKind, number>>
  readonly #finder: AhoCorasick<Form>

  constructor(archive: Archive) {
    const forms: { readonly pattern: string; readonly data: Form }[] = []
    const sought = { actor: 0, place: 0, term: 0 }
    for (const kind of soughtKinds)
      for (const id of standingIds(archive, kind)) {
        sought[kind] += 1
        for (const written of formsOf(standing(archive, id)?.fields ?? {})) {
          const pattern = flat(written).folded.trim()
          if (pattern.length < 2) continue
          const isAcronym = anAcronym.test(written) && /\p{Lu}{2}/u.test(written)
          const isProper = kind !== 'term' && /^\p{Lu}/u.test(written)
          forms.push({ pattern, data: { kind, id, isAcronym, isProper } })
        }
      }
    this.sought = sought
    this.#finder = new AhoCorasick(forms, { boundary: 'unicode' })
  }

  /** The names that stand in a passage as words of their own, the longest where one holds another; each record once, where it stands first. */
  find(passage: string): readonly FoundName[] {
    const { folded, at } = flat(passage)
    const hits = this.#finder.search(folded).flatMap(({ start, end, data }) => {
      const from = at[start] ?? 0
      const to = endOf(passage, at, end)
      return data && isWritten(passage.slice(from, to), data)
        ? [{ start: from, end: to, data }]
        : []
    })
    const longest = hits.filter(
      (hit) =>
        !hits.some(
          (other) =>
            other.start <= hit.start &&
            other.end >= hit.end &&
            other.end - other.start > hit.end - hit.start,
        ),
    )
    const first = new Map<string, FoundName>()
    for (const { start, end, data } of longest.toSorted((a, b) => a.start - b.start))
      if (!first.has(data.id)) first.set(data.id, { start, end, kind: data.kind, id: data.id })
    return [...first.values()]
  }
}

/** Every form under which a record is named. */
function formsOf(fields: { readonly [field: string]: Json }): ReadonlySet<string> {
  const { text, fr, en } = (fields.name ?? {}) as Partial<Text>
  const names = Array.isArray(fields.names) ? (fields.names as readonly Partial<Text>[]) : []
  const forms = [text, fr, en, ...names.map((name) => name?.text)]
  return new Set(forms.filter((form) => typeof form === 'string' && form.trim() !== '') as string[])
}

/** Folded, with points, hyphens and apostrophes as blanks, blanks joined, and where each character comes from. */
function flat(text: string): { readonly folded: string; readonly at: readonly number[] } {
  const map = foldWithMap(text)
  const at: number[] = []
  let folded = ''
  for (let i = 0; i < map.folded.length; i += 1) {
    const sign = map.folded[i] ?? ''
    const isBlank = /[\s\-'.]/.test(sign)
    if (isBlank && folded.endsWith(' ')) continue
    folded += isBlank ? ' ' : sign
    at.push(map.at[i] ?? 0)
  }
  at.push(text.length)
  return { folded, at }
}

/** Where the last character of a hit ends: signs that fold to nothing behind it are not of it. */
function endOf(text: string, at: readonly number[], end: number): number {
  const last = at[end - 1] ?? 0
  const next = at[end] ?? text.length
  return (
    last + (text.slice(last, next).match(/^\S+?\p{M}*(?=[\s\-'’.]|$)/u)?.[0].length ?? next - last)
  )
}

/** « UN » is no article, « Mali » no « mali »: a name that is written in capitals is found so. */
function isWritten(words: string, { isAcronym, isProper }: Form): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '')
  if (isAcronym) return letters === letters.toUpperCase()
  return !isProper || !/^\p{Ll}/u.test(words)
}
