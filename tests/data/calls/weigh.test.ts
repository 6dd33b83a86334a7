import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostOf } from '../../../data/calls/bounds.ts'
import { contract, type Verb } from '../../../data/calls/contract.ts'
import { weighCall } from '../../../data/calls/weigh.ts'

const verbs = Object.keys(contract) as Verb[]
const codeOf = (verb: string, input: unknown) => weighCall(verb, input)?.code
const taking = (what: 'bytes' | 'characters', most: number) =>
  verbs.filter((verb) => mostOf(verb)[what] > most)

test('thirty megabytes of bytes where an object belongs are refused by every verb without being gone through', () => {
  // A schema would take seconds for each.
  const bytes = new Uint8Array(30_000_000)
  for (const verb of verbs) {
    expect(codeOf(verb, bytes), verb).toBe('call.malformed')
    expect(codeOf(verb, { request: { what: bytes } }), verb).toBe('call.malformed')
  }
})

test('bytes are taken by the verbs that take a document or a picture, up to 64 MiB', () => {
  expect(taking('bytes', 0)).toEqual([
    ...['picture.save', 'reading.look', 'reading.add', 'source.look', 'source.add'],
  ])
  const incoming = (size: number) => ({ incoming: { from: 'bytes', bytes: new Uint8Array(size) } })
  expect(weighCall('source.look', incoming(64 * 1024 * 1024))).toBeNull()
  expect(codeOf('source.look', incoming(64 * 1024 * 1024 + 1))).toBe('call.too-large')
  expect(codeOf('event.read', { bytes: new Uint8Array(1) })).toBe('call.too-large')
})

test('one byte of a great buffer weighs as much as the buffer, which travels whole', () => {
  const { buffer } = new Uint8Array(64 * 1024 * 1024 + 1)
  expect(codeOf('source.look', { bytes: new Uint8Array(buffer, 0, 1) })).toBe('call.too-large')
})

test('a list that says to be long, a deep value, many fields and long words are too large for every verb', () => {
  const gaps: unknown[] = []
  gaps.length = 4_000_000_000
  const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner], 0)
  const fields = Object.fromEntries(Array.from({ length: 500_001 }, (_, at) => [`f${at}`, at]))
  const words = 'x'.repeat(17_000_000)
  for (const verb of verbs)
    for (const input of [{ ids: gaps }, gaps, { deep }, { words }, { [words]: 1 }])
      expect(weighCall(verb, input), verb).toEqual({ code: 'call.too-large', verb })
  for (const verb of ['event.read', 'export.run'])
    expect(codeOf(verb, fields)).toBe('call.too-large')
})

test('what no call takes and a copy between processes would carry is refused by its kind', () => {
  const strange = [new Map(), new Set(), new Date(), /x/, new Error('x'), new ArrayBuffer(1), 1n]
  for (const value of [...strange, new Float64Array(1), () => undefined, Symbol('x')])
    expect(weighCall('event.read', { id: value })).toEqual({
      code: 'call.malformed',
      verb: 'event.read',
      place: 'id',
    })
})

test('a verb that does not exist may take as little as the smallest', () => {
  for (const verb of ['constructor', '__proto__', 'toString', ''])
    expect(codeOf(verb, { words: 'x'.repeat(20_000) })).toBe('call.too-large')
})

test('the longest that a form, a filter, a draft or a paste of the window holds is let through', () => {
  const ids = Array.from({ length: 2000 }, (_, at) => `e-${String(at).padStart(16, '0')}`)
  const filter = { query: 'x'.repeat(4000), places: ids, actors: ids, themes: ids }
  expect(weighCall('events.filter', filter)).toBeNull()
  expect(weighCall('events.rows', { ids })).toBeNull()
  const shown = { filter, lanes: 'country', days: null }
  expect(weighCall('views.keep', { archive: 'f-1', name: 'x', shown })).toBeNull()
  expect(
    weighCall('presets.keep', { name: 'x', what: 'view', filter, ids, options: {} }),
  ).toBeNull()
  expect(weighCall('draft.keep', { key: 'x'.repeat(4000), text: 'x'.repeat(1_000_000) })).toBeNull()
  const pasted = { from: 'text', text: 'x'.repeat(16_000_000) }
  const description = { title: 'x'.repeat(1000), note: 'x'.repeat(8000) }
  expect(weighCall('source.add', { incoming: pasted, description })).toBeNull()
  const all = Array.from({ length: 400_000 }, () => ids[0])
  expect(
    weighCall('export.run', { request: { what: { which: 'selection', ids: all } } }),
  ).toBeNull()
})

// 200 values of every shape that JSON has: what costs is to make them.
test('a small value is never too large, and never changed', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(...verbs), (value, verb) => {
      const before = JSON.stringify(value)
      expect(weighCall(verb, value)).toBeNull()
      expect(JSON.stringify(value)).toBe(before)
    }),
    { numRuns: 200 },
  )
})
