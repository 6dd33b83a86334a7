import type { DateDoubt } from '../../data/dates/doubts.ts'
import { readTyped } from '../../data/dates/typed.ts'
import type { Problem } from '../../data/model/outcome.ts'
import {
  type Filter,
  type Filtered,
  type LongFacet,
  longFacets,
} from '../../data/search/filter-input.ts'
import { attempt } from './attempt.ts'
import { FacetSearch } from './facet-search.svelte.ts'
import { SearchField } from './search-field.svelte.ts'
import { settings } from './settings.svelte.ts'
import { everything, type Touched } from './touched.ts'
import { viewport } from './viewport.svelte.ts'

/** The facets whose choices are lists of keys. */
export type Facet = 'types' | 'countries' | 'statuses' | 'reliabilities' | 'gaps' | LongFacet

/** A filter that was answered, and how often the window of time had been moved when it was chosen. */
export interface AnsweredQuery {
  readonly filter: Filter
  readonly moves: number
}

/** One end of the period asked for: what was typed, and what was understood. */
export interface Bound {
  readonly text: string
  readonly edtf: string | null
  readonly problem: Problem | null
  /** Why it may mean another date. */
  readonly doubts: readonly DateDoubt[]
}

/** The kinds of record that decide which events pass, or that the facets count and name. */
const counted = ['event', 'source', 'passage', 'claim', 'actor', 'place', 'term', 'link'] as const

const open: Bound = { text: '', edtf: null, problem: null, doubts: [] }

/** Reads one end of a period as a person typed it, in the language of the window. */
export function boundOf(text: string): Bound {
  const read = text.trim() === '' ? null : readTyped(text, settings.lang)
  return {
    text,
    edtf: read?.ok ? read.value.edtf : null,
    problem: read && !read.ok ? read.problem : null,
    doubts: read?.ok ? read.value.doubts : [],
  }
}

/** What of the archive is wanted, and the events that pass. */
export class FilterState {
  chosen = $state.raw<Filter>({})
  from = $state.raw<Bound>(open)
  to = $state.raw<Bound>(open)
  passed = $state.raw<Filtered | null>(null)
  /** The filter that `passed` answers, and how often the window of time had been moved when it was chosen. */
  answered = $state.raw<AnsweredQuery>({ filter: {}, moves: 0 })
  readonly query = new SearchField((query) => {
    if (query !== this.chosen.query) this.#set({ ...this.chosen, query } as Filter)
  })
  readonly searches = {
    places: new FacetSearch('places', () => this.chosen),
    actors: new FacetSearch('actors', () => this.chosen),
    themes: new FacetSearch('themes', () => this.chosen),
  } satisfies Record<LongFacet, FacetSearch>
  #asked = 0
  #moves = 0

  isOn = $derived(Object.values(this.chosen).some((part) => part !== undefined && part !== false))

  has = (facet: Facet, key: string): boolean =>
    (this.chosen[facet] as readonly string[] | undefined)?.includes(key) ?? false

  toggle = (facet: Facet, keys: readonly string[]): void => {
    const held = (this.chosen[facet] as readonly string[] | undefined) ?? []
    const isIn = keys.every((key) => held.includes(key))
    const others = held.filter((key) => !keys.includes(key))
    const next = isIn ? others : [...others, ...keys]
    this.#set({ ...this.chosen, [facet]: next.length > 0 ? next : undefined } as Filter)
  }

  flag = (name: 'unsourced' | 'rivals' | 'certainly', on: boolean): void =>
    this.#set({ ...this.chosen, [name]: on ? true : undefined } as Filter)

  bound = (end: 'from' | 'to', text: string): void => {
    this[end] = boundOf(text)
    if (this[end].problem === null)
      this.#set({ ...this.chosen, [end]: this[end].edtf ?? undefined } as Filter)
  }

  /** Takes up a filter that was kept; a period that cannot be read is shown as it was typed. */
  use = (kept: Filter): void => {
    this.from = boundOf(kept.from ?? '')
    this.to = boundOf(kept.to ?? '')
    const [from, to] = [this.from.edtf ?? undefined, this.to.edtf ?? undefined]
    this.query.show(kept.query ?? '')
    this.#set({ ...kept, from, to } as Filter)
    this.query.onasked()
  }

  clear = (): void => {
    this.from = open
    this.to = open
    this.query.show('')
    this.#set({})
    this.query.onasked()
  }

  /** Another archive is opened: what the last one counted says nothing of it. */
  leave = (): void => {
    this.passed = null
    for (const facet of longFacets) this.searches[facet].close()
    this.clear()
  }

  refresh = (touched: Touched = everything): void => {
    if (!touched.some(...counted)) return
    this.#asked += 1
    const mine = this.#asked
    const answered = { filter: this.chosen, moves: this.#moves }
    attempt(
      'events.filter',
      this.chosen,
      (passed) => {
        if (mine !== this.#asked) return
        this.passed = passed
        this.answered = answered
      },
      () => undefined,
    )
    for (const facet of longFacets) this.searches[facet].refresh()
  }

  #set(filter: Filter): void {
    this.#moves = viewport.moves
    const said = Object.entries(filter).filter(([, part]) => part !== undefined)
    this.chosen = Object.fromEntries(said) as Filter
    this.refresh()
  }
}

export const filter = new FilterState()
