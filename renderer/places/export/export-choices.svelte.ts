import type { ExportRequest } from '../../../data/calls/archive.ts'
import type { Preset } from '../../../data/calls/shell.ts'
import {
  defaultOptions,
  defaultReport,
  type PartName,
  partNames,
} from '../../../data/print/options.ts'
import type { GroupingName } from '../../../data/timeline/lanes.ts'
import { asId } from '../../desk/as-id.ts'
import { type Bound, boundOf, filter } from '../../desk/filter.svelte.ts'
import { home } from '../../desk/home.svelte.ts'
import { selection } from '../../desk/selection.svelte.ts'
import { settings } from '../../desk/settings.svelte.ts'

type Print = Preset['pdf']

/** A choice of the print that is one word of a short list. */
export type PrintChoice = keyof Print

/** What part of the archive leaves: all, what the window's filter lets through, the chosen events, or what a kept preset names. */
export type What = Preset['what'] | 'kept'

const { layout, paper, poster, theme, texts, profile, notes, draw, attachments } = defaultOptions
const plain: Print = {
  layout,
  paper,
  poster,
  theme,
  texts,
  profile,
  notes,
  draw,
  attachments,
  strips: 'auto',
  volumes: 'none',
  ...defaultReport,
}

/** What part of the archive a request names. */
type Part = ExportRequest['what']

interface Kept {
  readonly what: What
  readonly format: Preset['format']
  readonly pixels: Preset['pixels']
  readonly lang: Preset['lang']
  readonly parts: readonly PartName[]
}

/** All that is chosen in the export view, and the request that it makes. */
export class ExportChoices {
  what = $state<What>('all')
  format = $state<Preset['format']>('pdf')
  /** How many pixels wide a PNG is. */
  pixels = $state<Preset['pixels']>(2400)
  lang = $state<Preset['lang']>(null)
  parts = $state.raw<readonly PartName[]>(partNames)
  from = $state.raw<Bound>(boundOf(''))
  to = $state.raw<Bound>(boundOf(''))
  /** The filter or the events of the preset taken up last; null where it kept neither. */
  kept = $state.raw<Part | null>(null)
  /** The lanes asked for; null follows what is printed. */
  #lanes = $state<GroupingName | null>(null)
  #print = $state.raw<Readonly<Print>>(plain)

  /** The choices of the print, with the lanes that it will have: those of the window where its view is printed. */
  print = $derived<Readonly<Print>>({
    ...this.#print,
    lanes: this.#lanes ?? (this.what === 'view' ? home.grouping : 'type'),
  })
  /** Whether every date typed is understood: a period that is not must not be left out in silence. */
  isReady = $derived(this.from.problem === null && this.to.problem === null)

  set = (changed: Partial<Kept>): void => {
    Object.assign(this, changed)
  }

  choose = (name: PrintChoice, value: string | boolean): void => {
    if (name === 'lanes') this.#lanes = value as GroupingName
    else this.#print = { ...this.#print, [name]: value }
  }

  bound = (end: 'from' | 'to', text: string): void => {
    this[end] = boundOf(text)
  }

  togglePart = (part: PartName): void => {
    this.parts = this.parts.includes(part)
      ? this.parts.filter((one) => one !== part)
      : partNames.filter((one) => one === part || this.parts.includes(one))
  }

  /** What was chosen in another archive, or before an event was let go, is chosen no longer. */
  settle = (): void => {
    if (this.what === 'selection' && selection.choice.n === 0) this.what = 'all'
  }

  /** The choices as they stand, to be kept under a name. */
  presetNamed(name: string): Preset {
    const { format, pixels, lang, print, parts } = this
    const part = this.#part()
    return {
      name,
      what: part.which,
      format,
      pixels,
      lang,
      ...(part.which === 'view' ? { filter: part.filter } : {}),
      ...(part.which === 'selection' ? { ids: part.ids.map(asId) } : {}),
      ...this.#period(),
      pdf: { ...print },
      parts: [...parts],
    }
  }

  /** Takes up choices that were kept. */
  use = ({ what, format, pixels, lang, filter, ids, from, to, pdf, parts }: Preset): void => {
    this.kept = filter ? { which: 'view', filter } : ids ? { which: 'selection', ids } : null
    this.set({ what: this.kept === null ? what : 'kept', format, pixels, lang, parts })
    this.from = boundOf(from ?? '')
    this.to = boundOf(to ?? '')
    this.#print = pdf
    this.#lanes = pdf.lanes
    this.settle()
  }

  request(): ExportRequest {
    return {
      format: this.format === 'png' ? 'svg' : this.format,
      what: this.#part(),
      lang: this.lang ?? settings.lang,
      ...this.#period(),
      pdf: this.#options(),
    }
  }

  #period(): { readonly from?: string; readonly to?: string } {
    const [from, to] = [this.from.edtf, this.to.edtf]
    return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }
  }

  #options(): NonNullable<ExportRequest['pdf']> {
    const { access, anonymous } = this.print
    const report = { access, anonymous }
    switch (this.format) {
      case 'pdf':
        return { ...report, ...this.#pdf() }
      case 'svg':
      case 'png':
        return { ...report, ...this.#picture() }
      case 'json':
      case 'csv':
        return report
    }
  }

  #pdf(): NonNullable<ExportRequest['pdf']> {
    const { texts, profile, notes, volumes, strips } = this.print
    const isPaged = this.print.layout === 'pages'
    const paged = isPaged ? { parts: [...this.parts], notes, volumes, strips } : {}
    // PDF/A-1 and PDF/A-2 allow no such attachments (ISO 19005-1, 19005-2).
    const attached = profile === 'a-3a' && this.print.attachments
    return { texts, profile, attachments: attached, ...this.#drawing(this.print.layout), ...paged }
  }

  /** A picture is of the overview or of the whole timeline: a sheet of an event is none. */
  #picture(): NonNullable<ExportRequest['pdf']> {
    return this.#drawing(this.print.layout === 'sheet' ? 'pages' : this.print.layout)
  }

  #drawing(cut: Print['layout']): NonNullable<ExportRequest['pdf']> {
    const { theme, lanes, draw, paper, poster, strips } = this.print
    const size = cut === 'poster' ? { poster } : cut === 'roll' ? { strips } : { paper }
    return { layout: cut, theme, lanes, draw, ...size }
  }

  #part(): Part {
    switch (this.what) {
      case 'all':
        return { which: 'all' }
      case 'view':
        return { which: 'view', filter: filter.chosen }
      case 'kept':
        return this.kept ?? { which: 'all' }
      case 'selection':
        return { which: 'selection', ids: [...selection.choice.ids()] }
    }
  }
}
