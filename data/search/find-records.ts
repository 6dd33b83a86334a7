import { type Archive, standing, standingIds } from '../changes/state.ts'
import { readBounds } from '../dates/bounds.ts'
import { kindOf } from '../model/id.ts'
import type { Columns } from '../timeline/columns.ts'
import { type Asked, fieldsAsked, othersAsked } from './asked.ts'
import type { UnknownName } from './filter-input.ts'
import { type HitOrder, type SearchedKind, searched } from './hit.ts'
import { type Query, unwantedOf, wordsOf } from './query.ts'
import { Best, type FoundDocument } from './search.ts'
import type { SearchBook } from './search-book.ts'

/** How a search is told: in which order, how many at most, and of some kinds alone. */
export interface Wish {
  readonly order: HitOrder
  readonly limit: number
  readonly kinds: readonly SearchedKind[]
  /** Where given, no other event is found, and nothing but events. */
  readonly among: ReadonlySet<string> | null
}

/** What a search found: the first of it, how many of each kind, and names that nothing bears. */
export interface FoundRecords {
  readonly first: readonly string[]
  readonly total: number
  readonly kinds: Readonly<Record<SearchedKind, number>>
  readonly unknown: UnknownName[]
}

/** Finds the records to which every part of a query applies. */
export function findRecords(
  query: Query,
  asked: Asked,
  book: SearchBook,
  { order, limit, kinds: wanted, among }: Wish,
): FoundRecords {
  const words = wordsOf(query)
  const unwanted = unwantedOf(query).map((one) => book.matching(one))
  const hasFields = query.parts.some(({ kind }) => kind !== 'words' && kind !== 'phrase')
  const fields = fieldsAsked(query, asked)
  const events = hasFields ? passingIds(asked, fields.passes, among) : among
  const isOther = hasFields ? othersAsked(query, asked) : () => true
  const isFound = (id: string, kind: SearchedKind): boolean =>
    (kind === 'event' ? events === null || events.has(id) : among === null && isOther(id)) &&
    !unwanted.some((holds) => holds(id))
  const kinds = { event: 0, source: 0, actor: 0, place: 0, term: 0 }
  const best = new Best(limit)
  const all: string[] = []
  const isEmpty = query.parts.length === 0
  const candidates = words === '' ? everyRecord(asked) : book.found(words)
  for (const found of isEmpty ? [] : candidates) {
    const kind = kindOf(found.id) as SearchedKind
    if (!isFound(found.id, kind)) continue
    kinds[kind]++
    if (wanted.length > 0 && !wanted.includes(kind)) continue
    if (order === 'time' || words === '') all.push(found.id)
    else best.add(found)
  }
  const isByTime = order === 'time' || words === ''
  return {
    first: isByTime ? inTime(all, asked).slice(0, limit) : best.sorted().map(({ id }) => id),
    total: isByTime ? all.length : best.total,
    kinds,
    unknown: fields.unknown,
  }
}

function passingIds(
  { traits }: Asked,
  passes: (i: number) => boolean,
  among: ReadonlySet<string> | null,
): ReadonlySet<string> {
  return new Set(traits.ids.filter((id, i) => (among === null || among.has(id)) && passes(i)))
}

function* everyRecord({ archive, traits }: Asked): Generator<FoundDocument> {
  for (const id of traits.ids) yield { id, score: 0 }
  for (const kind of searched)
    if (kind !== 'event') for (const id of standingIds(archive, kind)) yield { id, score: 0 }
}

/** Records in order of their first possible day, sources by the day of issue; what has none comes last, in the order in which it was found. */
function inTime(ids: readonly string[], { archive, columns, traits }: Asked): readonly string[] {
  const places = new Map(traits.ids.map((id, i) => [id, i]))
  const dayOf = (id: string): number => {
    const place = places.get(id)
    return place === undefined ? issuedDay(archive, id) : firstDay(columns, place)
  }
  const days = ids.map(dayOf)
  const order = Array.from(ids, (_, i) => i)
  // Events of the same first day stand in the order of the timeline.
  const placeOf = (i: number): number => places.get(ids[i] ?? '') ?? Number.MAX_SAFE_INTEGER
  order.sort((a, b) => compare(days[a], days[b]) || compare(placeOf(a), placeOf(b)) || a - b)
  return order.map((i) => ids[i] ?? '')
}

function firstDay({ bounds }: Columns, place: number): number {
  for (const day of bounds.subarray(place * 4, place * 4 + 4)) if (!Number.isNaN(day)) return day
  return Number.POSITIVE_INFINITY
}

function issuedDay(archive: Archive, id: string): number {
  const issued = standing(archive, id)?.fields.issued
  const bounds = typeof issued === 'string' && issued !== '' ? readBounds(issued) : undefined
  return (bounds?.ok ? bounds.value.earliestStart : null) ?? Number.POSITIVE_INFINITY
}

function compare(a = 0, b = 0): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
