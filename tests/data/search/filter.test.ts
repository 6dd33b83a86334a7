import { expect, test } from 'vitest'
import type { Id } from '../../../data/model/id.ts'
import { filterEvents } from '../../../data/search/filter.ts'
import type { Filter } from '../../../data/search/filter-input.ts'
import { LazyBounds, type Traits } from '../../../data/search/traits.ts'
import { type Columns, flag, type Grouping } from '../../../data/timeline/columns.ts'

const ids = ['a', 'b', 'c', 'd'].map((letter) => `e-${letter.repeat(16)}`)
const day = (n: number): readonly number[] => [n, n, n, n]
const none: Grouping = { names: [], offsets: new Uint32Array(5), members: new Uint32Array() }
const columns: Columns = {
  head: 'h',
  count: 4,
  ids: new TextEncoder().encode(ids.join('')),
  bounds: Float64Array.from([
    ...day(16071),
    ...[16071, 16101, 16071, 16101],
    ...day(20000),
    ...[Number.NaN, Number.NaN, Number.NaN, Number.NaN],
  ]),
  flags: Uint8Array.from([0, flag.unsure, flag.unsourced, flag.undated]),
  types: Uint8Array.from([4, 4, 0, 255]),
  weights: new Uint8Array(4),
  tolls: new Uint8Array(4),
  solidEvents: new Uint32Array(),
  solidDays: new Float64Array(),
  country: {
    names: [
      { key: 'ML', label: null },
      { key: 'BF', label: null },
    ],
    offsets: Uint32Array.from([0, 2, 3, 3, 3]),
    members: Uint32Array.from([0, 1, 0]),
  },
  actor: none,
  theme: none,
  source: none,
}
const traits: Traits = {
  ids,
  statuses: Uint8Array.from([0, 1, 0, 0]),
  reliabilities: Uint8Array.from([1, 3, 0, 0]),
  gaps: Uint32Array.from([0, 1, 3, 0]),
  tolls: Float64Array.from([12, 3, Number.NaN, Number.NaN]),
  places: {
    names: [
      { key: 'l-gao', label: null },
      { key: 'l-djibo', label: null },
    ],
    offsets: Uint32Array.from([0, 2, 3, 3, 3]),
    members: Uint32Array.from([0, 1, 0]),
  },
  bounds: new LazyBounds(['2014-01-01', '2014-01~', '2024-10-04', null]),
}

function pass(filter: Filter): {
  readonly passed: string[]
  readonly counts: Record<string, unknown>
  readonly places: Record<string, number>
} {
  const filtered = filterEvents(columns, traits, filter, filter.query ? (i) => i === 0 : null)
  if (!filtered.ok) throw new Error(filtered.problem.code)
  const { bits, counts, total, tallied } = filtered.value
  const passed = ids.filter((_, i) => ((bits[i >> 3] ?? 0) >> (i & 7)) & 1).map((id) => id[2] ?? '')
  expect(total).toBe(passed.length)
  const places = tallied.places.names.map(({ key }, lane) => [
    key,
    tallied.places.counts[lane] ?? 0,
  ])
  return { passed, counts, places: Object.fromEntries(places) }
}

test('without a wish every event passes, dated or not', () => {
  expect(pass({}).passed).toEqual(['a', 'b', 'c', 'd'])
})

test('a facet counts what each of its own choices would leave, under the other facets', () => {
  const { passed, counts } = pass({ types: ['attack'], statuses: ['reviewed'] })
  expect(passed).toEqual(['b'])
  expect(counts).toMatchObject({ type: { attack: 1 }, status: { draft: 1, reviewed: 1 } })
  const byCountry = pass({ countries: ['BF'] })
  expect(byCountry.passed).toEqual(['a'])
  expect(byCountry.counts).toMatchObject({ country: { ML: 2, BF: 1 }, status: { draft: 1 } })
})

test('places are counted as every facet is: their own choices do not narrow them, the other facets do', () => {
  expect(pass({}).places).toEqual({ 'l-gao': 2, 'l-djibo': 1 })
  const chosen = pass({ places: ['l-djibo' as Id] })
  expect(chosen.passed).toEqual(['a'])
  expect(chosen.places).toEqual({ 'l-gao': 2, 'l-djibo': 1 })
  expect(chosen.counts).toMatchObject({ status: { draft: 1 }, country: { ML: 1, BF: 1 } })
  expect(pass({ statuses: ['reviewed'] }).places).toEqual({ 'l-gao': 1, 'l-djibo': 0 })
  const both = pass({ places: ['l-djibo' as Id], statuses: ['reviewed'] })
  expect(both.passed).toEqual([])
  expect(both.places).toEqual({ 'l-gao': 1, 'l-djibo': 0 })
  expect(both.counts).toMatchObject({ status: { draft: 1 } })
})

test('an event that fails at two facets counts for neither, one without a type under no name', () => {
  const { counts } = pass({ types: ['diplomacy'], statuses: ['reviewed'], countries: ['ML'] })
  expect(counts).toMatchObject({ type: { attack: 1 }, status: {}, country: {} })
  expect(pass({}).counts).toMatchObject({ type: { attack: 2, diplomacy: 1, '': 1 }, unsourced: 1 })
})

test('what is possibly in a period passes, what is unsure is not certainly there', () => {
  expect(pass({ from: '2014-01', to: '2014-02' }).passed).toEqual(['a', 'b'])
  expect(pass({ from: '2014-01', to: '2014-02', certainly: true }).passed).toEqual(['a'])
})

test('a period over the gap of a set of days lets the set pass only around its members', () => {
  const set: Traits = {
    ...traits,
    bounds: new LazyBounds(['{2015-05-15,2015-06-20}', null, null, null]),
  }
  const passes = (from: string, to: string) => {
    const filtered = filterEvents(columns, set, { from, to }, null)
    return filtered.ok && filtered.value.total === 1
  }
  expect(passes('2015-05-01', '2015-05-31')).toBe(true)
  expect(passes('2015-06-01', '2015-06-10')).toBe(false)
})

test('a period that is no date is refused by its reason', () => {
  const refused = filterEvents(columns, traits, { from: '2014-13' }, null)
  expect(refused.ok ? '' : refused.problem.code).toMatch(/^date\./)
})

test('words, reliability and missing sources narrow further', () => {
  expect(pass({ query: 'goïta' }).passed).toEqual(['a'])
  expect(pass({ reliabilities: ['B'] }).passed).toEqual(['b'])
  expect(pass({ unsourced: true }).passed).toEqual(['c'])
})
