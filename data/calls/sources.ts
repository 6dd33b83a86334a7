import * as v from 'valibot'
import { ChosenWords } from '../changes/change.ts'
import { Proposed } from '../evidence/proposal.ts'
import { LangInput, TypedLine } from '../model/inputs.ts'
import { Sha256 } from '../model/source.ts'
import { Description, SourceRow, SourceView } from '../reading/source-view.ts'
import { acting, readingCall } from './call.ts'
import { Handle, Nothing, One } from './common.ts'

/** Where a source's bytes come from: dropped or pasted bytes up to 64 MiB, a file that the shell named, or, once they have been looked at, the engine's tray, which knows them by their digest until it needs the room. */
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
  v.strictObject({ from: v.literal('tray'), digest: Sha256 }),
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
  /** The source that has these bytes already; `damaged` where what it keeps of them is no longer whole, and adding them again heals it. */
  existing: v.nullable(
    v.object({ id: v.string(), title: v.string(), damaged: v.optional(v.literal(true)) }),
  ),
  title: v.string(),
})
export type Look = v.InferOutput<typeof Look>

/** Calls that read and add sources. */
export const sourceCalls = {
  'sources.rows': readingCall(Nothing, v.array(SourceRow)),
  'source.read': readingCall(One, SourceView),
  'passage.propose': readingCall(v.strictObject({ chosen: ChosenWords }), Proposed),
  'source.look': readingCall(
    v.strictObject({ incoming: Incoming, encoding: v.optional(TypedLine) }),
    Look,
  ),
  'source.leave': readingCall(v.strictObject({ digest: Sha256 }), v.object({})),
  'source.add': acting(
    v.strictObject({
      incoming: Incoming,
      encoding: v.optional(TypedLine),
      description: Description,
    }),
    v.object({ id: v.string(), existing: v.boolean(), healed: v.optional(v.literal(true)) }),
  ),
  'source.citation': readingCall(
    v.strictObject({ id: One.entries.id, lang: LangInput }),
    v.object({ text: v.string() }),
  ),
}
