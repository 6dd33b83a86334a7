import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invert, type Undone } from '../../data/changes/invert.ts'
import { emptyState } from '../../data/changes/state.ts'
import { invertBetween } from '../../electron/engine/taking-back.ts'
import { acts, play } from '../data/calls/acts-story.ts'

test('an act taken back a few records at a time is taken back as it is in one go', async () => {
  await fc.assert(
    fc.asyncProperty(
      acts,
      fc.integer({ min: 1, max: 400 }),
      fc.boolean(),
      async (all, copies, isSorted) => {
        const state = emptyState()
        const writes: Undone[] = []
        play(state, all, ({ ops }) => {
          for (const { id, field } of ops) writes.push({ id, field, before: undefined })
        })
        // Records that no act has touched make the act large enough to be parted.
        for (let i = 0; i < copies; i++)
          for (const field of ['title', 'date', 'note'])
            writes.push({ id: `e-${String(1000 + i).padStart(16, '0')}`, field, before: null })
        if (isSorted) writes.sort((a, b) => (a.id < b.id ? -1 : 1))
        const whole = invert(state, 'w:1', 'undo', writes)
        const parted = await invertBetween(state, 'w:1', 'undo', writes)
        const told = (outcome: typeof whole) =>
          outcome.ok ? outcome.value.ops.map((op) => JSON.stringify(op)).sort() : outcome.problem
        expect(told(parted)).toEqual(told(whole))
      },
    ),
    { numRuns: 60 },
  )
})
