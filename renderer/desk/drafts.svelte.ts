import { ask } from './ask.ts'
import { attempt } from './attempt.ts'
import { notices } from './notices.svelte.ts'

const pause = 400

/** Text typed and not yet recorded, kept on disk so that a crash of any process loses none. */
export class DraftsState {
  /** What was typed and not recorded, here or in an earlier run, by the place it was typed in. */
  found = $state.raw<ReadonlyMap<string, string>>(new Map())
  #sent: Promise<unknown> = Promise.resolve()
  readonly #timers = new Map<string, { readonly timer: number; readonly text: string }>()

  load = (then: () => void): void =>
    attempt('draft.all', {}, (all) => {
      this.found = new Map(all.map(({ key, text }) => [key, text]))
      then()
    })

  /** Keeps a text a moment after the last key. */
  keep = (key: string, text: string): void => {
    this.found = new Map(this.found).set(key, text)
    clearTimeout(this.#timers.get(key)?.timer)
    const timer = window.setTimeout(() => this.#write(key, text), pause)
    this.#timers.set(key, { timer, text })
  }

  /** Forgets a text that was recorded or given up. */
  drop = (key: string): void => {
    clearTimeout(this.#timers.get(key)?.timer)
    this.#timers.delete(key)
    if (this.found.has(key)) {
      const left = new Map(this.found)
      left.delete(key)
      this.found = left
    }
    void this.#send(key, null)
  }

  /** Writes at once what still waits for its pause, then goes on: the window is closing. */
  flush = (then: () => void): void => {
    for (const [key, { timer, text }] of this.#timers) {
      clearTimeout(timer)
      void this.#send(key, text)
    }
    this.#timers.clear()
    void this.#sent.then(then)
  }

  #write(key: string, text: string): void {
    this.#timers.delete(key)
    void this.#send(key, text).then((kept) => {
      if (!kept.ok) notices.refuse(kept.problem)
    })
  }

  #send(key: string, text: string | null): ReturnType<typeof ask<'draft.keep'>> {
    const sent = ask('draft.keep', { key, text })
    this.#sent = Promise.all([this.#sent, sent])
    return sent
  }
}

export const drafts = new DraftsState()
