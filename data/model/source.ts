import * as v from 'valibot'
import { fact } from './fact.ts'
import { line } from './text.ts'
import { accessRights, reliabilities, sourceTypes } from './vocabulary.ts'

/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

/** A source text as Dublin Core and ISAD(G) describe it, with the digests of its bytes as received and of its normalised text. */
export const Source = v.object({
  title: fact(line(1000), 'source.title', { edit: 'line', search: 3, print: true }),
  creators: fact(v.optional(v.array(line(300)), []), 'source.creators', {
    edit: 'list',
    search: 2,
    print: true,
  }),
  publisher: fact(v.optional(line(300), ''), 'source.publisher', { edit: 'line', print: true }),
  issued: fact(v.optional(line(200), ''), 'source.issued', { edit: 'date', print: true }),
  type: fact(v.optional(v.picklist(sourceTypes), 'press'), 'source.type', {
    edit: 'choice',
    print: true,
  }),
  language: fact(v.optional(line(35), 'fr'), 'source.language', { edit: 'line', print: true }),
  identifier: fact(v.optional(line(2000), ''), 'source.identifier', { edit: 'line', print: true }),
  rights: fact(v.optional(line(1000), ''), 'source.rights', { edit: 'line', print: true }),
  accessRights: fact(v.optional(v.picklist(accessRights), 'open'), 'source.accessRights', {
    edit: 'choice',
    print: true,
  }),
  capturedAt: fact(v.optional(line(300), ''), 'source.capturedAt', { edit: 'line', print: true }),
  captured: fact(v.optional(line(200), ''), 'source.captured', { edit: 'date', print: true }),
  provenance: fact(v.optional(line(4000), ''), 'source.provenance', { edit: 'text', print: true }),
  reference: fact(v.optional(line(300), ''), 'source.reference', {
    edit: 'line',
    search: 2,
    print: true,
  }),
  derivesFrom: fact(v.optional(v.array(v.string()), []), 'source.derivesFrom', { edit: 'none' }),
  reliability: fact(v.optional(v.picklist(reliabilities), 'F'), 'source.reliability', {
    edit: 'choice',
    print: true,
  }),
  reason: fact(v.optional(line(4000), ''), 'source.reason', { edit: 'text', print: true }),
  original: Sha256,
  text: v.optional(Sha256),
  mediaType: v.optional(line(100), 'text/plain'),
  fileName: v.optional(line(255), ''),
  octets: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
  characters: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
  encodingFound: v.optional(line(40), ''),
  encoding: v.optional(line(40), 'utf-8'),
})
export type Source = v.InferOutput<typeof Source>
