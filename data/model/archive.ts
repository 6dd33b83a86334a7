import * as v from 'valibot'
import { fact } from './fact.ts'
import { line } from './text.ts'

/** How long the title of an archive may be. */
export const archiveTitleMost = 400

/** The archive's own description; a record like any other, whose id is the archive's. */
export const ArchiveRecord = v.object({
  title: fact(line(archiveTitleMost), 'archive.title', { control: 'line' }),
  description: fact(v.optional(line(8000), ''), 'archive.description', { control: 'text' }),
  language: fact(v.optional(v.picklist(['fr', 'en']), 'fr'), 'archive.language', {
    control: 'choice',
    words: 'language',
  }),
  /** Who made or gathered the documents (ISAD(G) 3.2.1); who keeps them is another. */
  creator: fact(v.optional(line(400), ''), 'archive.creator', { control: 'line' }),
  custodian: fact(v.optional(line(400), ''), 'archive.custodian', { control: 'line' }),
  reference: fact(v.optional(line(200), ''), 'archive.reference', { control: 'line' }),
  rights: fact(v.optional(line(1000), ''), 'archive.rights', { control: 'line' }),
})
export type ArchiveRecord = v.InferOutput<typeof ArchiveRecord>
