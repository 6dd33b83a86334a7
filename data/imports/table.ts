import { done, failed, type Outcome } from '../model/outcome.ts'
import { foldColumn, ownHeader, targetNamed, targetTagged } from './csv-columns.ts'
import { delimitedRows, type TableRow } from './delimited.ts'
import type { Layout } from './layouts/layout.ts'
import { layouts } from './layouts/layouts.ts'
import { columnNames, mostColumns } from './mapping.ts'

/** A table with its header found, whatever file it came in: its rows can be read again and again, one by one. */
export interface Table {
  /** The names of its columns, each once; unnamed ones by their place, `#3`. */
  readonly names: readonly string[]
  /** The HXL tag of each column, where the table has them. */
  readonly tags: readonly string[]
  /** The data set whose columns these are. */
  readonly layout: Layout | undefined
  /** The line of the header as a spreadsheet counts; 0 where there is none. */
  readonly header: number
  readonly delimiter: string
  /** How many lines it may have, for progress. */
  readonly count: number
  readonly rows: () => Generator<TableRow>
  /** Whether its columns are the names in its records, so that it has no header. */
  readonly isKeyed?: true
  /** Whether its rows are the lines of its text, as they were written. */
  readonly isDelimited?: true
  /** The text in which its rows stand, for those that are quoted. */
  readonly text: string | undefined
  /** The sheet of a workbook in which it stands, and the others that have rows. */
  readonly sheet?: SheetChoice
}

/** Which sheet of a workbook is read, and which others have rows and are left. */
export interface SheetChoice {
  readonly read: string
  readonly left: readonly string[]
}

/** A sheet of a workbook: its name, and the cells of its rows. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

const delimiters = [',', ';', '\t', '|'] as const
const headerWithin = 20
const mostRows = 1_000_000

/** Finds the header and the delimiter of a normalised text; a first line `sep=;` is obeyed. Refused: `csv.too-wide`, `csv.too-long`. */
export function openText(text: string): Outcome<Table> {
  const told = /^sep=([,;\t|])\n/.exec(text)
  const from = told?.[0].length ?? 0
  const first = told === null ? 1 : 2
  const found = (told === null ? delimiters : [told[1] ?? ',']).map((delimiter) => {
    const rows = delimitedRows(text, delimiter, { from, first })
    return { delimiter, head: headIn(rows) }
  })
  const { delimiter, head } = found.reduce((a, b) => (isBetter(b.head, a.head) ? b : a))
  const rows = () => delimitedRows(text, delimiter, { from, first })
  return tableOf(rows, head, { delimiter, count: lineCount(text), isDelimited: true, text })
}

/** Finds the header of the sheets of a workbook and takes the one that is asked for, else the one with the most rows of which something is known; the text in which its rows stand has their cells between tabs. Refused: `sheet.unknown`. */
export function openSheets(sheets: readonly Sheet[], asked?: string): Outcome<Table> {
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  const known = filled.map(({ name }) => name)
  const wanted = asked === undefined ? undefined : foldColumn(asked)
  const chosen = filled.filter(({ name }) => wanted === undefined || foldColumn(name) === wanted)
  const found = chosen.map(({ name, rows: cells }) => {
    const { rows, text } = written(cells)
    const head = headIn(rows())
    return { name, rows, text, head, count: cells.length, weight: weightOf(head, cells) }
  })
  const [first] = found
  if (first === undefined)
    return failed(
      wanted === undefined
        ? { code: 'sheet.none' }
        : { code: 'sheet.unknown', name: asked ?? '', known },
    )
  const best = found.reduce((a, b) => {
    const isMore = a.weight === b.weight ? isBetter(b.head, a.head) : b.weight > a.weight
    return isMore ? b : a
  }, first)
  const { name, rows, text, head, count } = best
  const left = [...new Set(known)].filter((other) => other !== name)
  return tableOf(rows, head, { delimiter: '\t', count, text, sheet: { read: name, left } })
}

// A short list beside the table may have a title too: what counts is how much of it would come in.
function weightOf({ row, score }: Head, cells: Sheet['rows']): number {
  if (score >= 1000) return score * mostRows
  const under = cells.slice(row?.number ?? 0).filter((one) => one.length > 0).length
  return under * (score >= 100 ? score - 100 + 2 : score)
}

/** The rows of a sheet, and the text in which each is a line. */
function written(sheet: readonly (readonly string[])[]): {
  readonly rows: () => Generator<TableRow>
  readonly text: string
} {
  const lines = sheet.map((cells) => cells.map((cell) => cell.replace(/["\s]+/g, ' ')).join('\t'))
  const rows = function* (): Generator<TableRow> {
    let start = 0
    for (const [at, cells] of sheet.entries()) {
      const end = start + (lines[at]?.length ?? 0)
      yield { number: at + 1, cells, broken: undefined, start, end }
      start = end + 1
    }
  }
  return { rows, text: `${lines.join('\n')}\n` }
}

/** Of two ways to part a header the one of which more is known, else the one that makes more of it. */
function isBetter(one: Head, other: Head): boolean {
  const width = ({ row }: Head): number => row?.cells.length ?? 0
  return one.score === other.score ? width(one) > width(other) : one.score > other.score
}

interface Head {
  readonly row: TableRow | undefined
  readonly tags: readonly string[]
  readonly layout: Layout | undefined
  readonly isHeadless: boolean
  readonly score: number
}

const none: Head = { row: undefined, tags: [], layout: undefined, isHeadless: false, score: -1 }

/** The header among the first lines: the one of which most is known; without any, the first line that is not blank. */
function headIn(rows: Generator<TableRow>): Head {
  let best = none
  let seen = 0
  let isTagsNext = false
  for (const row of rows) {
    if (isBlank(row)) continue
    if (seen++ >= headerWithin) break
    if (isTagsNext && isTagRow(row.cells)) best = { ...best, tags: row.cells }
    isTagsNext = false
    const head = weighed(row)
    if (head.score > best.score || (best.row === undefined && head.score >= 0)) {
      best = head
      isTagsNext = true
    }
  }
  return best
}

function weighed(row: TableRow): Head {
  const names = new Set(row.cells.map(foldColumn))
  const layout = layouts.find((one) => one.recognises(names))
  const base = { row, tags: [], layout, isHeadless: false }
  if (layout !== undefined || ownHeader(row.cells) !== undefined)
    return { ...base, score: 2000 + row.cells.length }
  const headless = layouts.find((one) => one.headless?.recognises(row.cells) === true)
  if (headless !== undefined) return { ...base, layout: headless, isHeadless: true, score: 1000 }
  const known = row.cells.map((cell) => targetNamed(cell)).filter((target) => target !== undefined)
  return { ...base, score: new Set(known).size + (known.includes('title') ? 100 : 0) }
}

function tableOf(
  rows: () => Generator<TableRow>,
  { row, tags, layout, isHeadless }: Head,
  about: Pick<Table, 'delimiter' | 'count' | 'isDelimited' | 'text' | 'sheet'>,
): Outcome<Table> {
  const cells = named((isHeadless ? layout?.headless?.names : row?.cells) ?? [])
  if (cells.length > mostColumns)
    return failed({ code: 'csv.too-wide', n: cells.length, limit: mostColumns })
  const header = isHeadless ? 0 : (row?.number ?? 0)
  const lines = about.count - header
  if (lines > mostRows) return failed({ code: 'csv.too-long', n: lines, limit: mostRows })
  const begins = isHeadless ? (row?.number ?? 1) - 1 : header
  const width = cells.length
  const body = function* (): Generator<TableRow> {
    let isFirst = tags.length > 0
    for (const one of rows()) {
      if (one.number <= begins || isBlank(one)) continue
      if (isFirst && isTagRow(one.cells)) {
        isFirst = false
        continue
      }
      yield one.cells.length > width && hasMore(one.cells, width) && one.broken === undefined
        ? { ...one, broken: 'csv.cells' }
        : one
    }
  }
  return done({ ...about, names: columnNames(cells), tags, layout, header, rows: body })
}

/** The names of a header; one that is drawn out to the edge of its sheet ends with the last that has a letter. */
function named(cells: readonly string[]): readonly string[] {
  if (cells.length <= mostColumns) return cells
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

/** A line of HXL tags: hashes, perhaps behind the number of the line. */
function isTagRow(cells: readonly string[]): boolean {
  const tagged = cells.filter((cell) => cell.trim().startsWith('#'))
  return (
    tagged.some((cell) => targetTagged(cell) !== undefined) &&
    cells.every((cell) => /^\s*(?:#.*|\d*)$/s.test(cell))
  )
}

function isBlank({ cells, broken }: TableRow): boolean {
  if (broken !== undefined) return false
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false
  return true
}

function hasMore(cells: readonly string[], width: number): boolean {
  return cells.slice(width).some((cell) => cell.trim() !== '')
}

function lineCount(text: string): number {
  let count = text.endsWith('\n') || text === '' ? 0 : 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
