import { expect, test } from 'vitest'
import { emptyState } from '../../../data/changes/state.ts'
import { sayProblem } from '../../../data/words/say-problem.ts'
import { planned } from './archive-of.ts'
import { planJson } from './plan-json.ts'

const title = { value: { text: 'Audience', lang: 'fr' } }

function refusedOf(fields: object): readonly string[] {
  const archive = { id: 'f-0', title: 'Essai' }
  const records = [{ id: `e-${'0'.repeat(16)}`, fields }]
  const text = JSON.stringify({ format: 'tarikh', version: 1, archive, records })
  const { refused } = planned(planJson(emptyState(), text))
  return refused.map(({ column, value, reason }) => {
    const said = sayProblem('fr', { code: reason, text: value })
    return `${column}: ${said}`
  })
}

test('a record that is refused says which of its fields, and why in whole words', () => {
  expect(refusedOf({ title, date: { value: '2025-02-30' } })).toEqual([
    'date: «\u00a02025-02-30\u00a0»\u00a0: ce jour n’existe pas dans le calendrier. Février 2025 a 28 jours. Peut-être\u00a0: 2025-02-28 (28\u00a0février 2025) ou 2025-03-01 (1er\u00a0mars 2025).',
  ])
  expect(refusedOf({ title, toll: { value: { low: 5, best: 1, high: null } } })).toEqual([
    'toll: Cette valeur ne convient pas à ce champ.',
  ])
  expect(refusedOf({ title, rang: 1 })).toEqual(['rang: Ce champ n’existe pas.'])
  expect(refusedOf({})).toEqual(['title: Ces champs manquent ou ne peuvent pas être lus.'])
})
