import { expect, test } from 'vitest'
import { readToll } from '../../data/model/read-toll.ts'

test('a bound that nobody gives stays unknown', () => {
  expect(readToll('30', '', '')).toEqual({ low: 30, best: null, high: null })
})

test('figures may be grouped as French does', () => {
  expect(readToll('1 200', '', '1\u202F300')).toEqual({ low: 1200, best: null, high: 1300 })
})

test('no figure at all is no toll', () => {
  expect(readToll(' ', '', '')).toBeNull()
})

test('what is no whole number, or out of order, is no toll', () => {
  expect(readToll('une dizaine', '', '')).toBeUndefined()
  expect(readToll('-3', '', '')).toBeUndefined()
  expect(readToll('40', '20', '')).toBeUndefined()
})
