import { sourcesOf } from '../changes/families.ts'
import { type Archive, mentioning, standing } from '../changes/state.ts'
import { type Bounds, readBounds } from '../dates/bounds.ts'
import { gapBits } from '../evidence/gaps.ts'
import { statedValue } from '../model/stated.ts'
import { reliabilities, statuses } from '../model/vocabulary.ts'
import type { Json } from '../text/json.ts'
import { type Columns, type Grouping, idAt } from '../timeline/columns.ts'
import { GroupingBuilder } from '../timeline/grouping-builder.ts'
import type { Patched } from '../timeline/patch-columns.ts'
import { type Splice, spliceGrouping, spliceNumbers, spliceRows } from '../timeline/splice.ts'

/** What the facets read of each event, in the columns' order. */
export interface Traits {
  readonly ids: readonly string[]
  readonly statuses: Uint8Array
  readonly reliabilities: Uint8Array
  /** Which fields and ties rest on no claim: see `gapBits`. */
  readonly gaps: Uint32Array
  /** The deaths stated: the best figure, else the lowest, else the highest; NaN where none is. */
  readonly tolls: Float64Array
  readonly places: Grouping
  readonly bounds: LazyBounds
}

/** The bounds of dates, each read when it is first asked for. */
export class LazyBounds {
  readonly #dates: readonly (string | null)[]
  readonly #known: (Bounds | null | undefined)[]

  constructor(
    dates: readonly (string | null)[],
    known: (Bounds | null | undefined)[] = new Array(dates.length).fill(undefined),
  ) {
    this.#dates = dates
    this.#known = known
  }

  /** The bounds of a date; null where there is none or it cannot be read. */
  at(i: number): Bounds | null {
    const before = this.#known[i]
    if (before !== undefined) return before
    const read = readBounds(this.#dates[i] ?? '')
    const bounds = read.ok ? read.value : null
    this.#known[i] = bounds
    return bounds
  }

  /** The same with rows taken out and put in. */
  spliced(splice: Splice, each: (row: number) => string | null): LazyBounds {
    return new LazyBounds(
      spliceRows(this.#dates, splice, each),
      spliceRows(this.#known, splice, () => undefined),
    )
  }
}

interface EventTraits {
  readonly id: string
  readonly status: number
  readonly grades: number
  readonly gaps: number
  readonly toll: number
  readonly places: readonly string[]
  readonly date: string | null
}

/** Reads the traits of every event, yielding often. What an act touches meanwhile may be read before or after it: patch it in at the end. */
export function* traitsInSteps(archive: Archive, columns: Columns): Generator<undefined, Traits> {
  const marks = new Uint8Array(columns.count)
  const grades = new Uint8Array(columns.count)
  const gaps = new Uint32Array(columns.count)
  const tolls = new Float64Array(columns.count)
  const places = new GroupingBuilder(() => null)
  const dates: (string | null)[] = []
  const ids: string[] = []
  for (let i = 0; i < columns.count; i++) {
    if (i % 100 === 0) yield
    const own = eventTraits(archive, idAt(columns, i))
    ids.push(own.id)
    marks[i] = own.status
    grades[i] = own.grades
    gaps[i] = own.gaps
    tolls[i] = own.toll
    places.add(own.places)
    dates.push(own.date)
  }
  return {
    ids,
    statuses: marks,
    reliabilities: grades,
    gaps,
    tolls,
    places: places.built(),
    bounds: new LazyBounds(dates),
  }
}

/** The traits of patched columns, made from those of the columns before. */
export function patchTraits(
  archive: Archive,
  before: Traits,
  { splice, events }: Pick<Patched, 'splice' | 'events'>,
): Traits {
  const rows = events.map((id) => eventTraits(archive, id))
  const none = () => null
  return {
    ids: spliceRows(before.ids, splice, (row) => events[row] ?? ''),
    statuses: spliceNumbers(before.statuses, 1, splice, (row) => [rows[row]?.status ?? 0]),
    reliabilities: spliceNumbers(before.reliabilities, 1, splice, (row) => [
      rows[row]?.grades ?? 0,
    ]),
    gaps: spliceNumbers(before.gaps, 1, splice, (row) => [rows[row]?.gaps ?? 0]),
    tolls: spliceNumbers(before.tolls, 1, splice, (row) => [rows[row]?.toll ?? Number.NaN]),
    places: spliceGrouping(
      before.places,
      splice,
      (row) => rows[row]?.places ?? [],
      none,
      () => false,
    ),
    bounds: before.bounds.spliced(splice, (row) => rows[row]?.date ?? null),
  }
}

function eventTraits(archive: Archive, id: string): EventTraits {
  const held = standing(archive, id)
  const fields = held?.fields
  let grades = 0
  for (const source of sourcesOf(archive, id)) {
    const grade = standing(archive, source)?.fields.reliability ?? 'unsaid'
    grades |= 1 << reliabilities.indexOf(grade as 'A')
  }
  return {
    // The record's own string: looking it up is then a matter of nanoseconds.
    id: held?.id ?? id,
    status: Math.max(0, statuses.indexOf(fields?.status as (typeof statuses)[number])),
    grades,
    gaps: gapBits(archive, id),
    toll: tollOf(statedValue(fields?.toll)),
    places: placesOfEvent(archive, id),
    date: edtfOf(fields?.date),
  }
}

function tollOf(toll: unknown): number {
  if (toll === null || typeof toll !== 'object') return Number.NaN
  const { best = null, low = null, high = null } = toll as { readonly [bound: string]: unknown }
  const figure = best ?? low ?? high
  return typeof figure === 'number' ? figure : Number.NaN
}

function placesOfEvent(archive: Archive, id: string): readonly string[] {
  const places = mentioning(archive, id, 'link').flatMap(({ fields }) =>
    fields.kind === 'place' && fields.event === id && standing(archive, String(fields.to))
      ? [String(fields.to)]
      : [],
  )
  return [...new Set(places)]
}

function edtfOf(date: Json | undefined): string | null {
  const value = statedValue(date)
  return typeof value === 'string' ? value : null
}
