import { csvLine, guard } from '../exports/csv.ts'
import { fieldOf } from '../model/fields.ts'
import type { Lang } from '../model/text.ts'
import { sayProblem } from '../words/say-problem.ts'
import { sayReason } from '../words/say-reason.ts'
import { sayValue } from '../words/say-value.ts'
import { type Key, say } from '../words/words.ts'
import { readColumns } from './csv-columns.ts'
import type { Plan, PlannedRow, RefusedRow, RowChange } from './gathering.ts'

const heads = [
  'import.row',
  'import.standing',
  'event.title',
  'event.date',
  'import.column',
  'import.before',
  'import.after',
  'import.reason',
] as const satisfies readonly Key[]

/** Spells what a plan would do with each row as a table that no spreadsheet can run: a line for each row, for each field that it changes, for each value that it is taken without. */
export function* listingPieces(
  plan: Pick<Plan, 'rows' | 'refused'>,
  lang: Lang,
): Generator<string> {
  yield csvLine(heads.map((key) => say(lang, key)))
  const left = new Map<number, RefusedRow[]>()
  for (const value of plan.refused)
    if (value.taken === true) left.set(value.row, [...(left.get(value.row) ?? []), value])
  for (const row of plan.rows ?? []) {
    const changes = row.changes ?? []
    if (changes.length === 0) yield lineOf(row, undefined, lang)
    for (const change of changes) yield lineOf(row, change, lang)
    for (const value of left.get(row.row) ?? []) yield leftLine(row, value, lang)
  }
}

function lineOf(row: PlannedRow, change: RowChange | undefined, lang: Lang): string {
  const { column = '', value = '', reason } = row
  const field =
    change === undefined
      ? undefined
      : (fieldOf('event', change.field) ?? fieldOf('source', change.field))
  const why = readColumns.find(({ id, part }) => part === 'reason' && id === change?.field)
  const said = (held: RowChange['before']): string =>
    why === undefined ? sayValue(field, held, { lang }) : sayReason(String(held), lang)
  return line([
    row.row,
    say(lang, `import.as.${change?.rival === true ? 'rival' : row.as}`),
    row.title,
    row.date,
    why?.words(lang) ?? (field === undefined ? column : say(lang, field.label)),
    change === undefined ? '' : said(change.before),
    change === undefined ? value : said(change.after),
    reason === undefined ? '' : sayProblem(lang, { code: reason, text: value }),
  ])
}

function leftLine(row: PlannedRow, { column, value, reason }: RefusedRow, lang: Lang): string {
  const why = sayProblem(lang, { code: reason, text: value })
  return line([row.row, say(lang, 'import.as.left'), row.title, row.date, column, '', value, why])
}

function line(cells: readonly (string | number)[]): string {
  return csvLine(cells.map(guard))
}
