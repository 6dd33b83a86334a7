import { done, type Outcome } from '../model/outcome.ts'
import { bareValue } from '../model/stated.ts'
import type { Lang } from '../model/text.ts'
import type { Json } from '../text/json.ts'
import type { Step } from './gathering.ts'
import type { How } from './how.ts'
import type { Proposal } from './propose.ts'
import { RowReader } from './row.ts'
import { proposalFor, settledMapping } from './settle.ts'
import type { SheetChoice, Table } from './table.ts'

/** One of the first rows as it would be: the values of its event's fields, and the names of what it is tied to. */
export interface SampleRow {
  readonly row: number
  readonly title: string
  readonly fields: { readonly [field: string]: Json }
  readonly places: readonly string[]
  readonly actors: readonly string[]
  readonly themes: readonly string[]
  /** Why it would not be taken. */
  readonly problem?: { readonly code: string; readonly text?: string }
}

/** What a table is found to be before anything of it is planned: its mapping, why, what is left to ask, and the first rows as they would be. */
export interface TableLook extends Proposal {
  readonly header: number
  /** Whether its columns are the names in its records, so that it has no header. */
  readonly isKeyed: boolean
  readonly first: readonly SampleRow[]
  /** Of a workbook the sheet that is read, and the others that have rows. */
  readonly sheet?: SheetChoice
}

const most = 3

/** Looks at a table: its mapping as it is proposed, or as a person has it. Refused: a mapping that was kept for another table. */
export function* lookAtTable(
  table: Table,
  how: Pick<How, 'kept' | 'layout' | 'asked' | 'lang'>,
): Generator<Step, Outcome<TableLook>> {
  const proposal = yield* proposalFor(table, how)
  if (!proposal.ok) return proposal
  return done({
    ...proposal.value,
    header: table.header,
    isKeyed: table.isKeyed === true,
    first: firstRows(table, proposal.value, how.lang),
    ...(table.sheet && { sheet: table.sheet }),
  })
}

function firstRows(table: Table, proposal: Proposal, lang: Lang): readonly SampleRow[] {
  const reader = new RowReader(settledMapping(proposal), lang)
  // How its dates are read is still to be asked: none is shown as if it were known.
  const isAsked = proposal.questions.some(({ kind }) => kind === 'dates' || kind === 'century')
  const rows: SampleRow[] = []
  for (const { number, cells, broken } of table.rows()) {
    if (rows.length >= most) break
    if (broken !== undefined || reader.isAside(cells)) continue
    const nothing = { title: '', fields: {}, places: [], actors: [], themes: [] }
    const read = reader.read(cells, undefined)
    if (!read.ok) {
      const { code, value } = read.problem
      rows.push({ row: number, ...nothing, problem: { code, text: String(value ?? '') } })
      continue
    }
    const { title, fields, places, actors, themes } = read.value
    const values = Object.entries(fields)
      .filter(([name]) => name !== 'date' || !isAsked)
      .map(([name, held]) => [name, bareValue(held)] as const)
    rows.push({
      row: number,
      title,
      fields: Object.fromEntries(values),
      places: places.map(({ name, country }) => (country === '' ? name : `${name} (${country})`)),
      actors: actors.map(({ name }) => name),
      themes,
    })
  }
  return rows
}
