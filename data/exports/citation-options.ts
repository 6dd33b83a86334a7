import * as v from 'valibot'
import { choice, disclosed } from './options.ts'

/** The ways in which a source is cited: as the note of an archivist after ISO 690, after the American Psychological Association, or plainly with its digest. */
export const citationStyles = ['archival', 'apa', 'plain'] as const
export type CitationStyle = (typeof citationStyles)[number]

/** What a list of references is asked: the style in which each is cited. */
export const CitationOptions = v.strictObject({
  ...disclosed,
  style: choice(citationStyles, 'archival', 'export.citation-style', 'citation-style'),
})
export type CitationOptions = v.InferOutput<typeof CitationOptions>
