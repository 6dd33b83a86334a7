import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Answer, Input, Told, Verb } from '../../data/calls/contract.ts'
import { done } from '../../data/model/outcome.ts'
import type { AnswerCall } from '../../electron/engine/archive-calls.ts'
import { createEngine } from '../../electron/engine/engine-calls.ts'
import type { InnerCalls } from '../../electron/engine/wire.ts'
import { promised } from './promised.ts'

/** A folder of the test's own, gone when it ends. */
export function ownFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-engine-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A real engine on a machine state of its own, as the shell would ask it: every answer is held to the contract, refusals are thrown as their code. */
export function engineAt(home: string, signature = '', remember = true) {
  const told: Told[] = []
  const fonts = path.resolve('out/fonts')
  const own = createEngine(
    { home, fonts, signature, remember },
    (message) => told.push(message),
    null,
  )
  const answer: AnswerCall = async (verb, input, files) => {
    const outcome = await own.answer(verb, input, files)
    return outcome.ok ? done(promised(verb, outcome.value)) : outcome
  }
  const engine = { ...own, answer }
  // What a test leaves open would hold files until it is collected.
  onTestFinished(async () => void (await engine.answer('inner.close', {}, {})))
  const run = async (verb: string, input: unknown, files = {}): Promise<unknown> => {
    const outcome = await engine.answer(verb, input, files)
    if (!outcome.ok) throw new Error(outcome.problem.code)
    return outcome.value
  }
  return {
    told,
    engine,
    ask: <K extends Verb>(verb: K, input: Input<K>, files?: Record<string, string>) =>
      run(verb, input, files) as Promise<Answer<K>>,
    inner: <K extends keyof InnerCalls>(verb: K, input: InnerCalls[K]['input']) =>
      run(verb, input) as Promise<InnerCalls[K]['output']>,
  }
}
