import { type Archive, standing, standingIds } from '../changes/state.ts'
import { readBounds } from '../dates/bounds.ts'
import { kindOf } from '../model/id.ts'
import type { Columns } from '../timeline/columns.ts'
import { type AskedArchive, fieldsAsked, othersAsked } from './asked.ts'
import { Best } from './best.ts'
import type { UnknownName } from './filter-input.ts'
import { type HitOrder, type SearchedKind, searched } from './hit.ts'
import { type Query, unwantedOf, wordsAsked } from './query.ts'
import { placesIn, type SearchBook, thoseOf } from './search-book.ts'

/** How a search is told: in which order, how many at most, and of some kinds alone. */
export interface Wish {
  readonly order: HitOrder
  readonly limit: number
  readonly kinds: readonly SearchedKind[]
  /** Where given, no event is found but those at the places for which it holds, and nothing but events. */
  readonly among: ((place: number) => boolean) | null
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
  asked: AskedArchive,
  book: SearchBook,
  { order, limit, kinds: wanted, among }: Wish,
): FoundRecords {
  const words = wordsAsked(query)
  const hasFields = query.parts.some(({ kind }) => kind !== 'words' && kind !== 'phrase')
  const fields = fieldsAsked(query, asked)
  const isOther = hasFields ? othersAsked(query, asked) : () => true
  const kinds = { event: 0, source: 0, actor: 0, place: 0, term: 0 }
  const isFound = (id: string, place: number): boolean => {
    const kind = kindOf(id) as SearchedKind
    if (kind !== 'event' && (among !== null || !isOther(id))) return false
    if (kind === 'event' && among !== null && !(place >= 0 && among(place))) return false
    if (kind === 'event' && hasFields && !(place >= 0 && fields.passes(place))) return false
    kinds[kind]++
    return wanted.length === 0 || wanted.includes(kind)
  }
  const told = (first: readonly string[], total: number): FoundRecords => ({
    ...{ first, total, kinds },
    unknown: fields.unknown,
  })
  const inTime = order === 'time' ? new FirstInTime(limit, asked) : null
  if (query.parts.length === 0) return told([], 0)
  if (words === '') {
    const first = inTime ?? new FirstAsTheyCome(limit)
    const unwanted = unwantedOf(query).map((one) => book.matching(one))
    for (const [id, place] of everyRecord(asked))
      if (!unwanted.some((holds) => holds(id)) && isFound(id, place)) first.add(id, place)
    return told(first.ids(), first.total)
  }
  const best = new Best(limit)
  const unwanted = unwantedOf(query).map((one) => book.holding(one))
  book.tell(words, (index, fits) => {
    const places = placesIn(index, asked.traits.ids)
    const idOf = (number: number): string => index.ids[number] ?? ''
    const placeOf = (number: number): number => places[number] ?? -1
    const found = thoseOf(
      fits,
      (number) =>
        !unwanted.some((holds) => holds(index, number)) && isFound(idOf(number), placeOf(number)),
    )
    if (inTime === null) best.addAll(index.ids, found)
    else for (const number of found.numbers.sort()) inTime.add(idOf(number), placeOf(number))
  })
  if (inTime !== null) return told(inTime.ids(), inTime.total)
  return told(
    best.sorted().map(({ id }) => id),
    best.total,
  )
}

/** Where nothing fits better than another, events come in order of time before other records. */
class FirstAsTheyCome {
  total = 0
  readonly #limit: number
  readonly #ids: string[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  add(id: string): void {
    if (++this.total <= this.#limit) this.#ids.push(id)
  }

  ids(): readonly string[] {
    return this.#ids
  }
}

function* everyRecord({
  archive,
  traits,
}: AskedArchive): Generator<readonly [id: string, place: number]> {
  for (const [place, id] of traits.ids.entries()) yield [id, place]
  for (const kind of searched)
    if (kind !== 'event') for (const id of standingIds(archive, kind)) yield [id, -1]
}

interface Dated {
  readonly id: string
  readonly day: number
  readonly place: number
}

/** The first in order of their first possible day, sources by the day of issue, events of one day as the timeline has them; what has no date comes last. */
class FirstInTime {
  total = 0
  readonly #limit: number
  readonly #asked: AskedArchive
  #held: Dated[] = []
  #last: Dated | undefined

  constructor(limit: number, asked: AskedArchive) {
    this.#limit = limit
    this.#asked = asked
  }

  add(id: string, place: number): void {
    const { archive, columns } = this.#asked
    const day = place < 0 ? issuedDay(archive, id) : firstDay(columns, place)
    const found = { id, day, place: place < 0 ? columns.count + this.total : place }
    this.total++
    if (this.#last !== undefined && inTime(found, this.#last) > 0) return
    if (this.#held.push(found) < 2 * this.#limit) return
    this.#held = this.#held.sort(inTime).slice(0, this.#limit)
    this.#last = this.#held.at(-1)
  }

  ids(): readonly string[] {
    return this.#held
      .sort(inTime)
      .slice(0, this.#limit)
      .map(({ id }) => id)
  }
}

function inTime(a: Dated, b: Dated): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.place - b.place
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
