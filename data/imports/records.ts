import { done, failed, type Outcome } from '../model/outcome.ts'
import { targetNamed } from './csv-columns.ts'
import type { TableRow } from './delimited.ts'
import type { Planner } from './format.ts'
import type { RefusedRow, Step } from './gathering.ts'
import type { How } from './how.ts'
import { ownLayout } from './layouts/layouts.ts'
import { columnNames, type MappedColumn, mostColumns } from './mapping.ts'
import type { SaidPlace } from './places.ts'
import { planTable } from './plan-table.ts'
import { settleMapping } from './settle.ts'
import type { Table } from './table.ts'

/** Events of another format as records of named values, and what each name is, where the format itself says it. */
export interface EventRecords {
  readonly records: readonly EventRecord[]
  /** What a value of that name is; a name that the format does not know is taken by its words, as a column of a table is. */
  readonly targets: Readonly<Record<string, string>>
  /** Whether they are this program's own: what the format does not know is left, for it is said elsewhere. */
  readonly isOwn: boolean
  /** The data set whose keys they have. */
  readonly dataSet: string
  readonly refused: readonly RefusedRow[]
  /** The places that they name, where the file describes them. */
  readonly places?: readonly SaidPlace[]
}

/** One event of another format: its place in the file, and its values by their names. */
export interface EventRecord {
  readonly row: number
  readonly values: ReadonlyMap<string, string>
}

const mostCell = 20_000
const mostRecords = 1_000_000

/** Plans what records of events bring: through the same mapping, with the same questions and the same preview, as the rows of a table. */
export function* recordsPlanner(given: EventRecords, how: How): Generator<Step, Outcome<Planner>> {
  const n = given.records.length
  if (n > mostRecords) return failed({ code: 'csv.too-long', n, limit: mostRecords })
  const table = tableOf(given)
  const proposed = {
    layout: given.isOwn ? ownLayout : '',
    columns: columnsOf(table.names, given),
    dataSet: given.dataSet,
    types: [],
    countries: [],
  }
  const settled = yield* settleMapping(table, { kept: how.kept ?? proposed, asked: how.asked })
  if (!settled.ok) return settled
  const { mapping, questions } = settled.value
  const { lang, doubtful, preview } = how
  const asked = { lang, shownIn: lang, doubtful, preview, places: given.places }
  const told = { encoding: 'utf-8', sure: true, flaws: 0, mapping, questions }
  return done(function* (archive) {
    const planned = yield* planTable(archive, table, mapping, asked)
    if (!planned.ok) return planned
    const refused = [...given.refused, ...planned.value.refused]
    return done({ ...planned.value, refused, told })
  })
}

function tableOf({ records }: EventRecords): Table {
  const seen = new Set<string>()
  for (const { values } of records)
    for (const name of values.keys()) if (seen.size < mostColumns) seen.add(name)
  const keys = [...seen]
  const rows = function* (): Generator<TableRow> {
    for (const { row, values } of records) {
      const cells = keys.map((name) => (values.get(name) ?? '').slice(0, mostCell).toWellFormed())
      yield { number: row, cells, broken: undefined, start: 0, end: 0 }
    }
  }
  return {
    names: columnNames(keys),
    tags: [],
    layout: undefined,
    header: 0,
    delimiter: '',
    count: records.length,
    rows,
    text: undefined,
  }
}

// How far an archive vouches for an event is said by its own people alone.
const ours: ReadonlySet<string> = new Set(['status', 'statusReason'])

/** What each name is: as the format says; else by its words, each kind of value once. */
function columnsOf(names: readonly string[], { targets, isOwn }: EventRecords): MappedColumn[] {
  const told = names.map((name) => (Object.hasOwn(targets, name) ? targets[name] : undefined))
  const taken = new Set(told)
  return names.map((name, at) => {
    const as = told[at]
    if (as !== undefined) return { name, as }
    if (isOwn) return { name, as: 'left' }
    const meant = targetNamed(name) ?? targetNamed(name, 'loosely')
    if (meant === undefined || taken.has(meant) || ours.has(meant)) return { name, as: 'kept' }
    taken.add(meant)
    return { name, as: meant }
  })
}
