import { claimedFields } from '../model/fields.ts'
import type { Fields } from '../model/kinds.ts'
import { bareValue } from '../model/stated.ts'
import { canonical } from '../text/canonical.ts'
import type { Json } from '../text/json.ts'
import type { TableRow } from './delimited.ts'
import { type Gathering, idFrom } from './gathering.ts'
import { ownLayout } from './layouts/layouts.ts'
import { columnsOf, type Mapping } from './mapping.ts'
import type { TableSource } from './table-source.ts'

const claimed: ReadonlySet<string> = new Set(
  claimedFields.filter(({ own }) => !own).map(({ name }) => name),
)
const ofDates = ['date', 'date-start', 'date-end', 'year', 'month', 'day']

/** The claims that rest on the rows of a table. */
export class TableClaims {
  readonly #gathering: Gathering
  readonly #source: TableSource | undefined
  readonly #mapping: Mapping
  readonly #at: ReadonlyMap<string, readonly number[]>

  constructor(gathering: Gathering, source: TableSource | undefined, mapping: Mapping) {
    this.#gathering = gathering
    this.#source = source
    this.#mapping = mapping
    this.#at = columnsOf(mapping)
  }

  /** Whether the table can speak for a field: it is there as a source, and claims may. */
  speaksFor(field: string): boolean {
    return this.#source !== undefined && claimed.has(field)
  }

  /** The claim that a row makes of a field of an event, with the cells that say it. */
  make(row: TableRow, event: string, field: string, value: Json): string {
    const source = this.#source
    if (source === undefined) throw new Error('a claim without a table')
    const id = idFrom('claim', event, field, canonical(value), source.id)
    const passage = source.passage(row, this.#columnsFor(field))
    this.#gathering.put(id, { subject: event, field, value, passages: [passage] }, true)
    return id
  }

  /** The fields of an event with its toll resting on the table that says it. */
  withToll(row: TableRow, event: string, fields: Fields): Fields {
    const isOwn = this.#mapping.layout === ownLayout
    if (this.#source === undefined || isOwn || fields.toll === undefined) return fields
    const value = bareValue(fields.toll)
    return { ...fields, toll: { value, claim: this.make(row, event, 'toll', value) } }
  }

  #columnsFor(field: string): readonly number[] {
    const names =
      field === 'date' ? ofDates : ['', '-low', '-best', '-high'].map((part) => `${field}${part}`)
    const own = names.flatMap((name) => this.#at.get(name) ?? [])
    return own.length > 0 ? own : this.#mapping.columns.map((_, at) => at)
  }
}
