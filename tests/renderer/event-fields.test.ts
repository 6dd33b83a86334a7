import { expect, test } from 'vitest'
import type { EventView } from '../../data/reading/event-view.ts'
import { citableFields, claimsByField, gradeOfClaim } from '../../renderer/desk/event-fields.ts'

const quote = { reliability: 'C' } as EventView['claims'][number]['quotes'][number]

function claim(id: string, field: string, chosen: boolean): EventView['claims'][number] {
  return {
    id,
    field,
    value: 'x',
    chosen,
    credibility: 2,
    stance: 'supports',
    note: '',
    interpretation: '',
    translations: [],
    warnings: [],
    typed: '',
    quotes: [quote, { ...quote, reliability: 'B' }],
    families: 1,
  }
}

const view = {
  claims: [claim('c-1', 'toll', false), claim('c-2', 'toll', true), claim('c-3', 'date', true)],
  links: [
    { id: 'r-1', kind: 'actor', inward: false },
    { id: 'r-2', kind: 'event', inward: false },
    { id: 'r-3', kind: 'place', inward: false },
  ],
} as unknown as EventView

test('a passage can speak for the fields, the places and actors of an event, and the rank of each actor', () => {
  expect(citableFields(view).map(({ path }) => path)).toEqual([
    'date',
    'type',
    'summary',
    'toll',
    'actors/r-1',
    'actors/r-1/style',
    'places/r-3',
  ])
})

test('rival values stand together, the one shown first', () => {
  const [toll] = claimsByField(view)
  expect(toll?.claims.map(({ id }) => id)).toEqual(['c-2', 'c-1'])
})

test('a grade is the best letter of the sources and the figure of the information', () => {
  expect(gradeOfClaim(claim('c-1', 'date', true))).toBe('B 2')
})
