import { expect, test } from 'vitest'
import { type Columns, idAt } from '../../data/timeline/columns.ts'
import { ChoiceState } from '../../renderer/desk/choice.svelte.ts'
import { columnsOf } from '../data/timeline/columns-of.ts'

const id = (n: number): string => `e-${String(n).padStart(16, '0')}`
const range = (from: number, to: number): Uint32Array =>
  Uint32Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Columns of so many events, one a day. */
function days(count: number): Columns {
  return columnsOf(Array.from({ length: count }, (_, day) => ({ bounds: [day, day, day, day] })))
}

/** The columns once an act took events out and brought others in. */
function without(columns: Columns, gone: readonly number[], first: readonly string[]): Columns {
  const left = Array.from({ length: columns.count }, (_, i) => i).filter((i) => !gone.includes(i))
  const ids = [...first, ...left.map((i) => idAt(columns, i))]
  return { ...days(ids.length), ids: new TextEncoder().encode(ids.join('')) }
}

function choosing(count: number, open: string | null = null) {
  const at = { columns: days(count), open }
  const choice = new ChoiceState(
    () => at.columns,
    () => at.open,
  )
  return { at, choice }
}

test('the open event alone is the choice until another is added, and again when that is taken out', () => {
  const { choice } = choosing(9, id(4))
  expect([choice.n, choice.ids()]).toEqual([1, [id(4)]])
  choice.toggle(7)
  expect([choice.n, choice.ids()]).toEqual([2, [id(4), id(7)]])
  choice.toggle(7)
  expect([choice.isSeveral, choice.marks, choice.ids()]).toEqual([false, null, [id(4)]])
  choice.toggle(4)
  expect(choice.ids()).toEqual([id(4)])
})

test('events are chosen while none is open, and the open one may leave the choice', () => {
  const { choice, at } = choosing(9)
  expect(choice.n).toBe(0)
  choice.toggle(2)
  expect(choice.ids()).toEqual([id(2)])
  at.open = id(3)
  choice.toggle(3)
  choice.toggle(3)
  expect(choice.ids()).toEqual([id(2)])
})

test('a range follows the hand back and forth, and leaves what was chosen before it', () => {
  const { choice } = choosing(20, id(0))
  choice.toggle(10)
  choice.extend(range(10, 14))
  choice.extend(range(10, 12))
  expect(choice.ids()).toEqual([0, 10, 11, 12].map(id))
  choice.extend(range(8, 10))
  expect(choice.ids()).toEqual([0, 8, 9, 10].map(id))
})

test('all that a list shows comes to what is chosen already; letting go leaves the open event', () => {
  const { choice } = choosing(20, id(0))
  choice.toggle(19)
  choice.add(range(3, 6))
  expect(choice.ids()).toEqual([0, 3, 4, 5, 6, 19].map(id))
  choice.extend(range(8, 8))
  expect(choice.n).toBe(7)
  choice.leave()
  expect(choice.ids()).toEqual([id(0)])
  choice.extend(range(8, 8))
  expect(choice.ids()).toEqual([0, 8].map(id))
})

test('opening an event elsewhere keeps several that are chosen, and not a single one', () => {
  const { choice, at } = choosing(9)
  choice.toggle(2)
  choice.follow()
  at.open = id(5)
  expect(choice.ids()).toEqual([id(5)])
  choice.toggle(6)
  choice.follow()
  at.open = id(1)
  expect(choice.ids()).toEqual([5, 6].map(id))
})

test('acts that move, add and delete events leave the others chosen', () => {
  const chosenAfter = (gone: readonly number[], first: readonly string[]) => {
    const { choice, at } = choosing(30, id(1))
    choice.toggle(20)
    choice.toggle(25)
    at.columns = without(at.columns, gone, first)
    return choice.ids()
  }
  expect(chosenAfter([3, 20], ['e-0000000000000new'])).toEqual([1, 25].map(id))
  expect(chosenAfter([3, 25], [id(25)])).toEqual([25, 1, 20].map(id))
  expect(chosenAfter([], [])).toEqual([1, 20, 25].map(id))
})

test('all of a hundred thousand events are chosen, counted and named, also once one is deleted', () => {
  const { choice, at } = choosing(100_000)
  choice.add(range(0, 99_999))
  choice.toggle(5)
  expect(choice.n).toBe(99_999)
  const ids = choice.ids()
  expect([ids.length, ids[5], ids.at(-1)]).toEqual([99_999, id(6), id(99_999)])
  at.columns = without(at.columns, [0], [])
  const other = choosing(100_000)
  other.choice.add(range(0, 99_999))
  other.at.columns = at.columns
  expect([other.choice.n, other.choice.ids()[0]]).toEqual([99_999, id(1)])
})
