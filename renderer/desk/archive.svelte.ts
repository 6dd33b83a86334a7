import type { Standing } from '../../data/calls/archive.ts'
import type { ToldTouched } from '../../data/calls/contract.ts'
import { openingJob } from '../../data/calls/jobs.ts'
import type { Problem } from '../../data/model/outcome.ts'
import type { Columns } from '../../data/timeline/columns.ts'
import { columnsSince } from '../../data/timeline/columns-patch.ts'
import { attempt } from './attempt.ts'
import { notices } from './notices.svelte.ts'
import { everything, type Touched } from './touched.ts'

/** Whether what was asked to be kept is on disk. */
export interface Saving {
  readonly waiting: number
  readonly problem: Problem | null
}

/** The kinds of record that the timeline's columns are made of. */
const drawn = ['event', 'source', 'passage', 'claim', 'actor', 'place', 'term', 'link'] as const

/** The open archive as the window knows it: what it is, the columns that are drawn, and whether all is saved. */
export class ArchiveState {
  phase = $state<'opening' | 'none' | 'open'>('opening')
  standing = $state.raw<Standing | null>(null)
  columns = $state.raw<Columns | null>(null)
  /** The columns are those of the last opening; the archive itself is still being read. */
  isGlanced = $state(false)
  /** How far the journals are read of an archive that is being opened, in bytes. */
  reading = $state.raw<{ readonly done: number; readonly total: number } | null>(null)
  /** How far they are read again, after a merge or a repair. */
  rereading = $state.raw<{ readonly done: number; readonly total: number } | null>(null)
  /** Why no archive is open. */
  closedBecause = $state.raw<Problem | null>(null)
  saving = $state.raw<Saving>({ waiting: 0, problem: null })
  engine = $state.raw<{ readonly alive: boolean; readonly problem: Problem | null }>({
    alive: true,
    problem: null,
  })
  isHashing = $state(false)
  /** Whether there is something to draw: the columns may come before it is known what archive they are of. */
  isShown = $derived(this.phase === 'open' || (this.phase === 'opening' && this.columns !== null))
  readOnly = $derived(this.standing?.readOnly ?? null)
  /** Whole days since the last verified copy was saved; null where there is none. */
  backupAge = $derived(daysSince(this.standing?.lastBackup ?? null))
  /** How many other archives have been opened since the first: what is drawn of one is not gone on with in the next. */
  others = $state(0)
  /** Called when another archive than the one before stands open. */
  onOther: () => void = () => undefined
  /** Called when a starter archive that was just made opens on one of its events. */
  onShowpiece: (id: string) => void = () => undefined
  #showpiece: string | null = null
  #folder: string | null = null
  #asked = 0
  #answered = 0
  #drawn = 0

  /** Draws what the last opening left, while a large archive is still being read. */
  glance = (): void =>
    attempt(
      'archive.glance',
      {},
      (glance) => {
        if (glance === null || this.phase !== 'opening') return
        this.columns = glance.columns
        this.isGlanced = true
      },
      () => undefined,
    )

  /** Reads again what was touched; what the engine told of the act is not asked for. */
  refresh = (touched: Touched = everything, told?: ToldTouched): void => {
    const isTold = told !== undefined && this.#takeIn(told)
    // As the window opens what it draws comes first: a standing may need a hash of all that the archive holds.
    const isDrawnFirst = this.phase === 'opening'
    if (!isTold && !isDrawnFirst) this.#readStanding()
    if (touched.some(...drawn)) this.#readColumns()
    if (!isTold && isDrawnFirst) this.#readStanding()
  }

  /** Follows what was told of an act, unless it leaves open what the archive is now: its own record, what is wrong in it, a hash that was known. */
  #takeIn({ head, touched, counts: { findings, ...held } }: ToldTouched): boolean {
    const { standing } = this
    if (standing === null || this.#asked !== this.#answered) return false
    if (touched.length === 0 || touched.some(({ kind }) => kind === 'archive')) return false
    if (findings !== standing.findings.length || standing.info.stateHash !== null) return false
    this.standing = { ...standing, head, info: { ...standing.info, ...held } }
    return true
  }

  #readStanding(): void {
    this.#asked += 1
    const mine = this.#asked
    attempt(
      'archive.standing',
      {},
      (standing) => {
        // It is told once, and may come with an answer that another one has overtaken.
        this.#showpiece = standing.showpiece ?? this.#showpiece
        if (mine !== this.#asked) return
        this.#answered = mine
        if (this.#folder !== null && this.#folder !== standing.folder) {
          this.others += 1
          this.onOther()
        }
        this.#folder = standing.folder
        this.standing = standing
        this.phase = 'open'
        this.isGlanced = false
        this.reading = null
        this.rereading = null
        this.closedBecause = null
        if (this.#showpiece !== null) this.onShowpiece(this.#showpiece)
        this.#showpiece = null
      },
      (problem) => {
        if (mine !== this.#asked) return
        this.#answered = mine
        this.#drawn += 1
        this.phase = 'none'
        this.isGlanced = false
        this.reading = null
        this.rereading = null
        this.closedBecause = problem
        this.standing = null
        this.columns = null
      },
    )
  }

  #readColumns(): void {
    this.#drawn += 1
    const mine = this.#drawn
    const before = this.columns
    const show = (columns: Columns): void => {
      if (mine === this.#drawn) this.columns = columns
    }
    if (before === null) attempt('timeline.columns', {}, show, () => undefined)
    else
      attempt(
        'timeline.since',
        { head: before.head },
        (since) => show(columnsSince(before, since)),
        () => undefined,
      )
  }

  reveal = (): void => attempt('archive.reveal', {})

  /** Shows a file of the archive in the system's file manager. */
  revealFile = (file: string): void => attempt('archive.reveal', { file })

  /** Takes the hash of the whole state, which in a large archive takes seconds. */
  hash = (): void => {
    this.isHashing = true
    attempt(
      'archive.state-hash',
      {},
      () => {
        this.isHashing = false
        this.#readStanding()
      },
      (problem) => {
        this.isHashing = false
        notices.refuse(problem)
      },
    )
  }

  /** Leaves the archive that is being opened and has not come; the one that stands open meanwhile stays. */
  leave = (): void => {
    if (this.phase === 'open') attempt('job.cancel', { job: openingJob })
    else attempt('archive.leave', {})
  }

  choose = (): void => attempt('archive.choose', {})

  /** Takes a whole archive out of a bag and opens it. */
  unbag = (): void => attempt('archive.unbag', { job: 'unbag' })

  create = (title: string, sample: boolean): void => attempt('archive.create', { title, sample })
}

function daysSince(time: string | null): number | null {
  return time === null ? null : Math.floor((Date.now() - Date.parse(time)) / 86_400_000)
}

export const archive = new ArchiveState()
