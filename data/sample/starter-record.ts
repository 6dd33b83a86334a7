import type { Op } from '../changes/patch.ts'
import type { Id, Kind } from '../model/id.ts'
import type { Text } from '../model/text.ts'
import { type Json, toJson } from '../text/json.ts'
import { fixedId } from './fixed-id.ts'
import type { Both } from './row.ts'

/** A record of the starter archive with its fixed id; a field that is undefined is not written. */
export interface StarterRecord {
  readonly id: Id
  readonly fields: { readonly [field: string]: unknown }
}

/** Names a record by its kind and key. */
export function record(kind: Kind, key: string, fields: StarterRecord['fields']): StarterRecord {
  return { id: fixedId(kind, key), fields }
}

/** What the starter archive says in both languages, French being the original. */
export function textInBoth({ fr, en }: Both): Text {
  return { text: fr, lang: 'fr', fr, en }
}

/** One op for each field that has a value; first writes replace nothing. */
export function opsOf({ id, fields }: StarterRecord): readonly Op[] {
  return Object.entries(fields).flatMap(([field, value]): Op[] =>
    value === undefined ? [] : [{ id, field, value: toJson(value) as Json, replaces: [] }],
  )
}
