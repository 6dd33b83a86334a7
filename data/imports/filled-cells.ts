import { Lately } from '../text/held-once.ts'
import type { TableRow } from './delimited.ts'

const mostForms = 500
const mostLately = 1000
const longestSame = 60
const mostChosen = 128

/** The filled cells of the rows of a table, by the names of their columns. Rows that fill the same columns are made in one form, and a word that comes again is held once: of a hundred thousand rows this is most of their weight. */
export class FilledCells {
  readonly #names: readonly string[]
  readonly #forms = new Map<string, { readonly [name: string]: string }>()
  readonly #same: readonly Lately[]

  constructor(names: readonly string[]) {
    this.#names = names
    this.#same = names.map(() => new Lately(mostLately))
  }

  /** The cells of some columns of a row that are not blank. */
  of({ cells }: TableRow, columns: readonly number[]): Readonly<Record<string, string>> {
    const at: number[] = []
    const said: string[] = []
    for (const column of columns) {
      const cell = cells[column]?.trim() ?? ''
      if (cell === '') continue
      at.push(column)
      said.push(this.#once(column, cell))
    }
    const filled: Record<string, string> = { ...this.#formOf(at) }
    for (let nth = 0; nth < at.length; nth++)
      filled[this.#names[at[nth] ?? 0] ?? ''] = said[nth] ?? ''
    return filled
  }

  // Members that are added one by one make a dictionary of an object after a dozen; those of a parsed one stay in place.
  #formOf(columns: readonly number[]): { readonly [name: string]: string } | undefined {
    if (columns.length > mostChosen) return undefined
    const key = String.fromCharCode(...columns)
    const known = this.#forms.get(key)
    if (known !== undefined || this.#forms.size >= mostForms) return known
    const members = columns.map((column) => [this.#names[column] ?? '', ''])
    const form = JSON.parse(JSON.stringify(Object.fromEntries(members))) as Record<string, string>
    this.#forms.set(key, form)
    return form
  }

  #once(column: number, cell: string): string {
    return cell.length > longestSame ? cell : (this.#same[column]?.once(cell) ?? cell)
  }
}
