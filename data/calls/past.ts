import * as v from 'valibot'
import { Text } from '../model/text.ts'
import { HistoryEntry } from '../reading/past-view.ts'
import { acting, readingCall } from './call.ts'
import { JobName } from './common.ts'

const Dot = v.pipe(v.string(), v.maxLength(100), v.regex(/^[0-9a-z-]+:[1-9]\d{0,15}$/))

const Place = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Of each writer, the number below which acts have not been told yet. */
const Below = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(100)), Place),
  v.check((below) => Object.keys(below).length <= 1000, 'many'),
)

/** How records that entries speak of are called: a title or name, of a link or claim that of its event. */
const Names = v.record(v.string(), Text)

/** One act: who, when, what it set first, how many fields in all (null: too many to count for a list) and over how many lines of the journal. */
export const ActTold = v.object({
  dot: v.string(),
  time: v.string(),
  author: v.string(),
  act: v.string(),
  writes: v.nullable(v.number()),
  lines: v.number(),
  first: v.nullable(HistoryEntry),
})
export type ActTold = v.InferOutput<typeof ActTold>

const Page = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(200))

/** Calls that tell the past of the archive, field by field and act by act, and take an act of it back. */
export const pastCalls = {
  history: readingCall(
    v.strictObject({
      id: v.optional(v.string()),
      before: v.optional(v.string()),
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
    }),
    v.array(HistoryEntry),
  ),
  acts: readingCall(
    v.strictObject({ below: v.optional(Below), limit: Page }),
    v.object({
      acts: v.array(ActTold),
      names: Names,
      next: v.nullable(v.record(v.string(), v.number())),
    }),
  ),
  'act.writes': readingCall(
    v.strictObject({
      dot: Dot,
      from: v.strictObject({ part: Place, at: Place }),
      limit: Page,
    }),
    v.object({
      writes: v.array(HistoryEntry),
      names: Names,
      next: v.nullable(v.object({ part: v.number(), at: v.number() })),
    }),
  ),
  'act.retract': acting(
    v.strictObject({ job: JobName, dot: Dot }),
    v.object({ act: v.string(), kept: v.number() }),
  ),
}
