import { done, failed, type Outcome } from '../model/outcome.ts'
import { foldColumn, targetNamed } from './csv-columns.ts'
import type { TableRow } from './delimited.ts'
import type { FileLook, Planner } from './format.ts'
import type { RefusedRow, Step } from './gathering.ts'
import type { How } from './how.ts'
import { layouts, ownLayout } from './layouts/layouts.ts'
import { lookAtTable, type TableLook } from './look.ts'
import { columnNames, type MappedColumn, mostColumns } from './mapping.ts'
import type { SaidPlace } from './places.ts'
import { planTable } from './plan-table.ts'
import { settleMapping } from './settle.ts'
import type { Table } from './table.ts'
import type { TableFile } from './table-source.ts'

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
  /** Whether they are the rows of a table. */
  readonly isKeyed?: true
  /** How their file is spelled, where that is not as its format has it. */
  readonly spelt?: Pick<FileLook['spelt'], 'encoding' | 'sure' | 'flaws'>
  /** The places that they name, where the file describes them. */
  readonly places?: readonly SaidPlace[]
  /** The file that they came in, where each stands in its text: what they say can rest on it. */
  readonly file?: TableFile
}

/** One event of another format: its place in the file, and its values by their names. */
export interface EventRecord {
  readonly row: number
  readonly values: ReadonlyMap<string, string>
  /** Where it stands in the text of its file. */
  readonly start?: number
  readonly end?: number
}

const mostCell = 20_000
const mostRecords = 1_000_000

/** Plans what records of events bring: through the same mapping, with the same questions and the same preview, as the rows of a table. */
export function* recordsPlanner(given: EventRecords, how: How): Generator<Step, Outcome<Planner>> {
  const table = tableOf(given)
  if (!table.ok) return table
  const settled = yield* settleMapping(table.value, proposedFor(table.value, given, how))
  if (!settled.ok) return settled
  const { mapping, questions } = settled.value
  const { lang, doubtful, preview } = how
  const { places, file } = given
  const asked = { lang, shownIn: lang, doubtful, preview, places, ...(file && { file }) }
  const { encoding, sure, flaws } = given.spelt ?? { encoding: 'utf-8', sure: true, flaws: 0 }
  const told = { encoding, sure, flaws, mapping, questions }
  return done(function* (archive) {
    const planned = yield* planTable(archive, table.value, mapping, asked)
    if (!planned.ok) return planned
    const refused = [...given.refused, ...planned.value.refused]
    return done({ ...planned.value, refused, told })
  })
}

/** Looks at records of events as at a table before they are planned. */
export function* lookAtRecords(given: EventRecords, how: How): Generator<Step, Outcome<TableLook>> {
  const table = tableOf(given)
  if (!table.ok) return table
  const { lang } = how
  return yield* lookAtTable(table.value, { ...proposedFor(table.value, given, how), lang })
}

/** What is known of the columns: the mapping that was kept, the layout that is asked for or that their names are of, else what each name is. */
function proposedFor(table: Table, given: EventRecords, { kept, layout, asked }: How) {
  if (kept !== undefined) return { kept, asked }
  if (layout !== undefined || table.layout !== undefined) return { layout, asked }
  const proposed = {
    layout: given.isOwn ? ownLayout : '',
    columns: columnsOf(table.names, given),
    dataSet: given.dataSet,
    types: [],
    countries: [],
  }
  return { kept: proposed, asked }
}

function tableOf({ records, isKeyed, isOwn }: EventRecords): Outcome<Table> {
  const { length: n } = records
  if (n > mostRecords) return failed({ code: 'csv.too-long', n, limit: mostRecords })
  const seen = new Set<string>()
  for (const { values } of records) for (const name of values.keys()) seen.add(name)
  if (seen.size > mostColumns)
    return failed({ code: 'csv.too-wide', n: seen.size, limit: mostColumns })
  const keys = [...seen]
  const folded = new Set(keys.map(foldColumn))
  const rows = function* (): Generator<TableRow> {
    for (const { row, values, start = 0, end = 0 } of records) {
      const cells = keys.map((name) => (values.get(name) ?? '').slice(0, mostCell).toWellFormed())
      yield { number: row, cells, broken: undefined, start, end }
    }
  }
  return done({
    names: columnNames(keys.map((key) => key.toWellFormed())),
    tags: [],
    layout: isOwn ? undefined : layouts.find((one) => one.recognises(folded)),
    ...(isKeyed && { isKeyed }),
    header: 0,
    delimiter: '',
    count: n,
    rows,
    text: undefined,
  })
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
