import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyLine, emptyState } from '../../data/changes/state.ts'
import { finish } from '../../data/model/steps.ts'
import { eventRows } from '../../data/reading/read-rows.ts'
import { sampleLines } from '../../data/sample/sample.ts'
import { orderInSteps } from '../../data/search/order.ts'
import type { Sort } from '../../data/search/sort.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { archive as desk } from '../../renderer/desk/archive.svelte.ts'
import { ChoiceState } from '../../renderer/desk/choice.svelte.ts'
import { RowsState } from '../../renderer/desk/rows.svelte.ts'
import { sort } from '../../renderer/desk/sort.svelte.ts'
import { viewport } from '../../renderer/desk/viewport.svelte.ts'
import Timeline from '../../renderer/places/home/Timeline.svelte'
import { buildColumns, traitsOf } from '../data/in-one-go.ts'
import { answerWith } from './door.ts'

const archive = emptyState()
for (const line of sampleLines()) applyLine(archive, line, '')
const columns = buildColumns(archive, 'head')
const traits = traitsOf(archive, columns)

const ordered = { archive, columns, traits, lang: 'fr', typeName: (type: string) => type } as const
const orderOf = ({ sort: by }: { readonly sort: Sort }) => ({
  head: columns.head,
  order: finish(orderInSteps(ordered, by)),
})

let page: ReturnType<typeof mount>
let selected: string[]
let opened: string[]
let choice: ChoiceState

beforeEach(async () => {
  selected = []
  opened = []
  choice = new ChoiceState(
    () => columns,
    () => null,
  )
  viewport.leave()
  answerWith({ 'events.order': orderOf })
  desk.columns = columns
  page = mount(Timeline, {
    target: document.body,
    props: {
      columns,
      bits: null,
      grouping: 'type',
      selected: null,
      choice,
      lang: 'fr',
      rows: new RowsState(async (ids) => eventRows(archive, ids)),
      onselect: (id: string) => selected.push(id),
      onopen: (id: string) => opened.push(id),
      ongrouping: () => undefined,
      onexport: () => undefined,
      sort,
    },
  })
  await Promise.resolve()
  flushSync()
})

afterEach(() => unmount(page))

const grid = () => document.querySelector<HTMLElement>('[role=grid]')!
const focused = () => document.querySelector<HTMLElement>('tr[tabindex="0"]')!

const rowOf = (n: number) => document.querySelector<HTMLElement>(`tr[aria-rowindex="${n + 2}"]`)!
const chosen = () => choice.ids()
const idsOf = (...places: readonly number[]) => places.map((place) => idAt(columns, place))

type Held = Pick<KeyboardEventInit, 'ctrlKey' | 'shiftKey'>

function press(target: Element, key: string, held: Held = {}): void {
  const init = { key, bubbles: true, cancelable: true, ...held }
  target.dispatchEvent(new KeyboardEvent('keydown', init))
  flushSync()
}

function click(target: Element, held: Held = {}): void {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }))
  flushSync()
}

test('the list says how many events the window holds, and its rows name them', async () => {
  expect(grid().getAttribute('aria-rowcount')).toBe(String(columns.count + 1))
  await new Promise((resolve) => requestAnimationFrame(resolve))
  flushSync()
  expect(grid().textContent).toMatch(/17\sjanv\.\s2012/)
})

test('arrows walk the list, Space adds to the choice, Enter opens', () => {
  press(grid(), 'ArrowDown')
  press(grid(), 'ArrowDown')
  expect(focused().getAttribute('aria-rowindex')).toBe('4')
  expect(document.activeElement).toBe(focused())
  press(grid(), ' ')
  expect(chosen()).toEqual(idsOf(2))
  press(grid(), 'End')
  press(grid(), 'Enter')
  expect(opened).toEqual([idAt(columns, columns.count - 1)])
  press(grid(), 'Home')
  expect(focused().getAttribute('aria-rowindex')).toBe('2')
})

test('Control and a click add an event or take it out, Shift and a click choose all up to it', () => {
  click(rowOf(1), { ctrlKey: true })
  click(rowOf(3), { ctrlKey: true })
  expect(chosen()).toEqual(idsOf(1, 3))
  click(rowOf(5), { shiftKey: true })
  expect(chosen()).toEqual(idsOf(1, 3, 4, 5))
  click(rowOf(1), { ctrlKey: true })
  expect(chosen()).toEqual(idsOf(3, 4, 5))
  expect(rowOf(4).getAttribute('aria-selected')).toBe('true')
  expect(rowOf(1).getAttribute('aria-selected')).toBe('false')
  expect(selected).toEqual([])
  click(rowOf(0))
  expect(selected).toEqual(idsOf(0))
  expect(choice.isSeveral).toBe(false)
})

test('by keyboard alone a range is drawn, all are chosen, and let go', () => {
  expect(grid().getAttribute('aria-multiselectable')).toBe('true')
  press(grid(), 'ArrowDown', { shiftKey: true })
  press(grid(), 'ArrowDown', { shiftKey: true })
  expect(chosen()).toEqual(idsOf(0, 1, 2))
  press(grid(), 'ArrowUp', { shiftKey: true })
  expect(chosen()).toEqual(idsOf(0, 1))
  press(grid(), 'End')
  press(grid(), ' ', { ctrlKey: true })
  expect(chosen()).toEqual(idsOf(0, 1, columns.count - 1))
  expect(document.querySelector('.timeline')!.textContent).toMatch(/3\sévénements choisis/)
  press(grid(), 'a', { ctrlKey: true })
  expect(chosen()).toHaveLength(columns.count)
  press(grid(), 'Escape')
  expect(chosen()).toEqual([])
})

const column = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('th')].find((one) => one.textContent?.includes(name))!
const head = (name: string) => column(name).querySelector('button')!

test('the head of the list sorts it, says so in words, and turns it round; keys and ranges follow the list as it stands', async () => {
  click(head('Titre'))
  await expect.poll(() => column('Titre').getAttribute('aria-sort')).toBe('ascending')
  await expect.poll(() => sort.isWaiting).toBe(false)
  flushSync()
  const inOrder = finish(orderInSteps(ordered, { by: 'title', descending: false }))
  press(grid(), 'Home')
  press(grid(), 'Enter')
  expect(opened).toEqual(idsOf(inOrder[0]!))
  expect(document.body.textContent).toContain('triée par la colonne Titre, de A à Z')
  press(grid(), 'ArrowDown', { shiftKey: true })
  expect(chosen()).toHaveLength(2)
  click(head('Titre'))
  expect(column('Titre').getAttribute('aria-sort')).toBe('descending')
  sort.leave()
})

test('by keyboard one goes up from the first event to the head, along it and down again', () => {
  press(grid(), 'Home')
  press(focused(), 'ArrowUp')
  expect(document.activeElement).toBe(head('Date'))
  press(head('Date'), 'ArrowDown')
  expect(document.activeElement).toBe(focused())
})

test('what the window of time leaves out stays chosen, and is counted as not in the list', () => {
  press(grid(), 'End', { shiftKey: true })
  for (let i = 0; i < 12; i++) press(document.body, 'w')
  viewport.settled = viewport.chosen
  flushSync()
  expect(choice.n).toBe(columns.count)
  const listed = Number(grid()?.getAttribute('aria-rowcount') ?? 1) - 1
  const said = document.querySelector('.choice')!.textContent
  expect(said).toContain(`dont ${columns.count - listed} hors de la liste`)
})

test('the window of time moves by keyboard and returns to everything with 0', () => {
  press(document.body, 'd')
  const after = viewport.chosen
  expect(after).not.toBeNull()
  press(document.body, 'w')
  expect(viewport.chosen!.to - viewport.chosen!.from).toBeLessThan(after!.to - after!.from)
  press(document.body, '0')
  expect(viewport.chosen).toBeNull()
})

test('letters typed into the date field move nothing', () => {
  const field = document.querySelector<HTMLInputElement>('[data-go-to]')!
  press(field, 'd')
  expect(viewport.chosen).toBeNull()
})

test('a typed date is gone to', () => {
  const field = document.querySelector<HTMLInputElement>('[data-go-to]')!
  field.value = '11 novembre 2025'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
  field.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  flushSync()
  const window = viewport.chosen!
  expect((window.from + window.to) / 2).toBeCloseTo(Date.UTC(2025, 10, 11) / 86_400_000 + 0.5, 0)
})

test('the windows before and after are gone back and forward to, and a date that is asked for is pointed at', () => {
  const field = document.querySelector<HTMLInputElement>('[data-go-to]')!
  field.value = '17/09/2024'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  flushSync()
  field.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  flushSync()
  const there = viewport.chosen!
  expect(there.to - there.from).toBeLessThan(60)
  press(document.body, 'Backspace')
  expect(viewport.chosen).toBeNull()
  press(document.body, 'Backspace', { shiftKey: true })
  expect(viewport.chosen).toEqual(there)
})

test('the next event and the one before are gone to by a key each', () => {
  press(document.body, 'n')
  expect(selected).toEqual(idsOf(0))
})

test('the handles of the overview are sliders that say their day and move by arrows', () => {
  const [from] = document.querySelectorAll<HTMLElement>('[role=slider]')
  const before = Number(from!.getAttribute('aria-valuenow'))
  press(from!, 'ArrowRight')
  expect(Number(from!.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
  expect(from!.getAttribute('aria-valuetext')).toMatch(/20\d\d/)
})
