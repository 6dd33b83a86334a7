import type { Answer, Input, Verb } from '../../data/calls/contract.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { ask } from './ask.ts'
import { notices } from './notices.svelte.ts'

/** Starts a call and hands its answer on; a refusal is told to the person unless the caller takes it. */
export function attempt<K extends Verb>(
  verb: K,
  input: Input<K>,
  then: (answer: Answer<K>) => void = () => undefined,
  refused: (problem: Problem) => void = notices.refuse,
): void {
  void ask(verb, input).then((outcome) => {
    if (outcome.ok) then(outcome.value)
    else refused(outcome.problem)
  })
}
