import { Worker } from 'node:worker_threads'
import { failed, type Outcome } from '../data/model/outcome.ts'
import { type Verified, type VerifyOptions, verifyArchive } from '../data/store/verify.ts'
import type { Job } from './jobs.ts'

/** Work that runs in a worker of its own, which may be ended at any moment. */
export interface Task {
  readonly kind: 'verify'
  readonly folder: string
  readonly machine: string
}

/** What a worker says while it works and when it is done. */
export type FromWorker =
  | { readonly progress: readonly [phase: string, done: number, total: number] }
  | { readonly outcome: Outcome<unknown> }

const memoryMb = 1024

/** Runs a task to its end in the process that calls it. */
export function runTask(
  task: Task,
  progress: Job['progress'],
  signal?: AbortSignal,
): Promise<Outcome<Verified>> {
  const options: VerifyOptions = {
    machine: task.machine,
    onProgress: (done, of) => progress('verify', done, of),
    ...(signal === undefined ? {} : { signal }),
  }
  return verifyArchive(task.folder, options)
}

/** Runs a task in a worker; calling it off ends the worker at once. `program` null runs it here. */
export function runInWorker(
  program: string | null,
  task: Task,
  { signal, progress }: Job,
): Promise<Outcome<Verified>> {
  if (program === null) return runTask(task, progress, signal)
  return new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    const end = (outcome: Outcome<Verified>): void => {
      signal.removeEventListener('abort', onAbort)
      resolve(outcome)
      void worker.terminate()
    }
    const onAbort = (): void => end(failed({ code: 'act.cancelled' }))
    signal.addEventListener('abort', onAbort)
    worker.on('message', (message: FromWorker) => {
      if ('progress' in message) progress(...message.progress)
      else end(message.outcome as Outcome<Verified>)
    })
    worker.on('error', () => end(failed({ code: 'worker.lost' })))
    worker.on('exit', () => end(failed({ code: 'worker.lost' })))
  })
}
