import { expect, test } from 'vitest'
import type { PrintOptions } from '../../../data/exports/print-options.ts'
import type { PrintModel } from '../../../data/print/model.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { eventOn, holding, requestOf, starter } from './fixtures/archive.ts'
import { defaultReport } from './fixtures/default-report.ts'
import { boxesOf, laidOut, overlaps, textOf } from './fixtures/laid.ts'
import { plain } from './fixtures/tools.ts'

function reportOver(periods: PrintOptions['periods'], lang: 'fr' | 'en' = 'fr'): PrintModel {
  return buildReport(requestOf(starter(), { lang, options: { ...defaultReport, periods } }))
}

test.each([
  ['poster', 'fr', 'noms datés des notices d’autorité'],
  ['roll', 'en', 'dated names of authority records'],
  ['pages', 'fr', 'noms datés des notices d’autorité'],
] as const)(
  'on a timeline as %s in %s each dated name stands over the lanes with its dates, and what they are is said',
  (layout, lang, said) => {
    const model = reportOver('authorities', lang)
    expect(model.periods.length).toBeGreaterThan(3)
    const { pages } = laidOut(model, { layout, parts: ['strips'], poster: 'a2' })
    const drawn = pages.filter(({ width, height }) => width > height)
    const text = plain(drawn.map(textOf).join(' '))
    for (const { name, preferred, words } of model.periods) {
      const names = [name, preferred].flatMap((one) => (one === null ? [] : plain(one.text)))
      expect(names.some((one) => text.includes(one))).toBe(true)
      expect(text).toContain(plain(words))
    }
    expect(text).toContain(plain(said))
    for (const page of drawn) expect(overlaps(boxesOf(page))).toEqual([])
  },
)

test('a print over which nothing was asked for has no period; one of all that lasts has its longest events, what begins first first', () => {
  expect(reportOver('none').periods).toEqual([])
  const archive = holding({
    'e-0000000000000001': eventOn('2014-08-01/2022-11-09', 'Opération'),
    'e-0000000000000002': eventOn('2013-01-11/2014-08-01', 'Mission'),
    'e-0000000000000003': eventOn('2013-02-01/2013-02-20', 'Siège'),
  })
  const options = { ...defaultReport, periods: 'all' } as const
  const { periods } = buildReport(requestOf(archive, { options }))
  expect(periods.map(({ name }) => name.text)).toEqual(['Mission', 'Opération'])
})

test('a name of a record that no event printed is tied to is not told', () => {
  const archive = starter()
  const whole = reportOver('authorities')
  const [one] = whole.entries.filter(({ actors, places }) => actors.length + places.length === 0)
  const events = one === undefined ? [] : [one.id]
  const options = { ...defaultReport, periods: 'authorities' } as const
  const part = buildReport({ ...requestOf(archive, { lang: 'fr', options }), events, whole: false })
  expect(part.periods).toEqual([])
})
