import type { Lang } from '../model/text.ts'
import { countryNamed } from './countries.ts'
import { choiceOf, unguard } from './csv-cells.ts'
import {
  foldColumn,
  headerLang,
  ownHeader,
  ownTarget,
  targetNamed,
  targetTagged,
} from './csv-columns.ts'
import { OrderEvidence, type OrderFound } from './date-order.ts'
import type { Step } from './gathering.ts'
import type { Layout } from './layouts/layout.ts'
import { layoutNamed, ownLayout } from './layouts/layouts.ts'
import { columnsOf, type DateOrder, type MappedColumn, type Mapping } from './mapping.ts'
import type { Question } from './question.ts'
import { inCentury, type ShortYears, YearEvidence } from './short-years.ts'
import type { Table } from './table.ts'

/** A mapping that is proposed for a table, why, and what is left to ask; `open` where it cannot be taken before. */
export interface Proposal {
  readonly mapping: Mapping
  readonly order: OrderFound
  readonly questions: readonly Question[]
  readonly rows: number
  /** Of each column, how many of its cells are filled, and the first few. */
  readonly columns: readonly { readonly filled: number; readonly samples: readonly string[] }[]
}

const mostWords = 200
const mostSamples = 3
const several: ReadonlySet<string> = new Set([
  ...['kept', 'left', 'place', 'actor', 'theme', 'source', 'source-date', 'source-title'],
])

/** Whether a row has one value of that kind at the most. */
function isSingle(target: string): boolean {
  return !several.has(target)
}

/** Proposes what each column of a table is: by the data set that it is of, by its name, by its HXL tag; by one of them alone where that is asked for, which may miss its columns. */
export function proposeMapping(
  table: Table,
  asked?: string,
): Mapping | { readonly missing: readonly string[] } {
  const { names, tags } = table
  const own = asked === undefined || asked === ownLayout ? ownHeader(names) : undefined
  const layout = asked === undefined || asked === table.layout?.id ? table.layout : undefined
  const isThere =
    asked === undefined || asked === 'plain' || asked === layout?.id || own !== undefined
  if (!isThere) return { missing: Object.keys(layoutNamed(asked)?.columns ?? {}).slice(0, 20) }
  const columns =
    own !== undefined
      ? ownColumns(names)
      : layout !== undefined
        ? laidOut(names, layout)
        : named(names, tags)
  return {
    layout: own === undefined ? (layout?.id ?? '') : ownLayout,
    columns: [...columns],
    dataSet: layout?.dataSet ?? '',
    types: [],
    countries: [],
  }
}

function ownColumns(names: readonly string[]): readonly MappedColumn[] {
  return names.map((name) => ({ name, as: ownTarget(bare(name)) ?? 'kept' }))
}

function laidOut(names: readonly string[], { columns }: Layout): readonly MappedColumn[] {
  return names.map((name): MappedColumn => {
    const laid = columns[foldColumn(name)] ?? 'kept'
    return typeof laid === 'string' ? { name, as: laid } : { name, as: laid[0], role: laid[1] }
  })
}

const pairs: Readonly<Record<string, string>> = { latitude: 'longitude', longitude: 'latitude' }

/** What is named exactly comes before what its name only begins to say, and that before a tag. */
function named(names: readonly string[], tags: readonly string[]): readonly MappedColumn[] {
  const found: (string | undefined)[] = names.map((name) => targetNamed(bare(name), 'exactly'))
  const fill = (guess: (name: string, at: number) => string | undefined): void => {
    for (const [at, name] of names.entries()) {
      const as = found[at] === undefined ? guess(name, at) : undefined
      if (as !== undefined && !(isSingle(as) && found.includes(as))) found[at] = as
    }
  }
  fill((name) => targetNamed(bare(name), 'loosely'))
  fill((_, at) => targetTagged(tags[at] ?? ''))
  const taken = new Set(found)
  return names.map((name, at) => {
    const lacks = pairs[found[at] ?? '']
    // Half of a point is no place.
    const as = lacks !== undefined && !taken.has(lacks) ? 'kept' : (found[at] ?? 'kept')
    const isLone =
      (as === 'date-start' && !taken.has('date-end')) ||
      (as === 'date-end' && !taken.has('date-start'))
    return { name, as: isLone && !taken.has('date') ? 'date' : as }
  })
}

/** A name without the place that tells it from another of the same name. */
function bare(name: string): string {
  return name.replace(/#\d+$/, '')
}

/** Reads a table through to see what its mapping leaves open; yields often. */
export function* examine(table: Table, mapping: Mapping): Generator<Step, Proposal> {
  const at = columnsOf(mapping)
  const first = (target: string): number => at.get(target)?.[0] ?? -1
  const layout = layoutNamed(mapping.layout)
  const dated = ['date', 'date-start', 'date-end'].flatMap((target) => at.get(target) ?? [])
  const worded = first('date-words')
  const evidence = new OrderEvidence()
  const years = new YearEvidence()
  const lone = ['year', 'end-year'].flatMap((target) => at.get(target) ?? [])
  const [typed, placed] = [first('type'), first('country')]
  const types = new Words(mapping.types.map(({ word }) => word))
  const countries = new Words(mapping.countries.map(({ word }) => word))
  const columns = mapping.columns.map(() => ({ filled: 0, samples: [] as string[] }))
  let rows = 0
  for (const row of table.rows()) {
    rows++
    if (rows % 200 === 0) yield { phase: 'look', done: rows, total: Math.max(rows, table.count) }
    if (row.broken !== undefined) continue
    const { cells } = row
    for (let index = 0; index < columns.length; index++) {
      const cell = cells[index]
      const column = columns[index]
      if (cell === undefined || cell === '' || column === undefined) continue
      column.filled++
      if (column.samples.length < mostSamples) column.samples.push(cell.slice(0, 200))
    }
    for (const index of dated) {
      const cell = cells[index] ?? ''
      years.add(cell, false)
      // The order of figures does not hang on the century.
      evidence.add(inCentury(cell, '2000'), cells[worded] ?? '', cell)
    }
    for (const index of lone) years.add(cells[index] ?? '', true)
    if (typed >= 0 && layout?.type === undefined)
      types.add(
        unguard((cells[typed] ?? '').trim()),
        (word) => choiceOf('type', word) !== undefined,
      )
    if (placed >= 0)
      for (const one of (cells[placed] ?? '').split(/[;|\n]/))
        countries.add(one.trim(), (word) => countryNamed(word) !== undefined)
  }
  const order = evidence.found(regionOf(table, mapping), layout?.dates)
  const questions = [
    ...openQuestions(table, mapping, order, dated),
    ...centuryQuestion(mapping, years.found(), [...dated, ...lone]),
    ...types.question('types'),
    ...countries.question('countries'),
  ]
  return { mapping, order, questions, rows, columns }
}

function openQuestions(
  table: Table,
  mapping: Mapping,
  order: OrderFound,
  dated: readonly number[],
): readonly Question[] {
  const at = columnsOf(mapping)
  const names = (list: readonly number[]): readonly string[] =>
    list.map((one) => table.names[one] ?? '')
  const isComposed = layoutNamed(mapping.layout)?.title !== undefined
  const questions: Question[] = []
  if (!at.has('title') && !isComposed)
    questions.push({
      kind: 'title',
      columns: table.names.slice(0, 20).map((name) => name.slice(0, 60)),
    })
  for (const [as, list] of at)
    if (list.length > 1 && isSingle(as))
      questions.push({ kind: 'twice', column: bare(table.names[list[1] ?? 0] ?? ''), as })
  if (mapping.dates === undefined && order.order === undefined && order.reason !== 'undecided')
    questions.push(asking(order, names(dated)))
  else if (mapping.dates === undefined && order.order === undefined && order.either > 0)
    questions.push(asking(order, names(dated)))
  return questions
}

function centuryQuestion(
  { century, columns }: Mapping,
  { count, examples }: ShortYears,
  dated: readonly number[],
): readonly Question[] {
  if (century !== undefined || count === 0) return []
  const names = dated.map((one) => columns[one]?.name ?? '')
  return [{ kind: 'century', columns: names, examples, count }]
}

function asking({ examples, either, reason }: OrderFound, columns: readonly string[]): Question {
  return { kind: 'dates', columns, examples, either, isMixed: reason === 'mixed' }
}

/** The order of figures where the file was made: its header is French and its cells stand between semicolons, as French spreadsheets write them. */
function regionOf(table: Table, mapping: Mapping): DateOrder | undefined {
  if (mapping.layout !== '' || table.delimiter !== ';') return undefined
  const lang: Lang | undefined = headerLang(table.names)
  return lang === 'fr' ? 'day-first' : undefined
}

/** The words of a column that mean nothing yet. */
class Words {
  readonly #told: ReadonlySet<string>
  readonly #known = new Map<string, boolean>()
  readonly #unknown = new Map<string, number>()

  constructor(told: readonly string[]) {
    this.#told = new Set(told)
  }

  add(word: string, isKnown: (word: string) => boolean): void {
    if (word === '' || this.#told.has(word)) return
    let known = this.#known.get(word)
    if (known === undefined) {
      known = isKnown(word)
      if (this.#known.size < 10_000) this.#known.set(word, known)
    }
    if (known) return
    const rows = this.#unknown.get(word)
    if (rows !== undefined || this.#unknown.size < mostWords)
      this.#unknown.set(word, (rows ?? 0) + 1)
  }

  question(kind: 'types' | 'countries'): readonly Question[] {
    if (this.#unknown.size === 0) return []
    const words = [...this.#unknown].map(([word, rows]) => ({ word: word.slice(0, 200), rows }))
    return [{ kind, words: words.sort((a, b) => b.rows - a.rows) }]
  }
}
