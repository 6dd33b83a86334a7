import * as v from 'valibot'
import { dateOrders, Mapping, MappingName } from '../imports/mapping.ts'
import { JsonValue } from '../model/json-value.ts'
import { readingCall, shell } from './call.ts'
import { Handle, JobName, Nothing } from './common.ts'

const Words = v.array(v.object({ word: v.string(), rows: v.number() }))

/** What a table leaves open, each asked once for the whole file. */
const Question = v.variant('kind', [
  v.object({
    kind: v.literal('dates'),
    columns: v.array(v.string()),
    examples: v.array(v.string()),
    either: v.number(),
    isMixed: v.boolean(),
  }),
  v.object({
    kind: v.literal('century'),
    columns: v.array(v.string()),
    examples: v.array(v.string()),
    count: v.number(),
  }),
  v.object({ kind: v.literal('title'), columns: v.array(v.string()) }),
  v.object({ kind: v.literal('twice'), column: v.string(), as: v.string() }),
  v.object({ kind: v.literal('types'), words: Words }),
  v.object({ kind: v.literal('countries'), words: Words }),
])

/** What a file with columns is found to be: how it is spelled, its mapping, the order of figures in its dates and why, what is left to ask, and its first rows as they would be. */
export const TableLooked = v.object({
  spelt: v.object({
    encoding: v.string(),
    encodings: v.array(v.string()),
    sure: v.boolean(),
    flaws: v.number(),
  }),
  header: v.number(),
  isKeyed: v.boolean(),
  rows: v.number(),
  mapping: Mapping,
  columns: v.array(v.object({ filled: v.number(), samples: v.array(v.string()) })),
  order: v.object({
    order: v.optional(v.picklist(dateOrders)),
    reason: v.string(),
    examples: v.array(v.string()),
    either: v.number(),
  }),
  questions: v.array(Question),
  first: v.array(
    v.object({
      row: v.number(),
      title: v.string(),
      fields: v.record(v.string(), JsonValue),
      places: v.array(v.string()),
      actors: v.array(v.string()),
      themes: v.array(v.string()),
      problem: v.optional(v.object({ code: v.string(), text: v.optional(v.string()) })),
    }),
  ),
  sheet: v.optional(v.object({ read: v.string(), left: v.array(v.string()) })),
})
export type TableLooked = v.InferOutput<typeof TableLooked>

/** The name of a sheet, as it was told. */
export const SheetName = v.pipe(v.string(), v.maxLength(1000))

const KeptMappings = v.array(v.object({ name: v.string(), mapping: Mapping }))

/** Calls about tables that come in: what a file is found to be, and the mappings that this machine keeps. `import.list` shows the system's dialog. */
export const tableCalls = {
  'import.look': readingCall(
    v.strictObject({
      job: JobName,
      handle: Handle,
      mapping: v.optional(Mapping),
      encoding: v.optional(v.pipe(v.string(), v.maxLength(40))),
      sheet: v.optional(SheetName),
    }),
    v.nullable(TableLooked),
  ),
  'import.list': shell(Nothing, v.nullable(v.object({ file: v.string() }))),
  'mappings.read': readingCall(Nothing, KeptMappings),
  'mappings.keep': readingCall(
    v.strictObject({ name: MappingName, mapping: Mapping }),
    KeptMappings,
  ),
  'mappings.drop': readingCall(v.strictObject({ name: MappingName }), KeptMappings),
}
