import * as v from 'valibot'
import { fact } from './fact.ts'
import { JsonValue } from './json-value.ts'
import { line } from './text.ts'
import { translations } from './translations.ts'
import { accessRights, reliabilities, sourceTypes } from './vocabulary.ts'

/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const count = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0)

/** What a person has said of a source's turn at the desk: that it is read, or set aside and why. Nobody else says so. */
export const Handling = v.variant('as', [
  v.strictObject({ as: v.literal('read') }),
  v.strictObject({
    as: v.literal('aside'),
    reason: v.pipe(
      line(4000),
      v.check((reason) => reason.trim() !== '', 'blank'),
    ),
  }),
])
export type Handling = v.InferOutput<typeof Handling>

/** What a bibliography said of a source when it was last brought in: its key there, what each field was given, and what has no field here, in the words of its format. */
export const SourceEntry = v.strictObject({
  scheme: line(40),
  key: line(400),
  said: v.record(v.string(), JsonValue),
  rest: v.array(v.strictObject({ name: line(100), value: line(20_000) })),
})
export type SourceEntry = v.InferOutput<typeof SourceEntry>

/** A source text as Dublin Core and ISAD(G) describe it, with the digests of its bytes as received, of the text first read from them and of where that text's parts stand. `reading` is the further reading in force; without it the first text is. */
export const Source = v.object({
  title: fact(line(1000), 'source.title', { control: 'line', begins: true, search: 3 }),
  creators: fact(v.optional(v.array(line(300)), []), 'source.creators', {
    control: 'lines',
    begins: true,
    search: 2,
  }),
  publisher: fact(v.optional(line(300), ''), 'source.publisher', { control: 'line', begins: true }),
  issued: fact(v.optional(line(200), ''), 'source.issued', { control: 'date', begins: true }),
  type: fact(v.optional(v.picklist(sourceTypes), 'unsaid'), 'source.type', {
    control: 'choice',
    begins: true,
    words: 'source-type',
  }),
  language: fact(v.optional(line(35), ''), 'source.language', {
    control: 'line',
    begins: true,
    words: 'language',
  }),
  identifier: fact(v.optional(line(2000), ''), 'source.identifier', {
    control: 'line',
    begins: true,
    print: 'line',
  }),
  rights: fact(v.optional(line(1000), ''), 'source.rights', { control: 'line', print: 'line' }),
  accessRights: fact(v.optional(v.picklist(accessRights), 'unsaid'), 'source.accessRights', {
    control: 'choice',
    words: 'access',
    print: 'line',
  }),
  capturedAt: fact(v.optional(line(300), ''), 'source.capturedAt', {
    control: 'line',
    begins: true,
  }),
  captured: fact(v.optional(line(200), ''), 'source.captured', { control: 'date', begins: true }),
  provenance: fact(v.optional(line(4000), ''), 'source.provenance', {
    control: 'text',
    begins: true,
    print: 'line',
  }),
  reference: fact(v.optional(line(300), ''), 'source.reference', {
    control: 'line',
    print: 'line',
    search: 2,
  }),
  /** Who keeps the document, where that is another than the archive. */
  custodian: fact(v.optional(line(300), ''), 'source.custodian', {
    control: 'line',
    print: 'line',
  }),
  derivesFrom: fact(v.optional(v.array(v.string()), []), 'source.derivesFrom', {
    control: 'records',
  }),
  /** The documents in which it came: a mail with its files. */
  partOf: fact(v.optional(v.array(v.string()), []), 'source.partOf', { control: 'records' }),
  reliability: fact(v.optional(v.picklist(reliabilities), 'unsaid'), 'source.reliability', {
    control: 'choice',
    begins: true,
    words: 'reliability',
  }),
  reason: fact(v.optional(line(4000), ''), 'source.reason', { control: 'text', begins: true }),
  original: fact(Sha256, 'field.original'),
  text: fact(v.optional(Sha256), 'field.text'),
  mediaType: fact(v.optional(line(100), 'text/plain'), 'field.mediaType'),
  fileName: fact(v.optional(line(255), ''), 'field.fileName'),
  octets: fact(count, 'field.octets'),
  characters: fact(count, 'field.characters'),
  /** Why no text was read in the bytes, as a code. */
  textless: fact(v.optional(line(100), ''), 'field.textless'),
  /** What was to be known of the bytes when they came, as codes with a count. */
  warnings: fact(v.optional(v.array(line(200)), []), 'field.warnings'),
  encodingFound: fact(v.optional(line(40), ''), 'field.encodingFound'),
  encoding: fact(v.optional(line(40), 'utf-8'), 'field.encoding'),
  parts: fact(v.optional(Sha256), 'field.parts'),
  reading: fact(v.optional(v.string()), 'source.reading'),
  handling: fact(v.optional(Handling), 'source.handling'),
  entry: fact(v.optional(SourceEntry), 'field.entry'),
  translations,
})
export type Source = v.InferOutput<typeof Source>
