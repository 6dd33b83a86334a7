import type { Op } from '../../../data/changes/patch.ts'
import { applyLine, emptyState, type State } from '../../../data/changes/state.ts'
import type { Plan, Step } from '../../../data/imports/gathering.ts'
import type { Outcome } from '../../../data/model/outcome.ts'

/** A plan with its writes one by one. */
export interface SpeltPlan extends Plan {
  readonly ops: readonly Op[]
}

/** Takes a plan to its end; a refusal is thrown as its code. */
export function planned(reading: Generator<Step, Outcome<Plan>>): SpeltPlan {
  for (;;) {
    const step = reading.next()
    if (!step.done) continue
    if (!step.value.ok) throw new Error(step.value.problem.code)
    const { ops, ...plan } = step.value.value
    return { ...plan, ops: [...ops] }
  }
}

/** Applies ops to a state as one line of a writer. */
export function applied(state: State, writes: Iterable<Op>, n: number): State {
  const time = `2026-01-01T00:00:${String(n).padStart(2, '0')}.000Z`
  const line = { act: 'import', ops: [...writes], writer: 'w1', n, time, author: 'essai' }
  applyLine(state, line, n.toString(16).padStart(64, '0'))
  return state
}

/** An archive that holds what a plan writes. */
export function archiveOf(plan: Plan): State {
  return applied(emptyState(), plan.ops, 1)
}
