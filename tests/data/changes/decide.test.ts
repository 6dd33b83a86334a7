import { beforeEach, describe, expect, test } from 'vitest'
import type { Change } from '../../../data/changes/change.ts'
import { decide } from '../../../data/changes/decide.ts'
import { invert } from '../../../data/changes/invert.ts'
import type { Line, Patch } from '../../../data/changes/patch.ts'
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

const text = 'Le 11 novembre 2025, le président a reçu le vice-ministre au palais de Koulouba.'
let state: State
let n: number
let chance: number

function fresh(kind: Kind): string {
  chance += 1
  return makeId(kind, new Uint8Array(10).fill(chance))
}

function apply(patch: Patch): Line {
  n += 1
  const line: Line = { ...patch, writer: 'w1', n, time: `2026-01-01T00:00:${n}Z`, author: 'Awa' }
  applyLine(state, line, `${n}`)
  return line
}

function act(change: Change): Id {
  const decided = decide(state, change, {
    makeId: fresh,
    quote: (chosen) => {
      const quote = quoteAt(text, chosen.start, chosen.end)
      return quote.ok ? done({ ...quote.value, source: chosen.source }) : quote
    },
  })
  if (!decided.ok) throw new Error(decided.problem.code)
  apply(decided.value.patch)
  return (decided.value.id ?? '') as Id
}

function refusal(change: Change): string {
  const decided = decide(state, change, {
    makeId: fresh,
    quote: (chosen) => {
      const quote = quoteAt(text, chosen.start, chosen.end)
      return quote.ok ? done({ ...quote.value, source: chosen.source }) : quote
    },
  })
  return decided.ok ? 'allowed' : decided.problem.code
}

const french = (words: string) => ({ text: words, lang: 'fr' })

const stands = (id: string): boolean => standing(state, id) !== undefined

function source(): Id {
  const id = fresh('source') as Id
  const hash = textHash(text)
  const fields = { title: 'Dépêche', original: hash, text: hash }
  apply({
    act: 'add-source',
    ops: Object.entries(fields).map(([field, value]) => ({ id, field, value, replaces: [] })),
  })
  return id
}

beforeEach(() => {
  state = emptyState()
  n = 0
  chance = 0
})

describe('starting an event from words of a source', () => {
  test('the cited date is shown with its claim, and the rest stands without a source', () => {
    const from = source()
    const event = act({
      kind: 'create-event',
      title: french('Audience à Koulouba'),
      date: '2025-11-11',
      type: 'diplomacy',
      places: [{ name: french('Koulouba'), country: 'ML' }],
      actors: [],
      themes: [],
      cite: [
        {
          chosen: { source: from, start: 3, end: 19 },
          field: 'date',
          value: '2025-11-11',
          choose: true,
        },
      ],
    })
    const fields = state.records.get(event)?.fields
    const [claim] = mentioning(state, event, 'claim')
    expect(fields?.date).toEqual({ value: '2025-11-11', claim: claim?.id })
    expect(fields?.title).toEqual({ value: french('Audience à Koulouba') })
    const [passage] = mentioning(state, from, 'passage')
    expect(passage?.fields.exact).toBe('11 novembre 2025')
    expect(claim?.fields.passages).toEqual([passage?.id])
    expect([...standingIds(state, 'place')]).toHaveLength(1)
  })

  test('an impossible date is refused and nothing is written', () => {
    expect(
      refusal({
        kind: 'create-event',
        title: french('Rien'),
        date: '2025-02-30',
        places: [],
        actors: [],
        themes: [],
        cite: [],
      }),
    ).toMatch(/^date\./)
  })

  test('a place is found again under its folded name', () => {
    const bare = { themes: [], cite: [], actors: [] }
    act({
      kind: 'create-event',
      title: french('Un'),
      places: [{ name: french('Ménaka') }],
      ...bare,
    })
    act({
      kind: 'create-event',
      title: french('Deux'),
      places: [{ name: french('menaka') }],
      ...bare,
    })
    expect([...standingIds(state, 'place')]).toHaveLength(1)
  })
})

describe('evidence', () => {
  test('words outside the text cannot be cited', () => {
    const event = act({
      kind: 'create-event',
      title: french('x'),
      places: [],
      actors: [],
      themes: [],
      cite: [],
    })
    const citing = {
      chosen: { source: source(), start: 70, end: 900 },
      field: 'date',
      value: '2025',
      choose: false,
    }
    expect(refusal({ kind: 'cite', event: event, cite: [citing] })).toBe('passage.range')
  })

  test('one family of sources cannot confirm a claim', () => {
    const event = act({
      kind: 'create-event',
      title: french('x'),
      places: [],
      actors: [],
      themes: [],
      cite: [],
    })
    const claim = act({
      kind: 'cite',
      event: event,
      cite: [
        {
          chosen: { source: source(), start: 3, end: 19 },
          field: 'date',
          value: '2025',
          choose: true,
        },
      ],
    })
    expect(refusal({ kind: 'record', id: claim, field: 'credibility', value: 1 })).toBe(
      'claim.one-family',
    )
  })

  test('deleting the chosen claim keeps the value, without a source', () => {
    const event = act({
      kind: 'create-event',
      title: french('x'),
      places: [],
      actors: [],
      themes: [],
      cite: [],
    })
    const claim = act({
      kind: 'cite',
      event: event,
      cite: [
        {
          chosen: { source: source(), start: 3, end: 19 },
          field: 'date',
          value: '2025',
          choose: true,
        },
      ],
    })
    act({ kind: 'delete', id: claim })
    expect(state.records.get(event)?.fields.date).toEqual({ value: '2025' })
  })
})

test('taking back the making of an event deletes it, and taking that back brings it again', () => {
  const event = act({
    kind: 'create-event',
    title: french('x'),
    places: [],
    actors: [],
    themes: [],
    cite: [],
  })
  const undone = invert(state, 'w1:1', 'undo', [
    { id: event, field: 'title', before: undefined },
    { id: event, field: 'status', before: undefined },
  ])
  if (!undone.ok) throw new Error(undone.problem.code)
  apply(undone.value)
  expect(stands(event)).toBe(false)
  const redone = invert(state, 'w1:2', 'redo', [{ id: event, field: 'deleted', before: undefined }])
  if (!redone.ok) throw new Error(redone.problem.code)
  apply(redone.value)
  expect(stands(event)).toBe(true)
})

test('merging two names of one place moves the events and keeps the dropped name', () => {
  const bare = { themes: [], cite: [], actors: [] }
  const event = act({
    kind: 'create-event',
    title: french('Un'),
    places: [{ name: french('Tinzawatène') }],
    ...bare,
  })
  const [drop = ''] = standingIds(state, 'place')
  act({
    kind: 'create-authority',
    as: 'place',
    party: { name: french('Tinzaouaten'), country: 'ML' },
  })
  const keep = [...standingIds(state, 'place')].find((id) => id !== drop) ?? ''
  act({ kind: 'merge', keep: keep as Id, drop: drop as Id })
  expect(mentioning(state, event, 'link')[0]?.fields.to).toBe(keep)
  expect(state.records.get(keep)?.fields.names).toEqual([{ text: 'Tinzawatène', lang: 'fr' }])
  expect([...standingIds(state, 'place')]).toEqual([keep])
})

test('a merge keeps the dropped name in both its languages', () => {
  const actor = (name: { text: string; lang: string; en?: string }): Id =>
    act({ kind: 'create-authority', as: 'actor', party: { name } })
  const keep = actor(french('Wagner'))
  act({ kind: 'merge', keep, drop: actor({ ...french('Groupe Wagner'), en: 'Wagner Group' }) })
  expect(state.records.get(keep)?.fields.names).toEqual([
    french('Groupe Wagner'),
    { text: 'Wagner Group', lang: 'en' },
  ])
})

test('a filing form survives a merge: it goes over where none is stated, else it stays as another name', () => {
  const actor = (name: string, filing?: string): Id => {
    const id = act({ kind: 'create-authority', as: 'actor', party: { name: french(name) } })
    if (filing !== undefined) act({ kind: 'record', id, field: 'filing', value: french(filing) })
    return id
  }
  const fields = (id: Id) => state.records.get(id)?.fields
  const keep = actor('Idriss Déby Itno')
  act({ kind: 'merge', keep, drop: actor('Idriss Déby', 'Déby Itno, Idriss') })
  expect(fields(keep)?.filing).toEqual(french('Déby Itno, Idriss'))
  expect(fields(keep)?.names).toEqual([french('Idriss Déby')])
  act({ kind: 'merge', keep, drop: actor('I. Déby', 'Déby, Idriss') })
  expect(fields(keep)?.filing).toEqual(french('Déby Itno, Idriss'))
  expect(fields(keep)?.names).toEqual(['Idriss Déby', 'I. Déby', 'Déby, Idriss'].map(french))
})

test('an event cannot be part of itself, even in a round', () => {
  const bare = { places: [], themes: [], cite: [], actors: [] }
  const a = act({ kind: 'create-event', title: french('a'), ...bare })
  const b = act({ kind: 'create-event', title: french('b'), ...bare })
  expect(refusal({ kind: 'tie', event: a, to: { as: 'event', id: a, tie: 'part-of' } })).toBe(
    'link.self',
  )
  act({ kind: 'tie', event: a, to: { as: 'event', id: b, tie: 'part-of' } })
  expect(refusal({ kind: 'tie', event: b, to: { as: 'event', id: a, tie: 'part-of' } })).toBe(
    'link.circle',
  )
})
