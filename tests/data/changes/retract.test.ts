import { describe, expect, test } from 'vitest'
import { invert } from '../../../data/changes/invert.ts'
import type { Line, Op } from '../../../data/changes/patch.ts'
import { retract } from '../../../data/changes/retract.ts'
import { applyLine, emptyState, type State, standing } from '../../../data/changes/state.ts'
import { finish } from '../../../data/model/steps.ts'
import type { Json } from '../../../data/text/json.ts'

const [first, second] = ['e-0000000000000001', 'e-0000000000000002']
const [here, there] = ['l-0000000000000001', 'l-0000000000000002']
const [tie, other] = ['r-0000000000000001', 'r-0000000000000002']
const older = 'e-0000000000000009'

function op(id: string, field: string, value: Json, ...replaces: string[]): Op {
  return { id, field, value, replaces }
}

function line(n: number, act: string, ...ops: Op[]): Line {
  return { writer: 'a', n, time: `2025-11-15T09:30:0${n}.000Z`, author: 'Awa', act, ops }
}

const made = line(1, 'create-event', op(older, 'title', 'ancien'), op(older, 'note', 'x'))
const imported = line(
  2,
  'import',
  op(first, 'title', 'un'),
  op(second, 'title', 'deux'),
  op(here, 'name', 'Gao'),
  op(there, 'name', 'Kidal'),
  op(tie, 'event', first),
  op(tie, 'to', here),
  op(other, 'event', second),
  op(other, 'to', there),
  op(older, 'note', 'y', 'a:1'),
)
const writes = imported.ops.map(({ id, field }) => ({
  id,
  field,
  before: id === older ? 'x' : undefined,
}))

function having(...lines: Line[]): State {
  const state = emptyState()
  for (const each of [made, imported, ...lines]) applyLine(state, each, `h${each.n}`)
  return state
}

function takenBack(state: State, n: number) {
  const taken = finish(retract(state, 'a:2', writes))
  if (!taken.ok) throw new Error(taken.problem.code)
  const undoing = { ...line(n, 'undo', ...taken.value.ops), of: 'a:2' }
  applyLine(state, undoing, 'undoing')
  return { kept: taken.value.kept, undoing }
}

function standingOf(state: State): readonly string[] {
  return [first, second, here, there, tie, other, older].filter((id) => standing(state, id))
}

describe('an import that others acts have followed', () => {
  test('goes as one when nothing was built on it, and the older value returns', () => {
    const state = having()
    expect(takenBack(state, 3).kept).toBe(0)
    expect(standingOf(state)).toEqual([older])
    expect(state.records.get(older)?.fields.note).toBe('x')
  })

  test('keeps what was worked on since, with its ties and what they name', () => {
    const state = having(line(3, 'record', op(first, 'note', 'relu')))
    expect(takenBack(state, 4).kept).toBe(3)
    expect(standingOf(state)).toEqual([first, here, tie, older])
  })

  test('keeps what another record names now', () => {
    const link = 'r-0000000000000008'
    const state = having(line(3, 'tie', op(link, 'event', older), op(link, 'to', there)))
    expect(takenBack(state, 4).kept).toBe(1)
    expect(standingOf(state)).toEqual([there, older])
  })

  test('leaves a value that was set again', () => {
    const state = having(line(3, 'record', op(older, 'note', 'z', 'a:2')))
    expect(takenBack(state, 4).kept).toBe(1)
    expect(state.records.get(older)?.fields.note).toBe('z')
  })

  test('comes back whole when that is undone in its turn', () => {
    const state = having()
    const { undoing } = takenBack(state, 3)
    const was = undoing.ops.map(({ id, field }) => ({
      id,
      field,
      before: id === older ? 'y' : undefined,
    }))
    const again = invert(state, 'a:3', 'redo', was)
    if (!again.ok) throw new Error(again.problem.code)
    applyLine(state, line(4, 'redo', ...again.value.ops), 'redoing')
    expect(standingOf(state)).toHaveLength(7)
    expect(state.records.get(older)?.fields.note).toBe('y')
  })

  test('says so where everything has changed since', () => {
    const edits = [first, second, here, there].map((id) => op(id, 'note', 'relu'))
    const state = having(line(3, 'record', ...edits, op(older, 'note', 'z', 'a:2')))
    expect(finish(retract(state, 'a:2', writes))).toEqual({
      ok: false,
      problem: { code: 'undo.built-on' },
    })
  })
})
