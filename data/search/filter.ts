import { certainlyWithin, possiblyWithin, readBounds } from '../dates/bounds.ts'
import { gapKinds } from '../evidence/gaps.ts'
import { done, type Outcome } from '../model/outcome.ts'
import { eventTypes, reliabilities, statuses } from '../model/vocabulary.ts'
import { type Columns, flag, type Grouping } from '../timeline/columns.ts'
import { spansOf } from '../timeline/spans.ts'
import { daysOf, type TimeWindow } from '../timeline/time-window.ts'
import type { Filter, Filtered, LongFacet } from './filter-input.ts'
import type { Traits } from './traits.ts'

const facets = [
  'type',
  'country',
  'place',
  'actor',
  'theme',
  'status',
  'reliability',
  'mark',
  'gap',
] as const
type Facet = (typeof facets)[number]

/** How many events each lane of a grouping would leave, in the order of its names. */
export interface Tallied {
  readonly names: Grouping['names']
  readonly counts: Uint32Array
}

/** What a filter lets through, before the choices of the long facets are ranked and named. */
export interface Sifted extends Omit<Filtered, 'choices' | 'unknown'> {
  readonly tallied: { readonly [K in LongFacet]: Tallied }
}

/** The events that pass a filter, `query` the test that its query makes, and for each facet how many each of its choices would leave under all the other parts of the filter. */
export function filterEvents(
  columns: Columns,
  traits: Traits,
  filter: Filter,
  query: ((i: number) => boolean) | null,
): Outcome<Sifted> {
  const period = readPeriod(filter)
  if (!period.ok) return period
  const within = period.value
  const shown = filter.days === undefined ? null : shownIn(columns, filter.days)
  const tests = facetTests(columns, traits, filter)
  const active = facets.flatMap((facet) => {
    const test = tests[facet]
    return test === null ? [] : { test, alone: failing(facet) }
  })
  const verdicts = new Uint8Array(columns.count)
  const bits = new Uint8Array((columns.count + 7) >> 3)
  let total = 0
  for (let i = 0; i < columns.count; i++) {
    if (within !== null && !within(traits.bounds, i)) continue
    if (shown !== null && !shown(i)) continue
    if (query !== null && !query(i)) continue
    let verdict = passed
    for (const { test, alone } of active) if (!test(i)) verdict = verdict === passed ? alone : out
    verdicts[i] = verdict
    if (verdict !== passed) continue
    total++
    bits[i >> 3] = (bits[i >> 3] ?? 0) | (1 << (i & 7))
  }
  return done({ head: columns.head, total, bits, ...countsOf(columns, traits, verdicts) })
}

/** What became of an event: out, or passed, or failing at one facet alone, whose counts it still belongs to. */
const out = 0
const passed = 255

function failing(facet: Facet): number {
  return 1 + facets.indexOf(facet)
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
  const gaps = filter.gaps?.reduce((m, of) => m | (1 << gapKinds.indexOf(of)), 0) ?? 0
  const marks = (filter.unsourced ? flag.unsourced : 0) | (filter.rivals ? flag.rivals : 0)
  return {
    type: types && ((i) => types.has(columns.types[i] ?? 255)),
    country: member(columns.country, wants<string>(filter.countries)),
    place: member(traits.places, wants<string>(filter.places)),
    actor: member(columns.actor, wants<string>(filter.actors)),
    theme: member(columns.theme, wants<string>(filter.themes)),
    status: status && ((i) => status.has(traits.statuses[i] ?? 0)),
    reliability: grades === 0 ? null : (i) => ((traits.reliabilities[i] ?? 0) & grades) !== 0,
    mark: marks === 0 ? null : (i) => ((columns.flags[i] ?? 0) & marks) === marks,
    gap: gaps === 0 ? null : (i) => ((traits.gaps[i] ?? 0) & gaps) !== 0,
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

/** Whether an event could touch the days of a window, as it is drawn. */
function shownIn(columns: Columns, window: TimeWindow): (i: number) => boolean {
  const { first, last } = daysOf(window)
  const spans = spansOf(columns)
  return (i) => (spans.first[i] ?? Number.NaN) <= last && (spans.last[i] ?? Number.NaN) >= first
}

/** The types of the counts; the last one stands for the events that have none. */
const typeNames: readonly string[] = Object.assign([...eventTypes], { 255: '' })

function countsOf(
  columns: Columns,
  traits: Traits,
  verdicts: Uint8Array,
): Pick<Sifted, 'counts' | 'tallied'> {
  const bytes = (facet: Facet, values: Uint8Array) => tallyBytes(verdicts, failing(facet), values)
  const lanes = (facet: Facet, grouping: Grouping) => tallyLanes(verdicts, failing(facet), grouping)
  const country = lanes('country', columns.country)
  const grades = bytes('reliability', traits.reliabilities)
  const marks = bytes('mark', columns.flags)
  return {
    counts: {
      type: named(typeNames, bytes('type', columns.types)),
      country: named(
        country.names.map(({ key }) => key),
        country.counts,
      ),
      status: named(statuses, bytes('status', traits.statuses)),
      reliability: named(
        reliabilities,
        Uint32Array.from(reliabilities, (_, grade) => withBit(grades, 1 << grade)),
      ),
      gap: named(gapKinds, tallyBits(verdicts, failing('gap'), traits.gaps, gapKinds.length)),
      unsourced: withBit(marks, flag.unsourced),
      rivals: withBit(marks, flag.rivals),
    },
    tallied: {
      places: lanes('place', traits.places),
      actors: lanes('actor', columns.actor),
      themes: lanes('theme', columns.theme),
    },
  }
}

/** How many of the events that count bear each value. */
function tallyBytes(verdicts: Uint8Array, failing: number, values: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256)
  for (let i = 0; i < verdicts.length; i++) {
    if (verdicts[i] !== passed && verdicts[i] !== failing) continue
    const value = values[i] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

/** How many of the events that count bear each bit. */
function tallyBits(
  verdicts: Uint8Array,
  failing: number,
  values: Uint32Array,
  most: number,
): Uint32Array {
  const counts = new Uint32Array(most)
  for (let i = 0; i < verdicts.length; i++) {
    if (verdicts[i] !== passed && verdicts[i] !== failing) continue
    for (let bits = values[i] ?? 0; bits !== 0; bits &= bits - 1) {
      const at = 31 - Math.clz32(bits & -bits)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return counts
}

/** How many of the events that count stand in each lane. */
function tallyLanes(
  verdicts: Uint8Array,
  failing: number,
  { names, offsets, members }: Grouping,
): Tallied {
  const counts = new Uint32Array(names.length)
  for (let i = 0; i < verdicts.length; i++) {
    if (verdicts[i] !== passed && verdicts[i] !== failing) continue
    const end = offsets[i + 1] ?? 0
    for (let at = offsets[i] ?? 0; at < end; at++) {
      const lane = members[at] ?? 0
      counts[lane] = (counts[lane] ?? 0) + 1
    }
  }
  return { names, counts }
}

/** How many were counted under values that hold a bit. */
function withBit(counts: Uint32Array, bit: number): number {
  return counts.reduce((sum, count, value) => ((value & bit) === 0 ? sum : sum + count), 0)
}

function named(names: readonly string[], counts: Uint32Array): Record<string, number> {
  const found: Record<string, number> = {}
  names.forEach((name, at) => {
    if ((counts[at] ?? 0) > 0) found[name] = counts[at] ?? 0
  })
  return found
}
