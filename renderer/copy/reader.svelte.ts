import type { Lang } from '../../data/model/text.ts'
import { inOne } from '../../data/print/copy/both.ts'
import type { PageKey } from '../../data/print/copy/page-words.ts'
import {
  type CopyEntry,
  type CopyHead,
  type CopySource,
  copyMark,
} from '../../data/print/copy/told.ts'
import type { TitleFacts, WrittenText } from '../../data/print/model.ts'
import type { Json } from '../../data/text/json.ts'
import { fillGaps, type Gaps } from '../../data/words/fill.ts'
import type { CopyBlock, CopyLines } from './block.ts'
import { CopySearch } from './copy-search.ts'

/** What is open beside the list: an event, or a source with the passage that is looked at. */
export type Opened =
  | { readonly kind: 'event'; readonly n: number }
  | { readonly kind: 'source'; readonly n: number; readonly passage: string }

/** A stretch of days, both ends inclusive. */
export interface CopyPeriod {
  readonly first: number
  readonly last: number
}

/** Everything that the page shows and remembers while it is open. */
export class CopyReader {
  readonly head: CopyHead
  readonly whole: CopyPeriod
  lang: Lang = $state('fr')
  query = $state('')
  tab: 'events' | 'sources' | 'about' = $state('events')
  opened: Opened | undefined = $state.raw()
  shown: CopyPeriod = $state.raw({ first: 0, last: 1 })
  /** Whether the list holds only what the timeline's period holds. */
  isFollowed = $state(false)
  seal: 'checking' | 'whole' | 'broken' = $state('checking')
  lines: CopyLines | undefined = $state.raw()
  isUnreadable = $state(false)
  readonly block: CopyBlock
  readonly #eventAt: ReadonlyMap<string, number>
  #sourceAt: ReadonlyMap<string, number> = new Map()
  #search: CopySearch | undefined = $state.raw()

  constructor(head: CopyHead, block: CopyBlock) {
    this.head = head
    this.block = block
    this.lang = head.lang
    this.whole = wholeOf(head)
    this.shown = this.whole
    this.#eventAt = new Map(head.events.ids.map((id, n) => [id, n]))
  }

  /** Reads the rest of the data, once the page stands. */
  readRest(): void {
    this.lines = this.block.lines()
    this.isUnreadable = this.lines === undefined
    if (this.lines !== undefined) {
      this.#sourceAt = new Map(this.lines.sources.map((line, n) => [idIn(line), n]))
      this.#search = new CopySearch(this.lines)
    }
    this.seal = this.block.isWhole() ? 'whole' : 'broken'
  }

  say(key: PageKey, gaps: Gaps = {}): string {
    return fillGaps(this.lang, this.head.words[this.lang][key] ?? key, gaps)
  }

  one<T>(both: Json): T {
    return inOne(both, this.lang) as T
  }

  /** The numbers of the events that answer the search, in the order of time. */
  readonly found: readonly number[] = $derived.by(() => {
    const all = this.head.events.ids.map((_, n) => n)
    if (this.query.trim() === '' || this.#search === undefined) return all
    return this.#search.events(this.query)
  })

  readonly foundSources: readonly number[] = $derived.by(() => {
    const all = (this.lines?.sources ?? []).map((_, n) => n)
    if (this.query.trim() === '' || this.#search === undefined) return all
    return this.#search.sources(this.query)
  })

  /** Those of them that the list holds. */
  readonly listed: readonly number[] = $derived(
    this.isFollowed ? this.found.filter((n) => this.touches(n, this.shown)) : this.found,
  )

  title(n: number): WrittenText {
    return this.one(this.head.events.titles[n] ?? null)
  }

  date(n: number): string {
    return this.one(this.head.events.dates[n] ?? '')
  }

  where(n: number): string {
    return this.one(this.head.events.where[n] ?? '')
  }

  isDated(n: number): boolean {
    return ((this.head.events.marks[n] ?? 0) & copyMark.dated) !== 0
  }

  touches(n: number, { first, last }: CopyPeriod): boolean {
    const { from, to } = this.head.events
    return this.isDated(n) && (from[n] ?? -Infinity) <= last && (to[n] ?? Infinity) >= first
  }

  entry(n: number): CopyEntry | undefined {
    const line = this.lines?.events[n]
    return line === undefined ? undefined : this.one<CopyEntry>(JSON.parse(line) as Json)
  }

  source(n: number): CopySource | undefined {
    const line = this.lines?.sources[n]
    return line === undefined ? undefined : this.one<CopySource>(JSON.parse(line) as Json)
  }

  facts(): TitleFacts {
    return this.one(this.head.facts)
  }

  eventAt(id: string): number | undefined {
    return this.#eventAt.get(id)
  }

  sourceAt(id: string): number | undefined {
    return this.#sourceAt.get(id)
  }

  openEvent = (n: number): void => {
    this.opened = { kind: 'event', n }
  }

  openSource = (id: string, passage = ''): void => {
    const n = this.sourceAt(id)
    if (n !== undefined) this.opened = { kind: 'source', n, passage }
  }

  close = (): void => {
    this.opened = undefined
  }
}

/** The id with which the line of a source begins. */
function idIn(line: string): string {
  return /^\{"id":"([^"]*)"/.exec(line)?.[1] ?? ''
}

/** The days from the first event to the last, with some room around them. */
function wholeOf({ events: { from, to, marks } }: CopyHead): CopyPeriod {
  let first = Infinity
  let last = -Infinity
  for (const [n, mark] of marks.entries()) {
    if ((mark & copyMark.dated) === 0) continue
    const begin = from[n] ?? to[n]
    const end = to[n] ?? from[n]
    if (begin !== null && begin !== undefined) first = Math.min(first, begin)
    if (end !== null && end !== undefined) last = Math.max(last, end)
  }
  if (first > last) return { first: 0, last: 365 }
  const room = Math.max(2, Math.ceil((last - first) * 0.03))
  return { first: first - room, last: last + room }
}
