import * as v from 'valibot'
import { early } from './call.ts'
import { JobName } from './common.ts'

/** The name under which the engine tells how far the search index is, while a search waits for it. */
export const indexJob = 'search-index'

/** The name under which the engine tells how far the journals of an archive are read that is being opened; called off under that name, the opening is left. */
export const openingJob = 'opening'

/** The name under which the engine tells how far the journals of the open archive are read again, after a merge or a repair. */
export const rereadingJob = 'rereading'

/** Calls about long work, whatever it does. */
export const jobCalls = {
  'job.cancel': early(v.strictObject({ job: JobName }), v.object({})),
}
