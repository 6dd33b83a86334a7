import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { emptyState } from '../../../data/changes/state.ts'
import { filterEvents } from '../../../data/search/filter.ts'
import { patchTraits, type Traits } from '../../../data/search/traits.ts'
import type { Columns } from '../../../data/timeline/columns.ts'
import { applyPatch, ColumnsPatch } from '../../../data/timeline/columns-patch.ts'
import { patchColumns } from '../../../data/timeline/patch-columns.ts'
import { eventsTouchedBy } from '../../../data/timeline/touched-events.ts'
import { acts, play } from '../calls/acts-story.ts'
import { buildColumns, traitsOf } from '../in-one-go.ts'

type Acts = typeof acts extends fc.Arbitrary<infer Of> ? Of : never

const said = (name: string) => ({ text: name, lang: 'fr' })
const by = (...writes: readonly (readonly [string, string, unknown])[]) => ({
  writer: 'w',
  seen: false,
  writes: writes.map(([id, field, value]) => ({ id, field, value })),
})
const [one, other] = ['e-0000000000000000', 'e-0000000000000007']
const [tie, place] = ['r-0000000000000003', 'l-0000000000000002']

/** Found by chance: ties that name a record of another kind than they say, as an archive from elsewhere may. */
const examples = [
  [
    by([tie, 'kind', 'actor'], [tie, 'to', one]),
    by([tie, 'event', other], [other, 'status', 'draft']),
    by([one, 'status', 'draft']),
  ],
  [
    by([tie, 'to', place], [tie, 'event', one]),
    by([place, 'name', said('Kidal')]),
    by([tie, 'kind', 'theme'], [one, 'note', 'x']),
    by([place, 'name', said('Gao')]),
  ],
].map((story) => [story] as unknown as [Acts])

/** Everything that is drawn of columns and counted by facets. */
function shown(columns: Columns, traits: Traits) {
  const { bounds, ...others } = traits
  const counted = filterEvents(columns, traits, { from: '2012', to: '2013' }, null)
  const days = Array.from({ length: columns.count }, (_, i) => bounds.at(i))
  return { columns, traits: others, days, counted }
}

test('columns and facets patched after each act are those that building them anew gives', () => {
  let patched = 0
  fc.assert(
    fc.property(acts, (all) => {
      const state = emptyState()
      let columns = buildColumns(state, '')
      let traits = traitsOf(state, columns)
      play(state, all, (line) => {
        const head = String(line.n)
        const fresh = buildColumns(state, head)
        const freshTraits = traitsOf(state, fresh)
        const touched = eventsTouchedBy(state, line)
        if (touched === 'all') {
          columns = fresh
          traits = freshTraits
          return
        }
        patched++
        const next = patchColumns(state, head, columns, touched)
        columns = next.columns
        traits = patchTraits(state, traits, next)
        expect(shown(columns, traits)).toEqual(shown(fresh, freshTraits))
      })
    }),
    { numRuns: 400, examples },
  )
  expect(patched).toBeGreaterThan(500)
})

test('columns that are kept elsewhere and patched by what is sent are those that a whole answer gives', () => {
  let patched = 0
  fc.assert(
    fc.property(acts, (all) => {
      const state = emptyState()
      let [columns, kept] = [buildColumns(state, ''), buildColumns(state, '')]
      play(state, all, (line) => {
        const head = String(line.n)
        const fresh = buildColumns(state, head)
        const touched = eventsTouchedBy(state, line)
        if (touched === 'all') {
          columns = fresh
          kept = fresh
          return
        }
        patched++
        const next = patchColumns(state, head, columns, touched)
        columns = next.columns
        kept = applyPatch(kept, v.parse(ColumnsPatch, structuredClone(next.patch)))
        expect(kept).toEqual(fresh)
      })
    }),
    { numRuns: 400, examples },
  )
  expect(patched).toBeGreaterThan(500)
})
