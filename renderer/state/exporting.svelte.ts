import type { Exported, ExportRequest } from '../../data/calls/archive.ts'
import type { Preset } from '../../data/calls/shell.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { defaultOptions, type PartName, partNames } from '../../data/print/options.ts'
import { attempt } from './attempt.ts'
import { filter } from './filter.svelte.ts'
import { jobs } from './jobs.svelte.ts'
import { notices } from './notices.svelte.ts'
import { selection } from './selection.svelte.ts'
import { settings } from './settings.svelte.ts'

/** How the print is cut into sheets, and which texts it carries. */
export const layouts = ['pages', 'poster', 'roll', 'sheet'] as const
export const textChoices = ['none', 'cited', 'full'] as const

type PdfChoices = Preset['pdf']

/** A choice of the print that is one word of a short list. */
export type PdfChoice = keyof PdfChoices

const { layout, paper, poster, theme, texts, profile } = defaultOptions
const pdfDefaults: PdfChoices = { layout, paper, poster, theme, texts, profile }
const shownPages = 4
const pause = 250

/** What leaves the archive, in which form; the preview shows the very pages. */
export class ExportingState {
  what = $state<'all' | 'view' | 'selection'>('all')
  format = $state<ExportRequest['format']>('pdf')
  lang = $state<ExportRequest['lang'] | null>(null)
  pdf = $state.raw<Readonly<PdfChoices>>(pdfDefaults)
  parts = $state.raw<readonly PartName[]>(partNames)
  pages = $state.raw<{ readonly total: number; readonly addresses: readonly string[] } | null>(null)
  first = $state(0)
  warnings = $state.raw<readonly string[]>([])
  problem = $state.raw<Problem | null>(null)
  isPreviewing = $state(false)
  job = $state<string | null>(null)
  exported = $state.raw<Exported | null>(null)
  progress = $derived(this.job === null ? null : (jobs.running.get(this.job) ?? null))
  #asked = 0
  #timer = 0

  begin = (): void => {
    if (this.what === 'selection' && selection.id === null) this.what = 'all'
    this.change()
  }

  /** Something of the request changed: the preview follows a moment later. */
  change = (): void => {
    this.first = 0
    this.exported = null
    this.#later()
  }

  choose = (name: PdfChoice, value: string): void => {
    this.pdf = { ...this.pdf, [name]: value }
    this.change()
  }

  /** The choices as they stand, to be kept under a name. */
  presetNamed(name: string): Preset {
    const { what, format, lang, pdf, parts } = this
    return { name, what, format, lang, pdf: { ...pdf }, parts: [...parts] }
  }

  /** Takes up choices that were kept. */
  use = ({ what, format, lang, pdf, parts }: Preset): void => {
    this.what = what
    this.format = format
    this.lang = lang
    this.pdf = pdf
    this.parts = parts
    this.begin()
  }

  togglePart = (part: PartName): void => {
    this.parts = this.parts.includes(part)
      ? this.parts.filter((one) => one !== part)
      : partNames.filter((one) => one === part || this.parts.includes(one))
    this.change()
  }

  turn = (step: 1 | -1): void => {
    const total = this.pages?.total ?? 0
    const first = this.first + step * shownPages
    if (first < 0 || first >= total) return
    this.first = first
    this.preview()
  }

  preview = (): void => {
    this.#asked += 1
    const mine = this.#asked
    if (this.format !== 'pdf') {
      this.pages = null
      return
    }
    this.isPreviewing = true
    const request = this.#request()
    attempt(
      'print.preview',
      { request, from: this.first + 1, count: shownPages },
      ({ pages, svg, warnings }) => {
        if (mine !== this.#asked) return
        this.isPreviewing = false
        this.problem = null
        this.warnings = warnings
        this.pages = { total: pages, addresses: svg.map(pictureOf) }
      },
      (problem) => {
        if (mine !== this.#asked) return
        this.isPreviewing = false
        this.pages = null
        this.problem = problem
      },
    )
  }

  run = (): void => {
    const job = jobs.begin('export')
    this.job = job
    this.exported = null
    attempt(
      'export.run',
      { job, request: this.#request() },
      (exported) => {
        this.#end(job)
        this.exported = exported
      },
      (problem) => {
        this.#end(job)
        if (problem.code !== 'act.cancelled') notices.refuse(problem)
      },
    )
  }

  cancel = (): void => {
    if (this.job !== null) jobs.cancel(this.job)
  }

  #later(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(this.preview, pause)
  }

  #end(job: string): void {
    jobs.end(job)
    this.job = null
  }

  #request(): ExportRequest {
    return {
      format: this.format,
      what: this.#what(),
      lang: this.lang ?? settings.lang,
      pdf: this.#options(),
    }
  }

  #options(): NonNullable<ExportRequest['pdf']> {
    const { paper, theme } = this.pdf
    switch (this.format) {
      case 'pdf':
        return this.#pdf()
      case 'svg':
        return { paper, theme }
      case 'json':
      case 'csv':
        return {}
    }
  }

  #pdf(): NonNullable<ExportRequest['pdf']> {
    const { layout, paper, poster, theme, texts, profile } = this.pdf
    const size = layout === 'poster' ? { poster } : { paper }
    const parts = layout === 'pages' ? { parts: [...this.parts] } : {}
    // PDF/A-1 allows no attachments (ISO 19005-1).
    const attachments = profile === 'a-3a'
    return { layout, theme, texts, profile, attachments, ...size, ...parts }
  }

  #what(): ExportRequest['what'] {
    switch (this.what) {
      case 'all':
        return { which: 'all' }
      case 'view':
        return { which: 'view', filter: filter.chosen }
      case 'selection':
        return { which: 'selection', ids: selection.id === null ? [] : [selection.id] }
    }
  }
}

/** A drawn page as the address of a picture: a picture runs no script and reads nothing. */
function pictureOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

export const exporting = new ExportingState()
