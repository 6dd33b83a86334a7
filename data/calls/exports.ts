import * as v from 'valibot'
import { ExportRequest } from '../exports/request.ts'
import { Text } from '../model/text.ts'
import { accessRights } from '../model/vocabulary.ts'
import { readingCall, shell } from './call.ts'
import { JobName } from './common.ts'

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

/** What a request would take: the events, the events and sources that are withheld from its readers, the first of these by name and with the rights that keep them in, how many sources go although nobody said who may read them, how many of the events chosen do not stand any more, and in words what was chosen. */
export const Weighed = v.object({
  events: v.number(),
  withheldEvents: v.number(),
  withheldSources: v.number(),
  withheld: v.array(
    v.object({
      kind: v.picklist(['event', 'source']),
      name: Text,
      rights: v.picklist(accessRights),
    }),
  ),
  unsaid: v.number(),
  gone: v.number(),
  words: v.array(v.string()),
})
export type Weighed = v.InferOutput<typeof Weighed>

/** Calls that weigh an export before it is made, show what it would look like, and write it. `export.run` shows the system's dialog. */
export const exportCalls = {
  'export.weigh': readingCall(v.strictObject({ request: ExportRequest }), Weighed),
  'print.preview': readingCall(
    v.strictObject({ job: JobName, request: ExportRequest, from: v.number(), count: v.number() }),
    Previewed,
  ),
  'export.run': shell(
    v.strictObject({ job: JobName, request: ExportRequest }),
    v.nullable(Exported),
  ),
}
