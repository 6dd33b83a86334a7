import type { Archive } from '../changes/state.ts'
import { statedValue } from '../model/stated.ts'
import { sortInSteps } from '../model/steps.ts'
import { type Lang, type Text, textIn } from '../model/text.ts'
import { type EventType, eventTypes } from '../model/vocabulary.ts'
import type { Columns, Grouping } from '../timeline/columns.ts'
import { nameIn } from '../timeline/facts.ts'
import { orderOfTime } from '../timeline/order-of-time.ts'
import type { Sort } from './sort.ts'
import type { Traits } from './traits.ts'

/** What an order is read from. */
export interface Ordered {
  readonly archive: Archive
  readonly columns: Columns
  readonly traits: Traits
  readonly lang: Lang
  /** What the language calls a type. */
  readonly typeName: (type: EventType) => string
}

/** Events by their places among the columns, in the order of a sort: names as the language sorts them, numbers in them as numbers. Yields often. */
export function* orderInSteps(
  of: Ordered,
  { by, descending }: Sort,
): Generator<undefined, Uint32Array<ArrayBuffer>> {
  if (by === 'date') return orderOfTime(of.columns, descending)
  return byRank(yield* ranks(of, by), descending)
}

/** What has nothing by which it is sorted. */
const none = -1

function* ranks(
  { archive, columns, traits, lang, typeName }: Ordered,
  by: Exclude<Sort['by'], 'date'>,
): Generator<undefined, Int32Array> {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  switch (by) {
    case 'title':
      return yield* ranksOfTitles(archive, traits.ids, lang, compare)
    case 'type':
      return ranksOfTypes(columns, typeName, compare)
    case 'place':
      return yield* ranksOfTied(traits.places, nameIn(archive), lang, compare)
    case 'actors':
      return yield* ranksOfTied(columns.actor, nameIn(archive), lang, compare)
    case 'sources':
      return Int32Array.from({ length: columns.count }, (_, i) => sizeAt(columns.source, i))
    case 'gaps':
      return Int32Array.from(traits.gaps, bitsIn)
    case 'status':
      return Int32Array.from(traits.statuses)
  }
}

type Compare = (a: string, b: string) => number

function* ranksOfTitles(
  archive: Archive,
  ids: readonly string[],
  lang: Lang,
  compare: Compare,
): Generator<undefined, Int32Array> {
  const titles: string[] = []
  for (const id of ids) {
    titles.push(sortedAs(statedValue(archive.records.get(id)?.fields.title), lang))
    if (titles.length % often === 0) yield
  }
  const rank = yield* ranksOfNames([...new Set(titles)], compare)
  return Int32Array.from(titles, (title) => rank.get(title) ?? none)
}

function ranksOfTypes(
  { types }: Columns,
  typeName: (type: EventType) => string,
  compare: Compare,
): Int32Array {
  const named = eventTypes.map((type, at) => ({ at, name: typeName(type) }))
  const order = named.sort((a, b) => compare(a.name, b.name)).map(({ at }) => at)
  return Int32Array.from(types, (type) => order.indexOf(type))
}

/** By the first that each event is tied to, then by the second and the third. */
function* ranksOfTied(
  { names, offsets, members }: Grouping,
  nameOf: (key: string) => Text | null,
  lang: Lang,
  compare: Compare,
): Generator<undefined, Int32Array> {
  const called = names.map(({ key }) => sortedAs(nameOf(key), lang))
  const rank = yield* ranksOfNames([...new Set(called)], compare)
  const rankAt = (at: number, end: number): number =>
    at < end ? (rank.get(called[members[at] ?? 0] ?? '') ?? 0) + 1 : 0
  const wide = rank.size + 1
  const keys = new Float64Array(offsets.length - 1)
  for (let i = 0; i < keys.length; i++) {
    if (i % often === 0) yield
    const at = offsets[i] ?? 0
    const end = offsets[i + 1] ?? 0
    keys[i] = (rankAt(at, end) * wide + rankAt(at + 1, end)) * wide + rankAt(at + 2, end)
  }
  const places = new Map<number, number>()
  for (const key of new Float64Array(new Set(keys)).sort()) places.set(key, places.size)
  return Int32Array.from(keys, (key) => (key === 0 ? none : (places.get(key) ?? none)))
}

function* ranksOfNames(
  names: readonly string[],
  compare: Compare,
): Generator<undefined, ReadonlyMap<string, number>> {
  const inOrder = yield* sortInSteps(names, compare)
  const rank = new Map<string, number>()
  let at = -1
  for (const [i, name] of inOrder.entries()) {
    if (i === 0 || compare(inOrder[i - 1] ?? '', name) !== 0) at++
    rank.set(name, at)
    if (i % often === 0) yield
  }
  return rank
}

const often = 500

/** A name as it is sorted: what opens it before its first letter or digit says nothing of where it is looked for. It may come from elsewhere and be none. */
function sortedAs(name: unknown, lang: Lang): string {
  if (name === null || typeof name !== 'object' || !('text' in name)) return ''
  const { text } = textIn(name as Text, lang)
  return typeof text === 'string' ? text.replace(/^[^\p{L}\p{N}]+/u, '') : ''
}

function sizeAt({ offsets }: Grouping, event: number): number {
  return (offsets[event + 1] ?? 0) - (offsets[event] ?? 0)
}

function bitsIn(bits: number): number {
  let n = 0
  for (let left = bits; left !== 0; left &= left - 1) n++
  return n
}

/** Events with the least rank first, or with the greatest; those alike as they stand, those without a rank last. */
function byRank(ranks: Int32Array, descending: boolean): Uint32Array<ArrayBuffer> {
  const most = ranks.reduce((max, rank) => Math.max(max, rank), none)
  const pileOf = (rank: number): number =>
    rank === none ? most + 1 : descending ? most - rank : rank
  const starts = new Uint32Array(most + 3)
  for (const rank of ranks) {
    const next = pileOf(rank) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let pile = 1; pile < starts.length; pile++)
    starts[pile] = (starts[pile] ?? 0) + (starts[pile - 1] ?? 0)
  const order = new Uint32Array(ranks.length)
  ranks.forEach((rank, event) => {
    const pile = pileOf(rank)
    const at = starts[pile] ?? 0
    order[at] = event
    starts[pile] = at + 1
  })
  return order
}
