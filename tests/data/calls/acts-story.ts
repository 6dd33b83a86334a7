import fc from 'fast-check'
import { seenOf } from '../../../data/changes/held.ts'
import type { Line, Op } from '../../../data/changes/patch.ts'
import { applyLine, dotsOf, type State } from '../../../data/changes/state.ts'
import type { Json } from '../../../data/text/json.ts'
import { id } from './records.ts'

const dates = [
  '2012',
  '2012-01-17',
  '2013-01~',
  '{2014-01-01,2014-03-01}',
  '../2011',
  'jadis',
  '2012/..',
]
const text = (of: string): Json => ({ text: of, lang: 'fr' })
const one = <T>(...all: readonly T[]) => fc.constantFrom(...all)
const some = (kind: string, most = 3) => fc.nat({ max: most }).map((n) => id(kind, n))
const stated = <T extends Json>(values: fc.Arbitrary<T>) => values.map((value): Json => ({ value }))

type Write = readonly [id: fc.Arbitrary<string>, field: string, value: fc.Arbitrary<Json>]

const writes: readonly Write[] = [
  [some('e', 7), 'title', stated(one(text('a'), text('b')))],
  [
    some('e', 7),
    'date',
    fc.oneof(stated(one(...dates)), fc.constant({ value: '2012-01', claim: id('c', 1) })),
  ],
  [some('e', 7), 'type', stated(one('coup', 'attack', 'rien'))],
  [some('e', 7), 'status', one('draft', 'reviewed', 'verified')],
  [some('e', 7), 'note', one('x', 'y')],
  [some('r', 9), 'kind', one('place', 'actor', 'theme', 'event')],
  [some('r', 9), 'event', some('e', 7)],
  [some('r', 9), 'to', fc.oneof(some('l'), some('a'), some('t'), some('e', 7))],
  [some('c', 5), 'subject', some('e', 7)],
  [some('c', 5), 'field', one('date', 'toll', 'title')],
  [some('c', 5), 'value', one('2012-01', '2012-02')],
  [some('c', 5), 'stance', one('supports', 'disputes')],
  [some('c', 5), 'passages', fc.array(some('p'), { maxLength: 2 })],
  [some('p'), 'source', some('s')],
  [some('s'), 'title', one('Dépêche', 'Note')],
  [some('s'), 'reliability', one('A', 'C')],
  [some('l'), 'country', one('ML', 'NE', '')],
  [some('l'), 'name', one(text('Gao'), text('Kidal'))],
  [some('a'), 'name', one(text('AFP'), text('MINUSMA'))],
  [some('t'), 'name', one(text('Paix'), text('Eau'))],
]

const write = fc.oneof(
  ...writes.map(([record, field, value]) =>
    fc.record({ id: record, field: fc.constant(field), value }),
  ),
  fc.record({
    id: fc.oneof(
      some('e', 7),
      some('r', 9),
      some('c', 5),
      some('p'),
      some('s'),
      some('l'),
      some('a'),
    ),
    field: fc.constant('deleted'),
    value: fc.boolean(),
  }),
)

const act = fc.record({
  writer: one('w', 'v'),
  seen: fc.boolean(),
  writes: fc.array(write, { minLength: 1, maxLength: 6 }),
})

function deletion(state: State, record: string, value: Json): Json {
  const held = state.records.get(record)
  return value === true && held !== undefined ? seenOf(held) : null
}

/** What two writers do to a few records of every kind: make, date, tie, cite, rename, delete and restore them, in any order, having seen the other's writes or not. */
export const acts = fc.array(act, { minLength: 1, maxLength: 30 })

/** Plays acts on an empty archive and shows each line once the state has it. */
export function play(
  state: State,
  all: readonly (typeof acts extends fc.Arbitrary<(infer A)[]> ? A : never)[],
  each: (line: Line) => void,
): void {
  const numbers = new Map<string, number>()
  for (const [i, { writer, seen, writes: asked }] of all.entries()) {
    const n = (numbers.get(writer) ?? 0) + 1
    numbers.set(writer, n)
    const ops = new Map<string, Op>()
    for (const { id: record, field, value } of asked)
      ops.set(`${record} ${field}`, {
        id: record,
        field,
        value: field === 'deleted' ? deletion(state, record, value) : value,
        replaces: seen ? dotsOf(state, record, field) : [],
      })
    const said = { act: 'essai', time: `2026-01-${10 + i}`, author: 'x' }
    const line = { ...said, ops: [...ops.values()], writer, n }
    applyLine(state, line, String(n).padStart(64, '0'))
    each(line)
  }
}
