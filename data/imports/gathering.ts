import { bearsOn } from '../changes/bearing.ts'
import { isDeleted, seenOf } from '../changes/held.ts'
import type { Op } from '../changes/patch.ts'
import { restsOn } from '../changes/resting.ts'
import { type Archive, dotsOf, standingIds } from '../changes/state.ts'
import { LargeWrites, type Writes } from '../changes/writes.ts'
import { type Kind, kindOf, makeId } from '../model/id.ts'
import type { Fields } from '../model/kinds.ts'
import { statedClaim } from '../model/stated.ts'
import { canonical } from '../text/canonical.ts'
import { foldName } from '../text/fold.ts'
import type { Json } from '../text/json.ts'
import type { Mapping } from './mapping.ts'
import type { Question } from './question.ts'
import { shortHash } from './short-hash.ts'
import type { SheetChoice } from './table.ts'

/** A row or a value of an import that is left out, and the code of the reason; rows count as a spreadsheet shows them, the header being row 1. */
export interface RefusedRow {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly reason: string
  /** Whether the row is taken without that value. */
  readonly taken?: true | undefined
}

/** What becomes of a row of a table. */
export type RowStanding = RecordStanding | 'doubtful' | 'refused'

/** One field of an event that a row changes: what it shows now and what the row says; `rival` where that stays and the row only says otherwise beside it. */
export interface RowChange {
  readonly field: string
  readonly before: Json
  readonly after: Json
  readonly rival: boolean
}

/** One row of a plan as a person is shown it before it is taken. */
export interface PlannedRow {
  readonly row: number
  readonly as: RowStanding
  readonly title: string
  readonly date: string
  readonly reason?: string
  readonly column?: string
  readonly value?: string
  readonly changes?: readonly RowChange[]
}

/** A file that an entry of an import names, to be brought in as a document of its own beside the source of that entry: its path as it stands there. */
export interface PlannedFile {
  readonly row: number
  readonly source: string
  readonly title: string
  readonly path: string
  readonly said: Fields
}

/** What an import would write, as one act, and what it would say of it. */
export interface Plan {
  readonly ops: Writes
  readonly texts: readonly { readonly sha256: string; readonly bytes: Uint8Array }[]
  readonly new: number
  readonly changed: number
  readonly known: number
  /** Rows that may mean another thing, or whose key stands for another event: they are not taken. */
  readonly doubtful?: number
  readonly refused: readonly RefusedRow[]
  /** Columns that are kept as they are. */
  readonly ignored: readonly string[]
  /** The files that it names and that may come with it. */
  readonly files?: readonly PlannedFile[]
  /** How the file was read: its encoding and whether that is sure, how many letters could not be read, and of a table its mapping and what is left to ask. */
  readonly told?: {
    readonly encoding: string
    readonly sure: boolean
    readonly flaws: number
    readonly mapping: Mapping
    readonly questions: readonly Question[]
    /** Of a workbook the sheet that was read, and those that were left. */
    readonly sheet?: SheetChoice | undefined
  }
  /** Every row with what becomes of it; a format without rows of its own tells none. */
  readonly rows?: readonly PlannedRow[]
  /** Whether a write that came meanwhile bears on what was planned. */
  readonly isTouchedBy: (op: Op) => boolean
}

/** How far the reading of an import has come, in rows; or, while the text is taken apart, in characters. */
export interface Step {
  readonly phase?: 'parse' | 'look'
  readonly done: number
  readonly total: number
}

/** What a record to be imported turns out to be. */
export type RecordStanding = 'new' | 'changed' | 'known'

/** The writes of one import as they gather. */
export class Gathering {
  readonly archive: Archive
  readonly ops = new LargeWrites()
  readonly #put = new Set<string>()
  readonly #claims = new Set<string>()
  readonly #names = new Map<Kind | undefined, Map<string, string>>()
  readonly #seen = new Set<Kind | undefined>()
  readonly #forms = new Map<string, string>()

  constructor(archive: Archive) {
    this.archive = archive
  }

  /** Writes a record unless it stands as it is; a deleted one comes back. `keep` leaves a standing record alone, whatever it holds. */
  put(id: string, fields: Fields, keep = false): RecordStanding {
    const count = this.#put.size
    if (this.#put.add(id).size === count) return 'known'
    const held = this.archive.records.get(id)
    if (held === undefined) {
      this.ops.make(id, fields)
      return 'new'
    }
    if (isDeleted(held)) {
      this.#write(id, { ...fields, deleted: null }, () => true)
      return 'new'
    }
    if (keep) return 'known'
    const differs = (field: string, value: Json): boolean =>
      canonical(held.fields[field] ?? null) !== canonical(value)
    return this.#write(id, fields, differs) > 0 ? 'changed' : 'known'
  }

  /** The actor, place or theme of that name; it is made where none bears it. */
  party(kind: 'actor' | 'place' | 'term', name: string, lang: string, more: Fields = {}): string {
    const folded = this.#folded(name)
    const known = this.#namesOf(kind)
    const found = known.get(folded)
    if (found !== undefined) return found
    const id = idFrom(kind, folded)
    known.set(folded, id)
    this.put(id, { name: { text: name, lang }, ...more }, true)
    return id
  }

  /** The standing claim that a value rests on; from then on a write to that claim bears on what is gathered, also where it does not stand yet. */
  restsOn(held: Json | undefined): string | undefined {
    const claim = statedClaim(held)
    if (claim !== undefined) this.#claims.add(claim)
    return restsOn(this.archive, held)
  }

  /** Deletes a standing record, as far as it has been seen. */
  remove(id: string): void {
    const held = this.archive.records.get(id)
    if (held === undefined || isDeleted(held)) return
    this.#put.add(id)
    const value = seenOf(held)
    this.ops.push({ id, field: 'deleted', value, replaces: dotsOf(this.archive, id, 'deleted') })
  }

  /** Notes that all records of a kind were looked through. */
  lookedUp(kind: Kind): void {
    this.#seen.add(kind)
  }

  /** Whether a write bears on what has been gathered: on one of its records, or on the names that were looked up. */
  isTouchedBy = (op: Op): boolean =>
    this.#names.has(kindOf(op.id)) ||
    this.#seen.has(kindOf(op.id)) ||
    this.#claims.has(op.id) ||
    bearsOn(this.archive, (id) => this.#put.has(id), op)

  #folded(name: string): string {
    const known = this.#forms.get(name)
    if (known !== undefined) return known
    const folded = foldName(name)
    this.#forms.set(name, folded)
    return folded
  }

  #write(id: string, fields: Fields, wanted: (field: string, value: Json) => boolean): number {
    let count = 0
    for (const [field, value] of Object.entries(fields)) {
      if (!wanted(field, value)) continue
      count++
      this.ops.push({ id, field, value, replaces: dotsOf(this.archive, id, field) })
    }
    return count
  }

  #namesOf(kind: 'actor' | 'place' | 'term'): Map<string, string> {
    const known = this.#names.get(kind) ?? namesIn(this.archive, kind)
    this.#names.set(kind, known)
    return known
  }
}

/** Every name of the standing records of a kind, folded; a preferred name wins over another record's other name. */
function namesIn(archive: Archive, kind: 'actor' | 'place' | 'term'): Map<string, string> {
  const preferred = new Map<string, string>()
  const others = new Map<string, string>()
  const note = (into: Map<string, string>, name: unknown, id: string): void => {
    if (typeof name !== 'string') return
    const folded = foldName(name)
    if (!into.has(folded)) into.set(folded, id)
  }
  for (const id of standingIds(archive, kind)) {
    const { name, names } = archive.records.get(id)?.fields ?? {}
    if (name !== null && typeof name === 'object')
      for (const form of ['text', 'fr', 'en']) note(preferred, (name as Fields)[form], id)
    if (Array.isArray(names))
      for (const other of names as readonly Json[])
        note(others, other !== null && typeof other === 'object' && (other as Fields).text, id)
  }
  return new Map([...others, ...preferred])
}

/** An id that the same content always gets, here and in any other archive, so that importing twice changes nothing. */
export function idFrom(kind: Kind, ...content: readonly string[]): string {
  return makeId(kind, shortHash(JSON.stringify(['import', kind, ...content])))
}
