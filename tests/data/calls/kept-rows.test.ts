import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDeleted } from '../../../data/changes/held.ts'
import { emptyState, type State, standingIds } from '../../../data/changes/state.ts'
import { type Kind, kindLetters, kindOf } from '../../../data/model/id.ts'
import { finish } from '../../../data/model/steps.ts'
import { KeptRows } from '../../../data/reading/kept-rows.ts'
import { readInfo } from '../../../data/reading/read-info.ts'
import { acts, play } from './acts-story.ts'

const shown = (rows: KeptRows) => [
  finish(rows.sources()),
  ...(['actor', 'place', 'term'] as const).map((kind) => finish(rows.authorities(kind))),
]

test('lists kept from act to act are those that are read anew', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const state = emptyState()
      const kept = new KeptRows(() => state)
      play(state, all, (line) => {
        kept.follow(line)
        expect(shown(kept)).toEqual(shown(new KeptRows(() => state)))
      })
    }),
    { numRuns: 300 },
  )
})

function walked(state: State, kind: Kind): readonly string[] {
  const all = [...state.records]
  return all.filter(([id, held]) => kindOf(id) === kind && !isDeleted(held)).map(([id]) => id)
}

test('the records of a kind, and how many there are, are those that a walk over all of them finds', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const state = emptyState()
      play(state, all, () => undefined)
      for (const kind of Object.keys(kindLetters) as Kind[])
        expect([...standingIds(state, kind)]).toEqual(walked(state, kind))
      const info = readInfo(state, { id: 'f-0', format: 1, stateHash: '' })
      expect(info.events).toBe(walked(state, 'event').length)
      expect(info.claims).toBe(walked(state, 'claim').length)
      const ties = walked(state, 'link').filter(
        (id) => state.records.get(id)?.fields.kind === 'event',
      )
      expect(info.relations).toBe(ties.length)
    }),
  )
})
