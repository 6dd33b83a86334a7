import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyLine, emptyState } from '../../../data/changes/state.ts'
import { finish } from '../../../data/model/steps.ts'
import type { eventTypes } from '../../../data/model/vocabulary.ts'
import { eventRows } from '../../../data/reading/read-rows.ts'
import { sampleLines } from '../../../data/sample/sample.ts'
import { orderInSteps } from '../../../data/search/order.ts'
import { type SortKey, sortKeys } from '../../../data/search/sort.ts'
import { idAt } from '../../../data/timeline/columns.ts'
import { carriedOrder } from '../../../data/timeline/order-of-time.ts'
import { say } from '../../../data/words/words.ts'
import { buildColumns, traitsOf } from '../in-one-go.ts'
import { columnsOf } from '../timeline/columns-of.ts'

const archive = emptyState()
for (const line of sampleLines()) applyLine(archive, line, '')
const columns = buildColumns(archive, 'head')
const traits = traitsOf(archive, columns)

const of = {
  archive,
  columns,
  traits,
  lang: 'fr' as const,
  typeName: (type: (typeof eventTypes)[number]) => say('fr', `type.${type}`),
}

const sorted = (by: SortKey, descending = false) => finish(orderInSteps(of, { by, descending }))

function rowsBy(by: SortKey, descending = false) {
  return eventRows(
    archive,
    Array.from(sorted(by, descending), (event) => idAt(columns, event)),
  )
}

const collator = new Intl.Collator('fr', { numeric: true })
const opening = /^[^\p{L}\p{N}]+/u

test('whatever the list is sorted by, each event stands in it once, and those alike in order of time', () => {
  for (const by of sortKeys)
    for (const descending of [false, true]) {
      const order = sorted(by, descending)
      expect([...order].sort((a, b) => a - b)).toEqual([...columns.types.keys()])
      if (by !== 'status') continue
      for (const status of new Set(traits.statuses)) {
        const alike = order.filter((event) => traits.statuses[event] === status)
        expect(alike).toEqual(alike.toSorted())
      }
    }
})

test('titles stand as French sorts them, accents and what opens them aside, numbers as numbers', () => {
  const titles = rowsBy('title').map(({ title }) => title.text)
  const bare = titles.map((title) => title.replace(opening, ''))
  expect(bare).toEqual(bare.toSorted(collator.compare))
  expect(rowsBy('title', true).map(({ id }) => id)).not.toEqual(rowsBy('title').map(({ id }) => id))
})

test('events without a place come last whichever way places run, and the most cited first when sources fall', () => {
  for (const descending of [false, true]) {
    const without = rowsBy('place', descending).map(({ places }) => places.length === 0)
    expect(without).toEqual(without.toSorted((a, b) => Number(a) - Number(b)))
  }
  const counts = rowsBy('sources', true).map(({ sources }) => sources)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  const gaps = rowsBy('gaps').map((row) => row.gaps.length)
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
})

test('events stand by the first actor, then by the second', () => {
  const casts = rowsBy('actors').map(({ actors }) =>
    actors.slice(0, 3).map(({ name }) => name.text.replace(opening, '')),
  )
  const compare = (one: string[], other: string[]): number => {
    if (one.length === 0 || other.length === 0) return other.length === 0 ? -one.length : 1
    const length = Math.max(one.length, other.length)
    for (let i = 0; i < length; i++) {
      const [a, b] = [one[i], other[i]]
      if (a === undefined || b === undefined) return a === undefined ? -1 : 1
      if (collator.compare(a, b) !== 0) return collator.compare(a, b)
    }
    return 0
  }
  expect(casts).toEqual(casts.toSorted(compare))
})

test('against the order of time the latest stands first, and the undated still last', () => {
  const order = [...sorted('date', true)]
  const dated = order.filter((event) => traits.bounds.at(event) !== null)
  expect(order.slice(0, dated.length)).toEqual(dated)
  expect(dated).toEqual(dated.toSorted((a, b) => b - a))
})

test('an order carried over an act keeps what stayed in its order and names every event once (200 runs: small lists)', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }),
      (ids, later) => {
        const [before, after] = [ids, later].map((numbers) => {
          const named = numbers.map((n) => `e-${String(n).padStart(16, '0')}`)
          const made = columnsOf(named.map(() => ({ bounds: [5, 5, 5, 5] })))
          return { ...made, ids: new TextEncoder().encode(named.join('')) }
        }) as [typeof columns, typeof columns]
        const order = Uint32Array.from(ids.keys()).reverse()
        const carried = Array.from(carriedOrder(order, before, after), (at) => idAt(after, at))
        expect(carried.toSorted()).toEqual(later.map((_, at) => idAt(after, at)).toSorted())
        const stayed = Array.from(order, (at) => idAt(before, at)).filter((id) =>
          carried.includes(id),
        )
        expect(carried.slice(0, stayed.length)).toEqual(stayed)
      },
    ),
    { numRuns: 200 },
  ))
