import { delimitedRows, type TableRow } from './delimited.ts'
import type { Table } from './table.ts'

/** The keys of the rows of a table that have been read, to know a row whose key another has. */
export class RowKeys {
  readonly #table: Table
  readonly #rows = new Map<string, string>()

  constructor(table: Table) {
    this.#table = table
  }

  /** Whether the last row of that key says the same; undefined where there is none. From then on this row is the last. */
  follow(key: string, row: TableRow): boolean | undefined {
    const before = this.#rows.get(key)
    const whole = this.#wholeOf(row)
    if (before === undefined || this.#isSame(before, whole, row)) {
      this.#rows.set(key, whole)
      return before === undefined ? undefined : true
    }
    return false
  }

  // The line itself where there is one: it stands in the text already.
  #wholeOf({ cells, start, end }: TableRow): string {
    const { text, isDelimited } = this.#table
    return isDelimited && text !== undefined ? text.slice(start, end) : JSON.stringify(cells)
  }

  #isSame(before: string, whole: string, { cells }: TableRow): boolean {
    if (before === whole) return true
    if (!this.#table.isDelimited) return false
    // Two lines may spell the same cells in two ways.
    const [row] = delimitedRows(before, this.#table.delimiter)
    return JSON.stringify(row?.cells) === JSON.stringify(cells)
  }
}
