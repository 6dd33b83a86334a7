import { isId } from '../model/id.ts'
import type { Fields } from '../model/kinds.ts'
import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import { isSum } from './aside.ts'
import { coordinatesStand, countryNamed } from './countries.ts'
import { choiceOf, readFields, unguard } from './csv-cells.ts'
import { foldColumn, readColumns } from './csv-columns.ts'
import { isUnknownFigure, readDegrees, readKey } from './figures.ts'
import type { Layout } from './layouts/layout.ts'
import { layoutNamed, ownLayout } from './layouts/layouts.ts'
import { columnsOf, type Mapping } from './mapping.ts'
import { listed, listedAll, readParty } from './party.ts'
import type { SaidPlace } from './places.ts'
import type { ReadRow, SaidActor, SaidSource } from './read-row.ts'
import { RowDates } from './row-date.ts'

const mostKnown = 10_000
const figures: ReadonlySet<string> = new Set(['toll-low', 'toll-best', 'toll-high'])

/** Reads the rows of a table as its mapping says. */
export class RowReader {
  readonly layout: Layout | undefined
  readonly isOwn: boolean
  readonly lang: Lang
  readonly #mapping: Mapping
  readonly #at: ReadonlyMap<string, readonly number[]>
  readonly #byName: ReadonlyMap<string, number>
  readonly #folded: readonly string[]
  readonly #dates: RowDates
  readonly #types = new Map<string, string>()
  /** The fields with the columns of their reasons, as far as the table has them. */
  readonly #reasons: readonly (readonly [string, string])[]
  readonly #countries: Map<string, string | undefined>

  constructor(mapping: Mapping, lang: Lang) {
    this.#mapping = mapping
    this.layout = layoutNamed(mapping.layout)
    this.isOwn = mapping.layout === ownLayout
    this.lang =
      this.layout === undefined || mapping.layout === 'timelinejs' ? lang : this.layout.lang
    this.#at = columnsOf(mapping)
    this.#folded = mapping.columns.map(({ name }) => foldColumn(name))
    this.#reasons = readColumns.flatMap(({ id, field, part }) =>
      part === 'reason' && this.#at.has(id) ? [[field.name, id] as const] : [],
    )
    this.#byName = new Map(this.#folded.map((name, at) => [name, at]))
    this.#dates = new RowDates({
      order: mapping.dates ?? this.layout?.dates,
      century: mapping.century,
      lang: this.lang,
      isOwn: this.isOwn,
    })
    for (const { word, type } of mapping.types) this.#types.set(word, type)
    this.#countries = new Map(mapping.countries.map(({ word, country }) => [word, country]))
  }

  /** Whether a row is no event, but the heading of its table or the sum of its rows. */
  isAside(cells: readonly string[]): boolean {
    const { layout } = this
    if (layout !== undefined) return layout.isAside?.(this.#naming(cells)) ?? false
    return isSum(cells, this.#first(cells, 'title') ?? '') && !this.#isDated(cells)
  }

  /** The id or the key of a row. */
  keyOf(cells: readonly string[]): { readonly own: string | undefined; readonly key: string } {
    const key = readKey(this.#first(cells, 'key') ?? '')
    const own = isId(key) && key.startsWith('e-') ? key : undefined
    return { own, key: own === undefined ? key : '' }
  }

  /** Reads a row; `held` are the fields of the event that stands under its id. */
  read(cells: readonly string[], held: Fields | undefined): Outcome<ReadRow> {
    const cell = this.#naming(cells)
    const get = (target: string): string => this.#first(cells, target) ?? ''
    const title = get('title') || (this.layout?.title?.(cell) ?? '')
    if (title === '') return failed({ code: 'event.untitled', column: 'title', value: '' })
    const date = this.#dates.of(get, this.layout?.dating?.(cell) ?? 'day')
    if (!date.ok) {
      const column = this.#at.has('date') ? 'date' : this.#dated(cells)
      return failed({
        ...date.problem,
        column,
        value: get(column) || String(date.problem.text ?? ''),
      })
    }
    const left: Problem[] = []
    const leave = (problem: Problem): void => void left.push(problem)
    const of = (target: string): string | undefined => {
      if (target === 'title') return title
      if (target === 'date') return date.value?.typed ?? ''
      if (target === 'type') return this.#typeOf(cells, cell)
      const said = this.#first(cells, target)
      return figures.has(target) && isUnknownFigure(said ?? '') ? '' : said
    }
    const read = readFields({
      of,
      date: (target) => (target === 'date' ? date : this.#dates.read(get(target))),
      leave,
      isForeign: this.layout !== undefined,
      lang: this.lang,
      held,
    })
    if (!read.ok) return read
    const { own, key } = this.keyOf(cells)
    // Spelled out, here and below: a spread costs more than the reading of a cell.
    return done({
      own,
      key,
      title,
      fields: read.value,
      reasoned: this.#reasons.flatMap(([field, column]) => (get(column) === '' ? [] : [field])),
      places: this.#placesOf(get, cell, leave),
      actors: this.#actorsOf(cells, cell),
      themes: this.#all(cells, 'theme').flatMap(({ text }) => listed(text)),
      sources: this.#sourcesOf(get),
      left,
      doubts: date.value?.doubts ?? [],
    })
  }

  #isDated(cells: readonly string[]): boolean {
    return ['date', 'date-start', 'date-end', 'year'].some(
      (one) => (this.#first(cells, one) ?? '') !== '',
    )
  }

  #dated(cells: readonly string[]): string {
    return (
      ['date-start', 'date-end', 'year'].find((one) => (this.#first(cells, one) ?? '') !== '') ??
      'date'
    )
  }

  #typeOf(cells: readonly string[], cell: (name: string) => string): string | undefined {
    const word = this.#first(cells, 'type')
    const told = this.#types.get(word ?? '')
    if (told !== undefined) return told
    const laid = this.layout?.type?.(cell)
    if (laid !== undefined || word === undefined || word === '') return laid ?? word
    // A data set that is known has words for what is no type of ours.
    if (this.layout?.type !== undefined) return ''
    const known = String(choiceOf('type', word) ?? word)
    if (this.#types.size < mostKnown) this.#types.set(word, known)
    return known
  }

  #placesOf(
    get: (target: string) => string,
    cell: (name: string) => string,
    leave: (problem: Problem) => void,
  ): readonly SaidPlace[] {
    const countries = this.#countriesOf(get('country'), leave)
    const [country = ''] = countries.length === 1 ? countries : []
    const region = get('region')
    const precision = this.layout?.precision?.(cell) ?? 'unknown'
    const { lang } = this
    const nowhere = { latitude: '', longitude: '', region: '', lang }
    const told = this.#pairsOf(get)
    if (told !== undefined)
      return told.map(([name, code]) => ({ ...nowhere, name, country: code, precision }))
    const names = listed(get('place'))
    const point = names.length > 1 ? undefined : this.#pointOf(get, country, leave)
    const { latitude, longitude } = point ?? nowhere
    const places = names.map((name): SaidPlace => {
      const within = name === region ? '' : region
      return { name, lang, country, region: within, latitude, longitude, precision }
    })
    const isTold = places.length > 0 && countries.length < 2
    if (isTold || this.isOwn) return places
    if (places.length === 0 && region !== '')
      return [{ ...nowhere, ...point, name: region, country, precision: 'region' }]
    const whole = countries.map((code): SaidPlace => {
      const name = new Intl.DisplayNames(this.lang, { type: 'region' }).of(code) ?? code
      return { ...nowhere, name, country: code, precision: 'country' }
    })
    return [...places, ...whole]
  }

  /** The places of this program's own rows, each with the country that stands in its place; undefined where there are not as many, for then the same country is said once. */
  #pairsOf(get: (target: string) => string): readonly (readonly [string, string])[] | undefined {
    const [names, words] = [listedAll(get('place')), listedAll(get('country'))]
    if (!this.isOwn || names.length < 2 || words.length !== names.length) return undefined
    const pairs = new Map<string, readonly [string, string]>()
    for (const [at, name] of names.entries()) {
      const country = this.#countryOf(words[at] ?? '')
      if (country === undefined) return undefined
      pairs.set(JSON.stringify([name, country]), [name, country])
    }
    return [...pairs.values()]
  }

  #countriesOf(cell: string, leave: (problem: Problem) => void): readonly string[] {
    if (cell === '') return []
    const found = listed(cell).flatMap((word): readonly string[] => {
      const country = this.#countryOf(word)
      if (country === undefined) leave({ code: 'csv.country', column: 'country', value: word })
      return country === undefined || country === '' ? [] : [country]
    })
    return [...new Set(found)]
  }

  #countryOf(word: string): string | undefined {
    if (this.#countries.has(word)) return this.#countries.get(word)
    const country = countryNamed(word)
    if (this.#countries.size < mostKnown) this.#countries.set(word, country)
    return country
  }

  #pointOf(
    get: (target: string) => string,
    country: string,
    leave: (problem: Problem) => void,
  ): { readonly latitude: string; readonly longitude: string } | undefined {
    const typed = [get('latitude'), get('longitude')] as const
    if (typed.every((one) => one === '')) return undefined
    const latitude = readDegrees(typed[0], 'NS')
    const longitude = readDegrees(typed[1], 'EWO')
    const value = typed.join(' ; ')
    if (latitude === undefined || longitude === undefined) {
      leave({ code: 'csv.degrees', column: 'latitude', value })
      return undefined
    }
    switch (coordinatesStand(Number(latitude), Number(longitude), country)) {
      case 'fits':
        return { latitude, longitude }
      case 'swapped':
        leave({ code: 'csv.swapped', column: 'latitude', value })
        return undefined
      case 'outside':
        leave({ code: 'csv.outside', column: 'latitude', value })
        return undefined
      case 'impossible':
        leave({ code: 'csv.no-point', column: 'latitude', value })
        return undefined
    }
  }

  #actorsOf(cells: readonly string[], cell: (name: string) => string): readonly SaidActor[] {
    const actors = new Map<string, SaidActor>()
    for (const { text, at } of this.#all(cells, 'actor')) {
      if (text === '') continue
      const role = this.#mapping.columns[at]?.role
      const kind = this.layout?.actorKind?.(cell, this.#folded[at] ?? '')
      for (const one of listed(text)) {
        const said = role === undefined ? readParty(one) : { name: one, role }
        const key = `${said.name}\n${said.role ?? ''}`
        if (!actors.has(key)) actors.set(key, { name: said.name, role: said.role, kind })
      }
    }
    return [...actors.values()]
  }

  #sourcesOf(get: (target: string) => string): readonly SaidSource[] {
    const [outlets, dates] = [listedAll(get('source')), listedAll(get('source-date'))]
    const titles = get('source-title')
    const heads = outlets.length === 1 ? [titles] : titles.split(';').map((one) => one.trim())
    // Headlines may hold the sign that parts them: where they do not come one to an outlet, they are left.
    const isPaired = heads.length === outlets.length
    const sources = outlets.map((outlet, at): SaidSource => {
      return { outlet, title: isPaired ? (heads[at] ?? '') : '', issued: dates[at] ?? '' }
    })
    return sources.filter(({ outlet }) => outlet !== '')
  }

  #naming(cells: readonly string[]): (name: string) => string {
    return (name) => {
      const at = this.#byName.get(name)
      return at === undefined ? '' : this.#said(cells, at)
    }
  }

  #first(cells: readonly string[], target: string): string | undefined {
    const list = this.#at.get(target)
    if (list === undefined) return undefined
    for (const at of list) {
      const text = this.#said(cells, at)
      if (text !== '') return text
    }
    return ''
  }

  #all(
    cells: readonly string[],
    target: string,
  ): readonly { readonly text: string; readonly at: number }[] {
    return (this.#at.get(target) ?? []).map((at) => ({ text: this.#said(cells, at), at }))
  }

  #said(cells: readonly string[], at: number): string {
    const text = unguard((cells[at] ?? '').trim()).trim()
    return this.layout?.isUnknown?.(text, this.#folded[at] ?? '') === true ? '' : text
  }
}
