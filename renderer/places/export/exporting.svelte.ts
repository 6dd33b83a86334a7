import type { Exported, Weighed } from '../../../data/calls/exports.ts'
import type { Preset } from '../../../data/exports/preset.ts'
import type { PartName } from '../../../data/exports/print-options.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { attempt } from '../../desk/attempt.ts'
import { hand } from '../../desk/hand.ts'
import { jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { ExportChoices } from './export-choices.svelte.ts'
import { savePicture } from './picture.ts'

const shownPages = 4
const pause = 150

/** What leaves the archive, in which form; the preview shows the very pages. */
export class ExportingState {
  readonly choices = new ExportChoices()
  pages = $state.raw<{
    readonly total: number
    readonly first: number
    readonly addresses: readonly string[]
  } | null>(null)
  /** The beginning of a file that has no pages. */
  text = $state.raw<string | null>(null)
  first = $state(0)
  /** One page is looked at by itself, as large as asked. */
  isSingle = $state(false)
  /** What would be printed, in words and numbers. */
  weighed = $state.raw<Weighed | null>(null)
  warnings = $state.raw<readonly string[]>([])
  problem = $state.raw<Problem | null>(null)
  isPreviewing = $state(false)
  job = $state<string | null>(null)
  exported = $state.raw<Exported | null>(null)
  progress = $derived(this.job === null ? null : (jobs.running.get(this.job) ?? null))
  /** The preview that is under way. */
  #previewing: string | null = null
  #weighing = 0
  #timer = 0

  begin = (): void => {
    this.choices.settle()
    this.change()
  }

  /** A person comes, with the chosen events in hand or without: they are what an export would be of. */
  enter = (): void => {
    this.choices.suggest()
    if (hand.put('choice') !== null) this.choices.set({ what: 'selection' })
  }

  /** Something of the request changed: the preview follows a moment later. */
  change = (): void => {
    this.#callOff()
    this.first = 0
    this.exported = null
    this.isPreviewing = true
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(this.#follow, pause)
  }

  set: ExportChoices['set'] = (changed) => {
    this.choices.set(changed)
    this.change()
  }

  choose = (name: string, value: unknown): void => {
    this.choices.choose(name, value)
    this.change()
  }

  bound = (end: 'from' | 'to', text: string): void => {
    this.choices.bound(end, text)
    this.change()
  }

  togglePart = (part: PartName): void => {
    this.choices.togglePart(part)
    this.change()
  }

  /** Takes up choices that were kept. */
  use = (preset: Preset): void => {
    this.choices.use(preset)
    this.change()
  }

  turn = (step: 1 | -1): void => {
    const first = this.first + step * (this.isSingle ? 1 : shownPages)
    if (first < 0 || first >= (this.pages?.total ?? 0)) return
    this.first = first
    this.preview()
  }

  /** Shows one page by itself; `page` counts from 0. */
  open = (page: number): void => {
    this.isSingle = true
    this.first = page
    this.preview()
  }

  /** Shows pages side by side again, this one among them. */
  close = (): void => {
    this.isSingle = false
    this.first -= this.first % shownPages
    this.preview()
  }

  preview = (): void => {
    this.#callOff()
    if (!this.choices.format.previews) {
      this.isPreviewing = false
      this.pages = null
      this.text = null
      this.problem = null
      return
    }
    this.isPreviewing = true
    const job = `preview-${crypto.randomUUID().slice(0, 8)}`
    this.#previewing = job
    const { first } = this
    const count = this.isSingle ? 1 : shownPages
    // An answer that comes when another was asked for, or none is wanted any more, is of no use.
    const isWanted = (): boolean => {
      if (this.#previewing !== job) return false
      this.#previewing = null
      this.isPreviewing = false
      return true
    }
    attempt(
      'print.preview',
      { job, request: this.choices.request(), from: first + 1, count },
      ({ pages, svg, text, warnings }) => {
        if (!isWanted()) return
        this.problem = null
        this.warnings = warnings
        this.text = text
        this.pages = text === null ? { total: pages, first, addresses: svg.map(pictureOf) } : null
      },
      (problem) => {
        if (!isWanted()) return
        this.pages = null
        this.text = null
        this.problem = problem
      },
    )
  }

  /** The view is left: nothing goes on for it, and nothing stays that another archive could be taken for. */
  leave = (): void => {
    clearTimeout(this.#timer)
    this.#callOff()
    this.#weighing += 1
    this.isPreviewing = false
    this.pages = null
    this.text = null
    this.weighed = null
    this.exported = null
    this.warnings = []
    this.problem = null
  }

  run = (): void => {
    const job = jobs.begin('export')
    this.job = job
    this.exported = null
    const ended = (exported: Exported | null): void => {
      this.#end(job)
      this.exported = exported
    }
    const refused = (problem: Problem): void => {
      this.#end(job)
      if (problem.code !== 'act.cancelled') notices.refuse(problem)
    }
    const { format } = this.choices
    const request = this.choices.request()
    if (format.by === 'window') savePicture(job, format, request, ended, refused)
    else attempt('export.run', { job, request }, ended, refused)
  }

  cancel = (): void => {
    if (this.job !== null) jobs.cancel(this.job)
  }

  readonly #follow = (): void => {
    if (!this.choices.isReady) {
      this.isPreviewing = false
      return
    }
    // Few events leave in another form than many: where it is not known how many leave, that is asked first.
    const isAwaited = !this.choices.isCounted
    if (!isAwaited) this.preview()
    this.#weighing += 1
    const mine = this.#weighing
    const told = (weighed: Weighed | null): void => {
      if (mine !== this.#weighing) return
      this.weighed = weighed
      const isOther = weighed !== null && this.choices.tell(weighed.events)
      if (isAwaited || isOther) this.preview()
    }
    attempt('export.weigh', { request: this.choices.request() }, told, () => told(null))
  }

  /** Calls off the layout that is under way: with many events it would hold up whatever is asked next. */
  #callOff(): void {
    if (this.#previewing !== null) jobs.cancel(this.#previewing)
    this.#previewing = null
  }

  #end(job: string): void {
    jobs.end(job)
    this.job = null
  }
}

/** A drawn page as the address of a picture: a picture runs no script and reads nothing. */
function pictureOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

export const exporting = new ExportingState()
