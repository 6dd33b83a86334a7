import type { Held } from './held.ts'
import type { Op } from './patch.ts'
import { type Archive, mentionFields } from './state.ts'

/** Whether a write bears on any of the records that `isOne` tells: it is to one of them, or to a record that names one or may have named one before. */
export function bearsOn(
  archive: Archive,
  isOne: (id: string) => boolean,
  { id, field, value, replaces }: Op,
): boolean {
  if (isOne(id) || (replaces.length > 0 && mentionFields.has(field))) return true
  const named = [value].flat().concat(targetsOf(archive.records.get(id)))
  return named.some((one) => typeof one === 'string' && isOne(one))
}

/** The texts of a record's fields that may name others: ids among them are found by looking them up. */
export function targetsOf(held: Held | undefined): readonly string[] {
  return Object.values(held?.fields ?? {})
    .flat()
    .filter((value) => typeof value === 'string')
}
