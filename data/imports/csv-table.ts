import Papa from 'papaparse'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { type Header, readHeader } from './csv-columns.ts'

/** One line of a table, counted as a spreadsheet does; `broken` where its quotes or its number of cells do not hold together. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
  readonly broken: 'csv.quotes' | 'csv.cells' | undefined
}

/** A table with its header read, and its lines to be taken one by one. */
export interface Table {
  readonly header: Header
  readonly count: number
  readonly rows: Generator<TableRow>
}

const batch = 1000
const delimiters = [',', ';', '\t'] as const

/** Reads a normalised text as CSV: comma, semicolon or tab, whichever makes a header with a title; a first line `sep=;` is obeyed. Refused: `csv.title`, `csv.twice`. */
export function readTable(text: string): Outcome<Table> {
  const told = /^sep=([,;\t])\n/.exec(text)
  const start = told?.[0].length ?? 0
  const skipped = told === null ? 0 : 1
  const headers = (told === null ? delimiters : [told[1] ?? ',']).map((delimiter) => {
    const first = parse(text.slice(start), delimiter, 1)
    return { delimiter, cells: first.data[0] ?? [], cursor: first.meta.cursor }
  })
  const known = ({ cells }: { cells: readonly string[] }): number => {
    const { at } = readHeader(cells)
    return at.size + (at.has('title') ? 100 : 0)
  }
  const best = headers.reduce((a, b) => (known(b) > known(a) ? b : a))
  const header = readHeader(best.cells)
  if (header.twice !== undefined) return failed({ code: 'csv.twice', column: header.twice })
  if (!header.at.has('title'))
    return failed({
      code: 'csv.title',
      columns: best.cells.slice(0, 20).map((c) => c.slice(0, 60)),
    })
  const body = text.slice(start + best.cursor)
  return done({
    header,
    count: lineCount(body),
    rows: rowsOf(body, best.delimiter, best.cells.length, 2 + skipped),
  })
}

function* rowsOf(
  text: string,
  delimiter: string,
  width: number,
  first: number,
): Generator<TableRow> {
  let number = first
  for (let at = 0; at < text.length; ) {
    const { data, errors, meta } = parse(text.slice(at), delimiter, batch)
    const unquoted = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))
    for (const [index, cells] of data.entries()) {
      const tooMany = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
      const broken = unquoted.has(index) ? 'csv.quotes' : tooMany ? 'csv.cells' : undefined
      if (cells.some((cell) => cell.trim() !== '')) yield { number, cells, broken }
      number++
    }
    if (meta.cursor === 0) return
    at += meta.cursor
  }
}

function parse(text: string, delimiter: string, preview: number) {
  // Its fast mode counts one row too many into the cursor where a preview ends (papaparse 5.7.1).
  const options = {
    delimiter,
    newline: '\n',
    preview,
    skipEmptyLines: false,
    fastMode: false,
  } as const
  return Papa.parse(text, options)
}

function lineCount(text: string): number {
  let count = text.endsWith('\n') || text === '' ? 0 : 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
