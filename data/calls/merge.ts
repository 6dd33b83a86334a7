import * as v from 'valibot'
import { Finding } from '../model/finding.ts'
import { FoundPath } from './archive.ts'
import { readingCall, shell } from './call.ts'
import { Handle, JobName, Nothing } from './common.ts'

/** What another copy of the archive would bring, or brought; `files` keep its lines here, `left` had to stay there. */
export const MergeTold = v.object({
  acts: v.number(),
  records: v.number(),
  conflicts: v.number(),
  texts: v.number(),
  lines: v.number(),
  branches: v.number(),
  files: v.array(v.string()),
  left: v.array(Finding),
})
export type MergeTold = v.InferOutput<typeof MergeTold>

/** The lines that a merge took in and that have been set aside again. */
export const GivenBackTold = v.object({ lines: v.number(), time: v.string(), file: v.string() })
export type GivenBackTold = v.InferOutput<typeof GivenBackTold>

/** A copy to take in: a folder that a person chose, or a file that a synchroniser has left beside a journal. */
const Copy = v.variant('from', [
  v.strictObject({ from: v.literal('folder'), handle: Handle }),
  v.strictObject({ from: v.literal('beside'), file: FoundPath }),
])

/** Calls that take in another copy of the archive, first only to see what it would bring, and give it back. */
export const mergeCalls = {
  'merge.choose': shell(Nothing, v.nullable(v.object({ handle: Handle, name: v.string() }))),
  'merge.run': shell(v.strictObject({ job: JobName, copy: Copy, preview: v.boolean() }), MergeTold),
  'merge.leave': shell(
    v.strictObject({ job: JobName, file: FoundPath }),
    v.object({ file: v.string() }),
  ),
  'merge.back': shell(v.strictObject({ job: JobName }), GivenBackTold),
  'merge.last': readingCall(
    Nothing,
    v.object({ last: v.nullable(v.object({ lines: v.number(), time: v.string() })) }),
  ),
}
