import type { Filter, Filtered } from '../calls/events.ts'
import { type Archive, mentioning, standing } from '../changes/state.ts'
import { type Bounds, certainlyWithin, possiblyWithin, readBounds } from '../dates/bounds.ts'
import { sourcesOf } from '../evidence/families.ts'
import type { Json } from '../model/json.ts'
import { done, type Outcome } from '../model/outcome.ts'
import { eventTypes, reliabilities, statuses } from '../model/vocabulary.ts'
import { type Columns, flag, type Grouping, idAt } from '../timeline/columns.ts'

/** What the facets read of each event, in the columns' order; made once for a head of the archive. */
export interface Traits {
  readonly statuses: Uint8Array
  readonly reliabilities: Uint8Array
  readonly places: readonly (readonly string[])[]
  /** The bounds of an event's date, read when first asked for; null where it has none. */
  readonly boundsAt: (i: number) => Bounds | null
}

/** Reads the traits of every event. */
export function traitsOf(archive: Archive, columns: Columns): Traits {
  const status = new Uint8Array(columns.count)
  const grades = new Uint8Array(columns.count)
  const places: string[][] = []
  const dates: (string | null)[] = []
  for (let i = 0; i < columns.count; i++) {
    const id = idAt(columns, i)
    const held = standing(archive, id)
    status[i] = Math.max(0, statuses.indexOf(held?.fields.status as (typeof statuses)[number]))
    for (const source of sourcesOf(archive, id)) {
      const grade = standing(archive, source)?.fields.reliability ?? 'F'
      grades[i] = (grades[i] ?? 0) | (1 << reliabilities.indexOf(grade as 'A'))
    }
    dates.push(edtfOf(held?.fields.date))
    places.push(
      mentioning(archive, id, 'link')
        .filter(({ fields }) => fields.kind === 'place' && fields.event === id)
        .map(({ fields }) => String(fields.to)),
    )
  }
  return { statuses: status, reliabilities: grades, places, boundsAt: lazyBounds(dates) }
}

function edtfOf(date: Json | undefined): string | null {
  if (date === null || typeof date !== 'object' || Array.isArray(date)) return null
  const { value } = date as { readonly value?: Json }
  return typeof value === 'string' ? value : null
}

/** Reads each date once, when it is first asked for. */
export function lazyBounds(dates: readonly (string | null)[]): (i: number) => Bounds | null {
  const known: (Bounds | null | undefined)[] = []
  return (i) => {
    const before = known[i]
    if (before !== undefined) return before
    const read = readBounds(dates[i] ?? '')
    const bounds = read.ok ? read.value : null
    known[i] = bounds
    return bounds
  }
}

type Facet = 'type' | 'country' | 'actor' | 'theme' | 'status' | 'reliability' | 'mark'
const facets: readonly Facet[] = [
  'type',
  'country',
  'actor',
  'theme',
  'status',
  'reliability',
  'mark',
]

/** The events that pass a filter, and for each facet how many each of its choices would leave under all the other parts of the filter. */
export function filterEvents(
  columns: Columns,
  traits: Traits,
  filter: Filter,
  matching: (query: string) => ReadonlySet<string>,
): Outcome<Filtered> {
  const period = readPeriod(filter)
  if (!period.ok) return period
  const query = filter.query?.trim() ? matching(filter.query) : null
  const tests = facetTests(columns, traits, filter)
  const tally = new Tally(columns, traits)
  const bits = new Uint8Array((columns.count + 7) >> 3)
  let total = 0
  for (let i = 0; i < columns.count; i++) {
    if (query !== null && !query.has(idAt(columns, i))) continue
    if (!period.value(traits.boundsAt, i)) continue
    if (filter.places && !filter.places.some((id) => traits.places[i]?.includes(id))) continue
    const failed = facets.filter((facet) => !tests[facet](i))
    if (failed.length === 0) {
      total++
      bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7))
      for (const facet of facets) tally.add(facet, i)
    } else if (failed.length === 1 && failed[0] !== undefined) tally.add(failed[0], i)
  }
  return done({ head: columns.head, total, bits, counts: tally.counts })
}

function facetTests(
  columns: Columns,
  traits: Traits,
  filter: Filter,
): Readonly<Record<Facet, (i: number) => boolean>> {
  const wants = <T>(list: readonly T[] | undefined): ReadonlySet<T> | null =>
    list === undefined || list.length === 0 ? null : new Set(list)
  const types = wants<string>(filter.types)
  const status = wants<string>(filter.statuses)
  const grades = filter.reliabilities?.reduce((m, g) => m | (1 << reliabilities.indexOf(g)), 0) ?? 0
  const marks = (filter.unsourced ? flag.unsourced : 0) | (filter.rivals ? flag.rivals : 0)
  return {
    type: (i) => types === null || types.has(eventTypes[columns.types[i] ?? 255] ?? ''),
    country: member(columns.country, wants(filter.countries)),
    actor: member(columns.actor, wants<string>(filter.actors)),
    theme: member(columns.theme, wants<string>(filter.themes)),
    status: (i) => status === null || status.has(statuses[traits.statuses[i] ?? 0] ?? ''),
    reliability: (i) => grades === 0 || ((traits.reliabilities[i] ?? 0) & grades) !== 0,
    mark: (i) => ((columns.flags[i] ?? 0) & marks) === marks,
  }
}

function member(grouping: Grouping, wanted: ReadonlySet<string> | null): (i: number) => boolean {
  if (wanted === null) return () => true
  const lanes = new Set<number>()
  grouping.names.forEach(({ key }, lane) => {
    if (wanted.has(key)) lanes.add(lane)
  })
  return (i) => {
    for (let at = grouping.offsets[i] ?? 0; at < (grouping.offsets[i + 1] ?? 0); at++)
      if (lanes.has(grouping.members[at] ?? 0)) return true
    return false
  }
}

type InPeriod = (boundsAt: Traits['boundsAt'], i: number) => boolean

function readPeriod(filter: Filter): Outcome<InPeriod> {
  if (!filter.from && !filter.to) return done(() => true)
  const from = filter.from ? readBounds(filter.from) : undefined
  const to = filter.to ? readBounds(filter.to) : undefined
  if (from !== undefined && !from.ok) return from
  if (to !== undefined && !to.ok) return to
  const first = from?.value.earliestStart ?? Number.NEGATIVE_INFINITY
  const last = to?.value.latestEnd ?? Number.POSITIVE_INFINITY
  const within = filter.certainly ? certainlyWithin : possiblyWithin
  return done((boundsAt, i) => {
    const bounds = boundsAt(i)
    return bounds !== null && within(bounds, first, last)
  })
}

class Tally {
  readonly #columns: Columns
  readonly #traits: Traits
  readonly counts: Filtered['counts'] = {
    type: {},
    country: {},
    actor: {},
    theme: {},
    status: {},
    reliability: {},
    unsourced: 0,
    rivals: 0,
  }

  constructor(columns: Columns, traits: Traits) {
    this.#columns = columns
    this.#traits = traits
  }

  add(facet: Facet, i: number): void {
    switch (facet) {
      case 'type':
        more(this.counts.type, eventTypes[this.#columns.types[i] ?? 255] ?? '')
        return
      case 'country':
        this.#lanes(this.#columns.country, this.counts.country, i)
        return
      case 'actor':
        this.#lanes(this.#columns.actor, this.counts.actor, i)
        return
      case 'theme':
        this.#lanes(this.#columns.theme, this.counts.theme, i)
        return
      case 'status':
        more(this.counts.status, statuses[this.#traits.statuses[i] ?? 0] ?? '')
        return
      case 'reliability':
        reliabilities.forEach((grade, bit) => {
          if ((this.#traits.reliabilities[i] ?? 0) & (1 << bit))
            more(this.counts.reliability, grade)
        })
        return
      case 'mark': {
        const flags = this.#columns.flags[i] ?? 0
        if (flags & flag.unsourced) this.counts.unsourced++
        if (flags & flag.rivals) this.counts.rivals++
        return
      }
    }
  }

  #lanes(grouping: Grouping, counts: Record<string, number>, i: number): void {
    for (let at = grouping.offsets[i] ?? 0; at < (grouping.offsets[i + 1] ?? 0); at++)
      more(counts, grouping.names[grouping.members[at] ?? 0]?.key ?? '')
  }
}

function more(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1
}
