import * as v from 'valibot'
import { ExportRequest } from '../exports/request.ts'
import { Mapping } from '../imports/mapping.ts'
import { Finding } from '../model/finding.ts'
import { TypedLine } from '../model/inputs.ts'
import { JsonValue } from '../model/json-value.ts'
import { Info } from '../reading/info-view.ts'
import { Columns } from '../timeline/columns.ts'
import { acting, early, readingCall, shell } from './call.ts'
import { Handle, JobName, Nothing } from './common.ts'

/** The last fixity check: when, whether all was well, how many findings it had. */
const Checked = v.object({ time: v.string(), ok: v.boolean(), findings: v.number() })

/** What the window shows of the open archive; `readOnly` and `findings` say what a person must know. The state hash of a large archive is null until it is asked for (`archive.state-hash`). */
export const Standing = v.object({
  info: v.object({ ...Info.entries, stateHash: v.nullable(v.string()) }),
  folder: v.string(),
  head: v.string(),
  readOnly: v.nullable(v.object({ code: v.string() })),
  findings: v.array(Finding),
  lastVerified: v.nullable(v.string()),
  lastCheck: v.nullable(Checked),
  lastBackup: v.nullable(v.string()),
  /** Whether a verification of this opening can be kept as a report. */
  reportable: v.boolean(),
  /** The event on which a starter archive that was just made opens; told once. */
  showpiece: v.nullable(v.string()),
})
export type Standing = v.InferOutput<typeof Standing>

/** A verification of every byte of an archive. */
export const Verification = v.object({
  ok: v.boolean(),
  checked: v.number(),
  findings: v.array(Finding),
})
export type Verification = v.InferOutput<typeof Verification>

/** What an export would look like: some of its pages as drawings, or the beginning of its text. */
export const Previewed = v.object({
  pages: v.number(),
  svg: v.array(v.string()),
  text: v.nullable(v.string()),
  warnings: v.array(v.string()),
})
export type Previewed = v.InferOutput<typeof Previewed>

/** What an export wrote. */
export const Exported = v.object({
  file: v.string(),
  format: v.string(),
  events: v.number(),
  sources: v.number(),
  withheld: v.number(),
  pages: v.nullable(v.number()),
  warnings: v.array(v.string()),
})
export type Exported = v.InferOutput<typeof Exported>

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

/** A path inside the archive's folder, as findings name it: a synchroniser may call a file what it likes, but nothing leads out of the folder. */
export const FoundPath = v.pipe(
  v.string(),
  v.maxLength(400),
  v.regex(/^(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+)*$/u),
)

/** A copy that was made or brought up to date: its files, those of them that are new or longer, and those that are not as they should be, the first twenty. */
export const Copied = v.object({
  folder: v.string(),
  files: v.number(),
  fresh: v.number(),
  verified: v.boolean(),
  wrong: v.array(v.string()),
})
export type Copied = v.InferOutput<typeof Copied>

/** A bag that was made of the whole archive, and whether the copy in it was verified whole. */
export const BagMade = v.object({
  folder: v.string(),
  files: v.number(),
  bytes: v.number(),
  verified: v.boolean(),
})
export type BagMade = v.InferOutput<typeof BagMade>

/** Calls about the archive as a whole. `archive.create` … `archive.copy` show the system's dialogs. */
export const archiveCalls = {
  'archive.standing': readingCall(Nothing, Standing),
  'archive.glance': early(Nothing, v.nullable(v.object({ columns: Columns }))),
  'archive.create': shell(
    v.strictObject({ title: TypedLine, sample: v.boolean() }),
    v.object({ opened: v.boolean() }),
  ),
  'archive.choose': shell(Nothing, v.object({ opened: v.boolean() })),
  'archive.open': shell(v.strictObject({ handle: Handle }), v.object({ opened: v.boolean() })),
  'archive.leave': shell(Nothing, v.object({})),
  'archive.reveal': shell(v.strictObject({ file: v.optional(FoundPath) }), v.object({})),
  'archive.copy': shell(v.strictObject({ job: JobName }), v.nullable(Copied)),
  'archive.bag': shell(v.strictObject({ job: JobName }), v.nullable(BagMade)),
  'archive.unbag': shell(v.strictObject({ job: JobName }), v.object({ opened: v.boolean() })),
  'archive.verify': readingCall(v.strictObject({ job: JobName }), Verification),
  'archive.report': shell(Nothing, v.nullable(v.object({ file: v.string() }))),
  'archive.repair': shell(
    v.strictObject({ job: JobName }),
    v.nullable(v.object({ repaired: v.number(), left: v.array(Finding), aside: v.number() })),
  ),
  'print.preview': readingCall(
    v.strictObject({ job: JobName, request: ExportRequest, from: v.number(), count: v.number() }),
    Previewed,
  ),
  'export.run': shell(
    v.strictObject({ job: JobName, request: ExportRequest }),
    v.nullable(Exported),
  ),
  'import.choose': shell(Nothing, v.nullable(v.object({ handle: Handle, name: v.string() }))),
  'import.run': acting(
    v.strictObject({
      job: JobName,
      handle: Handle,
      preview: v.boolean(),
      doubtful: v.optional(v.picklist(['leave', 'take']), 'leave'),
      mapping: v.optional(Mapping),
      encoding: v.optional(v.pipe(v.string(), v.maxLength(40))),
    }),
    Imported,
  ),
  'job.cancel': early(v.strictObject({ job: JobName }), v.object({})),
}
