import * as v from 'valibot'
import { Sha256 } from '../model/source.ts'
import { line } from '../model/text.ts'
import { readingWays } from '../model/vocabulary.ts'

/** What is said of a further reading of a source: how it was read, by whom and when, which text it corrects, and whether it is in force from now on. */
export const ReadingDescription = v.strictObject({
  way: v.picklist(readingWays),
  by: v.optional(line(300), ''),
  made: v.optional(line(200), ''),
  note: v.optional(line(8000), ''),
  reader: v.optional(line(200), ''),
  from: v.optional(Sha256),
  use: v.boolean(),
})
export type ReadingDescription = v.InferOutput<typeof ReadingDescription>
