import type { Exported } from '../../../data/calls/archive.ts'
import type { Weighed } from '../../../data/calls/pictures.ts'
import type { Preset } from '../../../data/calls/shell.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import type { PartName } from '../../../data/print/options.ts'
import { attempt } from '../../desk/attempt.ts'
import { hand } from '../../desk/hand.ts'
import { jobs } from '../../desk/jobs.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { ExportChoices, type PrintChoice } from './export-choices.svelte.ts'
import { savePng } from './png.ts'

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
  #asked = 0
  #weighing = 0
  #drawing = ''
  #timer = 0

  begin = (): void => {
    this.choices.settle()
    this.change()
  }

  /** A person comes, with the chosen events in hand or without: they are what an export would be of. */
  enter = (): void => {
    if (hand.put('choice') !== null) this.choices.set({ what: 'selection' })
  }

  /** Something of the request changed: the preview follows a moment later. */
  change = (): void => {
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

  choose = (name: PrintChoice, value: string | boolean): void => {
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
    this.#asked += 1
    const mine = this.#asked
    const { format } = this.choices
    if (format === 'json' || format === 'csv') {
      this.isPreviewing = false
      this.pages = null
      this.problem = null
      return
    }
    this.isPreviewing = true
    const request = this.choices.request()
    const { first } = this
    const show = (total: number, svg: readonly string[], warnings: readonly string[]): void => {
      if (mine !== this.#asked) return
      this.isPreviewing = false
      this.problem = null
      this.warnings = warnings
      this.pages = { total, first, addresses: svg.map(pictureOf) }
    }
    const refused = (problem: Problem): void => {
      if (mine !== this.#asked) return
      this.isPreviewing = false
      this.pages = null
      this.problem = problem
    }
    if (format === 'pdf') {
      const pages = { request, from: first + 1, count: this.isSingle ? 1 : shownPages }
      attempt('print.preview', pages, (laid) => show(laid.pages, laid.svg, laid.warnings), refused)
    } else {
      if (this.#drawing !== '') jobs.cancel(this.#drawing)
      this.#drawing = `preview-${mine}`
      const drawing = { request, job: this.#drawing }
      attempt('picture.draw', drawing, ({ svg, warnings }) => show(1, [svg], warnings), refused)
    }
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
    const { format, pixels } = this.choices
    const request = this.choices.request()
    if (format === 'png') savePng(job, request, pixels, ended, refused)
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
    this.preview()
    this.#weighing += 1
    const mine = this.#weighing
    attempt(
      'export.weigh',
      { request: this.choices.request() },
      (weighed) => {
        if (mine === this.#weighing) this.weighed = weighed
      },
      () => {
        if (mine === this.#weighing) this.weighed = null
      },
    )
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
