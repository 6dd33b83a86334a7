import type { Told } from '../../data/calls/contract.ts'
import { steadyNow } from '../../data/store/core/steady-now.ts'

/** Long work that can tell how far it is and be called off, by the name that the window gave it. */
export interface Jobs {
  /** Runs work under a name; `progress` tells how far it is, at most ten times a second. */
  run<T>(name: string, work: (job: Job) => Promise<T>): Promise<T>
  /** Answers a call that will run work under a name: it can be called off before the work has begun. */
  asked<T>(name: string, answer: () => Promise<T>): Promise<T>
  /** Calls a job off, also one that was asked for and has not begun; one that has ended is left alone. */
  cancel(name: string): void
}

/** One piece of long work. */
export interface Job {
  readonly signal: AbortSignal
  readonly progress: (phase: string, done: number, total: number) => void
}

const quietMs = 100

/** Keeps the running jobs and tells their progress. */
export function createJobs(tell: (message: Told) => void): Jobs {
  const running = new Map<string, AbortController>()
  const waiting = new Map<string, AbortController>()
  return {
    asked: async (name, answer) => {
      const controller = new AbortController()
      waiting.set(name, controller)
      try {
        return await answer()
      } finally {
        if (waiting.get(name) === controller) waiting.delete(name)
      }
    },
    run: async (name, work) => {
      const controller = waiting.get(name) ?? new AbortController()
      running.set(name, controller)
      let last = { phase: '', at: 0 }
      const progress = (phase: string, done: number, total: number): void => {
        const now = steadyNow()
        if (phase === last.phase && done < total && now - last.at < quietMs) return
        last = { phase, at: now }
        tell({ kind: 'progress', job: name, phase, done, total })
      }
      try {
        return await work({ signal: controller.signal, progress })
      } finally {
        if (running.get(name) === controller) running.delete(name)
      }
    },
    cancel: (name) => {
      running.get(name)?.abort()
      waiting.get(name)?.abort()
    },
  }
}

/** A piece of work that tells how far it is under two names: its own, and that of the work it ends. It is not called off: what it ends would be left open. */
export function toldTwice(one: Job, other: Job): Job {
  const progress: Job['progress'] = (...told) => {
    one.progress(...told)
    other.progress(...told)
  }
  return { signal: new AbortController().signal, progress }
}

/** The name of the work that a call asks for, where it asks for any. */
export function jobIn(input: unknown): string | null {
  const job = typeof input === 'object' && input !== null && 'job' in input ? input.job : null
  return typeof job === 'string' ? job : null
}
