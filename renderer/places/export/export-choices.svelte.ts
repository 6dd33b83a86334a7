import * as v from 'valibot'
import type { Selection } from '../../../data/disclosure/selection.ts'
import {
  type Format,
  type FormatId,
  firstChosenFormat,
  formatNamed,
} from '../../../data/exports/formats.ts'
import { type GivenOptions, ofThese } from '../../../data/exports/options.ts'
import type { Preset } from '../../../data/exports/preset.ts'
import {
  defaultOptions,
  fittingLayout,
  type PartName,
  PrintOptions,
  partNames,
} from '../../../data/exports/print-options.ts'
import { type ExportRequest, requestFor } from '../../../data/exports/request.ts'
import type { GroupingName } from '../../../data/timeline/lanes.ts'
import type { PeriodChoice } from '../../../data/timeline/periods.ts'
import { archive } from '../../desk/archive.svelte.ts'
import { asId } from '../../desk/as-id.ts'
import { type Bound, boundOf, filter } from '../../desk/filter.svelte.ts'
import { home } from '../../desk/home.svelte.ts'
import { selection } from '../../desk/selection.svelte.ts'
import { settings } from '../../desk/settings.svelte.ts'
import { viewport } from '../../desk/viewport.svelte.ts'
import { views } from '../../desk/views.svelte.ts'

/** What part of the archive leaves: all, what the timeline shows (what search and filters let through, in its window of time), the chosen events, or what a kept preset names. */
export type What = Preset['what'] | 'kept'

/** What part of the archive a request names. */
type Part = Selection['what']

interface Kept {
  readonly what: What
  readonly format: FormatId
  readonly lang: Preset['lang']
}

/** All that is chosen in the export view, and the request that it makes. */
export class ExportChoices {
  what = $state<What>('all')
  lang = $state<Preset['lang']>(null)
  from = $state.raw<Bound>(boundOf(''))
  to = $state.raw<Bound>(boundOf(''))
  /** The filter or the events of the preset taken up last; null where it kept neither. */
  kept = $state.raw<Part | null>(null)
  #id = $state<FormatId>(firstChosenFormat.id)
  /** How many events would leave, as far as it is known. */
  #count = $state<number | null>(null)
  /** The layout asked for; null is the short form where it holds all that leaves. */
  #layout = $state<PrintOptions['layout'] | null>(null)
  /** The lanes asked for; null follows what is printed. */
  #lanes = $state<GroupingName | null>(null)
  /** The periods asked for; null follows what is printed. */
  #periods = $state<PeriodChoice | null>(null)
  #print = $state.raw<PrintOptions>(defaultOptions)
  /** What formats ask beside the options of the print. */
  #others = $state.raw<GivenOptions>({})

  format = $derived<Format>(formatNamed(this.#id))
  /** The choices of the print, with the lanes and the periods that it will have: those of the window where its view is printed. */
  print = $derived<PrintOptions>({
    ...this.#print,
    layout: this.#layout ?? (this.#count === null ? 'pages' : fittingLayout(this.#count)),
    lanes: this.#lanes ?? (this.what === 'view' ? home.grouping : 'type'),
    periods: this.#periods ?? (this.what === 'view' ? settings.periods : 'none'),
  })
  /** Every option that was chosen, in whatever format. */
  values = $derived<GivenOptions>({ ...this.#others, ...this.print })
  /** The options of the format with the values that it will have. */
  own = $derived<GivenOptions>(
    v.parse(this.format.options, ofThese(this.format.options, this.values)),
  )
  /** Whether every date typed is understood: a period that is not must not be left out in silence. */
  isReady = $derived(this.from.problem === null && this.to.problem === null)

  set = ({ format, ...others }: Partial<Kept>): void => {
    if (format !== undefined) this.#id = format
    Object.assign(this, others)
    if (others.what !== undefined) this.#count = this.#guess()
  }

  choose = (name: string, value: unknown): void => {
    if (name === 'lanes') this.#lanes = value as GroupingName
    else if (name === 'periods') this.#periods = value as PeriodChoice
    else if (name === 'layout') this.#layout = value as PrintOptions['layout']
    else if (name in this.#print) this.#print = { ...this.#print, [name]: value }
    else this.#others = { ...this.#others, [name]: value }
  }

  bound = (end: 'from' | 'to', text: string): void => {
    this[end] = boundOf(text)
  }

  togglePart = (part: PartName): void => {
    const { parts } = this.#print
    const isIn = (one: PartName): boolean => (one === part) !== parts.includes(one)
    this.choose('parts', partNames.filter(isIn))
  }

  /** A person comes to export: it is what is chosen, else what the timeline shows where that is not all. What a preset names stays. */
  suggest = (): void => {
    if (this.what === 'kept') return
    this.what = selection.choice.isSeveral ? 'selection' : isNarrowed() ? 'view' : 'all'
    this.#count = this.#guess()
  }

  /** Whether it is known how many events would leave. */
  get isCounted(): boolean {
    return this.#count !== null
  }

  /** How many events would leave; whether that changes the form in which they would. */
  tell = (count: number): boolean => {
    const { layout } = this.print
    this.#count = count
    return this.print.layout !== layout
  }

  /** What was chosen in another archive, or before an event was let go, is chosen no longer. */
  settle = (): void => {
    if (this.what === 'selection' && selection.choice.n === 0) this.what = 'all'
  }

  /** The choices as they stand, to be kept under a name. */
  presetNamed(name: string): Preset {
    const { lang } = this
    const part = this.#part()
    const { format, options = {} } = requestFor(this.format, this.#selection(), this.values)
    // The request was made for this format: its options are the format's own.
    return {
      name,
      what: part.which,
      format,
      lang,
      ...(part.which === 'view' ? { filter: part.filter } : {}),
      ...(part.which === 'selection' ? { ids: part.ids.map(asId) } : {}),
      ...this.#period(),
      options,
    } as Preset
  }

  /** Takes up choices that were kept. */
  use = ({ what, format, lang, filter, ids, from, to, options }: Preset): void => {
    this.kept = filter ? { which: 'view', filter } : ids ? { which: 'selection', ids } : null
    this.set({ what: this.kept === null ? what : 'kept', format, lang })
    this.from = boundOf(from ?? '')
    this.to = boundOf(to ?? '')
    this.#print = { ...defaultOptions, ...ofThese(PrintOptions, options) }
    this.#others = options
    this.#lanes = this.#print.lanes
    this.#periods = this.#print.periods
    this.#layout = this.#print.layout
    this.settle()
  }

  request(): ExportRequest {
    return requestFor(this.format, this.#selection(), this.#bearing())
  }

  #selection(): Selection {
    const { shown } = views
    const view =
      this.what === 'view' && shown !== null ? { view: { id: shown.id, name: shown.name } } : {}
    return { what: this.#part(), lang: this.lang ?? settings.lang, ...this.#period(), ...view }
  }

  /** How many events leave, where the window knows it without asking. */
  #guess(): number | null {
    if (this.what === 'selection') return selection.choice.n
    if (this.what === 'view' && viewport.zoomed === null) return filter.passed?.total ?? null
    return this.what === 'all' ? (archive.columns?.count ?? null) : null
  }

  #period(): { readonly from?: string; readonly to?: string } {
    const [from, to] = [this.from.edtf, this.to.edtf]
    return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }
  }

  /** The choices without those that say nothing of what is made: they are as by default. */
  #bearing(): GivenOptions {
    const { layout, profile, poster, strips, paper, parts, notes, volumes, ...others } = this.print
    const isPaged = layout === 'pages'
    const size = layout === 'poster' ? { poster } : layout === 'roll' ? {} : { paper }
    const cut = isPaged || layout === 'roll' ? { strips } : {}
    const paged = isPaged ? { parts, notes, volumes } : {}
    // PDF/A-1 and PDF/A-2 allow no such attachments (ISO 19005-1, 19005-2).
    const attachments = profile === 'a-3a' && others.attachments
    const drawn = { ...others, layout, profile, attachments }
    return { ...this.#others, ...drawn, ...size, ...cut, ...paged }
  }

  #part(): Part {
    switch (this.what) {
      case 'all':
        return { which: 'all' }
      case 'view':
        return { which: 'view', filter: { ...filter.chosen, ...daysShown() } }
      case 'kept':
        return this.kept ?? { which: 'all' }
      case 'selection':
        return { which: 'selection', ids: [...selection.choice.ids()] }
    }
  }
}

/** Whether the timeline shows less than there is. */
function isNarrowed(): boolean {
  return filter.isOn || viewport.zoomed !== null
}

/** The window of time of the timeline, where it does not show all there is. */
function daysShown(): { readonly days?: { readonly from: number; readonly to: number } } {
  const { zoomed } = viewport
  return zoomed === null ? {} : { days: { from: zoomed.from, to: zoomed.to } }
}
