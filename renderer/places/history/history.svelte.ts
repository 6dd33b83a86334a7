import type { Answer, Input } from '../../../data/calls/contract.ts'
import type { ActTold } from '../../../data/calls/past.ts'
import { acts, actWords } from '../../desk/acts.svelte.ts'
import { attempt } from '../../desk/attempt.ts'
import { jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { t } from '../../desk/settings.svelte.ts'

const page = 50
const writesAtOnce = 100

/** What an opened act set, as far as it has been read. */
export type OpenedAct = Answer<'act.writes'>

/** The whole archive's past, newest first: its acts read page by page, and the writes of those that are opened. */
export class HistoryState {
  acts = $state.raw<readonly ActTold[]>([])
  names = $state.raw<Answer<'acts'>['names']>({})
  next = $state.raw<Answer<'acts'>['next']>(null)
  isRead = $state(false)
  opened = $state.raw<ReadonlyMap<string, OpenedAct>>(new Map())
  /** The act that is being taken back, and the work that does it. */
  taking = $state.raw<{ readonly dot: string; readonly job: string } | null>(null)
  progress = $derived(this.taking === null ? null : (jobs.running.get(this.taking.job) ?? null))

  /** Reads again from the newest act, as far as was read before. */
  refresh = (): void => {
    const limit = Math.min(200, Math.max(page, this.acts.length))
    attempt('acts', { limit }, (read) => {
      this.acts = read.acts
      this.names = read.names
      this.next = read.next
      this.isRead = true
    })
  }

  more = (): void => {
    const below = this.next
    if (below === null) return
    attempt('acts', { limit: page, below }, (read) => {
      // The list was read anew meanwhile, or this page has come already.
      if (this.next !== below) return
      this.acts = [...this.acts, ...read.acts]
      this.names = { ...this.names, ...read.names }
      this.next = read.next
    })
  }

  /** Another archive stands open: nothing of the one before stays. */
  leave = (): void => {
    this.acts = []
    this.names = {}
    this.next = null
    this.opened = new Map()
    this.isRead = false
  }

  toggle = (dot: string): void => {
    const left = new Map(this.opened)
    if (left.delete(dot)) this.opened = left
    else this.#read(dot)
  }

  moreOf = (dot: string): void => {
    const from = this.opened.get(dot)?.next
    if (from) this.#read(dot, from)
  }

  /** Takes an act back that lies behind others. */
  retract = (dot: string): void => {
    const job = jobs.begin('retract')
    this.taking = { dot, job }
    acts.waiting += 1
    attempt(
      'act.retract',
      { job, dot },
      ({ act, kept }) => {
        this.#end(job)
        notices.say(() =>
          kept === 0
            ? t('window.undone', { act: actWords(act) })
            : t('history.partly', { act: actWords(act), n: kept }),
        )
      },
      (problem) => {
        this.#end(job)
        if (problem.code !== 'act.cancelled') notices.refuse(problem)
      },
    )
  }

  cancel = (): void => {
    if (this.taking !== null) jobs.cancel(this.taking.job)
  }

  #end(job: string): void {
    jobs.end(job)
    this.taking = null
    acts.waiting -= 1
  }

  #read(dot: string, next?: Input<'act.writes'>['from']): void {
    const from = next ?? { part: 0, at: 0 }
    attempt('act.writes', { dot, from, limit: writesAtOnce }, (read) => {
      const before = this.opened.get(dot)
      if (before?.next !== next) return
      const whole = {
        writes: [...(before?.writes ?? []), ...read.writes],
        names: { ...before?.names, ...read.names },
        next: read.next,
      }
      this.opened = new Map([...this.opened, [dot, whole]])
    })
  }
}

export const history = new HistoryState()
