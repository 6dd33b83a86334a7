import { expect, test } from 'vitest'
import type { Change } from '../../../data/changes/change.ts'
import { type Context, decide, previewMany } from '../../../data/changes/decide.ts'
import { invert, type Undone } from '../../../data/changes/invert.ts'
import type { Patch } from '../../../data/changes/patch.ts'
import { applyLine, mentioning, type State, standing } from '../../../data/changes/state.ts'
import { type Id, makeId } from '../../../data/model/id.ts'
import { failed } from '../../../data/model/outcome.ts'
import type { Json } from '../../../data/text/json.ts'
import { eventOn, holding } from '../print/fixtures/archive.ts'

type Doing = Extract<Change, { kind: 'many' }>['doing']

const first = 'e-0000000000000001' as Id
const second = 'e-0000000000000002' as Id
const third = 'e-0000000000000003' as Id
const events = [first, second, third]
const source = 's-0000000000000001'
const place = 'l-0000000000000001' as Id
const theme = 't-0000000000000001' as Id

/** Three events: the type of the first is what a passage says, and the third is tied to the place already. */
function begun(): State {
  const claim = { subject: first, field: 'type', value: 'attack', stance: 'supports' }
  const type = { value: 'attack', claim: 'c-0000000000000001' }
  return holding({
    [first]: { ...eventOn('2014-05-06'), type, status: 'draft' },
    [second]: { ...eventOn('2014-05-07'), status: 'draft' },
    [third]: { ...eventOn('2014-05-08'), status: 'reviewed' },
    [source]: { title: 'Dépêche', accessRights: 'open', reliability: 'C' },
    'p-0000000000000001': { source, exact: 'tués', start: 0, end: 4 },
    'c-0000000000000001': { ...claim, passages: ['p-0000000000000001'] },
    [place]: { name: { text: 'Gao', lang: 'fr' } },
    [theme]: { name: { text: 'Ruptures', lang: 'fr' } },
    'r-0000000000000001': { kind: 'place', event: third, to: place },
  })
}

const doings: readonly (readonly [doing: Doing, changed: readonly number[]])[] = [
  [{ as: 'status', status: 'reviewed', reason: '' }, [0, 1]],
  [{ as: 'type', type: 'coup' }, [1, 2]],
  [{ as: 'theme', party: { id: theme } }, [0, 1, 2]],
  [{ as: 'place', party: { id: place } }, [0, 1]],
  [{ as: 'event', id: third, tie: 'follows' }, [0, 1]],
  [{ as: 'delete' }, [0, 1, 2]],
  [{ as: 'reliability', reliability: 'B' }, [3]],
]

/** Fields without those that say nothing, as what is taken back leaves them. */
function given(fields: { readonly [field: string]: Json }): unknown {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

/** What is shown of the events: their fields and their ties. */
function shown(state: State): unknown {
  return [...events, source].map((id) => [
    given(standing(state, id)?.fields ?? {}),
    mentioning(state, id, 'link')
      .filter((link) => standing(state, link.id) !== undefined)
      .map(({ fields }) => given(fields))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  ])
}

test.each(doings)(
  'what many events are told to become with $as is what becomes of them, in one act that is taken back as one',
  (doing, changed) => {
    const state = begun()
    let chance = 0
    const context: Context = {
      makeId: (kind) => {
        chance += 1
        return makeId(kind, new Uint8Array(10).fill(chance))
      },
      quote: () => failed({ code: 'source.unknown' }),
    }
    const change: Change = { kind: 'many', events, doing }
    const before = shown(state)
    const told = previewMany(state, change, context)
    expect(told).toMatchObject({
      ok: true,
      value: { changed: changed.map((n) => [...events, source][n]) },
    })
    const all = doing.as === 'reliability' ? 1 : events.length
    expect(told.ok && told.value.stays.length).toBe(all - changed.length)
    expect(shown(state)).toEqual(before)
    const decided = decide(state, change, context)
    if (!decided.ok) throw new Error(decided.problem.code)
    const { ops } = decided.value.patch
    const writes = ops.map(
      ({ id, field }): Undone => ({ id, field, before: state.records.get(id)?.fields[field] }),
    )
    const write = (patch: Patch, n: number): void =>
      applyLine(
        state,
        { ...patch, writer: 'w9', n, time: `2026-02-01T00:00:0${n}.000Z`, author: 'Awa' },
        '',
      )
    write(decided.value.patch, 1)
    expect(shown(state)).not.toEqual(before)
    const undone = invert(state, 'w9:1', 'undo', writes)
    if (!undone.ok) throw new Error(undone.problem.code)
    write(undone.value, 2)
    expect(shown(state)).toEqual(before)
  },
)
