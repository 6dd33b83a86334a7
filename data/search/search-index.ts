import { tokensOf } from './tokens.ts'

/** What is searched of one record: its texts, each with a weight (3 titles, 2 summaries and names, 1 full text). */
export interface Document {
  readonly id: string
  readonly texts: readonly { readonly text: string; readonly weight: number }[]
}

/** An immutable index: sorted terms, and for each the documents that hold it with a weighted count (compressed sparse rows). */
export interface SearchIndex {
  readonly ids: readonly string[]
  readonly lengths: Uint32Array
  readonly meanLength: number
  readonly terms: readonly string[]
  readonly offsets: Uint32Array
  readonly documents: Uint32Array
  readonly counts: Uint8Array
}

/** A document found and how well it fits (BM25; Robertson and Zaragoza, 2009). */
export interface Found {
  readonly id: string
  readonly score: number
}

/** Indexes documents; each may be given once. */
export function buildIndex(documents: Iterable<Document>): SearchIndex {
  const ids: string[] = []
  const lengths: number[] = []
  const postings = new Map<string, number[]>()
  for (const document of documents) {
    const number = ids.push(document.id) - 1
    const counts = countTerms(document)
    let length = 0
    for (const [term, count] of counts) {
      length += count
      const list = postings.get(term)
      if (list === undefined) postings.set(term, [number, Math.min(255, count)])
      else list.push(number, Math.min(255, count))
    }
    lengths.push(length)
  }
  return pack(ids, Uint32Array.from(lengths), postings)
}

function countTerms(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text, weight } of document.texts)
    for (const { term } of tokensOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight)
  return counts
}

function pack(
  ids: readonly string[],
  lengths: Uint32Array,
  postings: ReadonlyMap<string, readonly number[]>,
): SearchIndex {
  const terms = [...postings.keys()].sort()
  const offsets = new Uint32Array(terms.length + 1)
  let total = 0
  terms.forEach((term, i) => {
    offsets[i] = total
    total += (postings.get(term)?.length ?? 0) / 2
  })
  offsets[terms.length] = total
  const documents = new Uint32Array(total)
  const counts = new Uint8Array(total)
  terms.forEach((term, i) => {
    const list = postings.get(term) ?? []
    let at = offsets[i] ?? 0
    for (let j = 0; j < list.length; j += 2, at++) {
      documents[at] = list[j] ?? 0
      counts[at] = list[j + 1] ?? 0
    }
  })
  const sum = lengths.reduce((all, length) => all + length, 0)
  const meanLength = sum / Math.max(1, ids.length)
  return { ids, lengths, meanLength, terms, offsets, documents, counts }
}

/** One word of a query: whole, or the beginning of one (the word still being typed). */
export interface Wanted {
  readonly term: string
  readonly prefix: boolean
}

/** The words that a query asks for: all of them, the last one as a prefix unless a space follows it. */
export function readQuery(query: string): readonly Wanted[] {
  const tokens = [...tokensOf(query)]
  const open = !/\s$/.test(query)
  return tokens.map(({ term }, i) => ({ term, prefix: open && i === tokens.length - 1 }))
}

/** The documents that hold every wanted word, best first; one letter may differ in a word that none holds. */
export function searchIndex(
  index: SearchIndex,
  wanted: readonly Wanted[],
  isDropped: (id: string) => boolean = () => false,
): readonly Found[] {
  if (wanted.length === 0) return []
  let scores: Map<number, number> | undefined
  for (const { term, prefix } of wanted) {
    const own = scoresOf(index, termsFor(index, term, prefix), scores)
    scores = own
    if (own.size === 0) return []
  }
  const found: Found[] = []
  for (const [number, score] of scores ?? []) {
    const id = index.ids[number] ?? ''
    if (!isDropped(id)) found.push({ id, score })
  }
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function scoresOf(
  index: SearchIndex,
  terms: readonly number[],
  within: ReadonlyMap<number, number> | undefined,
): Map<number, number> {
  const scores = new Map<number, number>()
  for (const term of terms) {
    const from = index.offsets[term] ?? 0
    const to = index.offsets[term + 1] ?? from
    const rarity = Math.log(1 + (index.ids.length - (to - from) + 0.5) / (to - from + 0.5))
    for (let at = from; at < to; at++) {
      const number = index.documents[at] ?? 0
      const before = within === undefined ? 0 : within.get(number)
      if (before === undefined) continue
      const count = index.counts[at] ?? 0
      const long = (index.lengths[number] ?? 0) / Math.max(1, index.meanLength)
      const gain = (rarity * (count * 2.2)) / (count + 1.2 * (0.25 + 0.75 * long))
      scores.set(number, Math.max(scores.get(number) ?? 0, before + gain))
    }
  }
  return scores
}

function termsFor(index: SearchIndex, term: string, prefix: boolean): readonly number[] {
  const at = lowerBound(index.terms, term)
  const exact: number[] = []
  if (prefix) for (let i = at; index.terms[i]?.startsWith(term); i++) exact.push(i)
  else if (index.terms[at] === term) exact.push(at)
  if (exact.length > 0 || term.length < 4) return exact
  return index.terms.flatMap((other, i) => (withinOneEdit(term, other) ? [i] : []))
}

function lowerBound(terms: readonly string[], term: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two words differ by at most one letter added, dropped or changed. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
