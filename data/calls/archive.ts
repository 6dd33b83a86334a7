import * as v from 'valibot'
import { Finding } from '../model/finding.ts'
import { Ids, TypedLine } from '../model/inputs.ts'
import { EventRow } from '../reading/event-view.ts'
import { Info } from '../reading/info-view.ts'
import { Columns } from '../timeline/columns.ts'
import { early, readingCall, shell } from './call.ts'
import { Handle, Nothing } from './common.ts'

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

/** A path inside the archive's folder, as findings name it: a synchroniser may call a file what it likes, but nothing leads out of the folder. */
export const FoundPath = v.pipe(
  v.string(),
  v.maxLength(400),
  v.regex(/^(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+)*$/u),
)

/** Calls about which archive is open. `archive.create` and `archive.choose` show the system's dialogs. */
export const archiveCalls = {
  'archive.standing': readingCall(Nothing, Standing),
  'archive.glance': early(Nothing, v.nullable(v.object({ columns: Columns }))),
  /** The rows of events whose columns are those of the last opening: less than `events.rows` tells of them. */
  'archive.glance-rows': early(v.strictObject({ ids: Ids }), v.array(EventRow)),
  'archive.create': shell(
    v.strictObject({ title: TypedLine, sample: v.boolean() }),
    v.object({ opened: v.boolean() }),
  ),
  'archive.choose': shell(Nothing, v.object({ opened: v.boolean() })),
  'archive.open': shell(v.strictObject({ handle: Handle }), v.object({ opened: v.boolean() })),
  'archive.leave': shell(Nothing, v.object({})),
  'archive.reveal': shell(v.strictObject({ file: v.optional(FoundPath) }), v.object({})),
}
