import * as v from 'valibot'
import { Source } from '../model/source.ts'
import { Text } from '../model/text.ts'
import { anchorStates, reliabilities, sourceTypes } from '../model/vocabulary.ts'
import { engine } from './call.ts'
import { Handle, LangInput, Nothing, One, Typed } from './common.ts'

/** A source in a list. */
export const SourceRow = v.object({
  id: v.string(),
  title: v.string(),
  creators: v.array(v.string()),
  issued: v.string(),
  type: v.picklist(sourceTypes),
  reliability: v.picklist(reliabilities),
  characters: v.number(),
  passages: v.number(),
  events: v.number(),
})
export type SourceRow = v.InferOutput<typeof SourceRow>

/** A passage marked in the margin of a text, and the events that rest on it. */
export const MarkedPassage = v.object({
  id: v.string(),
  start: v.number(),
  end: v.number(),
  exact: v.string(),
  state: v.picklist(anchorStates),
  events: v.array(v.object({ id: v.string(), title: Text, field: v.string(), claim: v.string() })),
})
export type MarkedPassage = v.InferOutput<typeof MarkedPassage>

/** A source with its text; `text` is null where the blob is missing or holds no text, and `missing` names its digest. */
export const SourceView = v.object({
  id: v.string(),
  deleted: v.boolean(),
  source: Source,
  text: v.nullable(v.string()),
  missing: v.nullable(v.string()),
  passages: v.array(MarkedPassage),
})
export type SourceView = v.InferOutput<typeof SourceView>

/** Where a source's bytes come from: dropped or pasted bytes up to 64 MiB, or a file that the shell named. */
export const Incoming = v.variant('from', [
  v.strictObject({
    from: v.literal('bytes'),
    name: v.pipe(v.string(), v.maxLength(255)),
    bytes: v.pipe(
      v.instance(Uint8Array),
      v.check((bytes) => bytes.byteLength <= 64 * 1024 * 1024, 'too-large'),
    ),
  }),
  v.strictObject({ from: v.literal('file'), handle: Handle }),
  v.strictObject({ from: v.literal('text'), text: v.pipe(v.string(), v.maxLength(16_000_000)) }),
])
export type Incoming = v.InferOutput<typeof Incoming>

/** What the bytes look like before they are kept: the encoding that fits best, the others that are possible, the first words in it. */
export const Look = v.object({
  name: v.string(),
  octets: v.number(),
  sha256: v.string(),
  encoding: v.string(),
  sure: v.boolean(),
  encodings: v.array(v.string()),
  opening: v.string(),
  characters: v.number(),
  existing: v.nullable(v.object({ id: v.string(), title: v.string() })),
  title: v.string(),
})
export type Look = v.InferOutput<typeof Look>

/** What a person says of a source when adding it. */
export const Description = v.strictObject({
  title: v.optional(Typed),
  creators: v.optional(v.array(Typed)),
  publisher: v.optional(Typed),
  issued: v.optional(Typed),
  type: v.optional(v.picklist(sourceTypes)),
  language: v.optional(Typed),
  identifier: v.optional(Typed),
  reliability: v.optional(v.picklist(reliabilities)),
  reason: v.optional(Typed),
  provenance: v.optional(Typed),
})

/** Calls that read and add sources. */
export const sourceCalls = {
  'sources.rows': engine(Nothing, v.array(SourceRow)),
  'source.read': engine(One, SourceView),
  'source.look': engine(v.strictObject({ incoming: Incoming, encoding: v.optional(Typed) }), Look),
  'source.add': engine(
    v.strictObject({ incoming: Incoming, encoding: v.optional(Typed), description: Description }),
    v.object({ id: v.string(), existing: v.boolean() }),
  ),
  'source.citation': engine(
    v.strictObject({ id: One.entries.id, lang: LangInput }),
    v.object({ text: v.string() }),
  ),
}
