import type { Fields } from '../model/kinds.ts'
import type { Json } from '../text/json.ts'
import { type Dot, readDot } from './patch.ts'

/** Who wrote a value, when and in which act. */
export interface WriteMark {
  readonly dot: Dot
  readonly time: string
  readonly author: string
  readonly act: string
}

/** One alive value of a field. */
export interface Write {
  readonly value: Json
  readonly mark: WriteMark
}

/** A record as it stands: the shown value of each field, its mark, and the values that nobody has replaced yet. */
export interface Held {
  readonly id: string
  readonly fields: Fields
  readonly mark: WriteMark
  /** The marks of fields that were written otherwise than the record first was; most records have none. */
  readonly marks?: { readonly [field: string]: WriteMark } | undefined
  readonly rivals?: { readonly [field: string]: readonly Write[] } | undefined
}

/** The mark of a record's field, undefined where the field was never written. */
export function markOf(held: Held, field: string): WriteMark | undefined {
  if (!Object.hasOwn(held.fields, field)) return undefined
  return ownOf(held.marks, field) ?? held.mark
}

/** What an object keyed by fields holds itself: what every object inherits is nobody's field. */
export function ownOf<T>(
  fields: { readonly [field: string]: T } | undefined,
  field: string,
): T | undefined {
  return fields !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined
}

/** Every alive value of a field, the shown one first. */
export function writesOf(held: Held | undefined, field: string): readonly Write[] {
  const mark = held && markOf(held, field)
  if (held === undefined || mark === undefined) return []
  const shown = { value: held.fields[field] as Json, mark }
  return [shown, ...(ownOf(held.rivals, field) ?? [])]
}

/** Whether a record stands deleted: its deletion has seen every other alive write (unseen edits win and show). */
export function isDeleted(held: Held): boolean {
  const seen = held.fields.deleted
  if (seen === undefined || seen === null || typeof seen !== 'object') return false
  const upTo = seen as { readonly [writer: string]: number }
  for (const field of Object.keys(held.fields)) {
    if (field === 'deleted') continue
    for (const { mark } of writesOf(held, field)) {
      const { writer, n } = readDot(mark.dot)
      if (n > (upTo[writer] ?? 0)) return false
    }
  }
  return true
}

/** What a deletion of the record has seen: the highest number of each writer among its alive writes. */
export function seenOf(held: Held): { readonly [writer: string]: number } {
  const seen: Record<string, number> = {}
  for (const field of Object.keys(held.fields))
    for (const { mark } of writesOf(held, field)) {
      const { writer, n } = readDot(mark.dot)
      seen[writer] = Math.max(seen[writer] ?? 0, n)
    }
  return seen
}

/** The fields on which merged copies disagree: more than one value is alive, and they are not the same. */
export function differingFields(held: Held): readonly string[] {
  return Object.keys(held.rivals ?? {}).filter((field) => {
    if (field === 'deleted') return false
    return new Set(writesOf(held, field).map(({ value }) => JSON.stringify(value))).size > 1
  })
}

/** The latest of the marks of the fields asked for. */
export function latestMark(held: Held, isAsked: (field: string) => boolean): WriteMark | undefined {
  let latest: WriteMark | undefined
  for (const field of Object.keys(held.fields)) {
    const mark = isAsked(field) ? markOf(held, field) : undefined
    if (mark !== undefined && (latest === undefined || mark.time > latest.time)) latest = mark
  }
  return latest
}
