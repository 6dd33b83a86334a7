import type { Told } from '../../data/calls/contract.ts'
import { indexJob } from '../../data/calls/jobs.ts'
import { attempt } from './attempt.ts'

/** How far a long work has come. */
export interface JobProgress {
  readonly phase: string
  readonly done: number
  readonly total: number
}

/** Long works under way, each with its count, each of which can be stopped. */
export class JobsState {
  running = $state.raw<ReadonlyMap<string, JobProgress>>(new Map())
  /** How far the search index is that a search waits for. */
  indexing = $state.raw<JobProgress | null>(null)

  /** Names a new work. */
  begin = (kind: string): string => {
    const job = `${kind}-${crypto.randomUUID().slice(0, 8)}`
    this.running = new Map(this.running).set(job, { phase: '', done: 0, total: 0 })
    return job
  }

  end = (job: string): void => {
    const left = new Map(this.running)
    left.delete(job)
    this.running = left
  }

  advance = ({ job, phase, done, total }: Extract<Told, { kind: 'progress' }>): void => {
    if (job === indexJob) this.indexing = { phase, done, total }
    if (!this.running.has(job)) return
    this.running = new Map(this.running).set(job, { phase, done, total })
  }

  cancel = (job: string): void => attempt('job.cancel', { job }, undefined, () => undefined)
}

export const jobs = new JobsState()
