import { expect, test } from 'vitest'
import type { PlacedShape } from '../../data/timeline/placing.ts'
import { familyNamed } from '../../renderer/timeline/family-shape.ts'
import { itemElement } from '../../renderer/timeline/item-element.ts'
import { type Dressing, LaneMarks, signOf as signOfMark } from '../../renderer/timeline/marks.ts'

const base: PlacedShape = {
  event: 7,
  form: 'bar',
  from: 0,
  to: 100,
  solids: [],
  sure: false,
  openStart: false,
  openEnd: false,
  startUnknown: false,
  endUnknown: false,
  marked: false,
  gaps: false,
  row: 1,
  label: 'none',
  lines: [],
  labelPx: 0,
  inset: 0,
}

const dress = {
  family: 'attack',
  titleLang: 'fr',
  selected: false,
  chosen: false,
  rowTop: 20,
  perDay: 2,
} as const

const dressing: Dressing = {
  selected: -1,
  chosen: null,
  perDay: 2,
  top: () => 20,
  titleLang: () => 'fr',
  family: () => familyNamed(0),
}

test('what is only possible is hatched, what is certain is solid over its own days', () => {
  const possible = itemElement(base, dress)
  expect(possible.querySelector('.possible')).not.toBeNull()
  expect(possible.querySelector('.solid')).toBeNull()
  const half = itemElement({ ...base, sure: true, solids: [{ from: 25, to: 75 }] }, dress)
  const solid = half.querySelector<HTMLElement>('.solid')
  expect(solid?.style.left).toBe('25%')
  expect(solid?.style.width).toBe('50%')
})

test('an uncertain moment is an outlined shape, a certain one a filled shape', () => {
  const mark = { ...base, form: 'mark' } as const
  expect(itemElement(mark, dress).querySelector('.shape.is-unsure')).not.toBeNull()
  const sure = itemElement({ ...mark, sure: true }, dress)
  expect(sure.querySelector('.shape')).not.toBeNull()
  expect(sure.querySelector('.shape.is-unsure')).toBeNull()
})

test('a title is text, whatever it holds', () => {
  const title = '<img src=x onerror=alert(1)>'
  const labelled = { ...base, label: 'right', lines: [title], labelPx: 100 } as const
  const element = itemElement(labelled, dress)
  expect(element.querySelector('img')).toBeNull()
  expect(element.querySelector('.tag')?.textContent).toBe(title)
})

test('inside a bar the label stands on a certain stretch that holds it, else it brings its ground', () => {
  const inside = { ...base, label: 'inside', labelPx: 60 } as const
  const on = itemElement({ ...inside, sure: true, solids: [{ from: 40, to: 100 }] }, dress)
  const label = on.querySelector<HTMLElement>('.tag')
  expect(label?.classList.contains('is-on-solid')).toBe(true)
  expect(label?.style.left).toBe('80px')
  const off = itemElement(inside, dress).querySelector('.tag')
  expect(off?.classList.contains('is-on-solid')).toBe(false)
})

test('a set of dates is joined by a line, not by hatch', () => {
  const dates = [
    { from: 0, to: 1 },
    { from: 99, to: 100 },
  ]
  const element = itemElement({ ...base, gaps: true, sure: true, solids: dates }, dress)
  expect(element.classList.contains('has-gaps')).toBe(true)
  expect(element.querySelectorAll('.solid')).toHaveLength(2)
})

test('an unknown end has a tail of dots', () => {
  expect(
    itemElement({ ...base, endUnknown: true }, dress).querySelector('.tail.is-end'),
  ).not.toBeNull()
})

test('a mark is drawn anew when its certainty, its stretches or its type change, though it stays where it is', () => {
  const signOf = (item: Partial<PlacedShape>, family = 0): string | undefined =>
    signOfMark({ ...base, ...item }, { ...dressing, family: () => familyNamed(family) })
  const signs = [
    signOf({}),
    signOf({}, 1),
    signOf({ sure: true }),
    signOf({ solids: [{ from: 25, to: 75 }] }),
    signOf({ solids: [{ from: 20, to: 75 }] }),
    signOf({ gaps: true }),
    signOf({ marked: true }),
    signOf({ startUnknown: true }),
    signOf({ endUnknown: true }),
  ]
  expect(new Set(signs).size).toBe(signs.length)
  expect(signOf({})).toBe(signs[0])
})

test('a mark that leaves serves for one that looks the same, and then stands for that event alone', () => {
  const lane = new LaneMarks()
  const mark = { ...base, form: 'mark', to: 0 } as const
  lane.feed([{ ...mark, event: 3 }], dressing)
  const { firstElementChild: before } = lane.element
  lane.feed([{ ...mark, event: 9, from: 40, to: 40 }], dressing)
  lane.follow(0, 2)
  const [after, ...others] = lane.element.querySelectorAll<HTMLElement>('.mark')
  expect(after).toBe(before)
  expect(after?.dataset['event']).toBe('9')
  expect(after?.style.left).toBe('80px')
  expect(others).toHaveLength(0)
  lane.feed([{ ...mark, event: 9, sure: true }], dressing)
  expect(lane.element.querySelectorAll('.mark.is-sure')).toHaveLength(1)
  expect(lane.element.childElementCount).toBe(1)
})
