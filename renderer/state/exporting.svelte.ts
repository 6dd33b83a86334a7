import type { Exported, ExportRequest } from '../../data/calls/archive.ts'
import type { Preset } from '../../data/calls/shell.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { defaultOptions, type PartName, partNames } from '../../data/print/options.ts'
import { attempt } from './attempt.ts'
import { filter } from './filter.svelte.ts'
import { jobs } from './jobs.svelte.ts'
import { notices } from './notices.svelte.ts'
import { savePng } from './png.ts'
import { selection } from './selection.svelte.ts'
import { settings } from './settings.svelte.ts'

/** How the print is cut into sheets, and which texts it carries. */
export const layouts = ['pages', 'poster', 'roll', 'sheet'] as const
export const textChoices = ['none', 'cited', 'full'] as const

type PdfChoices = Preset['pdf']

/** A choice of the print that is one word of a short list. */
export type PdfChoice = keyof PdfChoices

const { layout, paper, poster, theme, texts, profile } = defaultOptions
const pdfDefaults: PdfChoices = {
  layout,
  paper,
  poster,
  theme,
  texts,
  profile,
  notes: 'foot',
  strips: 'auto',
  volumes: 'none',
}
const shownPages = 4
const pause = 250

/** What leaves the archive, in which form; the preview shows the very pages. */
export class ExportingState {
  what = $state<'all' | 'view' | 'selection'>('all')
  format = $state<Preset['format']>('pdf')
  /** How many pixels wide a PNG is. */
  pixels = $state<Preset['pixels']>(2400)
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
    const { what, format, pixels, lang, pdf, parts } = this
    return { name, what, format, pixels, lang, pdf: { ...pdf }, parts: [...parts] }
  }

  /** Takes up choices that were kept. */
  use = ({ what, format, pixels, lang, pdf, parts }: Preset): void => {
    this.what = what
    this.format = format
    this.pixels = pixels
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
    const { format } = this
    if (format === 'json' || format === 'csv') {
      this.isPreviewing = false
      this.pages = null
      return
    }
    this.isPreviewing = true
    const request = this.#request()
    const show = (total: number, svg: readonly string[], warnings: readonly string[]): void => {
      if (mine !== this.#asked) return
      this.isPreviewing = false
      this.problem = null
      this.warnings = warnings
      this.pages = { total, addresses: svg.map(pictureOf) }
    }
    const refused = (problem: Problem): void => {
      if (mine !== this.#asked) return
      this.isPreviewing = false
      this.pages = null
      this.problem = problem
    }
    if (format === 'pdf') {
      const pages = { request, from: this.first + 1, count: shownPages }
      attempt('print.preview', pages, (laid) => show(laid.pages, laid.svg, laid.warnings), refused)
    } else {
      const drawing = { request, job: 'preview' }
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
    const request = this.#request()
    if (this.format === 'png') savePng(job, request, this.pixels, ended, refused)
    else attempt('export.run', { job, request }, ended, refused)
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
      format: this.format === 'png' ? 'svg' : this.format,
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
      case 'png':
        return { paper, theme }
      case 'json':
      case 'csv':
        return {}
    }
  }

  #pdf(): NonNullable<ExportRequest['pdf']> {
    const { layout, paper, poster, theme, texts, profile, notes, strips, volumes } = this.pdf
    const size = layout === 'poster' ? { poster } : { paper }
    const parts = layout === 'pages' ? { parts: [...this.parts], notes, strips, volumes } : {}
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
