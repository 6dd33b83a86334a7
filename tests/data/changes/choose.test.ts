import { beforeEach, expect, test } from 'vitest'
import type { Change } from '../../../data/changes/change.ts'
import { type Decision, decide } from '../../../data/changes/decide.ts'
import { invert } from '../../../data/changes/invert.ts'
import type { Op } from '../../../data/changes/patch.ts'
import { applyLine, type State, standing } from '../../../data/changes/state.ts'
import { readLack } from '../../../data/changes/status.ts'
import { lacksOf, verifiedLacks } from '../../../data/evidence/verified.ts'
import { makeId } from '../../../data/model/id.ts'
import { failed, type Outcome } from '../../../data/model/outcome.ts'
import { readReason, reasonKeys, spellReason } from '../../../data/model/reason.ts'
import { readEvent } from '../../../data/reading/read-event.ts'
import type { Json } from '../../../data/text/json.ts'
import { sayWritten } from '../../../data/words/say-write.ts'
import { holding } from '../print/fixtures/archive.ts'

const id = (kind: string, n: number): string => `${kind}-000000000000000${n}`
const event = id('e', 1)
const [open, secret, gone] = [1, 2, 3].map((n) => id('s', n)) as [string, string, string]
const first = id('c', 1)
const second = id('c', 2)

let state: State
let n: number

function claim(value: string, from: string, more: { readonly [field: string]: Json } = {}) {
  return { subject: event, field: 'date', value, passages: [from.replace('s', 'p')], ...more }
}

beforeEach(() => {
  n = 1
  const source = { title: 'Dépêche', accessRights: 'open' }
  const passages = [1, 2, 3].map((i): [string, { readonly [field: string]: Json }] => [
    id('p', i),
    { source: id('s', i), exact: 'mot', start: 0, end: 3 },
  ])
  state = holding({
    [event]: {
      title: { value: { text: 'Audience', lang: 'fr' } },
      date: { value: '2025-11-11', claim: first },
      status: 'draft',
    },
    [open]: source,
    [secret]: { ...source, accessRights: 'restricted' },
    ...Object.fromEntries(passages),
    [first]: claim('2025-11-11', open),
    [second]: claim('2025-11-12', open),
    [id('c', 3)]: claim('2025-11-11', open, { stance: 'disputes' }),
    [id('c', 4)]: claim('2025-11-13', open, { credibility: 5 }),
    [id('c', 5)]: claim('2025-11-14', secret),
    [id('c', 6)]: claim('2025-11-15', gone),
  })
})

function decided(change: object, person = 'Awa'): Outcome<Decision> {
  return decide(state, change as Change, {
    makeId: (kind) => makeId(kind, new Uint8Array(10).fill(7)),
    quote: () => failed({ code: 'source.unknown' }),
    lacksOf: (one) => lacksOf(state, one, person),
  })
}

function write(ops: readonly Op[], act: string, writer = 'w1', author = 'Awa'): string {
  n += 1
  const time = `2026-02-01T00:00:${String(n).padStart(2, '0')}.000Z`
  applyLine(state, { act, ops, writer, n, time, author }, String(n).padStart(64, '0'))
  return `${writer}:${n}`
}

function acted(change: object, person = 'Awa', writer = 'w1'): string {
  const outcome = decided(change, person)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return write(outcome.value.patch.ops, outcome.value.patch.act, writer, person)
}

function refusal(change: object): string {
  const outcome = decided(change)
  return outcome.ok ? 'allowed' : outcome.problem.code
}

const choose = (claim: string, reason?: string, despite?: boolean) => ({
  ...{ kind: 'choose', claim },
  ...(reason === undefined ? {} : { reason }),
  ...(despite === undefined ? {} : { despite }),
})
const shown = (field = 'date'): Json | undefined => standing(state, event)?.fields[field]

test('a claim is chosen with a reason, kept with the value, and never without one', () => {
  for (const none of [undefined, '', '   '])
    expect(refusal(choose(second, none))).toBe('choice.unreasoned')
  acted(choose(second, 'later-correction'))
  expect(shown()).toEqual({ value: '2025-11-12', claim: second, reason: 'later-correction' })
})

test('a reason of 10,000 characters is refused with its own sentence, wherever it is given', () => {
  const reason = 'é'.repeat(10_000)
  expect(refusal(choose(second, reason))).toBe('reason.long')
  const state = { kind: 'state', id: event, field: 'date', value: '2025', reason }
  expect(refusal(state)).toBe('reason.long')
  expect(refusal({ kind: 'status', event, status: 'reviewed', reason })).toBe('reason.long')
})

test('a value that rests on a source changes only with a reason, and is not emptied', () => {
  const change = { kind: 'state', id: event, field: 'date', value: '2025-11-20' }
  expect(refusal(change)).toBe('choice.unreasoned')
  expect(refusal({ ...change, value: null, reason: 'more-reliable' })).toBe('choice.emptied')
  const record = { kind: 'record', id: event, field: 'date', value: { value: '2025-11-20' } }
  expect(refusal(record)).toBe('choice.unreasoned')
  acted({ ...change, reason: 'Relevé au registre' })
  expect(shown()).toEqual({ value: '2025-11-20', reason: 'Relevé au registre' })
  acted({ ...change, value: '2025-11-21' })
  expect(shown()).toEqual({ value: '2025-11-21' })
})

test('what calls for a warning is chosen only once it was read', () => {
  const warned = { 3: 'disputes', 4: 'improbable', 5: 'withheld', 6: 'deleted' }
  for (const [i, warning] of Object.entries(warned)) {
    const claim = id('c', Number(i))
    const view = readEvent(state, event)
    const told = view.ok ? view.value.claims.find((one) => one.id === claim)?.warnings : []
    expect(told).toEqual([warning])
    expect(refusal(choose(claim, 'eyewitness'))).toBe('choice.warned')
    expect(refusal(choose(claim, 'eyewitness', true))).toBe('allowed')
    const value = { value: '2025-11-30', claim, reason: 'x' }
    expect(refusal({ kind: 'record', id: event, field: 'date', value })).toBe('choice.warned')
  }
})

test('a claim of another event or of another field cannot be written under a value', () => {
  const value = { value: { text: 'Récit', lang: 'fr' }, claim: first }
  expect(refusal({ kind: 'record', id: event, field: 'summary', value })).toBe('record.unknown')
})

test('undo takes back choice and reason together', () => {
  const before = shown()
  const dot = acted(choose(second, 'official-figure'))
  const undone = invert(state, dot, 'undo', [{ id: event, field: 'date', before: before ?? null }])
  if (undone.ok) write(undone.value.ops, 'undo')
  expect(shown()).toEqual(before)
})

test('two people who choose differently are both shown, each with the reason', () => {
  const here = decided(choose(second, 'official-figure'))
  const there = decided(choose(first, 'eyewitness'), 'Issa')
  if (!here.ok || !there.ok) throw new Error('refused')
  write(here.value.patch.ops, 'choose')
  write(there.value.patch.ops, 'choose', 'w2', 'Issa')
  const view = readEvent(state, event)
  const [conflict] = view.ok ? view.value.conflicts : []
  const said = conflict?.values.map(({ value }) =>
    sayWritten(conflict, value, { lang: 'fr' }).replaceAll('\u00a0', ' '),
  )
  expect(said).toEqual([
    '11 novembre 2025 (témoin oculaire)',
    '12 novembre 2025 (chiffre officiel)',
  ])
})

test('a reason given by its key is said in the language of the reader, with what was written behind it', () => {
  for (const key of reasonKeys) {
    expect(readReason(spellReason({ key, text: '' }))).toEqual({ key, text: '' })
    const full = { key, text: 'communiqué n°\u00a012\nannexe' }
    expect(readReason(spellReason(full))).toEqual(full)
  }
  expect(readReason('official-figures')).toEqual({ key: null, text: 'official-figures' })
})

test('an event is verified where nothing lacks and another person vouches for it', () => {
  const verified = { kind: 'status', event, status: 'verified' }
  expect(refusal({ kind: 'record', id: event, field: 'status', value: 'verified' })).toBe('allowed')
  acted({ kind: 'record', id: event, field: 'note', value: 'Vu' })
  expect(refusal(verified)).toBe('allowed')
  acted(choose(second, 'nearer'))
  const alone = decided(verified)
  expect(alone).toMatchObject({ problem: { code: 'status.lacking', lacks: ['alone'] } })
  acted(verified, 'Issa')
  expect(shown('status')).toBe('verified')
  expect(verifiedLacks(state, event)).toEqual([])
})

test('what lacks is told, and stays told where the event is verified all the same for a reason', () => {
  const link = id('r', 1)
  write(
    [
      ['kind', 'actor'],
      ['event', event],
      ['to', id('a', 1)],
    ].map(([field = '', value = '']) => ({ id: link, field, value, replaces: [] })),
    'tie',
  )
  const theirs = decided(choose(second, 'eyewitness'), 'Issa')
  acted(choose(first, 'nearer'))
  if (theirs.ok) write(theirs.value.patch.ops, 'choose', 'w2', 'Issa')
  const refused = decided({ kind: 'status', event, status: 'verified' })
  const told = refused.ok ? [] : (refused.problem.lacks as readonly string[]).map(readLack)
  expect(told).toEqual([
    { kind: 'gap', path: `actors/${link}` },
    { kind: 'conflict', id: event, field: 'date' },
  ])
  acted({ kind: 'status', event, status: 'verified', reason: 'Relu sur pièces' })
  expect(shown('statusReason')).toBe('Relu sur pièces')
  expect(verifiedLacks(state, event)).toEqual(told)
  acted({ kind: 'status', event, status: 'reviewed' })
  expect(shown('statusReason')).toBe('')
})

test('where nobody can tell what lacks, nothing is verified', () => {
  const outcome = decide(state, { kind: 'status', event, status: 'verified' } as Change, {
    makeId: () => '',
    quote: () => failed({ code: 'source.unknown' }),
  })
  expect(outcome).toMatchObject({ problem: { code: 'status.lacking' } })
})
