import { flushSync, mount, unmount } from 'svelte'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventRows } from '../../data/calls/read-rows.ts'
import { applyLine, emptyState } from '../../data/changes/state.ts'
import { sampleLines } from '../../data/sample/sample.ts'
import { buildColumns } from '../../data/timeline/build-columns.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { viewport } from '../../renderer/state/viewport.svelte.ts'
import Timeline from '../../renderer/views/Timeline.svelte'

const archive = emptyState()
for (const line of sampleLines()) applyLine(archive, line, '')
const columns = buildColumns(archive, 'head')

let page: ReturnType<typeof mount>
let selected: string[]
let opened: string[]

beforeEach(async () => {
  selected = []
  opened = []
  viewport.fit()
  page = mount(Timeline, {
    target: document.body,
    props: {
      columns,
      bits: null,
      grouping: 'type',
      selected: null,
      lang: 'fr',
      rows: async (ids: readonly string[]) => eventRows(archive, ids),
      onselect: (id: string) => selected.push(id),
      onopen: (id: string) => opened.push(id),
      ongrouping: () => undefined,
    },
  })
  await Promise.resolve()
  flushSync()
})

afterEach(() => unmount(page))

const grid = () => document.querySelector<HTMLElement>('[role=grid]')!
const focused = () => document.querySelector<HTMLElement>('tr[tabindex="0"]')!

function press(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  flushSync()
}

test('the list says how many events the window holds, and its rows name them', async () => {
  expect(grid().getAttribute('aria-rowcount')).toBe(String(columns.count + 1))
  await new Promise((resolve) => requestAnimationFrame(resolve))
  flushSync()
  expect(grid().textContent).toMatch(/17\sjanv\.\s2012/)
})

test('arrows walk the list, Space selects, Enter opens', () => {
  press(grid(), 'ArrowDown')
  press(grid(), 'ArrowDown')
  expect(focused().getAttribute('aria-rowindex')).toBe('4')
  expect(document.activeElement).toBe(focused())
  press(grid(), ' ')
  expect(selected).toEqual([idAt(columns, 2)])
  press(grid(), 'End')
  press(grid(), 'Enter')
  expect(opened).toEqual([idAt(columns, columns.count - 1)])
  press(grid(), 'Home')
  expect(focused().getAttribute('aria-rowindex')).toBe('2')
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

test('the handles of the overview are sliders that say their day and move by arrows', () => {
  const [from] = document.querySelectorAll<HTMLElement>('[role=slider]')
  const before = Number(from!.getAttribute('aria-valuenow'))
  press(from!, 'ArrowRight')
  expect(Number(from!.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
  expect(from!.getAttribute('aria-valuetext')).toMatch(/20\d\d/)
})
