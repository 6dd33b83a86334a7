import { expect, test } from 'vitest'
import { partNames } from '../../../data/exports/print-options.ts'
import { starterReport } from './fixtures/archive.ts'
import { laidOut, textOf } from './fixtures/laid.ts'

const model = starterReport()

test.each(partNames)('printed alone, the part "%s" leads nowhere that is not printed', (part) => {
  const { warnings } = laidOut(model, { parts: [part], texts: 'full' })
  expect(warnings.filter(({ code }) => code === 'link.missing')).toEqual([])
})

test('without a chronology, register and index promise no pages', () => {
  const { pages } = laidOut(model, { parts: ['register', 'index'] })
  const said = pages.map(textOf).join(' ').replace(/ +/gu, ' ')
  expect(said).not.toMatch(/leur page|sa page|Sources Page/u)
  expect(said).toContain('Tous les événements retenus.')
})
