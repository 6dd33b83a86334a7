import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bearsOn } from '../../../data/changes/bearing.ts'
import type { Undone } from '../../../data/changes/invert.ts'
import { dotOf, type Line, type Op } from '../../../data/changes/patch.ts'
import { retract } from '../../../data/changes/retract.ts'
import { applyLine, emptyState, type State } from '../../../data/changes/state.ts'
import { finish } from '../../../data/model/steps.ts'
import type { Json } from '../../../data/text/json.ts'
import { acts, play } from '../calls/acts-story.ts'
import { id, put } from '../calls/records.ts'
import { planned } from '../imports/archive-of.ts'
import { planCsv } from '../imports/plan-csv.ts'

type Acts = Parameters<typeof play>[1]

/** Every line of a story, each write with what it took the place of. */
function linesOf(
  all: Acts,
): readonly { readonly line: Line; readonly writes: readonly Undone[] }[] {
  const shown = new Map<string, Json>()
  const lines: { line: Line; writes: readonly Undone[] }[] = []
  play(emptyState(), all, (line) => {
    const key = (op: Op): string => `${op.id} ${op.field}`
    const writes = line.ops.map((op) => ({ ...op, before: shown.get(key(op)) }))
    for (const op of line.ops) shown.set(key(op), op.value)
    lines.push({ line, writes })
  })
  return lines
}

function stateOf(lines: readonly { readonly line: Line }[]): State {
  const state = emptyState()
  for (const { line } of lines) applyLine(state, line, String(line.n).padStart(64, '0'))
  return state
}

/** A story, and the place in it where something long is decided. */
const told = fc.tuple(acts, fc.nat({ max: 100 })).map(([all, at]) => {
  const lines = linesOf(all)
  const until = 1 + (at % lines.length)
  const later = lines.slice(until).flatMap(({ line }) => line.ops)
  return { before: stateOf(lines.slice(0, until)), now: stateOf(lines), lines, until, later }
})

test('where no later write bears on an act taken back, taking it back later is the same', () => {
  let same = 0
  fc.assert(
    fc.property(told, fc.nat({ max: 100 }), ({ before, now, lines, until, later }, which) => {
      const found = lines[which % until]
      if (found === undefined) return
      const decide = (state: State) => finish(retract(state, dotOf(found.line), found.writes))
      const decided = decide(before)
      if (!decided.ok || later.some(decided.value.isTouchedBy)) return
      const again = decide(now)
      if (later.length > 0) same++
      expect(again.ok && again.value.ops).toEqual(decided.value.ops)
      expect(again.ok && again.value.kept).toBe(decided.value.kept)
    }),
    { numRuns: 1000 },
  )
  expect(same).toBeGreaterThan(20)
})

test('where no later write bears on an import, importing later is the same', () => {
  const events = [0, 1, 2].map((n) => `${id('e', n)},a,2012,Gao,AFP=source`)
  const others = ['', ',b,2013,Gao,MINUSMA', ',a,2012-01-17,Kidal,']
  const text = ['id,titre,date,lieu,acteur', ...events, ...others, ''].join('\n')
  let same = 0
  fc.assert(
    fc.property(told, ({ before, now, later }) => {
      const plan = planned(planCsv(before, text, 'fr'))
      if (later.some(plan.isTouchedBy)) return
      if (later.length > 0) same++
      expect(planned(planCsv(now, text, 'fr')).ops).toEqual(plan.ops)
    }),
    { numRuns: 1000 },
  )
  expect(same).toBeGreaterThan(20)
})

test('a claim that comes only now bears on an import of the event whose date rests on it', () => {
  const [event, claim] = [id('e', 1), id('c', 1)]
  const title = { value: { text: 'a', lang: 'fr' } }
  const state = put(emptyState(), { [event]: { title, date: { value: '2012-01', claim } } })
  const plan = planned(planCsv(state, `id,titre,date\n${event},a,2013\n`, 'fr'))
  const later = { id: claim, field: 'passages', value: [], replaces: [] }
  expect(plan.isTouchedBy(later)).toBe(true)
  expect(plan.isTouchedBy({ ...later, id: id('c', 2) })).toBe(false)
})

test('a tie bears on the event that it left, though it names that no longer', () => {
  const [left, other, tie] = [id('e', 1), id('e', 2), id('r', 1)]
  const state = put(emptyState(), { [tie]: { event: left } })
  const moved = { id: tie, field: 'event', value: other, replaces: ['w1:1'] }
  put(state, { [tie]: { event: other } }, { n: 2, replaces: moved.replaces })
  const isLeft = (one: string) => one === left
  expect(bearsOn(state, isLeft, moved)).toBe(true)
  expect(bearsOn(state, isLeft, { ...moved, field: 'role' })).toBe(false)
})
