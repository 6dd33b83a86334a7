import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelOf } from '../../../data/timeline/label-lines.ts'

/** Every letter is six pixels wide. */
const setting = {
  measure: (text: string) => [...text].length * 6,
  most: 150,
  mostAlone: 200,
  differs: () => false,
}

test('a title is set in one line and in two as even as they can be', () => {
  const { one, two } = labelOf('Audience Goïta–Evkourov', setting)
  expect(one?.lines).toEqual(['Audience Goïta–Evkourov'])
  expect(two.lines).toEqual(['Audience', 'Goïta–Evkourov'])
})

test('what two lines cannot hold is cut in the middle, and keeps the word that sets it apart', () => {
  const start =
    'Audience du vice-ministre russe de la Défense et de sa délégation auprès du président'
  const title = (place: string) => `${start} de la transition ${place}`
  const cut = labelOf(title('à Koulouba en mars'), setting).two
  expect(cut.cut).toBe(true)
  expect(cut.lines.join(' ')).toContain('…')
  expect(cut.lines[0]).toMatch(/^Audience/)
  expect(cut.lines.at(-1)).toMatch(/mars$/)
  const early = 'Audience Evkourov du vice-ministre russe de la Défense et de sa grande délégation'
  const apart = { ...setting, differs: (word: string) => word === 'Evkourov' || word === 'russe' }
  expect(labelOf(early, apart).two.lines.join(' ')).toContain('Evkourov')
})

test('a title of four thousand letters or of one emoji is set like any other', () => {
  const long = labelOf('a'.repeat(4000), setting).two
  expect(long.px).toBeLessThanOrEqual(150)
  const family = '👩‍👩‍👧‍👦'
  expect(labelOf(family, setting).one?.lines).toEqual([family])
  const many = labelOf(family.repeat(60), setting).two.lines.join('')
  expect(many.replaceAll(family, '')).toBe('…')
})

test('no line of a label is longer than it may be, and none is empty', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (title) => {
      const { one, two } = labelOf(title, setting)
      expect(two.lines.length).toBeLessThanOrEqual(2)
      for (const line of two.lines) expect(setting.measure(line)).toBeLessThanOrEqual(200)
      if (one !== null) expect(setting.measure(one.lines[0] ?? '')).toBeLessThanOrEqual(200)
    }),
  ))
