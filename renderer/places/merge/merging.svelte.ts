import type { MergeTold } from '../../../data/calls/merge.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { acts } from '../../desk/acts.svelte.ts'
import { attempt } from '../../desk/attempt.ts'
import { jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { t } from '../../desk/settings.svelte.ts'

/** Another copy of the archive on its way in: first what it would bring, then the bringing; and what was brought last, which can be given back. */
export class MergingState {
  copy = $state.raw<{ readonly handle: string; readonly name: string } | null>(null)
  preview = $state.raw<MergeTold | null>(null)
  taken = $state.raw<MergeTold | null>(null)
  problem = $state.raw<Problem | null>(null)
  /** What was taken in last and stands. */
  last = $state.raw<{ readonly lines: number; readonly time: string } | null>(null)
  #own = $state<string | null>(null)
  job = $derived(this.#own ?? acts.returning)
  progress = $derived(this.job === null ? null : (jobs.running.get(this.job) ?? null))

  choose = (): void =>
    attempt('merge.choose', {}, (copy) => {
      if (copy === null) return
      this.leave()
      this.copy = copy
      this.#run(copy.handle, true)
    })

  take = (): void => {
    if (this.copy !== null) this.#run(this.copy.handle, false)
  }

  cancel = (): void => {
    if (this.job !== null) jobs.cancel(this.job)
  }

  /** Gives back what was taken in last. */
  back = (): void =>
    acts.giveBack(
      () => {
        this.taken = null
        this.problem = null
        this.look()
      },
      (problem) => {
        this.problem = problem
      },
    )

  /** Reads again what was taken in last. */
  look = (): void =>
    attempt(
      'merge.last',
      {},
      ({ last }) => {
        this.last = last
      },
      () => undefined,
    )

  /** Another copy, or another archive: nothing of the one before stays. */
  leave = (): void => {
    this.cancel()
    this.copy = null
    this.preview = null
    this.taken = null
    this.problem = null
  }

  #run(handle: string, preview: boolean): void {
    const job = this.#begin('merge')
    this.problem = null
    attempt(
      'merge.run',
      { job, copy: { from: 'folder', handle }, preview },
      (told) => {
        this.#end(job)
        // Another copy may have been chosen by the time of the answer.
        if (this.copy?.handle !== handle) return
        if (preview) this.preview = told
        else this.#brought(told)
      },
      (problem) => this.#refused(job, problem),
    )
  }

  #brought(told: MergeTold): void {
    this.preview = null
    this.taken = told
    notices.say(() => t('merge.taken-said', { n: told.acts }))
    this.look()
  }

  #begin(kind: string): string {
    const job = jobs.begin(kind)
    this.#own = job
    return job
  }

  #refused(job: string, problem: Problem): void {
    this.#end(job)
    if (problem.code !== 'act.cancelled') this.problem = problem
  }

  #end(job: string): void {
    jobs.end(job)
    if (this.#own === job) this.#own = null
  }
}

export const merging = new MergingState()
