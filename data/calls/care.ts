import * as v from 'valibot'
import { Finding } from '../model/finding.ts'
import { readingCall, shell } from './call.ts'
import { JobName, Nothing } from './common.ts'

/** A verification of every byte of an archive. */
export const Verification = v.object({
  ok: v.boolean(),
  checked: v.number(),
  findings: v.array(Finding),
})
export type Verification = v.InferOutput<typeof Verification>

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

/** Calls that copy, verify and repair the archive. All but `archive.verify` show the system's dialogs. */
export const careCalls = {
  'archive.copy': shell(v.strictObject({ job: JobName }), v.nullable(Copied)),
  'archive.bag': shell(v.strictObject({ job: JobName }), v.nullable(BagMade)),
  'archive.unbag': shell(v.strictObject({ job: JobName }), v.object({ opened: v.boolean() })),
  'archive.verify': readingCall(v.strictObject({ job: JobName }), Verification),
  'archive.report': shell(Nothing, v.nullable(v.object({ file: v.string() }))),
  'archive.repair': shell(
    v.strictObject({ job: JobName, alone: v.optional(v.boolean(), false) }),
    v.nullable(v.object({ repaired: v.number(), left: v.array(Finding), aside: v.number() })),
  ),
}
