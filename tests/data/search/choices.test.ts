import { expect, test } from 'vitest'
import { emptyState, type State } from '../../../data/changes/state.ts'
import type { Fields } from '../../../data/model/kinds.ts'
import { choicesOfFacet, withChoices } from '../../../data/search/choices.ts'
import { filterEvents, type Sifted } from '../../../data/search/filter.ts'
import type { Choices, Filter } from '../../../data/search/filter-input.ts'
import { id, put } from '../calls/records.ts'
import { buildColumns, traitsOf } from '../in-one-go.ts'

const names = ['Gao', 'Ménaka', 'Énnedi', 'Djibo', 'Kidal', 'Tessalit', 'Mopti', 'Bandiagara']

/** Eight places: the first in eight events, the second in seven, the last in one. */
function archive(): State {
  const records: { [id: string]: Fields } = {}
  let links = 0
  names.forEach((name, nth) => {
    records[id('l', nth)] = { name: { text: name, lang: 'fr' }, country: 'ML' }
    for (let event = 0; event < names.length - nth; event++) {
      records[id('e', event)] = {
        title: { value: { text: `${event}`, lang: 'fr' } },
        date: { value: `202${event}` },
      }
      const tie = { kind: 'place', event: id('e', event), to: id('l', nth), order: 0 }
      records[id('r', ++links)] = tie
    }
  })
  return put(emptyState(), records)
}

function sifted(state: State, filter: Filter = {}): Sifted {
  const columns = buildColumns(state, 'h')
  const found = filterEvents(columns, traitsOf(state, columns), filter, null)
  if (!found.ok) throw new Error(found.problem.code)
  return found.value
}

function searched(state: State, words: string, chosen: readonly string[] = [], most = 50): Choices {
  return choicesOfFacet(state, sifted(state).tallied.places, { chosen, words, most })
}

const told = ({ rows, more }: Choices) => ({
  rows: rows.map(({ name, count }) => `${name?.text ?? '?'} ${count}`),
  more,
})

test('the six most frequent places are told with their names, and how many others there are', () => {
  const state = archive()
  expect(told(withChoices(state, {}, sifted(state)).choices.places)).toEqual({
    rows: ['Gao 8', 'Ménaka 7', 'Énnedi 6', 'Djibo 5', 'Kidal 4', 'Tessalit 3'],
    more: 2,
  })
})

test('a chosen place is always told, though it is rare or counts nothing', () => {
  const state = archive()
  const filter = { places: [id('l', 7)], from: '2021' } as unknown as Filter
  const { total, choices } = withChoices(state, filter, sifted(state, filter))
  expect(total).toBe(0)
  expect(told(choices.places)).toEqual({
    rows: ['Gao 7', 'Ménaka 6', 'Énnedi 5', 'Djibo 4', 'Kidal 3', 'Tessalit 2', 'Bandiagara 0'],
    more: 1,
  })
})

test('a place that was deleted is told by the name it had, one that is unknown without a name; both count nothing', () => {
  const state = archive()
  put(state, { [id('l', 0)]: { deleted: { w1: 2 } } }, { n: 2 })
  const { rows } = searched(state, '', [id('l', 0), id('l', 99)], 1)
  expect(rows.map(({ name, count }) => [name?.text, count])).toEqual([
    ['Ménaka', 7],
    ['Gao', 0],
    [undefined, 0],
  ])
})

test('names are found whatever their accents, case and language, and so are other names', () => {
  const state = archive()
  const gao = { text: 'Gao', lang: 'fr', en: 'Gawgaw' }
  put(state, { [id('l', 0)]: { name: gao, names: [{ text: 'كاغ' }] } }, { n: 2 })
  expect(told(searched(state, 'ENNEDI')).rows).toEqual(['Énnedi 6'])
  expect(told(searched(state, 'gawg')).rows).toEqual(['Gao 8'])
  expect(told(searched(state, 'كاغ')).rows).toEqual(['Gao 8'])
  expect(told(searched(state, 'nulle part')).rows).toEqual([])
})

test('a search that finds too many says how many it left out, and keeps what is chosen', () => {
  const state = archive()
  const chosen = [id('l', 0)]
  expect(told(searched(state, 'i', chosen, 2))).toEqual({
    rows: ['Gao 8', 'Énnedi 6', 'Djibo 5'],
    more: 4,
  })
})
