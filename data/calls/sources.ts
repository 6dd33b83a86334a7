import * as v from 'valibot'
import { ChosenWords } from '../changes/change.ts'
import { Proposed } from '../evidence/proposal.ts'
import { citationStyles } from '../exports/citation-options.ts'
import { foundFields, proposalReasons } from '../intake/reader.ts'
import { LangInput, TypedLine } from '../model/inputs.ts'
import { Sha256 } from '../model/source.ts'
import { Arrivals } from '../reading/arrivals-view.ts'
import { Description, SourceRow, SourceView } from '../reading/source-view.ts'
import { acting, readingCall } from './call.ts'
import { Handle, JobName, Nothing, One } from './common.ts'

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

/** What was to be known of a document: a code, which `data/words` turns into a sentence, and what the sentence names. */
export const Remark = v.objectWithRest(
  { code: v.string() },
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.pipe(v.array(v.string()), v.readonly()),
    v.undefined(),
  ]),
)

/** A value that a document says of itself, which nobody has taken yet. */
export const ProposedValue = v.object({
  field: v.picklist(foundFields),
  value: v.string(),
  reason: v.picklist(proposalReasons),
})

const Known = v.object({ id: v.string(), title: v.string() })

/** What the bytes look like before they are kept: what they are, the encoding that fits best and the others that are possible (empty where none can be chosen), the first words, why there are none, what is to be known of them, what they say of themselves, and the files in them. */
export const Look = v.object({
  name: v.string(),
  octets: v.number(),
  sha256: v.string(),
  kind: v.string(),
  mediaType: v.string(),
  encoding: v.string(),
  sure: v.boolean(),
  encodings: v.array(v.string()),
  opening: v.string(),
  characters: v.number(),
  /** The source that has these bytes already; `damaged` where what it keeps of them is no longer whole, and adding them again heals it. */
  existing: v.nullable(v.object({ ...Known.entries, damaged: v.optional(v.literal(true)) })),
  /** A source that holds the same text in other bytes. */
  sameText: v.nullable(Known),
  title: v.string(),
  textless: v.nullable(Remark),
  warnings: v.array(Remark),
  proposals: v.array(ProposedValue),
  attached: v.array(v.object({ name: v.string(), octets: v.number() })),
})
export type Look = v.InferOutput<typeof Look>

/** How many files are taken in one act. */
export const mostTaken = 3000

/** What became of many files: added, here already, added without text, with something to be known of them; and those that were refused, the first of them by name. */
export const TakenMany = v.object({
  added: v.number(),
  enclosed: v.number(),
  known: v.number(),
  textless: v.number(),
  warned: v.number(),
  refused: v.number(),
  refusals: v.array(Remark),
})
export type TakenMany = v.InferOutput<typeof TakenMany>

/** How a document is asked to be read: in an encoding that was chosen, with the password that was given for it. */
export const askedReading = {
  encoding: v.optional(TypedLine),
  password: v.optional(v.pipe(v.string(), v.maxLength(200))),
}

/** Where a stretch of a text, code points [start, end), is drawn on a page, in parts of its width and height from its upper left corner. */
const WordBox = v.object({
  start: v.number(),
  end: v.number(),
  left: v.number(),
  top: v.number(),
  width: v.number(),
  height: v.number(),
  isLeftward: v.boolean(),
})
export type WordBox = v.InferOutput<typeof WordBox>

/** Calls that read and add sources. */
export const sourceCalls = {
  'sources.rows': readingCall(Nothing, v.array(SourceRow)),
  'source.read': readingCall(One, SourceView),
  /** What came in, the last first; at most so many sources. */
  'sources.arrivals': readingCall(
    v.strictObject({
      most: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100_000)),
    }),
    Arrivals,
  ),
  'passage.propose': readingCall(v.strictObject({ chosen: ChosenWords }), Proposed),
  'source.look': readingCall(
    v.strictObject({ incoming: Incoming, job: v.optional(JobName), ...askedReading }),
    Look,
  ),
  'source.leave': readingCall(v.strictObject({ digest: Sha256 }), v.object({})),
  'source.add': acting(
    v.strictObject({
      incoming: Incoming,
      ...askedReading,
      description: Description,
    }),
    v.object({ id: v.string(), existing: v.boolean(), healed: v.optional(v.literal(true)) }),
  ),
  /** Adds many files at once as one act, each with what it says of itself on the fields on which that is taken. */
  'sources.take': acting(
    v.strictObject({
      job: JobName,
      accept: v.optional(v.pipe(v.array(v.picklist(foundFields)), v.maxLength(20)), []),
      files: v.pipe(v.array(v.strictObject({ handle: Handle })), v.maxLength(mostTaken)),
    }),
    TakenMany,
  ),
  /** The pages of a source that have words, and where these stand in the text in force. */
  'source.pages': readingCall(
    One,
    v.array(v.object({ page: v.number(), label: v.string(), start: v.number(), end: v.number() })),
  ),
  /** Where on a page the words of the text in force are drawn; `isSure` is false where its text is not the one that was read there. */
  'source.page': readingCall(
    v.strictObject({
      id: One.entries.id,
      page: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(100_000)),
      password: askedReading.password,
    }),
    v.object({ pages: v.number(), boxes: v.array(WordBox), isSure: v.boolean() }),
  ),
  'source.citation': readingCall(
    v.strictObject({
      id: One.entries.id,
      lang: LangInput,
      style: v.optional(v.picklist(citationStyles), 'plain'),
    }),
    v.object({ text: v.string() }),
  ),
}
