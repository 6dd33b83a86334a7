import { type Archive, standing, standingIds } from '../changes/state.ts'
import type { Fields } from '../model/kinds.ts'
import { bareValue, statedReason } from '../model/stated.ts'
import { canonical } from '../text/canonical.ts'
import { foldName } from '../text/fold.ts'
import type { Json } from '../text/json.ts'
import type { TableRow } from './delimited.ts'
import type { RowChange } from './gathering.ts'
import type { ShownRow } from './ledger.ts'
import type { ReadRow } from './read-row.ts'

/** What a row changes in a field, the values themselves; where only the reason of one changes, that. */
export function changeOf(field: string, held: Fields, value: Json, rival: boolean): RowChange {
  const was = held[field] ?? null
  if (isReasonAlone(was, value)) {
    const [before, after] = [statedReason(was), statedReason(value)]
    return { field: `${field}-reason`, before, after, rival }
  }
  return { field, before: bareValue(was), after: bareValue(value), rival }
}

/** Whether a value stands as it is, and only why it is shown is another. */
export function isReasonAlone(held: Json | undefined, value: Json): boolean {
  const isSame = canonical(bareValue(held ?? null)) === canonical(bareValue(value))
  return isSame && statedReason(held) !== statedReason(value)
}

/** The words of a value, to be shown where it is left. */
export function valueText(value: Json): string {
  const bare = bareValue(value)
  if (typeof bare === 'string') return bare
  return bare !== null && typeof bare === 'object' && 'text' in bare
    ? String(bare.text)
    : canonical(bare)
}

/** Whether a key stands for another event than it did: neither the title nor the date is what it was. */
export function isAnother(was: ReadRow, said: ReadRow): boolean {
  const isDated = canonical(was.fields.date ?? null) === canonical(said.fields.date ?? null)
  return !isDated && foldName(was.title) !== foldName(said.title)
}

/** The cells of an event that a table brought, as they were; undefined where none did. */
export function keptCells(held: Json | undefined): Readonly<Record<string, string>> | undefined {
  if (held === null || held === undefined || typeof held !== 'object' || Array.isArray(held))
    return undefined
  const cells: Record<string, string> = {}
  for (const [name, cell] of Object.entries(held)) if (typeof cell === 'string') cells[name] = cell
  return Object.keys(cells).length === 0 ? undefined : cells
}

/** The standing events that bear a number of a data set, by that number. */
export function identified(archive: Archive, scheme: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const id of standingIds(archive, 'event')) {
    const list = standing(archive, id)?.fields.identifiers
    if (!Array.isArray(list)) continue
    for (const one of list as readonly Json[])
      if (one !== null && typeof one === 'object' && 'scheme' in one && one.scheme === scheme)
        if (!found.has(String(one.value))) found.set(String(one.value), id)
  }
  return found
}

/** What a row says that no field of its event holds as it was written. */
export const toldElsewhere = [
  ...['source', 'source-date', 'source-title', 'region', 'date-precision', 'place-precision'],
] as const

/** What is shown of a row. */
export function shown({ number }: TableRow, { title, fields }: ReadRow): ShownRow {
  return { row: number, title, date: String(bareValue(fields.date ?? '')) }
}
