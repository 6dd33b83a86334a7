import { expect, test } from 'vitest'
import { applyLine, emptyState, type State } from '../../../data/changes/state.ts'
import { readBounds } from '../../../data/dates/bounds.ts'
import type { EventRow } from '../../../data/reading/event-view.ts'
import { readEvent } from '../../../data/reading/read-event.ts'
import { eventRows } from '../../../data/reading/read-rows.ts'
import { sampleLines } from '../../../data/sample/sample.ts'
import { eventsAsked } from '../../../data/search/asked.ts'
import { documentOf } from '../../../data/search/documents.ts'
import { findRecords } from '../../../data/search/find-records.ts'
import { parseQuery } from '../../../data/search/parse-query.ts'
import type { Query } from '../../../data/search/query.ts'
import { tokensOf } from '../../../data/search/tokens.ts'
import { idAt } from '../../../data/timeline/columns.ts'
import { buildColumns, traitsOf } from '../in-one-go.ts'
import { bookOf } from './books.ts'

const state: State = emptyState()
for (const line of sampleLines()) applyLine(state, line, '')
const columns = buildColumns(state, 'h')
const asked = { archive: state, columns, traits: traitsOf(state, columns) }
const book = bookOf(state)
const ids = Array.from({ length: columns.count }, (_, i) => idAt(columns, i))
const rows = new Map(eventRows(state, ids).map((row) => [row.id, row]))

function parsed(text: string): Query {
  const query = parseQuery(text)
  if (!query.ok) throw new Error(query.problem.code)
  return query.value
}

function passing(text: string): readonly string[] {
  const { passes } = eventsAsked(parsed(text), asked, (words, of) => book.among(words, of))
  return ids.filter((_, i) => passes(i))
}

type Event = ReturnType<typeof whole>

/** An event read whole, as the panel shows it, not as the columns hold it. */
function whole(id: string) {
  const view = readEvent(state, id, new Map())
  if (!view.ok) throw new Error(view.problem.code)
  const { event, links } = view.value
  const named = (kind: string) =>
    links.filter((link) => link.kind === kind).map(({ name, to }) => [name.text, to].join(' '))
  return {
    id,
    event,
    row: rows.get(id) as EventRow,
    named,
    countries: links.map(({ kind, country }) => (kind === 'place' ? country : '')),
  }
}

const words = (id: string) =>
  (documentOf(state, id, () => undefined)?.texts ?? []).map(({ text }) =>
    [...tokensOf(text)].map(({ term }) => term),
  )
const holds = (id: string, term: string) => words(id).some((text) => text.includes(term))
const tollOf = ({ event }: Event) => {
  const toll = event.toll?.value
  return toll?.best ?? toll?.low ?? toll?.high ?? null
}
const firstDay = ({ row }: Event) => {
  const bounds = row.edtf === null ? undefined : readBounds(row.edtf)
  return bounds?.ok ? bounds.value : null
}
const day2020 = 18262

const claims: readonly (readonly [string, (event: Event) => boolean])[] = [
  ['type:attaque', ({ event }) => event.type?.value === 'attack'],
  ['-type:attack,coup', ({ event }) => !['attack', 'coup'].includes(event.type?.value ?? '')],
  ['pays:mali', ({ countries }) => countries.includes('ML')],
  ['lieu:Bamako', ({ named }) => named('place').some((name) => name.startsWith('Bamako'))],
  ['bilan>20', (event) => (tollOf(event) ?? -1) > 20],
  ['-toll<=20', (event) => !((tollOf(event) ?? 21) <= 20)],
  [
    'lacune:toute type:coup',
    ({ row, event }) => row.gaps.length > 0 && event.type?.value === 'coup',
  ],
  [
    '-statut:vérifié type:coup',
    ({ event }) => event.status !== 'verified' && event.type?.value === 'coup',
  ],
  [
    'gaps:summary -type:coup',
    ({ row, event }) => row.gaps.includes('summary') && event.type?.value !== 'coup',
  ],
  [
    'avant:2020',
    (event) => {
      const bounds = firstDay(event)
      return bounds !== null && (bounds.earliestStart ?? Number.NEGATIVE_INFINITY) < day2020
    },
  ],
  [
    'depuis:2020-01-01 type:coup',
    (event) => {
      const bounds = firstDay(event)
      const isCoup = event.event.type?.value === 'coup'
      return isCoup && bounds !== null && (bounds.latestEnd ?? Infinity) >= day2020
    },
  ],
  ['wagner ', ({ id }) => holds(id, 'wagner')],
  ['bamako -wagner', ({ id }) => holds(id, 'bamako') && !holds(id, 'wagner')],
  ['-wagner pays:ML', ({ id, countries }) => !holds(id, 'wagner') && countries.includes('ML')],
]

test('each query lets through the events that one finds by reading them one by one', () => {
  const events = ids.map(whole)
  for (const [text, isAsked] of claims) {
    const expected = events.filter(isAsked).map(({ id }) => id)
    expect(passing(text), text).toEqual(expected)
    expect(expected.length, text).toBeLessThan(ids.length)
    expect(expected.length, text).toBeGreaterThan(0)
  }
})

test('with its minus a condition lets through all that it kept out, and nothing else', () => {
  for (const text of [
    'wagner',
    '"Assimi Goïta"',
    'type:coup',
    'lieu:Bamako',
    'date:2025',
    'bilan>5',
  ]) {
    const [those, others] = [passing(`${text} `), passing(`-${text} `)]
    expect([...those, ...others].sort()).toEqual([...ids].sort())
  }
})

test('a name is found by whole words before beginnings, by its other forms and by its id', () => {
  const goita = passing('acteur:Goita')
  expect(goita.length).toBeGreaterThan(3)
  expect(passing('actor:"assimi goïta"')).toEqual(goita)
  const actor = whole(goita[0] ?? '')
    .named('actor')
    .find((name) => name.includes('Goïta'))
  expect(passing(`acteur:${actor?.split(' ').at(-1)}`)).toEqual(goita)
})

test('a name that nothing bears is said, with the one that was probably meant', () => {
  const unknown = (text: string) => eventsAsked(parsed(text), asked, () => new Uint8Array()).unknown
  expect(unknown('acteur:Goitta')).toMatchObject([{ code: 'query.nobody-near', value: 'Goitta' }])
  expect(unknown('pays:Atlantide')).toMatchObject([{ code: 'query.nobody.country' }])
  expect(unknown('lieu:Bamako')).toEqual([])
  expect(unknown('lieu:...')).toMatchObject([{ code: 'query.nobody.place' }])
  expect(passing('lieu:...')).toEqual([])
})

test('a search finds the records to which the query applies, in order of weight or of time', () => {
  const wish = { order: 'weight', limit: 500, kinds: [], among: null } as const
  const all = findRecords(parsed('bamako '), asked, book, wish)
  expect(all.kinds.event).toBe(passing('bamako ').length)
  expect(all.kinds.source).toBeGreaterThan(0)
  const events = findRecords(parsed('bamako '), asked, book, {
    ...wish,
    order: 'time',
    kinds: ['event'],
  })
  expect(events.first).toEqual(passing('bamako '))
  expect(events.kinds).toEqual(all.kinds)
  const press = findRecords(parsed('type:notice'), asked, book, wish)
  expect(press.kinds).toMatchObject({ event: 0, actor: 0 })
  expect(press.kinds.source).toBeGreaterThan(50)
  const goita = findRecords(parsed('acteur:"assimi goïta"'), asked, book, wish)
  expect(goita.kinds).toMatchObject({ event: passing('acteur:Goita').length, actor: 1, source: 0 })
  const coups = findRecords(parsed('type:coup'), asked, book, wish)
  expect(coups.first).toEqual(passing('type:coup'))
})
