import { markOf } from '../changes/held.ts'
import { type Archive, standing } from '../changes/state.ts'
import type { Fields } from '../model/kinds.ts'
import { done, type Outcome } from '../model/outcome.ts'
import { bareValue } from '../model/stated.ts'
import type { Lang } from '../model/text.ts'
import { canonical } from '../text/canonical.ts'
import type { Json } from '../text/json.ts'
import { changedFields } from './csv-cells.ts'
import type { TableRow } from './delimited.ts'
import { FilledCells } from './filled-cells.ts'
import {
  Gathering,
  idFrom,
  type Plan,
  type RowChange,
  type RowStanding,
  type Step,
} from './gathering.ts'
import {
  changeOf,
  identified,
  isAnother,
  isReasonAlone,
  keptCells,
  shown,
  toldElsewhere,
  valueText,
} from './held-rows.ts'
import { Ledger } from './ledger.ts'
import { isLossy } from './lossy.ts'
import { columnsOf, type Mapping } from './mapping.ts'
import { PlaceBook } from './places.ts'
import type { PlanAsked } from './plan-asked.ts'
import type { ReadRow } from './read-row.ts'
import { RowReader } from './row.ts'
import { RowKeys } from './row-keys.ts'
import { lookUp, tieAll, untie } from './row-ties.ts'
import type { Table } from './table.ts'
import { TableClaims } from './table-claims.ts'
import { TableSource } from './table-source.ts'

/** Plans the import of a table as its mapping says. A row that cannot be read is refused by row and column, the others are taken; what may mean another thing is left for a person to see. Yields now and then, so that the caller can show progress or stop. */
export function* planTable(
  archive: Archive,
  table: Table,
  mapping: Mapping,
  asked: PlanAsked,
): Generator<Step, Outcome<Plan>> {
  const planning = new Planning(archive, table, mapping, asked)
  let read = 0
  for (const row of table.rows()) {
    planning.take(row)
    if (++read % 10 === 0) yield { done: read, total: Math.max(read, table.count) }
  }
  return done(planning.plan())
}

class Planning {
  readonly #gathering: Gathering
  readonly #places: PlaceBook
  readonly #reader: RowReader
  readonly #names: readonly string[]
  readonly #shownIn: Lang
  readonly #takesDoubtful: boolean
  readonly #isPreview: boolean
  readonly #claims: TableClaims
  readonly #scheme: string
  readonly #kept: readonly number[]
  readonly #beside: readonly number[]
  readonly #whole: readonly number[]
  readonly #filled: FilledCells
  readonly #at: ReadonlyMap<string, readonly number[]>
  readonly #ledger = new Ledger()
  readonly #keys: RowKeys
  #known: ReadonlyMap<string, string> | undefined

  constructor(
    archive: Archive,
    table: Table,
    mapping: Mapping,
    { lang, shownIn, file, doubtful, preview = false, places = [] }: PlanAsked,
  ) {
    this.#gathering = new Gathering(archive)
    this.#keys = new RowKeys(table)
    this.#places = new PlaceBook(this.#gathering)
    for (const place of places) this.#places.find(place)
    this.#reader = new RowReader(mapping, lang)
    this.#names = mapping.columns.map(({ name }) => name)
    this.#shownIn = shownIn
    this.#takesDoubtful = doubtful === 'take'
    this.#isPreview = preview
    this.#at = columnsOf(mapping)
    const key = this.#at.get('key')?.[0]
    const named = key === undefined ? '' : (this.#names[key] ?? '')
    this.#scheme = (mapping.dataSet || named).slice(0, 40)
    this.#kept = this.#at.get('kept') ?? []
    const told = this.#reader.isOwn ? [] : toldElsewhere.flatMap((as) => this.#at.get(as) ?? [])
    this.#beside = [...this.#kept, ...told]
    this.#whole = mapping.columns.flatMap(({ as }, at) => (as === 'left' ? [] : [at]))
    this.#filled = new FilledCells(this.#names)
    const source = file && new TableSource(this.#gathering, file, table)
    this.#claims = new TableClaims(this.#gathering, source, mapping)
  }

  plan(): Plan {
    const { ops, isTouchedBy } = this.#gathering
    return {
      ops,
      texts: this.#claims.texts,
      ...this.#ledger.counts,
      refused: this.#ledger.refused,
      ignored: this.#kept.map((at) => this.#names[at] ?? ''),
      rows: this.#ledger.rows,
      isTouchedBy,
    }
  }

  /** Plans what becomes of one row. */
  take(row: TableRow): RowStanding {
    const { cells } = row
    const unfit = row.broken ?? (this.#reader.isAside(cells) ? 'csv.aside' : undefined)
    if (unfit !== undefined) {
      const value = wordsOf(cells)
      return this.#ledger.refuse(row.number, { code: unfit, column: '', value })
    }
    const { own, key } = this.#reader.keyOf(cells)
    const event = own ?? this.#eventFor(key, cells)
    const held = standing(this.#gathering.archive, event)?.fields
    const read = this.#reader.read(cells, own === undefined ? undefined : held)
    if (!read.ok) return this.#ledger.refuse(row.number, read.problem)
    const said = read.value
    if (said.doubts.length > 0 && !this.#takesDoubtful)
      return this.#doubt(row, said, `csv.${said.doubts[0]}`, 'date')
    if (key !== '' && this.#keys.follow(key, row) === false)
      return this.#doubt(row, said, 'csv.key-twice', 'key')
    for (const problem of said.left) this.#ledger.leave(row.number, problem)
    if (held === undefined) return this.#create(row, event, said, key)
    return own === undefined
      ? this.#follow(row, event, said, held)
      : this.#edit(row, event, said, held)
  }

  #eventFor(key: string, cells: readonly string[]): string {
    if (key === '') return idFrom('event', 'row', ...this.#content(cells))
    this.#known ??= identified(this.#gathering.archive, this.#scheme)
    return this.#known.get(key) ?? idFrom('event', 'key', this.#scheme, key)
  }

  /** The cells of a row with the names of their columns, whatever order those stand in. */
  #content(cells: readonly string[]): readonly string[] {
    const filled = this.#names.flatMap((name, at) => {
      const cell = (cells[at] ?? '').trim()
      return cell === '' ? [] : [`${name}\n${cell}`]
    })
    return filled.sort()
  }

  #create(row: TableRow, event: string, said: ReadRow, key: string): RowStanding {
    if (this.#isPreview) {
      const stands = this.#gathering.put(event, {}, true)
      if (stands === 'new')
        this.#leavePlaces(row, lookUp(this.#gathering, this.#places, said, this.#reader.lang))
      return this.#ledger.note(shown(row, said), stands)
    }
    const cells = this.#cellsOf(row, key !== '')
    const whole: Record<string, Json> = { status: 'draft' }
    for (const field in said.fields) whole[field] = said.fields[field] ?? null
    if (key !== '') whole.identifiers = [{ scheme: this.#scheme, value: key }]
    if (Object.keys(cells).length > 0) whole.cells = cells
    const fields = this.#claims.withGrounds(row, event, whole, said.sources)
    const stands = this.#gathering.put(event, fields, true)
    if (stands === 'new') this.#tie(row, event, said)
    return this.#ledger.note(shown(row, said), stands)
  }

  /** An event that a table of the same data set brought: only what the table says otherwise since then is changed, and only where nobody else has written. */
  #follow(row: TableRow, event: string, said: ReadRow, held: Fields): RowStanding {
    const before = keptCells(held.cells)
    const cells = this.#cellsOf(row, said.key !== '')
    if (before === undefined) {
      if (said.key === '') return this.#ledger.note(shown(row, said), 'known')
      return this.#edit(row, event, said, held)
    }
    if (said.key === '' || canonical(before) === canonical(cells))
      return this.#ledger.note(shown(row, said), 'known')
    const was = this.#reader.read(
      this.#names.map((name) => before[name] ?? ''),
      undefined,
    )
    if (!was.ok) return this.#edit(row, event, said, held)
    if (!this.#takesDoubtful && isAnother(was.value, said))
      return this.#doubt(row, said, 'csv.key-reused', 'key')
    const changes: RowChange[] = []
    const written: Record<string, Json> = { cells: { ...cells } }
    for (const [field, value] of Object.entries(said.fields)) {
      if (canonical(was.value.fields[field] ?? null) === canonical(value)) continue
      const changed = changedFields(held, { [field]: value }, this.#shownIn, said.reasoned)[field]
      if (changed === undefined) continue
      const isOwn = this.#isOwnWrite(event, field)
      const isClaim = this.#isGrounded(held[field], changed)
      if (isOwn && !isClaim) written[field] = changed
      else if (isOwn && this.#claims.speaksFor(field))
        written[field] = this.#claims.grounded(row, event, field, changed, said.sources)
      else {
        changes.push(this.#rival(row, event, field, changed, held))
        continue
      }
      changes.push(changeOf(field, held, changed, false))
    }
    this.#gathering.put(event, written)
    untie(this.#gathering, this.#places, event, was.value, said)
    const count = this.#gathering.ops.length
    this.#tie(row, event, said)
    const isTied = this.#gathering.ops.length > count
    return this.#ledger.note(
      shown(row, said),
      changes.length > 0 || isTied ? 'changed' : 'known',
      changes,
    )
  }

  /** Whether a claim bears out what a value would be written over; why it was chosen is no claim's. */
  #isGrounded(held: Json | undefined, value: Json): boolean {
    return !isReasonAlone(held, value) && this.#gathering.restsOn(held) !== undefined
  }

  /** Whether what stands in a field came in with a table, and nobody has written it since. */
  #isOwnWrite(event: string, field: string): boolean {
    const held = this.#gathering.archive.records.get(event)
    const mark = held && markOf(held, field)
    return mark === undefined || mark.act === 'import'
  }

  /** An event of the archive's own that comes back from a table: what the row says otherwise is changed, but never what rests on a claim. */
  #edit(row: TableRow, event: string, said: ReadRow, held: Fields): RowStanding {
    const changes: RowChange[] = []
    const written: Record<string, Json> = {}
    const other = changedFields(held, said.fields, this.#shownIn, said.reasoned)
    for (const [field, value] of Object.entries(other)) {
      if (isLossy(held[field] ?? null, value)) {
        this.#ledger.leave(row.number, {
          code: 'csv.lossy',
          column: field,
          value: valueText(value),
        })
        continue
      }
      const isClaim = this.#isGrounded(held[field], value)
      if (isClaim) changes.push(this.#rival(row, event, field, value, held))
      else {
        written[field] = value
        changes.push(changeOf(field, held, value, false))
      }
    }
    const cells = this.#cellsOf(row, false)
    if (Object.keys(cells).length > 0 && canonical(held.cells ?? null) !== canonical(cells)) {
      written.cells = { ...cells }
      changes.push(changeOf('cells', held, written.cells, false))
    }
    const count = this.#gathering.ops.length
    this.#gathering.put(event, written)
    this.#tie(row, event, said)
    const isChanged = changes.length > 0 || this.#gathering.ops.length > count
    return this.#ledger.note(shown(row, said), isChanged ? 'changed' : 'known', changes)
  }

  /** Says beside what stands what a row says otherwise: a claim of its own, whose source is the table. Without that, or for what no claim can speak for, it is told and left. */
  #rival(row: TableRow, event: string, field: string, value: Json, held: Fields): RowChange {
    if (this.#claims.speaksFor(field)) this.#claims.make(row, event, field, bareValue(value))
    else
      this.#ledger.leave(row.number, { code: 'csv.stands', column: field, value: valueText(value) })
    return changeOf(field, held, value, true)
  }

  #tie(row: TableRow, event: string, said: ReadRow): void {
    this.#leavePlaces(row, tieAll(this.#gathering, this.#places, event, said, this.#reader.lang))
  }

  #leavePlaces(row: TableRow, names: readonly string[]): void {
    for (const name of names)
      this.#ledger.leave(row.number, { code: 'csv.place-two', column: 'place', value: name })
  }

  #cellsOf(row: TableRow, isWhole: boolean): Readonly<Record<string, string>> {
    return this.#filled.of(row, isWhole ? this.#whole : this.#beside)
  }

  #doubt(row: TableRow, said: ReadRow, code: string, column: string): RowStanding {
    const value = (this.#at.get(column) ?? []).map((at) => row.cells[at] ?? '').join(' ')
    return this.#ledger.doubt(shown(row, said), { code, column, value })
  }
}

/** The words of a row that is no event, the blank cells between them left out. */
function wordsOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell.trim() !== '').join(' | ')
}
