import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDeleted, markOf, seenOf, writesOf } from '../../../data/changes/held.ts'
import type { Line, Op } from '../../../data/changes/patch.ts'
import {
  applyLine,
  applyParts,
  dotsOf,
  emptyState,
  mentioning,
  noteHead,
  type State,
  standing,
  standingIds,
} from '../../../data/changes/state.ts'
import { LargeWrites } from '../../../data/changes/writes.ts'
import { canonical } from '../../../data/text/canonical.ts'
import type { Json } from '../../../data/text/json.ts'
import { stateHash } from '../in-one-go.ts'

const event = 'e-0000000000000001'
const link = 'r-0000000000000001'
const place = 'l-0000000000000001'

function by(writer: string, n: number, ...ops: Op[]): Line {
  const time = `2025-11-15T09:30:0${n}.000Z`
  return { writer, n, time, author: writer, act: 'record', ops }
}

function op(id: string, field: string, value: Json, ...replaces: string[]): Op {
  return { id, field, value, replaces }
}

function having(...lines: Line[]): State {
  const state = emptyState()
  for (const line of lines) applyLine(state, line, `${line.writer}${line.n}`)
  return state
}

function values(state: State, id: string, field: string): Json[] {
  return writesOf(state.records.get(id), field).map(({ value }) => value)
}

describe('a field that two people set apart', () => {
  const apart = [by('a', 1, op(event, 'note', 'x')), by('b', 2, op(event, 'note', 'y'))]

  test('keeps both values, the later one shown', () => {
    expect(values(having(...apart), event, 'note')).toEqual(['y', 'x'])
    expect(values(having(...apart.toReversed()), event, 'note')).toEqual(['y', 'x'])
  })

  test('has one value again once someone who saw both decides', () => {
    const decided = by('a', 3, op(event, 'note', 'z', 'a:1', 'b:2'))
    const state = having(...apart, decided)
    expect(values(state, event, 'note')).toEqual(['z'])
    expect(state.records.get(event)?.rivals).toBeUndefined()
    expect(dotsOf(state, event, 'note')).toEqual(['a:3'])
  })

  test('does not come back when the replaced line arrives last', () => {
    const first = by('a', 1, op(event, 'note', 'x'))
    const second = by('b', 1, op(event, 'note', 'y', 'a:1'))
    const state = having(second, first)
    expect(values(state, event, 'note')).toEqual(['y'])
    expect(state.superseded.size).toBe(0)
    expect(stateHash(state)).toBe(stateHash(having(first, second)))
  })

  test('shows who wrote each value, when and in which act', () => {
    const held = having(...apart).records.get(event)
    expect(held && markOf(held, 'note')).toMatchObject({ dot: 'b:2', author: 'b', act: 'record' })
    expect(held && markOf(held, 'title')).toBeUndefined()
  })
})

describe('a deleted record', () => {
  const made = by('a', 1, op(event, 'title', 'x'), op(event, 'note', 'y'))
  const base = having(made)
  const held = base.records.get(event)
  const deletion = by('a', 2, op(event, 'deleted', held ? seenOf(held) : null))

  test('stands no more', () => {
    const state = having(made, deletion)
    expect(standing(state, event)).toBeUndefined()
    expect([...standingIds(state, 'event')]).toEqual([])
    const record = state.records.get(event)
    expect(record && isDeleted(record)).toBe(true)
  })

  test('comes back with an edit that the deletion had not seen', () => {
    const unseen = by('b', 1, op(event, 'note', 'z', 'a:1'))
    for (const lines of [
      [made, deletion, unseen],
      [made, unseen, deletion],
    ])
      expect(standing(having(...lines), event)?.fields['note']).toBe('z')
  })

  test('comes back when the deletion is taken back', () => {
    const restored = by('a', 3, op(event, 'deleted', null, 'a:2'))
    expect(standing(having(made, deletion, restored), event)?.fields['title']).toBe('x')
  })
})

describe('what mentions a record', () => {
  const tie = by('a', 1, op(link, 'event', event), op(link, 'to', place))
  const records = by('a', 2, op(event, 'title', 'x'), op(place, 'name', 'Gao'))

  test('is found from both ends', () => {
    const state = having(tie, records)
    expect(mentioning(state, event, 'link').map(({ id }) => id)).toEqual([link])
    expect(mentioning(state, place, 'link').map(({ id }) => id)).toEqual([link])
    expect(mentioning(state, place, 'claim')).toEqual([])
  })

  test('is found no more once it points elsewhere', () => {
    const moved = by('a', 3, op(link, 'to', 'l-0000000000000002', 'a:1'))
    const state = having(tie, records, moved)
    expect(mentioning(state, place, 'link')).toEqual([])
    expect(mentioning(state, 'l-0000000000000002', 'link')).toHaveLength(1)
  })

  test('is found in lists too', () => {
    const passages = ['p-0000000000000001', 'p-0000000000000002']
    const state = having(by('a', 1, op('c-0000000000000001', 'passages', passages)))
    for (const passage of passages) expect(mentioning(state, passage, 'claim')).toHaveLength(1)
  })
})

describe('applying', () => {
  test('replaces records and never changes them, so a snapshot may be taken meanwhile', () => {
    const state = having(by('a', 1, op(event, 'note', 'x')))
    const before = state.records.get(event)
    const copy = structuredClone(before)
    applyLine(state, by('b', 1, op(event, 'note', 'y'), op(event, 'title', 't')), 'b1')
    expect(before).toEqual(copy)
    expect(state.records.get(event)).not.toBe(before)
  })

  test('in slices gives what applying at once gives', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.nat(4), fc.integer()), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        (writes, slice) => {
          const named = new Map(
            writes.map(([id, field, value]) => [
              `${id} ${field}`,
              op(`e-000000000000000${id}`, `f${field}`, value),
            ]),
          )
          const line = by('a', 1, ...named.values())
          const state = emptyState()
          for (let from = 0; from < line.ops.length; from += slice)
            applyParts(state, line, line.ops.slice(from, from + slice))
          noteHead(state, 'a', 1, 'a1')
          expect(stateHash(state)).toBe(stateHash(having(line)))
          expect(state.heads).toEqual(having(line).heads)
        },
      ),
    ))
})

test('records that an act makes whole are what their writes one by one would have made, also where some stand already or their writes are awaited', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.nat(5), fc.dictionary(fc.constantFrom('title', 'note', 'to'), fc.nat())),
        {
          maxLength: 8,
        },
      ),
      fc.array(fc.tuple(fc.nat(5), fc.nat()), { maxLength: 3 }),
      fc.boolean(),
      (made, others, isAwaited) => {
        const before = others.map(([n, value]) => op(`e-000000000000000${n}`, 'title', value))
        const awaited = isAwaited ? [op(`e-0000000000000001`, 'note', 1, 'a:2')] : []
        const writes = new LargeWrites()
        for (const [n, fields] of made) writes.make(`e-000000000000000${n}`, fields)
        const line = by('a', 2, ...writes)
        const [whole, apart] = [having(by('b', 1, ...before, ...awaited)), emptyState()]
        applyLine(apart, by('b', 1, ...before, ...awaited), 'b1')
        applyParts(whole, { ...line, ops: writes }, writes.parts)
        noteHead(whole, 'a', 2, 'a2')
        applyLine(apart, line, 'a2')
        expect(whole).toEqual(apart)
      },
    ),
  ))

describe('the state hash', () => {
  test('is that of the empty text for an archive of nothing', () => {
    expect(stateHash(emptyState())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })

  test('has one spelling for one value', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const again = JSON.parse(canonical(value as Json)) as Json
        expect(canonical(again)).toBe(canonical(value as Json))
        expect(again).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    ))

  test('sorts keys and leaves lists alone', () => {
    expect(canonical({ b: 1, a: [3, 1, { d: null, c: 'é' }] })).toBe(
      '{"a":[3,1,{"c":"é","d":null}],"b":1}',
    )
  })
})
