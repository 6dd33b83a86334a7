import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writesOf } from '../../../data/changes/held.ts'
import {
  type Journaled,
  type KnownLines,
  relabel,
  replay,
  unite,
} from '../../../data/changes/merge.ts'
import type { Line } from '../../../data/changes/patch.ts'
import { stateHash } from '../in-one-go.ts'
import { bruteForce, type Device, fieldStory, hashByDefinition } from './devices.ts'

const stories = fc.record({
  devices: fc.integer({ min: 2, max: 4 }),
  edits: fc.integer({ min: 1, max: 60 }),
  records: fc.integer({ min: 1, max: 6 }),
  seed: fc.nat(),
})

function journalsOf(devices: readonly Device[]): KnownLines {
  return new Map(devices.map(({ name, journal }) => [name, journal]))
}

/** What a copy might hold: a first part of each device's lines. */
function part(journals: KnownLines, share: readonly number[]): KnownLines {
  return new Map(
    [...journals].map(([writer, lines], i) => {
      const count = Math.floor((share[i % share.length] ?? 0) * lines.length)
      return [writer, lines.slice(0, count)]
    }),
  )
}

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 })

function one(writer: string, n: number, hash: string, line: Partial<Line> = {}): Journaled {
  const base = { writer, n, time: `2025-11-15T09:30:0${n}.000Z`, author: 'Awa', act: 'record' }
  return { line: { ...base, ops: [], ...line }, hash }
}

describe('putting copies together', () => {
  test('the state hash is that of the brute-force model, whatever the clocks say', () =>
    fc.assert(
      fc.property(stories, (story) => {
        const devices = fieldStory(story)
        const lines = devices.flatMap(({ journal }) => journal.map(({ line }) => line))
        const expected = hashByDefinition(bruteForce(lines))
        for (const { state } of devices) expect(stateHash(state)).toBe(expected)
        expect(stateHash(replay(journalsOf(devices)))).toBe(expected)
      }),
    ))

  test('the order makes no difference, and neither does doing it twice', () =>
    fc.assert(
      fc.property(stories, shares, shares, shares, (story, p, q, r) => {
        const all = journalsOf(fieldStory(story))
        const [a, b, c] = [part(all, p), part(all, q), part(all, r)]
        const hash = (journals: KnownLines): string => stateHash(replay(journals))
        const ab = hash(unite(a, b))
        expect(hash(unite(b, a))).toBe(ab)
        expect(hash(unite(unite(a, b), b))).toBe(ab)
        expect(hash(unite(unite(a, b), c))).toBe(hash(unite(a, unite(b, c))))
      }),
    ))

  test('two branches under one writer’s name are both kept, alike on both sides', () => {
    const op = { id: 'e-0000000000000001', field: 'note', replaces: [] }
    const first = one('w', 1, 'aaaa', { ops: [{ ...op, value: 'commun' }] })
    const seen = { ...op, replaces: ['w:1'] }
    const here = one('w', 2, 'bbbbbbbbb', { ops: [{ ...seen, value: 'ici' }] })
    const there = one('w', 2, 'ccccccccc', { ops: [{ ...seen, value: 'là' }] })
    const after = one('w', 3, 'dddd', { ops: [{ ...seen, value: 'là-bas', replaces: ['w:2'] }] })
    const a: KnownLines = new Map([['w', [first, here]]])
    const b: KnownLines = new Map([['w', [first, there, after]]])
    const state = replay(unite(a, b))
    const writes = writesOf(state.records.get(op.id), 'note')
    expect(writes.map(({ value, mark }) => [value, mark.dot])).toEqual([
      ['là-bas', 'w~cccccccc:3'],
      ['ici', 'w:2'],
    ])
    expect(stateHash(replay(unite(b, a)))).toBe(stateHash(state))
    expect(stateHash(replay(unite(unite(a, b), b)))).toBe(stateHash(state))
  })

  test('an act spread over lines has no effect before its last line', () => {
    const op = { id: 'e-0000000000000001', replaces: [], value: 1 }
    const parts: Journaled[] = [
      { ...one('w', 1, 'a', { ops: [{ ...op, field: 'x' }] }), group: 1 },
      { ...one('w', 2, 'b', { ops: [{ ...op, field: 'y' }] }), group: 1, closes: 2 },
    ]
    expect(replay(new Map([['w', parts.slice(0, 1)]])).records.size).toBe(0)
    const held = replay(new Map([['w', parts]])).records.get(op.id)
    expect(held?.fields).toEqual({ x: 1, y: 1 })
    expect(held?.mark.dot).toBe('w:2')
  })

  test('a relabelled branch takes along what it replaced of itself, and nothing else', () => {
    const { line } = one('w', 7, 'x', { of: 'w:6' })
    const replaces = ['w:5', 'w:6', 'v:9']
    const ops = [{ id: 'e-0000000000000001', field: 'note', value: 1, replaces }]
    const branch = relabel({ ...line, ops }, 'w~1', 6)
    expect(branch).toMatchObject({ writer: 'w~1', of: 'w~1:6' })
    expect(branch.ops[0]?.replaces).toEqual(['w:5', 'w~1:6', 'v:9'])
  })
})
