import { expect, test } from 'vitest'
import type { PassagePlace } from '../../../data/model/parts.ts'
import { sayParts } from '../../../data/words/say-part.ts'

const at = (first: PassagePlace, last: PassagePlace = first) => [{ first, last }]

test('where words stand in the original is said in both languages', () => {
  expect(sayParts('fr', at({ page: 3 }))).toBe('p.\u00a03')
  expect(sayParts('fr', at({ page: 3 }, { page: 4 }))).toBe('p.\u00a03–4')
  expect(sayParts('fr', at({ page: 3, label: 'iii' }))).toBe('p.\u00a0iii')
  expect(sayParts('fr', at({ time: 760 }))).toBe('à 12\u00a0min 40\u00a0s')
  expect(sayParts('en', at({ time: 40 }))).toBe('at 40\u00a0s')
  expect(sayParts('en', at({ message: 2, label: '2024-05-03, Awa' }))).toBe(
    'message 2 (2024-05-03, Awa)',
  )
  const area = { x: 10, y: 20, width: 120, height: 40 }
  expect(sayParts('fr', at({ area }))).toBe('image, zone 10, 20, 120\u00a0×\u00a040\u00a0px')
  expect(sayParts('en', at({ area }))).toBe('image, area 10, 20, 120\u00a0×\u00a040\u00a0px')
  expect(sayParts('en', [])).toBe('')
  const several = [{ page: 3 }, { page: 3 }, { page: 7 }].flatMap((page) => at(page))
  expect(sayParts('fr', several)).toBe('p.\u00a03, 7')
  const sheets = [{ sheet: 'Bilan' }, { sheet: 'Lieux' }].flatMap((sheet) => at(sheet))
  expect(sayParts('en', sheets)).toBe('sheet “Bilan”, sheet “Lieux”')
})
