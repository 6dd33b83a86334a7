import { type Lack, readLack } from '../../../../data/changes/status.ts'
import type { Problem } from '../../../../data/model/outcome.ts'
import { reasonMost } from '../../../../data/model/reason.ts'
import { type Status, statuses } from '../../../../data/model/vocabulary.ts'
import { acts } from '../../../desk/acts.svelte.ts'
import { asId } from '../../../desk/as-id.ts'
import { notices } from '../../../desk/notices.svelte.ts'

/** Setting how far an event has been worked over; what it lacks to be verified is listed, and a reason asked for all the same. */
export class Verifying {
  /** What it lacks, as it was last told; null while nobody asked for it. */
  lacks = $state.raw<readonly Lack[] | null>(null)
  reason = $state('')
  readonly #id: () => string

  isAsked = $derived(this.lacks !== null)
  /** Whether no more is missing than a second person, for whom a reason stands. */
  isAloneOnly = $derived(this.lacks?.every(({ kind }) => kind === 'alone') ?? false)
  tooLong = $derived(this.reason.trim().length > reasonMost ? this.reason.trim().length : null)
  maySave = $derived(this.reason.trim() !== '' && this.tooLong === null)

  constructor(id: () => string) {
    this.#id = id
  }

  choose = (key: string | number): void => {
    const status = statuses.find((one) => one === key)
    if (status !== undefined) this.#set(status, '')
  }

  /** Vouches for the event with the reason that was given, whatever it lacks. */
  insist = (): void => {
    if (this.maySave) this.#set('verified', this.reason)
  }

  leave = (): void => {
    this.lacks = null
    this.reason = ''
  }

  #set(status: Status, reason: string): void {
    const why = reason === '' ? {} : { reason }
    const change = { kind: 'status', event: asId(this.#id()), status, ...why } as const
    acts.change(change, this.leave, (problem) => this.#refused(problem))
  }

  #refused(problem: Problem): void {
    const told = problem['lacks']
    if (problem.code === 'status.lacking' && Array.isArray(told))
      this.lacks = (told as readonly string[]).flatMap((text) => readLack(text) ?? [])
    else notices.refuse(problem)
  }
}
