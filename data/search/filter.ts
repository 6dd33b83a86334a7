import type { Filter, Filtered } from '../calls/events.ts'
import { certainlyWithin, possiblyWithin, readBounds } from '../dates/bounds.ts'
import { done, type Outcome } from '../model/outcome.ts'
import { eventTypes, reliabilities, statuses } from '../model/vocabulary.ts'
import { type Columns, flag, type Grouping } from '../timeline/columns.ts'
import type { Traits } from './traits.ts'

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
  matching: (query: string) => (id: string) => boolean,
): Outcome<Filtered> {
  const period = readPeriod(filter)
  if (!period.ok) return period
  const query = filter.query?.trim() ? matching(filter.query) : null
  const within = period.value
  const places = member(traits.places, filter.places ? new Set<string>(filter.places) : null)
  const tests = facetTests(columns, traits, filter)
  const active = facets.filter((facet) => tests[facet] !== null)
  const tally = new Tally(columns, traits)
  const bits = new Uint8Array((columns.count + 7) >> 3)
  let total = 0
  for (let i = 0; i < columns.count; i++) {
    if (query !== null && !query(traits.ids[i] ?? '')) continue
    if (within !== null && !within(traits.bounds, i)) continue
    if (places !== null && !places(i)) continue
    let failures = 0
    let failed: Facet = 'type'
    for (const facet of active)
      if (tests[facet]?.(i) === false) {
        failures++
        failed = facet
      }
    if (failures > 1) continue
    if (failures === 1) {
      tally.add(failed, i)
      continue
    }
    total++
    bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7))
    for (const facet of facets) tally.add(facet, i)
  }
  return done({ head: columns.head, total, bits, counts: tally.counts() })
}

type Test = ((i: number) => boolean) | null

function wants<T>(list: readonly T[] | undefined): ReadonlySet<T> | null {
  return list === undefined || list.length === 0 ? null : new Set(list)
}

function facetTests(
  columns: Columns,
  traits: Traits,
  filter: Filter,
): Readonly<Record<Facet, Test>> {
  const types = among(eventTypes, wants<string>(filter.types))
  const status = among(statuses, wants<string>(filter.statuses))
  const grades = filter.reliabilities?.reduce((m, g) => m | (1 << reliabilities.indexOf(g)), 0) ?? 0
  const marks = (filter.unsourced ? flag.unsourced : 0) | (filter.rivals ? flag.rivals : 0)
  return {
    type: types && ((i) => types.has(columns.types[i] ?? 255)),
    country: member(columns.country, wants<string>(filter.countries)),
    actor: member(columns.actor, wants<string>(filter.actors)),
    theme: member(columns.theme, wants<string>(filter.themes)),
    status: status && ((i) => status.has(traits.statuses[i] ?? 0)),
    reliability: grades === 0 ? null : (i) => ((traits.reliabilities[i] ?? 0) & grades) !== 0,
    mark: marks === 0 ? null : (i) => ((columns.flags[i] ?? 0) & marks) === marks,
  }
}

/** The places in a vocabulary of the words wanted. */
function among(
  vocabulary: readonly string[],
  wanted: ReadonlySet<string> | null,
): ReadonlySet<number> | null {
  return wanted && new Set([...wanted].map((word) => vocabulary.indexOf(word)))
}

function member(grouping: Grouping, wanted: ReadonlySet<string> | null): Test {
  if (wanted === null) return null
  const lanes = Uint8Array.from(grouping.names, ({ key }) => Number(wanted.has(key)))
  return (i) => {
    for (let at = grouping.offsets[i] ?? 0; at < (grouping.offsets[i + 1] ?? 0); at++)
      if (lanes[grouping.members[at] ?? 0] === 1) return true
    return false
  }
}

type InPeriod = (bounds: Traits['bounds'], i: number) => boolean

function readPeriod(filter: Filter): Outcome<InPeriod | null> {
  if (!filter.from && !filter.to) return done(null)
  const from = filter.from ? readBounds(filter.from) : undefined
  const to = filter.to ? readBounds(filter.to) : undefined
  if (from !== undefined && !from.ok) return from
  if (to !== undefined && !to.ok) return to
  const first = from?.value.earliestStart ?? Number.NEGATIVE_INFINITY
  const last = to?.value.latestEnd ?? Number.POSITIVE_INFINITY
  const within = filter.certainly ? certainlyWithin : possiblyWithin
  return done((all, i) => {
    const bounds = all.at(i)
    return bounds !== null && within(bounds, first, last)
  })
}

/** The types of the counts; the last one stands for the events that have none. */
const typeNames: readonly string[] = [...eventTypes, '']

class Tally {
  readonly #columns: Columns
  readonly #traits: Traits
  readonly #types = new Uint32Array(typeNames.length)
  readonly #statuses = new Uint32Array(statuses.length)
  readonly #grades = new Uint32Array(reliabilities.length)
  readonly #lanes: { readonly [K in 'country' | 'actor' | 'theme']: Uint32Array }
  #unsourced = 0
  #rivals = 0

  constructor(columns: Columns, traits: Traits) {
    this.#columns = columns
    this.#traits = traits
    const { country, actor, theme } = columns
    this.#lanes = {
      country: new Uint32Array(country.names.length),
      actor: new Uint32Array(actor.names.length),
      theme: new Uint32Array(theme.names.length),
    }
  }

  add(facet: Facet, i: number): void {
    switch (facet) {
      case 'type':
        more(this.#types, Math.min(this.#columns.types[i] ?? 255, eventTypes.length))
        return
      case 'country':
      case 'actor':
      case 'theme':
        this.#addLanes(facet, i)
        return
      case 'status':
        more(this.#statuses, this.#traits.statuses[i] ?? 0)
        return
      case 'reliability': {
        const held = this.#traits.reliabilities[i] ?? 0
        for (let bit = 0; held >> bit > 0; bit++) if ((held >> bit) & 1) more(this.#grades, bit)
        return
      }
      case 'mark': {
        const flags = this.#columns.flags[i] ?? 0
        if (flags & flag.unsourced) this.#unsourced++
        if (flags & flag.rivals) this.#rivals++
        return
      }
    }
  }

  counts(): Filtered['counts'] {
    const { country, actor, theme } = this.#columns
    const lanes = ({ names }: Grouping, counts: Uint32Array) =>
      named(
        names.map(({ key }) => key),
        counts,
      )
    return {
      type: named(typeNames, this.#types),
      country: lanes(country, this.#lanes.country),
      actor: lanes(actor, this.#lanes.actor),
      theme: lanes(theme, this.#lanes.theme),
      status: named(statuses, this.#statuses),
      reliability: named(reliabilities, this.#grades),
      unsourced: this.#unsourced,
      rivals: this.#rivals,
    }
  }

  #addLanes(facet: 'country' | 'actor' | 'theme', i: number): void {
    const { offsets, members } = this.#columns[facet]
    const counts = this.#lanes[facet]
    for (let at = offsets[i] ?? 0; at < (offsets[i + 1] ?? 0); at++) more(counts, members[at] ?? 0)
  }
}

function more(counts: Uint32Array, at: number): void {
  if (at < counts.length) counts[at] = (counts[at] ?? 0) + 1
}

function named(names: readonly string[], counts: Uint32Array): Record<string, number> {
  const found: Record<string, number> = {}
  names.forEach((name, at) => {
    if ((counts[at] ?? 0) > 0) found[name] = counts[at] ?? 0
  })
  return found
}
