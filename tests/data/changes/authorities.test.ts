import { expect, test } from 'vitest'
import { decide } from '../../../data/changes/decide.ts'
import { emptyState } from '../../../data/changes/state.ts'
import type { Id } from '../../../data/model/id.ts'
import { failed } from '../../../data/model/outcome.ts'
import { id, put } from '../calls/records.ts'

const none = { makeId: () => '', quote: () => failed({ code: 'source.unknown' }) }

test('a merge takes along the claims for a place that is not the one shown', () => {
  const place = (text: string) => ({ name: { text, lang: 'fr' } })
  const [shown, keep, drop] = [id('l', 1), id('l', 2), id('l', 3)]
  const state = put(emptyState(), {
    [shown]: place('Bamako'),
    [keep]: place('Koulouba'),
    [drop]: place('Kulouba'),
    [id('e', 1)]: { title: { value: { text: 'Audience', lang: 'fr' } } },
    [id('r', 1)]: { kind: 'place', event: id('e', 1), to: shown },
    [id('c', 1)]: { subject: id('e', 1), field: `places/${id('r', 1)}`, value: drop },
  })
  const change = { kind: 'merge', keep: keep as Id, drop: drop as Id } as const
  const decided = decide(state, change, none)
  const written = decided.ok ? decided.value.patch.ops : []
  expect(written.filter((op) => op.field === 'value')).toMatchObject([
    { id: id('c', 1), value: keep },
  ])
  expect(written.some((op) => op.id === id('r', 1))).toBe(false)
})
