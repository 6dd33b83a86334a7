import { expect, test } from 'vitest'
import type { Op } from '../../../data/changes/patch.ts'
import { applyLine, emptyState, type State } from '../../../data/changes/state.ts'
import { type Kind, kindOf } from '../../../data/model/id.ts'
import { schemas } from '../../../data/model/kinds.ts'
import { sampleLines } from '../../../data/sample/sample.ts'
import type { Json } from '../../../data/text/json.ts'
import { touchesColumns } from '../../../data/timeline/columns-touched.ts'
import { buildColumns, traitsOf } from '../in-one-go.ts'

function sample(): State {
  const state = emptyState()
  for (const line of sampleLines()) applyLine(state, line, String(line.n).padStart(64, '0'))
  return state
}

/** All that the timeline and the facets draw of an archive. */
function shown(state: State) {
  const columns = buildColumns(state, 'h')
  const { bounds, ...traits } = traitsOf(state, columns)
  const dates = Array.from({ length: columns.count }, (_, i) => bounds.at(i))
  return { columns, traits, dates }
}

const values: readonly Json[] = ['ML', 'A', { value: 'x' }, { text: 'x', lang: 'fr' }, [], 3, null]

test('a write that is said to leave the columns alone leaves them, and the facets, alone', () => {
  const first = sample()
  const before = shown(first)
  const chosen = new Map<Kind, string>()
  for (const id of first.records.keys()) {
    const kind = kindOf(id)
    if (kind !== undefined && !chosen.has(kind)) chosen.set(kind, id)
  }
  expect(chosen.size).toBeGreaterThanOrEqual(8)
  let alone = 0
  for (const [kind, id] of chosen)
    for (const field of Object.keys(schemas[kind].entries)) {
      const op: Op = { id, field, value: null, replaces: [] }
      if (touchesColumns(first, op)) continue
      alone++
      const state = sample()
      values.forEach((value, i) => {
        const line = { act: 'essai', ops: [{ ...op, value }], writer: 'starter', n: 1000 + i }
        applyLine(state, { ...line, time: '2027', author: 'x' }, '1'.repeat(64))
      })
      expect(shown(state), `${kind} ${field}`).toEqual(before)
    }
  expect(alone).toBeGreaterThan(20)
})

test('what an archivist dates, ties, names or deletes is drawn anew', () => {
  const state = sample()
  const some = (kind: Kind) => [...state.records.keys()].find((id) => kindOf(id) === kind) ?? ''
  const touched: readonly (readonly [Kind, string])[] = [
    ['event', 'date'],
    ['event', 'type'],
    ['event', 'status'],
    ['event', 'deleted'],
    ['link', 'to'],
    ['claim', 'value'],
    ['place', 'country'],
    ['actor', 'name'],
    ['source', 'reliability'],
  ]
  for (const [kind, field] of touched)
    expect(touchesColumns(state, { id: some(kind), field, value: null, replaces: [] })).toBe(true)
})
