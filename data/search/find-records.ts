import { type Archive, standing, standingIds } from '../changes/state.ts'
import { readBounds } from '../dates/bounds.ts'
import { kindOf } from '../model/id.ts'
import type { Columns } from '../timeline/columns.ts'
import { type AskedArchive, fieldsAsked, othersAsked } from './asked.ts'
import type { UnknownName } from './filter-input.ts'
import { type HitOrder, type SearchedKind, searched } from './hit.ts'
import { type Query, unwantedOf, wordsAsked } from './query.ts'
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
  asked: AskedArchive,
  book: SearchBook,
  { order, limit, kinds: wanted, among }: Wish,
): FoundRecords {
  const words = wordsAsked(query)
  const unwanted = unwantedOf(query).map((one) => book.matching(one))
  const hasFields = query.parts.some(({ kind }) => kind !== 'words' && kind !== 'phrase')
  const fields = fieldsAsked(query, asked)
  const events = hasFields ? passingIds(asked, fields.passes, among) : among
  const isOther = hasFields ? othersAsked(query, asked) : () => true
  const isFound = (id: string, kind: SearchedKind): boolean =>
    (kind === 'event' ? events === null || events.has(id) : among === null && isOther(id)) &&
    !unwanted.some((holds) => holds(id))
  const kinds = { event: 0, source: 0, actor: 0, place: 0, term: 0 }
  const first = order === 'time' ? new FirstInTime(limit, asked) : firstOf(words, limit)
  const isEmpty = query.parts.length === 0
  const candidates = words === '' ? everyRecord(asked) : book.found(words)
  for (const found of isEmpty ? [] : candidates) {
    const kind = kindOf(found.id) as SearchedKind
    if (!isFound(found.id, kind)) continue
    kinds[kind]++
    if (wanted.length === 0 || wanted.includes(kind)) first.add(found)
  }
  return { first: first.ids(), total: first.total, kinds, unknown: fields.unknown }
}

/** The first of what is found, and how much there was. */
interface First {
  readonly total: number
  add(found: FoundDocument): void
  ids(): readonly string[]
}

/** Where words are asked for, what fits best; else nothing fits better than another, and events come in order of time before other records. */
function firstOf(words: string, limit: number): First {
  const best = new Best(limit)
  if (words !== '')
    return {
      get total() {
        return best.total
      },
      add: (found) => best.add(found),
      ids: () => best.sorted().map(({ id }) => id),
    }
  const ids: string[] = []
  let total = 0
  return {
    get total() {
      return total
    },
    add: ({ id }) => {
      if (++total <= limit) ids.push(id)
    },
    ids: () => ids,
  }
}

function passingIds(
  { traits }: AskedArchive,
  passes: (i: number) => boolean,
  among: ReadonlySet<string> | null,
): ReadonlySet<string> {
  return new Set(traits.ids.filter((id, i) => (among === null || among.has(id)) && passes(i)))
}

function* everyRecord({ archive, traits }: AskedArchive): Generator<FoundDocument> {
  for (const id of traits.ids) yield { id, score: 0 }
  for (const kind of searched)
    if (kind !== 'event') for (const id of standingIds(archive, kind)) yield { id, score: 0 }
}

interface Dated {
  readonly id: string
  readonly day: number
  readonly place: number
}

/** The first in order of their first possible day, sources by the day of issue, events of one day as the timeline has them; what has no date comes last. */
class FirstInTime implements First {
  total = 0
  readonly #limit: number
  readonly #asked: AskedArchive
  readonly #places: ReadonlyMap<string, number>
  #held: Dated[] = []
  #last: Dated | undefined

  constructor(limit: number, asked: AskedArchive) {
    this.#limit = limit
    this.#asked = asked
    this.#places = placesOf(asked.traits.ids)
  }

  add({ id }: FoundDocument): void {
    const place = this.#places.get(id)
    const { archive, columns } = this.#asked
    const day = place === undefined ? issuedDay(archive, id) : firstDay(columns, place)
    const found = { id, day, place: place ?? this.#places.size + this.total }
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

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** Where each event stands in the order of the timeline; found once for one state of it. */
function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const before = known.get(ids)
  if (before !== undefined) return before
  const places = new Map(ids.map((id, i) => [id, i]))
  known.set(ids, places)
  return places
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
