import moment from 'moment'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { axisLabel, axisStep } from '../../renderer/timeline/axis.ts'
import { type BoardItem, VisBoard } from '../../renderer/timeline/vis-board.ts'

let host: HTMLElement

beforeEach(() => {
  host = document.createElement('div')
  document.body.append(host)
})

afterEach(() => host.remove())

function item(id: string, from: number, to: number | null = null, sign = ''): BoardItem {
  return {
    id,
    lane: 0,
    from,
    to,
    sign,
    draw: () => {
      const element = document.createElement('div')
      element.dataset['event'] = id
      return element
    },
  }
}

test('vis-timeline still has the inner parts that we count on', () => {
  const board = new VisBoard(host, 300, () => undefined)
  board.move({ from: 100, to: 200 })
  expect(board.center).toBeInstanceOf(HTMLElement)
  expect(board.widthPx).toBeTypeOf('number')
  expect(board.drawn.from).toBeCloseTo(100, 6)
  expect(board.drawn.to).toBeCloseTo(200, 6)
  board.destroy()
})

test('feeding items leaves the window where it was', () => {
  const board = new VisBoard(host, 300, () => undefined)
  board.setLanes([{ sign: 'a', draw: () => document.createElement('div') }])
  board.move({ from: 100, to: 200 })
  board.setItems([item('a', 120), item('b', 130, 150)])
  expect(board.drawn.from).toBeCloseTo(100, 6)
  expect(board.drawn.to).toBeCloseTo(200, 6)
  board.destroy()
})

test('an item is drawn again only when its sign changes', () => {
  let draws = 0
  const counted = (sign: string): BoardItem => ({
    ...item('a', 120, null, sign),
    draw: () => {
      draws++
      return document.createElement('div')
    },
  })
  const board = new VisBoard(host, 300, () => undefined)
  board.setLanes([{ sign: 'a', draw: () => document.createElement('div') }])
  board.move({ from: 100, to: 200 })
  board.setItems([counted('one')])
  const first = draws
  board.setItems([counted('one')])
  expect(draws).toBe(first)
  board.destroy()
})

test('the axis says days, months and years as the window allows, in the language asked for', () => {
  expect(axisStep(60)).toEqual({ scale: 'day', step: 1 })
  expect(axisStep(2)).toEqual({ scale: 'month', step: 1 })
  expect(axisStep(0.15)).toEqual({ scale: 'year', step: 1 })
  expect(axisStep(0.0001).scale).toBe('year')
  const day = moment.utc('2025-11-11').locale('fr')
  expect(axisLabel(day, 'day')).toBe('11')
  expect(axisLabel(moment.utc('2025-11-01').locale('fr'), 'day')).toBe('nov.')
  expect(axisLabel(moment.utc('2026-01-01').locale('fr'), 'month')).toBe('2026')
  expect(axisLabel(moment.utc('2026-02-01').locale('en'), 'month')).toBe('Feb')
})
