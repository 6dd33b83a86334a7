import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Change } from '../../../data/changes/change.ts'
import { decide } from '../../../data/changes/decide.ts'
import type { Op } from '../../../data/changes/patch.ts'
import { LargeWrites } from '../../../data/changes/writes.ts'
import { type Kind, kindLetters, makeId } from '../../../data/model/id.ts'
import { failed } from '../../../data/model/outcome.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { longestLine, mostBytes } from '../../../data/store/core/limits.ts'
import { segmentName } from '../../../data/store/core/names.ts'
import { readLine } from '../../../data/store/journal/journal-line.ts'
import { scanSegment } from '../../../data/store/journal/scan.ts'
import type { Json } from '../../../data/text/json.ts'
import { at, reached } from './archives.ts'
import { chance } from './chance.ts'
import { beginLife, nextLife, simFolder } from './prove/life.ts'
import { SimDisk } from './sim-disk.ts'

function mostly<T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd })
}

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('\ud800', '__proto__', 'constructor', '', '\u0000'.repeat(4000), '🜚'.repeat(500)),
  fc.nat(1_500_000).map((n) => 'é'.repeat(n)),
)
const { deep } = fc.letrec((tie) => ({
  deep: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('deep'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string({ maxLength: 9 }), fc.constant('__proto__')), tie('deep')),
    fc.nat(90).map((n) => JSON.parse(`${'['.repeat(n)}0${']'.repeat(n)}`) as unknown),
  ),
}))
const value = mostly<Json>(fc.string({ unit: 'grapheme' }), deep as fc.Arbitrary<Json>)
const id = fc
  .tuple(fc.constantFrom(...(Object.keys(kindLetters) as Kind[])), fc.nat(3))
  .map(([kind, n]) => makeId(kind, new Uint8Array(10).fill(n)))
const field = mostly(
  fc.constantFrom('title', 'note', 'name', 'passages', 'toll'),
  fc.constantFrom('constructor', '__proto__', 'a b', 'x'.repeat(70), ''),
)
const dot = fc.constantFrom('starter:1', 'w0123456789abcdef~0123abcd:4', 'w0123456789abcdef:2')
const op: fc.Arbitrary<Op> = fc.record({
  ...{ id: mostly<string>(id, words), field, value },
  replaces: fc.oneof(fc.array(dot, { maxLength: 4 }), fc.constant(Array(1500).fill('starter:1'))),
})
const text = fc.record({ text: words, lang: fc.constant('fr') })
const change = fc.oneof(
  fc.record({
    kind: fc.constant('create-event'),
    title: text,
    places: fc.array(fc.record({ name: text }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('create-authority'),
    as: fc.constantFrom('actor', 'place', 'term'),
    party: fc.record({ name: text }),
  }),
  fc.record({ kind: fc.constant('record'), id, field, value }),
  fc.record({ kind: fc.constant('state'), id, field, value, reason: words }),
  fc.record({ kind: fc.constant('describe'), source: id, fields: fc.dictionary(field, value) }),
  fc.record({ kind: fc.constant('delete'), id }),
)
const doing = fc.oneof(
  fc.record({ change }),
  fc.record({
    ops: fc.array(op, { maxLength: 6 }),
    act: mostly<string>(fc.constant('record'), words),
  }),
  fc.record({ made: fc.array(fc.tuple(id, fc.dictionary(field, value)), { maxLength: 6 }) }),
  fc.record({ signed: words }),
  fc.record({ detail: fc.dictionary(fc.string({ maxLength: 9 }), value) }),
)
type Doing = typeof doing extends fc.Arbitrary<infer T> ? T : never

let made = 0
const context = {
  makeId: (kind: Kind) => makeId(kind, Buffer.from(String(++made).padStart(10, '0'))),
  quote: () => failed({ code: 'source.unknown' }),
}

async function take(store: ArchiveStore, one: Doing): Promise<void> {
  if ('signed' in one) store.author = one.signed
  else if ('ops' in one) await store.commit({ act: one.act, ops: one.ops }, at(1))
  else if ('made' in one) {
    const ops = new LargeWrites()
    for (const [record, fields] of one.made) ops.make(record, fields)
    await store.commit({ act: 'import', ops }, at(1))
  } else if ('detail' in one)
    await store.note({ type: 'repair', outcome: 'warning', detail: one.detail }, at(1))
  else {
    const asked = v.safeParse(Change, one.change)
    if (!asked.success) return
    const decided = decide(store.archive, asked.output, context)
    if (decided.ok) await store.commit(decided.value.patch, at(1))
  }
}

test('no line that the program writes is one that its readers would set aside, whatever it is asked to do', async () => {
  let lines = 0
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 5, maxLength: 25 }), async (all) => {
      const disk = new SimDisk(chance(1))
      const store = await beginLife(disk)
      for (const one of all) await take(store, one)
      const hash = store.stateHash()
      await store.close()
      const bytes = await disk.readFile(`${simFolder}/${segmentName(store.writer, 1)}`)
      expect(bytes.byteLength).toBeLessThan(mostBytes.segment)
      const { good, bad } = scanSegment(bytes)
      expect(bad).toEqual([])
      for (const { start, end, n } of good) {
        expect(end - 1 - start).toBeLessThanOrEqual(longestLine)
        expect(readLine(store.writer, bytes.subarray(start, end - 1))?.n).toBe(n)
      }
      lines += good.length
      const again = reached(await nextLife(disk))
      expect(again.findings).toEqual([])
      expect(again.stateHash()).toBe(hash)
      await again.close()
    }),
    { numRuns: 150 },
  )
  expect(lines).toBeGreaterThan(300)
})
