import type { Done, TakenBack } from '../../data/calls/changes.ts'
import type { Input } from '../../data/calls/contract.ts'
import type { Change } from '../../data/changes/change.ts'
import type { Problem } from '../../data/model/outcome.ts'
import type { HistoryEntry } from '../../data/reading/past-view.ts'
import type { Json } from '../../data/text/json.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import { jobs } from './jobs.svelte.ts'
import { notices } from './notices.svelte.ts'
import { asksReason, reasons } from './reasons.svelte.ts'
import { inLang, momentWords, t, tOf } from './settings.svelte.ts'

/** What a caller of `change` may send: an act, with what has a default left out. */
export type ChangeInput = Input<'change'>

/** Every act of the person at the window, and the way back and forth among them. */
export class ActsState {
  /** Acts asked and not yet answered. */
  waiting = $state(0)
  /** The acts that were not saved, newest last: the text itself stays with its field. */
  unsaved = $state.raw<readonly ChangeInput['kind'][]>([])
  /** The work that takes a merge back; null where none is under way. */
  returning = $state<string | null>(null)
  #unanswered = 0
  #afterwards: (() => void)[] = []

  change = (
    change: ChangeInput | Change,
    then: (done: Done) => void = () => undefined,
    refused: (problem: Problem) => void = notices.refuse,
  ): void => {
    this.waiting += 1
    this.#unanswered += 1
    attempt(
      'change',
      change as ChangeInput,
      (done) => {
        this.waiting -= 1
        this.unsaved = []
        then(done)
        this.#answered()
      },
      (problem) => {
        this.waiting -= 1
        if (isNotSaved(problem)) this.unsaved = [...this.unsaved, change.kind]
        refused(problem)
        this.#answered()
      },
    )
  }

  /** Sets a field again to what stood there before a write of the past, as a new act; where what stands there now rests on a source, the person is asked why. */
  putBack = ({ id, field, before }: HistoryEntry): void => {
    const write = (value: Json): void =>
      this.change({ kind: 'record', id: asId(id), field, value }, undefined, (problem) => {
        const held = asksReason(problem) && typeof before === 'object' ? before : null
        const given = (reason: string): void => write({ ...held, reason })
        if (held === null) notices.refuse(problem)
        else reasons.ask({ for: 'change', value: '', warnings: [], given, left: () => undefined })
      })
    write(before)
  }

  // The engine alone knows what can be taken back: what is shown here may be a moment old.
  undo = (): void => {
    // While a merge is taken back, no archive stands open.
    if (this.returning === null) this.#undo()
  }

  #undo = (): void =>
    attempt(
      'undo',
      {},
      ({ of }) => notices.say(() => t('window.undone', { act: takenBackWords(of) })),
      (problem) => {
        if (problem.code === 'undo.merge') this.giveBack()
        else unlessNothing(problem)
      },
    )

  /** Takes the last merge back: what it had taken in is set aside. */
  giveBack = (
    then: () => void = () => undefined,
    refused: (problem: Problem) => void = notices.refuse,
  ): void => {
    if (this.returning !== null) return
    const job = jobs.begin('unmerge')
    this.returning = job
    const end = (): void => {
      this.returning = null
      jobs.end(job)
    }
    attempt(
      'merge.back',
      { job },
      ({ lines, time }) => {
        end()
        notices.say(() => t('merge.back-said', { n: lines, date: momentWords(time) }))
        then()
      },
      (problem) => {
        end()
        if (problem.code !== 'act.cancelled') refused(problem)
      },
    )
  }

  redo = (): void =>
    attempt(
      'redo',
      {},
      ({ of }) => notices.say(() => t('window.redone', { act: takenBackWords(of) })),
      unlessNothing,
    )

  /** Goes on once each change that was asked for has been answered. */
  whenAnswered = (then: () => void): void => {
    if (this.#unanswered === 0) then()
    else this.#afterwards.push(then)
  }

  #answered(): void {
    this.#unanswered -= 1
    if (this.#unanswered === 0) for (const then of this.#afterwards.splice(0)) then()
  }
}

function unlessNothing(problem: Problem): void {
  if (!/^(undo|redo)\.nothing$/.test(problem.code)) notices.refuse(problem)
}

/** Whether a refusal means that the disk, not the archive's rules, said no. */
function isNotSaved(problem: Problem): boolean {
  return /^(disk|engine|window)\./.test(problem.code)
}

/** What was taken back, or done again: the act, and what it was about. */
function takenBackWords(of: TakenBack | undefined): string {
  if (of === undefined) return actWords('record')
  const act = actWords(of.act)
  if (of.name !== null) return t('act.on', { act, name: inLang(of.name).text })
  return of.records > 1 ? t('act.on-many', { act, n: of.records }) : act
}

/** The name of an act, as history and undo say it. */
export function actWords(act: string): string {
  return tOf('act', act)
}

export const acts = new ActsState()
