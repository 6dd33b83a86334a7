import { expect, test } from 'vitest'
import { labelLines } from '../../../data/print/frise/pack.ts'
import { friseSizes } from '../../../data/print/frise/sizes.ts'
import { lyingMargin } from '../../../data/print/pages/kit.ts'
import { starterReport } from './fixtures/archive.ts'
import { longTitle } from './fixtures/hostile.ts'
import { laidOut, linesOf, shaper } from './fixtures/laid.ts'
import { report } from './fixtures/models.ts'

const starter = starterReport()
const sizes = friseSizes(7.2, 'type')
const titles = [
  ...starter.entries.map(({ title }) => title.text),
  ...starterReport('en').entries.map(({ title }) => title.text),
]

test('a title that three lines hold stands whole beside its mark', () => {
  for (const title of titles) {
    const lines = labelLines(`24\u2002${title}`, sizes, shaper)
    expect(lines.length).toBeLessThanOrEqual(3)
    expect(lines.join(' ')).toBe(`24\u2002${title}`)
  }
})

test('a title that three lines do not hold ends behind a word', () => {
  const words =
    'Attaque du convoi de ravitaillement qui montait de Bamako vers Gao, Kidal et Ménaka par Sévaré et Douentza'
  for (const title of [words, longTitle]) {
    const lines = labelLines(`24\u2002${title}`, sizes, shaper)
    expect(lines).toHaveLength(2)
    const said = lines.join(' ').replace(/^24\u2002/u, '')
    expect(said.endsWith('…')).toBe(true)
    const kept = said.slice(0, -1)
    expect(title.startsWith(kept)).toBe(true)
    expect(title.slice(kept.length)).toMatch(/^(?:\s|$)/u)
  }
})

test('the lines of a label are about as long as each other: no word hangs alone under a full line', () => {
  const lines = labelLines('2\u2002Mise à mort de militaires capturés à Aguelhok', sizes, shaper)
  expect(lines).toEqual(['2\u2002Mise à mort de militaires', 'capturés à Aguelhok'])
})

test.each(['pages', 'poster', 'roll'] as const)(
  'on the timeline as %s what is drawn stands whole on the sheet’s ground, the last day too',
  (layout) => {
    const { pages } = laidOut(starter, { layout, parts: ['strips'] })
    const lying = pages.filter(({ width, height }) => width > height)
    expect(lying.length).toBeGreaterThan(0)
    for (const { width, ops } of lying)
      for (const op of ops)
        if (op.op === 'path' && op.tag >= 0)
          for (const [x] of op.points) {
            expect(x).toBeGreaterThanOrEqual(lyingMargin)
            expect(x).toBeLessThanOrEqual(width - lyingMargin)
          }
  },
)

test('of events that weigh the same the overview names some of each stretch of the period', () => {
  const model = report(240)
  const entries = model.entries.map((entry) => ({ ...entry, weight: 1 }))
  const { pages } = laidOut({ ...model, entries }, { parts: ['overview'] })
  const overview = pages.find(({ width, height }) => width > height)
  const numbers = (overview === undefined ? [] : linesOf(overview)).flatMap((line) => {
    const [, number] = /^(\d+)\u00a0\u00a0/u.exec(line) ?? []
    return number === undefined ? [] : [Number(number)]
  })
  for (const from of [0, 60, 120, 180])
    expect(numbers.filter((number) => number > from && number <= from + 60).length).toBeGreaterThan(
      1,
    )
})
