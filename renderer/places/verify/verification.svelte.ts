import type { BagMade, Copied, Verification } from '../../../data/calls/care.ts'
import type { MergeTold } from '../../../data/calls/merge.ts'
import type { Finding } from '../../../data/model/finding.ts'
import { archive } from '../../desk/archive.svelte.ts'
import { attempt } from '../../desk/attempt.ts'
import { jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { t } from '../../desk/settings.svelte.ts'

/** What a repair mended, and what it could not. */
export interface RepairShown {
  readonly repaired: number
  readonly left: readonly Finding[]
  /** How many files were set aside. */
  readonly aside: number
}

/** Verifying every byte, mending from a copy, and saving a verified copy: one at a time. */
export class VerificationState {
  job = $state<string | null>(null)
  report = $state.raw<Verification | null>(null)
  copied = $state.raw<Copied | null>(null)
  bagged = $state.raw<BagMade | null>(null)
  repaired = $state.raw<RepairShown | null>(null)
  /** What a file that was left beside a journal would bring. */
  beside = $state.raw<{ readonly file: string; readonly told: MergeTold } | null>(null)
  progress = $derived(this.job === null ? null : (jobs.running.get(this.job) ?? null))

  verify = (): void => {
    const job = this.#begin('verify')
    this.report = null
    this.repaired = null
    attempt(
      'archive.verify',
      { job },
      (report) => {
        this.report = report
        this.#end(job)
      },
      (problem) => this.#refused(job, problem),
    )
  }

  copy = (): void => {
    const job = this.#begin('copy')
    this.copied = null
    attempt(
      'archive.copy',
      { job },
      (copied) => {
        this.copied = copied
        this.#end(job)
      },
      (problem) => this.#refused(job, problem),
    )
  }

  bag = (): void => {
    const job = this.#begin('bag')
    this.bagged = null
    attempt(
      'archive.bag',
      { job },
      (bagged) => {
        this.bagged = bagged
        this.#end(job)
      },
      (problem) => this.#refused(job, problem),
    )
  }

  /** The menu's way to a copy: the screen that shows how it went comes with it. */
  copyFromAnywhere = (): void => {
    screen.go('verify')
    this.copy()
  }

  /** Repairs from a copy that is asked for; `alone`, from the archive itself. */
  repair = (alone = false): void => {
    const job = this.#begin('repair')
    this.repaired = null
    attempt(
      'archive.repair',
      { job, alone },
      (repaired) => {
        this.repaired = repaired
        if (repaired !== null) this.report = null
        this.#end(job)
      },
      (problem) => this.#refused(job, problem),
    )
  }

  /** Finds out what a file that was left beside a journal would bring. */
  lookBeside = (file: string): void => {
    const job = this.#begin('merge')
    this.beside = null
    attempt(
      'merge.run',
      { job, copy: { from: 'beside', file }, preview: true },
      (told) => {
        this.beside = { file, told }
        jobs.end(job)
        this.job = null
      },
      (problem) => this.#refused(job, problem),
    )
  }

  /** Takes in the lines of a file that was left beside a journal; the file itself is set aside. */
  takeBeside = (file: string): void => {
    const job = this.#begin('merge')
    attempt(
      'merge.run',
      { job, copy: { from: 'beside', file }, preview: false },
      ({ acts, lines }) => {
        this.#settled(job)
        notices.say(() => (lines === 0 ? t('merge.nothing') : t('merge.taken-said', { n: acts })))
      },
      (problem) => this.#refused(job, problem),
    )
  }

  /** Sets a file aside that was left beside a journal; its lines stay out. */
  leaveBeside = (file: string): void => {
    const job = this.#begin('merge')
    attempt(
      'merge.leave',
      { job, file },
      () => {
        this.#settled(job)
        notices.say(() => t('merge.aside-said'))
      },
      (problem) => this.#refused(job, problem),
    )
  }

  // What had been found before is not so any more.
  #settled(job: string): void {
    this.report = null
    this.repaired = null
    this.beside = null
    this.#end(job)
  }

  /** Keeps the dated report of the verification as a file. */
  saveReport = (): void =>
    attempt('archive.report', {}, (saved) => {
      if (saved !== null) notices.say(() => t('verify.reported', { file: saved.file }))
    })

  /** Another archive stands open: what was found in the one before is not this one's. */
  leave = (): void => {
    this.report = null
    this.copied = null
    this.repaired = null
    this.beside = null
  }

  cancel = (): void => {
    if (this.job !== null) jobs.cancel(this.job)
  }

  #begin(kind: string): string {
    const job = jobs.begin(kind)
    this.job = job
    return job
  }

  #end(job: string): void {
    jobs.end(job)
    this.job = null
    archive.refresh()
  }

  #refused(job: string, problem: Parameters<typeof notices.refuse>[0]): void {
    jobs.end(job)
    this.job = null
    if (problem.code !== 'act.cancelled') notices.refuse(problem)
  }
}

export const verification = new VerificationState()
