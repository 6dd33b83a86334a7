import { mostTaken, type TakenMany } from '../../../data/calls/sources.ts'
import { foundFields } from '../../../data/intake/reader.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { handleOf } from '../../desk/ask.ts'
import { attempt } from '../../desk/attempt.ts'
import { jobs } from '../../desk/jobs.svelte.ts'

/** With more files than this they are not looked at one by one: they come in as one act. */
export const fewFiles = 12

/** Many files on their way in, as one act that one undo takes back. */
export class BatchState {
  /** How many files wait to be taken in; 0 where none do. */
  count = $state(0)
  job = $state<string | null>(null)
  taken = $state.raw<TakenMany | null>(null)
  problem = $state.raw<Problem | null>(null)
  /** Whether a person takes what each document says of itself, seen or not. */
  accepts = $state(false)
  progress = $derived(this.job === null ? null : (jobs.running.get(this.job) ?? null))
  readonly isShown = $derived(this.count > 0 || this.taken !== null)

  #handles: readonly string[] = []

  /** Offers files that were picked, by their handles. */
  offer = (handles: readonly string[]): void => {
    this.#handles = handles.slice(0, mostTaken)
    this.accepts = false
    this.count = this.#handles.length
    this.taken = null
    this.problem = null
  }

  /** Offers files that were dropped. */
  drop = async (files: readonly File[]): Promise<void> => {
    const handles = await Promise.all(files.slice(0, mostTaken).map(handleOf))
    this.offer(handles.filter((handle) => handle !== null))
  }

  take = (): void => {
    const job = jobs.begin('take')
    this.job = job
    this.problem = null
    attempt(
      'sources.take',
      {
        job,
        files: this.#handles.map((handle) => ({ handle })),
        ...(this.accepts ? { accept: [...foundFields] } : {}),
      },
      (taken) => {
        this.#end(job)
        this.count = 0
        this.taken = taken
      },
      (problem) => {
        this.#end(job)
        this.problem = problem
      },
    )
  }

  cancel = (): void => {
    if (this.job !== null) jobs.cancel(this.job)
  }

  leave = (): void => {
    this.cancel()
    this.#handles = []
    this.count = 0
    this.taken = null
    this.problem = null
  }

  #end(job: string): void {
    jobs.end(job)
    if (this.job === job) this.job = null
  }
}

export const batch = new BatchState()
