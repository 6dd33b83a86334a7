import { claimedFields } from '../model/fields.ts'
import type { Fields } from '../model/kinds.ts'
import { bareValue, statedReason } from '../model/stated.ts'
import { canonical } from '../text/canonical.ts'
import type { Json } from '../text/json.ts'
import type { TableRow } from './delimited.ts'
import { type Gathering, idFrom, type Plan } from './gathering.ts'
import { ownLayout } from './layouts/layouts.ts'
import { columnsOf, type Mapping } from './mapping.ts'
import type { SaidSource } from './read-row.ts'
import { StubBook } from './stubs.ts'
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
  readonly #stubs: StubBook

  constructor(gathering: Gathering, source: TableSource | undefined, mapping: Mapping) {
    this.#gathering = gathering
    this.#source = source
    this.#mapping = mapping
    this.#at = columnsOf(mapping)
    this.#stubs = new StubBook(gathering)
  }

  /** Whether the table can speak for a field: it is there as a source, and claims may. */
  speaksFor(field: string): boolean {
    return this.#source !== undefined && claimed.has(field)
  }

  /** The blobs that what was made rests on. */
  get texts(): Plan['texts'] {
    return [...(this.#source?.texts ?? []), ...this.#stubs.texts]
  }

  /** The claim that a row makes of a field of an event, with the cells that say it and the sources that the row names for it. */
  make(
    row: TableRow,
    event: string,
    field: string,
    value: Json,
    named: readonly SaidSource[] = [],
  ): string {
    const source = this.#source
    if (source === undefined) throw new Error('a claim without a table')
    const id = idFrom('claim', event, field, canonical(value), source.id)
    const stubs = named.map((one) => this.#stubs.passage(one))
    const passages = [source.passage(row, this.#columnsFor(field)), ...new Set(stubs)]
    this.#gathering.put(id, { subject: event, field, value, passages }, true)
    return id
  }

  /** The fields of an event with its toll resting on the table that says it, or its date where the row names sources and no toll. */
  withGrounds(row: TableRow, event: string, fields: Fields, named: readonly SaidSource[]): Fields {
    if (this.#source === undefined || this.#mapping.layout === ownLayout) return fields
    const field = fields.toll !== undefined ? 'toll' : named.length > 0 ? 'date' : undefined
    const held = field && fields[field]
    if (field === undefined || held === undefined) return fields
    return { ...fields, [field]: this.grounded(row, event, field, held, named) }
  }

  /** A stated value with the claim that a row makes of it. */
  grounded(
    row: TableRow,
    event: string,
    field: string,
    held: Json,
    named: readonly SaidSource[],
  ): Json {
    const [value, reason] = [bareValue(held), statedReason(held)]
    const claim = this.make(row, event, field, value, named)
    return reason === '' ? { value, claim } : { value, claim, reason }
  }

  #columnsFor(field: string): readonly number[] {
    const names =
      field === 'date' ? ofDates : ['', '-low', '-best', '-high'].map((part) => `${field}${part}`)
    const own = names.flatMap((name) => this.#at.get(name) ?? [])
    return own.length > 0 ? own : this.#mapping.columns.map((_, at) => at)
  }
}
