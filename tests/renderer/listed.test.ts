import { expect, test } from 'vitest'
import { type Columns, idAt } from '../../data/timeline/columns.ts'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import { ChoiceState } from '../../renderer/desk/choice.svelte.ts'
import { RowsState } from '../../renderer/desk/rows.svelte.ts'
import { Board } from '../../renderer/timeline/board.svelte.ts'
import { columnsOf } from '../data/timeline/columns-of.ts'

/** Events of one day, the first of them with this number. */
function from(first: number): Columns {
  const count = 9 - first
  const ids = Array.from({ length: count }, (_, i) => `e-${String(first + i).padStart(16, '0')}`)
  const columns = columnsOf(ids.map(() => ({ bounds: [5, 5, 5, 5] })))
  return { ...columns, ids: new TextEncoder().encode(ids.join('')) }
}

test('the list of crowded events goes on naming them when an act has moved others', () => {
  const columns = () => archive.columns ?? from(0)
  archive.columns = from(0)
  const choice = new ChoiceState(
    () => archive.columns,
    () => null,
  )
  const rows = new RowsState(async () => [])
  const board = new Board(() => ({
    columns: columns(),
    bits: null,
    grouping: 'type',
    selected: null,
    choice,
    lang: 'fr',
    rows,
    onselect: () => undefined,
    onopen: () => undefined,
  }))
  const named = () => board.crowd.listed?.events.map((event) => idAt(columns(), event))
  board.crowd.open([3, 4, 5], 0, 0)
  const before = named()
  archive.columns = from(1)
  expect(named()).toEqual(before)
  archive.columns = from(4)
  expect(named()).toEqual(before?.slice(1))
  board.crowd.close()
  expect(board.crowd.listed).toBeNull()
})
