import * as v from 'valibot'
import { fact } from './fact.ts'
import { line } from './text.ts'

/** The archive's own description; a record like any other, whose id is the archive's. */
export const ArchiveRecord = v.object({
  title: fact(line(400), 'archive.title', { edit: 'line', print: true }),
  description: fact(v.optional(line(8000), ''), 'archive.description', {
    edit: 'text',
    print: true,
  }),
  language: fact(v.optional(v.picklist(['fr', 'en']), 'fr'), 'archive.language', {
    edit: 'choice',
  }),
  custodian: fact(v.optional(line(400), ''), 'archive.custodian', { edit: 'line', print: true }),
  reference: fact(v.optional(line(200), ''), 'archive.reference', { edit: 'line', print: true }),
  rights: fact(v.optional(line(1000), ''), 'archive.rights', { edit: 'line', print: true }),
})
export type ArchiveRecord = v.InferOutput<typeof ArchiveRecord>
