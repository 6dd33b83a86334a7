import type { Answer, Input, Told, Verb } from '../../data/calls/contract.ts'
import { failed, type Outcome } from '../../data/model/outcome.ts'

/** The one door out of the window, put there by the preload script. */
interface Door {
  readonly ask: (verb: string, input: unknown) => Promise<unknown>
  readonly told: (listener: (message: unknown) => void) => void
  readonly handleOf: (file: File) => Promise<unknown>
}

declare global {
  interface Window {
    readonly tarikh: Door
  }
}

/** Asks one call of the contract; an answer that never comes is a refusal like any other. */
export async function ask<K extends Verb>(verb: K, input: Input<K>): Promise<Outcome<Answer<K>>> {
  try {
    return (await window.tarikh.ask(verb, input)) as Outcome<Answer<K>>
  } catch {
    return failed({ code: 'window.no-answer', verb })
  }
}

/** Calls the listener with every message that the window gets without having asked. */
export function onTold(listener: (message: Told) => void): void {
  window.tarikh.told((message) => listener(message as Told))
}

/** The shell's name for a file that a person dropped or picked; null where it has no place on disk. */
export async function handleOf(file: File): Promise<string | null> {
  try {
    const answer = (await window.tarikh.handleOf(file)) as Outcome<string>
    return answer.ok ? answer.value : null
  } catch {
    return null
  }
}
