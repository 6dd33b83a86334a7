import * as v from 'valibot'
import { Mapping } from '../imports/mapping.ts'
import { JsonValue } from '../model/json-value.ts'
import { acting, shell } from './call.ts'
import { Handle, JobName, Nothing } from './common.ts'
import { SheetName } from './tables.ts'

/** What an import would bring, or brought. */
export const Imported = v.object({
  format: v.string(),
  new: v.number(),
  changed: v.number(),
  known: v.number(),
  doubtful: v.number(),
  refused: v.array(
    v.object({
      row: v.number(),
      column: v.string(),
      value: v.string(),
      reason: v.string(),
      taken: v.optional(v.literal(true)),
    }),
  ),
  /** What becomes of each row, as far as the format tells: what changes or is doubtful first, the rest up to some hundreds. */
  rows: v.array(
    v.object({
      row: v.number(),
      as: v.picklist(['new', 'changed', 'known', 'doubtful', 'refused']),
      title: v.string(),
      date: v.string(),
      reason: v.optional(v.string()),
      column: v.optional(v.string()),
      value: v.optional(v.string()),
      changes: v.optional(
        v.array(
          v.object({ field: v.string(), before: JsonValue, after: JsonValue, rival: v.boolean() }),
        ),
      ),
    }),
  ),
})
export type Imported = v.InferOutput<typeof Imported>

/** Calls that take in a file of records. `import.choose` shows the system's dialog. */
export const importCalls = {
  'import.choose': shell(Nothing, v.nullable(v.object({ handle: Handle, name: v.string() }))),
  'import.run': acting(
    v.strictObject({
      job: JobName,
      handle: Handle,
      preview: v.boolean(),
      doubtful: v.optional(v.picklist(['leave', 'take']), 'leave'),
      mapping: v.optional(Mapping),
      encoding: v.optional(v.pipe(v.string(), v.maxLength(40))),
      sheet: v.optional(SheetName),
    }),
    Imported,
  ),
}
