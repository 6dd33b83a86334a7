import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { Change, Citing } from '../../../data/changes/change.ts'
import { type Context, decide } from '../../../data/changes/decide.ts'
import { invert } from '../../../data/changes/invert.ts'
import type { Line } from '../../../data/changes/patch.ts'
import {
  applyLine,
  emptyState,
  mentioning,
  type State,
  standing,
  standingIds,
} from '../../../data/changes/state.ts'
import { quoteAt, textHash } from '../../../data/evidence/quote.ts'
import { type Id, type Kind, makeId } from '../../../data/model/id.ts'
import { done } from '../../../data/model/outcome.ts'
import type { Json } from '../../../data/text/json.ts'

const text = 'Le 11 novembre 2025, le colonel Goïta a reçu Evkourov à Koulouba, en marge du salon.'
const source = 's-0000000000000001' as Id
const event = 'e-0000000000000001' as Id
const deleted = 'e-0000000000000002' as Id
const goita = 'a-0000000000000001' as Id
const evkourov = 'a-0000000000000002' as Id
const koulouba = 'l-0000000000000001' as Id
const tie = 'r-0000000000000001' as Id
const french = (words: string) => ({ text: words, lang: 'fr' })

let state: State
let n: number
let chance: number

const context: Context = {
  makeId: (kind: Kind) => {
    chance += 1
    const bytes = [chance >> 8, chance & 255]
    return makeId(kind, new Uint8Array([...bytes, ...bytes, ...bytes, ...bytes, ...bytes]))
  },
  quote: (chosen) => {
    const quote = quoteAt(text, chosen.start, chosen.end)
    return quote.ok ? done({ ...quote.value, source: chosen.source }) : quote
  },
}

function write(records: { readonly [id: string]: { readonly [field: string]: Json } }): void {
  n += 1
  const ops = Object.entries(records).flatMap(([id, fields]) =>
    Object.entries(fields).map(([field, value]) => ({ id, field, value, replaces: [] })),
  )
  applyLine(state, { ...{ act: 'import', ops, writer: 'w1', n }, time: '', author: 'Awa' }, `${n}`)
}

function decided(change: Change) {
  return decide(state, change, context)
}

function act(change: Change): string | null {
  const outcome = decided(change)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  n += 1
  const line: Line = { ...outcome.value.patch, ...{ writer: 'w1', n, time: `${n}`, author: 'Awa' } }
  applyLine(state, line, `${n}`)
  return outcome.value.id
}

function refusal(change: Change): string {
  const outcome = decided(change)
  return outcome.ok ? 'allowed' : outcome.problem.code
}

function citing(field: string, value: Json, more: Partial<Citing> = {}): Citing {
  const exact = '11 novembre 2025'
  return { chosen: { source, start: 3, end: 19, exact }, field, value, choose: false, ...more }
}

/** The claims that stand on the event, as the values of their fields. */
function claims(): readonly { readonly [field: string]: Json }[] {
  return [...standingIds(state, 'claim')].map((id) => standing(state, id)?.fields ?? {})
}

function begin(): void {
  state = emptyState()
  n = 0
  chance = 0
  const hash = textHash(text)
  write({
    [source]: { title: 'Dépêche', original: hash, text: hash },
    [event]: { title: { value: french('Audience') }, date: { value: '2013-04-25' } },
    [deleted]: { title: { value: french('Autre') } },
    [goita]: { name: french('Assimi Goïta') },
    [evkourov]: { name: french('Iounous-bek Evkourov') },
    [koulouba]: { name: french('Koulouba') },
    [tie]: { kind: 'actor', event, to: goita },
  })
  act({ kind: 'delete', id: deleted })
}

beforeEach(begin)

test('several fields are cited from the same words in one act, which is undone as one', () => {
  const words = { start: 24, end: 65 }
  const chosen = { source, ...words, exact: text.slice(words.start, words.end) }
  act({
    kind: 'cite',
    event,
    cite: [
      citing('date', '2025-11-11', { chosen }),
      citing('places', { id: koulouba }, { chosen }),
      citing('actors', { id: goita }, { chosen }),
      citing('actors', { id: evkourov }, { chosen }),
    ],
  })
  expect(claims()).toHaveLength(4)
  expect(new Set(claims().map(({ passages }) => String(passages))).size).toBe(1)
  const links = mentioning(state, event, 'link')
  expect(links.map(({ fields }) => fields.to)).toEqual([goita, koulouba, evkourov])
  const [known, ...made] = links
  expect(known?.fields.ground).toBeUndefined()
  for (const { fields } of made) expect(fields.ground).toEqual({ claim: expect.any(String) })
  expect(standing(state, event)?.fields.date).toEqual({ value: '2013-04-25' })

  const writes = made.flatMap(({ id, fields }) =>
    Object.keys(fields).map((field) => ({ id, field })),
  )
  const born = [...standingIds(state, 'claim')].map((id) => ({ id, field: 'subject' }))
  const undone = [...writes, ...born].map((write) => ({ ...write, before: undefined }))
  const back = invert(state, `w1:${n}`, 'undo', undone)
  if (!back.ok) throw new Error(back.problem.code)
  n += 1
  applyLine(state, { ...back.value, ...{ writer: 'w1', n, time: `${n}`, author: 'Awa' } }, `${n}`)
  expect(claims()).toEqual([])
  expect(mentioning(state, event, 'link')).toHaveLength(1)
})

test('a claim keeps why its words are read so, and nothing where they say it themselves', () => {
  act({
    kind: 'cite',
    event,
    cite: [
      citing('date', '2025-11-11'),
      citing('type', 'diplomacy', { interpretation: '« a reçu » dit une audience.' }),
    ],
  })
  expect(claims().map(({ interpretation }) => interpretation)).toEqual([
    undefined,
    '« a reçu » dit une audience.',
  ])
})

test('words that changed under the person are refused, and so is an event deleted in hand', () => {
  const other = { source, start: 3, end: 19, exact: '12 novembre 2025' }
  const changed = citing('date', '2025-11-12', { chosen: other })
  expect(refusal({ kind: 'cite', event, cite: [changed] })).toBe('passage.changed')
  const right = citing('date', '2025-11-11')
  expect(refusal({ kind: 'cite', event, cite: [right, changed] })).toBe('passage.changed')
  expect(refusal({ kind: 'cite', event: deleted, cite: [right] })).toBe('event.deleted')
  act({ kind: 'cite', event, cite: [right] })
  expect(refusal({ kind: 'cite', event, cite: [changed] })).toBe('passage.changed')
})

test('a title is never claimed, nor the same said twice by the same words, nor an absent tie disputed', () => {
  const title = citing('title', french('Audience'))
  expect(refusal({ kind: 'cite', event, cite: [title] })).toBe('claim.own')
  act({ kind: 'cite', event, cite: [citing('date', '2025-11-11')] })
  const again = citing('date', '2025-11-11', { note: 'encore' })
  expect(refusal({ kind: 'cite', event, cite: [again] })).toBe('claim.exists')
  const absent = citing('actors', { id: evkourov }, { stance: 'disputes' })
  expect(refusal({ kind: 'cite', event, cite: [absent] })).toBe('claim.untied')
  const known = citing('actors', { id: goita }, { stance: 'disputes' })
  expect(refusal({ kind: 'cite', event, cite: [known] })).toBe('allowed')
})

test('words are noted for the archivist without a claim, and the note is taken away again', () => {
  const { chosen } = citing('date', '')
  const passage = act({ kind: 'note', chosen, note: 'à vérifier ' }) ?? ''
  expect(standing(state, passage)?.fields.note).toBe('à vérifier')
  expect(claims()).toEqual([])
  expect(refusal({ kind: 'note', chosen, note: 'à vérifier' })).toBe('change.nothing')
  act({ kind: 'note', chosen, note: '' })
  expect(standing(state, passage)?.fields.note).toBe('')
})

const parties = fc.constantFrom<Json>(
  { id: goita },
  { id: evkourov },
  { name: french('Sadio Camara') },
)
const values = fc.oneof(
  fc.record({
    field: fc.constant('date'),
    value: fc.constantFrom('2025', '2025-11~', '2025-02-31', 'rien'),
  }),
  fc.record({
    field: fc.constant('toll'),
    value: fc.constantFrom<Json>({ low: 1, best: null, high: 3 }, { low: 3, best: 1, high: 0 }),
  }),
  fc.record({ field: fc.constant('type'), value: fc.constantFrom('attack', 'guerre') }),
  fc.record({ field: fc.constant('title'), value: fc.constant(french('Titre')) }),
  fc.record({ field: fc.constantFrom('actors', 'places', `actors/${tie}`), value: parties }),
  fc.record({ field: fc.constant(`actors/${tie}/style`), value: fc.constant('colonel') }),
)
const citings = fc
  .tuple(values, fc.boolean(), fc.constantFrom('supports' as const, 'disputes' as const))
  .map(([{ field, value }, choose, stance]) => citing(field, value as Json, { choose, stance }))
const calls: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(citings, { minLength: 1, maxLength: 4 })
      .map((cite): Change => ({ kind: 'cite', event, cite })),
  },
  fc.array(citings, { maxLength: 3 }).map(
    (cite): Change => ({
      ...{ kind: 'create-event', title: french('Essai'), date: '2024', cite },
      ...{ places: [{ id: koulouba }], actors: [{ party: { id: goita } }], themes: [] },
    }),
  ),
  fc
    .constantFrom('2020', '2021-03')
    .map((value): Change => ({ kind: 'state', id: event, field: 'date', value })),
  fc.constant<Change>({ kind: 'note', chosen: citing('', '').chosen, note: 'lu' }),
  fc.constant<Change>({ kind: 'tie', event, to: { as: 'place', party: { id: koulouba } } }),
  fc.constant<Change>({ kind: 'delete', id: event }),
  fc.constant<Change>({ kind: 'restore', id: event }),
)

/** Whether a claim says what a call stated for it: that value, or the record that the party named there is. */
function isStated(claim: { readonly [field: string]: Json }, stated: readonly Citing[]): boolean {
  const [list, , part] = String(claim.field).split('/')
  const record = typeof claim.value === 'string' ? state.records.get(claim.value) : undefined
  return stated.some(({ field, value, stance = 'supports', interpretation = '' }) => {
    if (claim.stance !== stance || (claim.interpretation ?? '') !== interpretation) return false
    if (field === claim.field) return JSON.stringify(value) === JSON.stringify(claim.value)
    if (field !== list || part !== undefined) return false
    const { id, name } = value as { readonly id?: Json; readonly name?: Json }
    return id === claim.value || JSON.stringify(name) === JSON.stringify(record?.fields.name)
  })
}

// 300 stories of up to 12 calls reach each kind of call in each order of two many times over.
test('no sequence of calls records a claim whose value was not in the call that made it', () =>
  fc.assert(
    fc.property(fc.array(calls, { maxLength: 12 }), (story) => {
      begin()
      const known = new Set<string>()
      for (const change of story) {
        const outcome = decided(change)
        if (!outcome.ok) continue
        const date = standing(state, event)?.fields.date
        act(change)
        const stated = change.kind === 'cite' || change.kind === 'create-event' ? change.cite : []
        const made = [...standingIds(state, 'claim')].filter((id) => !known.has(id))
        expect(made).toHaveLength(stated.length)
        for (const id of made) {
          known.add(id)
          expect(isStated(standing(state, id)?.fields ?? {}, stated)).toBe(true)
        }
        const mayShow = change.kind !== 'cite' || stated.some((one) => one.choose)
        const isGone = standing(state, event) === undefined || change.kind === 'restore'
        if (!mayShow && !isGone) expect(standing(state, event)?.fields.date).toEqual(date)
      }
    }),
    { numRuns: 300 },
  ))
