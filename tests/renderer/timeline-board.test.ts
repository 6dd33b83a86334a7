import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PlacedShape } from '../../data/timeline/placing.ts'
import { boundOf } from '../../renderer/desk/filter.svelte.ts'
import { axisLabel, axisOver, axisStep, axisYears } from '../../renderer/timeline/axis.ts'
import type { Board } from '../../renderer/timeline/board.svelte.ts'
import { GoTo } from '../../renderer/timeline/go-to.svelte.ts'
import { type Dressing, LaneMarks } from '../../renderer/timeline/marks.ts'
import { VisAxis } from '../../renderer/timeline/vis-axis.ts'

let host: HTMLElement

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})

afterEach(() => host.remove())

function item(event: number, from: number, to = from): PlacedShape {
  return {
    event,
    form: from === to ? 'mark' : 'bar',
    from,
    to,
    solids: [],
    sure: true,
    openStart: false,
    openEnd: false,
    startUnknown: false,
    endUnknown: false,
    marked: false,
    gaps: false,
    row: 0,
    label: 'right',
    lines: ['Attaque'],
    labelPx: 60,
    inset: 0,
  }
}

const dressing: Dressing = {
  selected: -1,
  chosen: null,
  perDay: 2,
  top: () => 5,
  titleLang: () => 'fr',
  family: () => 'attack',
}

const drawnAt = (element: HTMLElement | undefined) => element?.style.left

test('vis-timeline still has the inner parts that we count on', () => {
  const axis = new VisAxis(host, 300, () => undefined)
  axis.move({ from: 100, to: 200 })
  expect(axis.leftPx).toBeTypeOf('number')
  expect(axis.widthPx).toBeTypeOf('number')
  expect(axis.heightPx).toBeTypeOf('number')
  expect(axis.drawn.from).toBeCloseTo(100, 6)
  expect(axis.drawn.to).toBeCloseTo(200, 6)
  axis.destroy()
  const bare = new Timeline(host, new DataSet([]) as never, {})
  for (const [part, names] of [
    ['range', ['_applyRange']],
    ['timeAxis', ['setOptions', '_repaintLabels']],
  ] as const)
    for (const name of names)
      expect(Reflect.get(Reflect.get(bare, part), name), name).toBeTypeOf('function')
  const { minorTexts, majorTexts } = Reflect.get(Reflect.get(bare, 'timeAxis'), 'dom')
  expect([minorTexts, majorTexts]).toEqual([expect.any(Array), expect.any(Array)])
  bare.destroy()
})

test('feeding items leaves the window where it was', () => {
  const axis = new VisAxis(host, 300, () => undefined)
  axis.move({ from: 100, to: 200 })
  const marks = new LaneMarks()
  marks.feed([item(1, 120), item(2, 130, 150)], dressing)
  marks.follow(100, 2)
  const [mark, bar] = marks.element.querySelectorAll<HTMLElement>('[data-event]')
  expect(drawnAt(mark)).toBe('40px')
  expect(drawnAt(bar)).toBe('60px')
  expect(bar?.style.width).toBe('40px')
  expect(axis.drawn.from).toBeCloseTo(100, 6)
  expect(axis.drawn.to).toBeCloseTo(200, 6)
  axis.destroy()
})

test('an item is drawn again only when its sign changes', () => {
  const marks = new LaneMarks()
  const only = () => marks.element.querySelector('[data-event]')
  marks.feed([item(1, 120)], dressing)
  const first = only()
  marks.feed([item(1, 120)], dressing)
  expect(only()).toBe(first)
  marks.feed([{ ...item(1, 120), sure: false }], dressing)
  expect(only()).not.toBe(first)
  expect(marks.element.childElementCount).toBe(1)
  marks.feed([], dressing)
  expect(marks.element.childElementCount).toBe(0)
})

test('while the hand zooms out, a name that would lie on its neighbour is not shown', () => {
  const marks = new LaneMarks()
  marks.feed([item(1, 100), item(2, 200)], dressing)
  const quiet = () => marks.element.querySelectorAll('.is-quiet').length
  marks.follow(0, 2)
  expect(quiet()).toBe(0)
  marks.follow(0, 0.5)
  expect(quiet()).toBe(1)
  marks.follow(0, 2)
  expect(quiet()).toBe(0)
})

test('the axis says days, months and years as the window allows, in the language asked for', () => {
  expect(axisStep(60)).toEqual({ scale: 'day', step: 1 })
  expect(axisStep(2)).toEqual({ scale: 'month', step: 1 })
  expect(axisStep(0.15)).toEqual({ scale: 'year', step: 1 })
  expect(axisStep(0.0001).scale).toBe('year')
  const day = moment.utc('2025-11-11').locale('fr')
  expect(axisLabel(day, 'day')).toBe('11')
  expect(axisOver(day, 'day')).toBe('novembre 2025')
  expect(axisLabel(day, 'month')).toBe('nov.')
  expect(axisOver(day, 'month')).toBe('2025')
  expect(axisLabel(day, 'year')).toBe('2025')
  expect(axisLabel(moment.utc('2026-02-01').locale('en'), 'month')).toBe('Feb')
  const years = (from: string, to: string) => axisYears(moment.utc(from), moment.utc(to))
  expect([years('2012-01-01', '2025-12-31'), years('2025-02-01', '2025-03-01')]).toEqual([
    '2012–2025',
    '2025',
  ])
  expect(axisOver(moment.utc('2026-02-01').locale('en'), 'day')).toBe('February 2026')
})

test('a date to go to and an end of a period that may mean another date say why', () => {
  const goTo = new GoTo(() => ({ lang: 'fr' }) as Board)
  goTo.text = '20/05/1447'
  expect(goTo.said).toMatch(/^Compris\s: 20\smai 1447.*calendrier hégirien/)
  expect(boundOf('20/05/1447').doubts.map(({ code }) => code)).toEqual(['doubt.old-year'])
  expect(boundOf('20/05/2025').doubts).toEqual([])
})
