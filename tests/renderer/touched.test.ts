import { mount, unmount } from 'svelte'
import { beforeEach, expect, test } from 'vitest'
import type { EventRow } from '../../data/reading/event-view.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import { screen } from '../../renderer/desk/screen.svelte.ts'
import { selection } from '../../renderer/desk/selection.svelte.ts'
import { openDesk } from '../../renderer/desk.ts'
import Home from '../../renderer/places/home/Home.svelte'
import { reading } from '../../renderer/places/reading/reading.svelte.ts'
import { columnsOf } from '../data/timeline/columns-of.ts'
import { type Asked, answerWith, tell } from './door.ts'
import { eventViewOf, sourceViewOf, standingIn, toldOf } from './whole-answers.ts'

const event = 'e-0000000000000001'
const other = 'e-0000000000000002'
const source = 's-0000000000000001'
const passage = 'p-0000000000000001'
const claim = 'c-0000000000000001'
const actor = 'a-0000000000000001'
const link = 'r-0000000000000001'

const quote = {
  ...{ id: passage, source, sourceTitle: 'Dépêche', sourceType: 'press', sourceIssued: '' },
  ...{ creators: [], reliability: 'B', accessRights: 'open', lang: 'fr' },
  ...{ exact: 'Le 3', start: 0, end: 4, state: 'exact', sourceDeleted: false },
  ...{ words: null, readIn: null, at: [] },
}
const cited = {
  ...{ id: claim, field: 'date', value: '2024-03-03', chosen: true, credibility: 2 },
  ...{
    stance: 'supports',
    note: '',
    interpretation: '',
    warnings: [],
    typed: '',
    translations: [],
  },
  ...{ quotes: [quote], families: 1 },
}
const tied = {
  ...{ id: link, kind: 'actor', inward: false, to: actor, name: { text: 'Awa', lang: 'fr' } },
  ...{
    country: '',
    edtf: null,
    role: null,
    tie: null,
    style: null,
    styles: [],
    translations: [],
    claim: null,
    reason: '',
  },
}
const answers = {
  'archive.standing': standingIn('une'),
  'timeline.columns': columnsOf([]),
  'timeline.since': { kind: 'patches', patches: [] },
  'event.read': { ...eventViewOf(event, 'Fait'), claims: [cited], links: [tied] },
  'source.read': sourceViewOf(source, 'Dépêche', 'Le 3 mars 2024'),
  'sources.rows': [],
  'authority.rows': [],
  acts: { acts: [], names: {}, next: null },
}

let asked: readonly Asked[] = []
let before = 0

/** What the window asks in answer to what it is told, or to what a person does. */
async function askedAfter(act: () => void): Promise<readonly string[]> {
  before = asked.length
  act()
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve))
  return asked
    .slice(before)
    .map(({ verb }) => verb)
    .toSorted()
}

function touch(...ids: readonly string[]): void {
  tell(toldOf('2', ids))
}

const everything = [
  'archive.standing',
  'authority.rows',
  'authority.rows',
  'authority.rows',
  'event.read',
  'events.filter',
  'timeline.since',
]

beforeEach(async () => {
  asked = answerWith(answers)
  openDesk()
  screen.go('timeline')
  selection.select(event)
  await expect.poll(() => selection.view?.id).toBe(event)
  await expect.poll(() => archive.columns).not.toBeNull()
})

test('after the edit of a date, the window asks for the event, the columns and the facets alone', async () => {
  expect(await askedAfter(() => touch(event))).toEqual([
    'event.read',
    'events.filter',
    'timeline.since',
  ])
})

test('an edit of an event that is not shown does not read the one that is', async () => {
  expect(await askedAfter(() => touch(other))).not.toContain('event.read')
})

test('what an act told of is asked again when it is taken back: the claim, its event and no list', async () => {
  expect(await askedAfter(() => touch(event, claim))).toEqual([
    'event.read',
    'events.filter',
    'timeline.since',
  ])
})

test('a source that is given another title is read again where it is quoted, and its list once it is looked at', async () => {
  const verbs = await askedAfter(() => touch(source))
  expect(verbs).toContain('event.read')
  expect(verbs).not.toContain('sources.rows')
  expect(await askedAfter(() => screen.go('sources'))).toEqual(['sources.rows'])
  expect(await askedAfter(() => touch(source))).toContain('sources.rows')
  expect(await askedAfter(() => touch(source))).not.toContain('event.read')
  expect(await askedAfter(() => screen.go('timeline'))).toEqual(['event.read'])
  expect(await askedAfter(() => screen.go('sources'))).toEqual([])
})

test('an actor who is given another name is named anew where names are proposed, drawn and shown', async () => {
  expect(await askedAfter(() => touch(actor))).toEqual([
    'authority.rows',
    'event.read',
    'events.filter',
    'timeline.since',
  ])
  expect(asked.at(-1)?.verb).toBe('event.read')
  expect(asked.findLast(({ verb }) => verb === 'authority.rows')?.input).toEqual({ kind: 'actor' })
})

test('how many events an actor has is counted again once the list is looked at', async () => {
  expect(await askedAfter(() => touch(link))).not.toContain('authority.rows')
  expect(await askedAfter(() => screen.go('authorities'))).toEqual([
    'authority.rows',
    'authority.rows',
    'authority.rows',
  ])
})

test('a source that is read follows its passages, and is read once where a person comes to it', async () => {
  expect(await askedAfter(() => reading.open(source))).toEqual(['source.read', 'sources.rows'])
  expect(await askedAfter(() => touch(event))).not.toContain('source.read')
  expect(await askedAfter(() => touch(passage))).toContain('source.read')
})

test('an act too large to tell of, an import and a restart of the engine ask for everything, once', async () => {
  expect(await askedAfter(() => touch())).toEqual(everything)
  const restarted = { kind: 'engine', alive: true, problem: null } as const
  expect(await askedAfter(() => tell(restarted))).toEqual(everything)
})

test('a place that was left is read again when a person comes back, where something was touched meanwhile', async () => {
  expect(await askedAfter(() => screen.go('history'))).toEqual(['acts'])
  await askedAfter(() => screen.go('timeline'))
  await askedAfter(() => touch())
  expect(await askedAfter(() => screen.go('sources'))).toEqual(['sources.rows'])
})

test('with the timeline on the screen, the edit of a date asks for four things: of the list, one row', async () => {
  const sketches = Array.from({ length: 9 }, () => ({ bounds: [5, 5, 5, 5] as const }))
  let columns = columnsOf(sketches)
  asked = answerWith({
    ...answers,
    'event.read': ({ id }: { readonly id: string }) => eventViewOf(id, 'Fait'),
    'timeline.since': () => ({ kind: 'whole', columns }),
    'events.rows': ({ ids }: { readonly ids: readonly string[] }) => ids.map(rowOf),
  })
  await askedAfter(() => touch())
  const page = mount(Home, { target: document.body })
  await expect.poll(() => asked.at(-1)?.verb).toBe('events.rows')
  const shown = idAt(columns, 0)
  selection.select(shown)
  await expect.poll(() => selection.view).not.toBeNull()
  columns = { ...columns, head: 'w:2' }
  expect(await askedAfter(() => touch(shown))).toEqual([
    'event.read',
    'events.filter',
    'events.rows',
    'timeline.since',
  ])
  expect(asked.at(-1)?.input).toEqual({ ids: [shown] })
  await unmount(page)
})

function rowOf(id: string): EventRow {
  const title = { text: id, lang: 'fr' }
  return {
    id,
    title,
    edtf: null,
    type: null,
    places: [],
    actors: [],
    sources: 0,
    rivals: 0,
    status: 'draft',
    gaps: [],
  }
}
