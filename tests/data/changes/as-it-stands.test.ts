import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Line } from '../../../data/changes/patch.ts'
import {
  applyLine,
  asItStands,
  emptyState,
  letGo,
  mentioning,
  recordsOf,
  standingIds,
} from '../../../data/changes/state.ts'

const ids = ['e-0000000000000001', 'e-0000000000000002', 'l-0000000000000001', 'l-0000000000000002']
const line = fc.array(
  fc.record({
    id: fc.constantFrom(...ids),
    field: fc.constantFrom('title', 'deleted', 'event', 'kind'),
    value: fc.constantFrom<string | null>('event', ids[0] ?? '', ids[1] ?? '', null),
    replaces: fc.constant([]),
  }),
  { minLength: 1, maxLength: 5 },
)

// 200 runs of up to ten acts on four records: what is read of each is all that a reader can ask.
test('an archive as it stood shows nothing of what is written later, whatever is asked of it', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), fc.array(line, { maxLength: 5 }), (old, late) => {
      const [live, kept] = [emptyState(), emptyState()]
      const lineOf = (ops: Line['ops'], n: number): Line => {
        const said = { time: '2025-11-15T09:30:00.000Z', author: 'Awa', act: 'record' }
        return { writer: 'w0000000000000000', n, ops, ...said }
      }
      old.forEach((ops, i) => {
        for (const state of [live, kept]) applyLine(state, lineOf(ops, i + 1), '')
      })
      const stood = asItStands(live)
      late.forEach((ops, i) => {
        applyLine(live, lineOf(ops, old.length + i + 1), '')
      })
      expect([...stood.records]).toEqual([...kept.records])
      expect([...stood.heads]).toEqual([...kept.heads])
      const [known, own] = [recordsOf(stood), recordsOf(kept)]
      expect([known.size, known.ties]).toEqual([own.size, own.ties])
      for (const kind of ['event', 'link'] as const) {
        expect([...standingIds(stood, kind)]).toEqual([...standingIds(kept, kind)])
        expect(known.countOf(kind)).toBe(own.countOf(kind))
        for (const id of ids) {
          expect(known.has(id)).toBe(own.has(id))
          const of = (archive: typeof stood) =>
            mentioning(archive, id, kind)
              .map((held) => held.id)
              .toSorted()
          expect(of(stood)).toEqual(of(kept))
        }
      }
      // Once nobody reads it over many turns any more, it is the archive that lives.
      letGo(stood)
      expect([...stood.records]).toEqual([...live.records])
    }),
    { numRuns: 200 },
  )
})
