import { Worker } from 'node:worker_threads'
import type { PrintOptions } from '../../data/exports/print-options.ts'
import { failed, type Outcome } from '../../data/model/outcome.ts'
import type { PrintModel } from '../../data/print/model.ts'
import type { Attachment } from '../../data/print/package.ts'
import type { Merged } from '../../data/store/care/merge.ts'
import type { ChosenCopy } from '../../data/store/care/sources.ts'
import type { Verified, VerifyOptions } from '../../data/store/care/verdict.ts'
import { verifyArchive } from '../../data/store/care/verify.ts'
import type { Job } from './jobs.ts'
import type { PrintedFile } from './print-file.ts'

/** Verifies every byte of an archive's folder. */
export interface VerifyTask {
  readonly kind: 'verify'
  readonly folder: string
  readonly machine: string
  /** Where the journals stood when it was asked; undefined for an archive that nobody is writing to. */
  readonly until?: VerifyOptions['until']
}

/** Lays a report out and writes it. */
export interface PdfTask {
  readonly kind: 'print'
  readonly file: string
  readonly fonts: string
  readonly model: PrintModel
  readonly options: PrintOptions
  readonly attachments: readonly Attachment[]
  /** False: a file that stands in the way is refused. */
  readonly overwrite: boolean
}

/** Finds out what another copy of an archive would bring. */
export interface MergeTask {
  readonly kind: 'merge'
  readonly folder: string
  readonly machine: string
  readonly copy: ChosenCopy
}

/** Work that runs in a worker of its own, which may be ended at any moment. */
export type Task = VerifyTask | MergeTask | PdfTask

/** What a task comes to. */
export type Result<T extends Task> = T extends VerifyTask
  ? Verified
  : T extends MergeTask
    ? Merged
    : PrintedFile

/** What a worker says while it works and when it is done. */
export type FromWorker =
  | { readonly progress: readonly [phase: string, done: number, total: number] }
  | { readonly outcome: Outcome<unknown> }

const memoryMb = 2048
const patienceMs = 2000

/** Runs a task to its end in the process that calls it. */
export async function runTask<T extends Task>(
  task: T,
  progress: Job['progress'],
  signal?: AbortSignal,
): Promise<Outcome<Result<T>>> {
  const outcome = (await run(task, progress, signal)) as Outcome<Result<T>>
  if (!outcome.ok && outcome.problem.code === 'cancelled') return failed({ code: 'act.cancelled' })
  return outcome
}

async function run(
  task: Task,
  progress: Job['progress'],
  signal: AbortSignal | undefined,
): Promise<Outcome<Verified | Merged | PrintedFile>> {
  const stop = signal === undefined ? {} : { signal }
  switch (task.kind) {
    case 'verify':
      return verifyArchive(task.folder, {
        ...stop,
        machine: task.machine,
        ...(task.until === undefined ? {} : { until: task.until }),
        onProgress: (done, of) => progress('verify', done, of),
      })
    case 'merge': {
      const { mergeArchive } = await import('../../data/store/care/merge.ts')
      return mergeArchive(task.folder, task.copy, {
        ...stop,
        machine: task.machine,
        sign: () => '',
        now: new Date().toISOString(),
        preview: true,
        onProgress: progress,
      })
    }
    case 'print': {
      const { readFonts } = await import('./fonts.ts')
      const { printFile } = await import('./print-file.ts')
      return printFile(task.model, await readFonts(task.fonts), task.options, {
        ...stop,
        out: task.file,
        overwrite: task.overwrite,
        attachments: task.attachments,
        progress: ({ phase, done, total }) => progress(phase, done, total),
      })
    }
  }
}

/** Runs a task in a worker. Called off, the worker is asked to leave nothing behind, and ended if it does not; `program` null runs the task here. */
export function runInWorker<T extends Task>(
  program: string | null,
  task: T,
  { signal, progress }: Job,
): Promise<Outcome<Result<T>>> {
  if (signal.aborted) return Promise.resolve(failed({ code: 'act.cancelled' }))
  if (program === null) return runTask(task, progress, signal)
  return new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    let patience: NodeJS.Timeout | undefined
    const end = (outcome: Outcome<Result<T>>): void => {
      clearTimeout(patience)
      signal.removeEventListener('abort', callOff)
      resolve(outcome)
      void worker.terminate()
    }
    const callOff = (): void => {
      worker.postMessage('cancel')
      patience = setTimeout(() => end(failed({ code: 'act.cancelled' })), patienceMs)
    }
    signal.addEventListener('abort', callOff)
    worker.on('message', (message: FromWorker) => {
      if ('progress' in message) progress(...message.progress)
      else end(message.outcome as Outcome<Result<T>>)
    })
    worker.on('error', () => end(failed({ code: 'worker.lost' })))
    worker.on('exit', () => end(failed({ code: 'worker.lost' })))
  })
}
