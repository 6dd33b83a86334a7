import * as v from 'valibot'
import { expect, test } from 'vitest'
import type { State } from '../../../data/changes/state.ts'
import type { Outcome } from '../../../data/model/outcome.ts'
import { finish } from '../../../data/model/steps.ts'
import { AuthorityView } from '../../../data/reading/authority-view.ts'
import { EventView } from '../../../data/reading/event-view.ts'
import { KeptRows } from '../../../data/reading/kept-rows.ts'
import { readAuthority } from '../../../data/reading/read-authority.ts'
import { readEvent } from '../../../data/reading/read-event.ts'
import { readInfo, unreadableIn } from '../../../data/reading/read-info.ts'
import { eventRows } from '../../../data/reading/read-rows.ts'
import { readSource } from '../../../data/reading/read-source.ts'
import { type SourceRow, SourceView } from '../../../data/reading/source-view.ts'
import { archive, digest, id, put } from './records.ts'

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}

function sourcesOf(state: State): readonly SourceRow[] {
  return finish(new KeptRows(() => state).sources())
}

const eventOf = (state: State) => v.parse(EventView, value(readEvent(state, id('e', 1))))

test('an event shows its chosen claim, the rival one, and how many families of sources stand behind each', () => {
  const event = eventOf(archive())
  expect(event.claims.map(({ value, chosen, families }) => [value, chosen, families])).toEqual([
    ['2025-11-11', true, 1],
    ['2025-11-12', false, 1],
  ])
  expect(event.claims[0]?.quotes[0]).toMatchObject({ sourceTitle: 'Dépêche', creators: ['AFP'] })
  expect(eventRows(archive(), [id('e', 1)])[0]).toMatchObject({ rivals: 1, sources: 2 })
})

test('an event shows its ties in their order, the rank held then beside the actor', () => {
  expect(eventOf(archive()).links).toMatchObject([
    { kind: 'place', name: { text: 'Bamako' }, country: 'ML', role: null, style: null },
    { kind: 'actor', role: 'host', style: { value: 'général d’armée', claim: null } },
  ])
})

test('a tie between events is seen from both ends', () => {
  const state = put(
    archive(),
    {
      [id('e', 2)]: { title: { value: { text: 'Salon', lang: 'fr' } }, date: { value: '2025-11' } },
      [id('r', 3)]: { kind: 'event', event: id('e', 1), to: id('e', 2), tie: 'part-of' },
    },
    { n: 2 },
  )
  const here = eventOf(state).links.find(({ kind }) => kind === 'event')
  const there = value(readEvent(state, id('e', 2))).links[0]
  expect(here).toMatchObject({ inward: false, to: id('e', 2), edtf: '2025-11', tie: 'part-of' })
  expect(there).toMatchObject({ inward: true, to: id('e', 1), edtf: '2025-11-11' })
})

test('a deleted source stays visible behind what was quoted from it', () => {
  const state = put(archive(), { [id('s', 1)]: { deleted: { w1: 1 } } }, { n: 2 })
  const event = eventOf(state)
  expect(event.claims[0]?.quotes.map(({ sourceDeleted }) => sourceDeleted)).toEqual([true, false])
  expect(sourcesOf(state).map(({ id: source }) => source)).toEqual([id('s', 2)])
  expect(value(readSource(state, id('s', 1), 'texte')).deleted).toBe(true)
})

test('values that two copies set apart are shown together until someone decides', () => {
  const other = { writer: 'w2', n: 1, replaces: ['w1:1'], author: 'Moussa' }
  const title = { value: { text: 'Rencontre', lang: 'fr' } }
  let state = put(archive(), { [id('e', 1)]: { title } }, other)
  const mine = { value: { text: 'Entretien', lang: 'fr' } }
  state = put(state, { [id('e', 1)]: { title: mine } }, { n: 2, replaces: ['w1:1'] })
  const { conflicts, event } = eventOf(state)
  expect(event.title.value.text).toBe('Entretien')
  expect(conflicts).toMatchObject([
    { field: 'title', values: [{ author: 'Aïssata' }, { author: 'Moussa' }] },
  ])
})

test('a source shows its passages in the order of its text, with the events that rest on them', () => {
  const source = v.parse(SourceView, value(readSource(archive(), id('s', 1), 'le texte')))
  expect(source.passages).toMatchObject([
    { start: 3, end: 8, events: [{ id: id('e', 1), field: 'date', claim: id('c', 1) }] },
  ])
  expect(sourcesOf(archive())).toMatchObject([
    { title: 'Dépêche', passages: 1, events: 1, reliability: 'B' },
    { title: 'Reprise', passages: 1, events: 1 },
  ])
  expect(value(readSource(archive(), id('s', 1), null))).toMatchObject({
    text: null,
    missing: digest,
  })
})

test('an authority record names the events that it is tied to', () => {
  const actor = v.parse(AuthorityView, value(readAuthority(archive(), id('a', 1))))
  expect(actor).toMatchObject({ actorKind: 'person', country: 'ML', events: [id('e', 1)] })
  expect(readAuthority(archive(), id('e', 1)).ok).toBe(false)
})

test('a value that cannot be read is named, and the rest of its record is shown', () => {
  const broken = { [id('e', 1)]: { toll: { value: 'beaucoup' }, type: { value: 'guerre' } } }
  const state = put(archive(), broken, { n: 2 })
  const event = eventOf(state)
  expect(event.event.title.value.text).toBe('Audience')
  expect(event.event.toll).toBeUndefined()
  expect(unreadableIn(state, state.records.keys())).toEqual([
    { file: 'journal', place: 'type toll', kind: 'record.unreadable', record: id('e', 1) },
  ])
  const untitled = put(archive(), { [id('e', 1)]: { title: 'nu' } }, { n: 2 })
  expect(eventRows(untitled, [id('e', 1)])[0]?.title).toEqual({ text: '…', lang: 'und' })
})

test('an archive counts what stands, and ties between events as relations', () => {
  const known = { id: id('f', 1), format: 1, stateHash: 'h' }
  expect(readInfo(archive(), known)).toMatchObject({
    events: 1,
    sources: 2,
    passages: 2,
    claims: 2,
    actors: 1,
    places: 1,
    relations: 0,
    writers: 1,
  })
})
