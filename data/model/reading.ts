import * as v from 'valibot'
import { fact } from './fact.ts'
import { Sha256 } from './source.ts'
import { line } from './text.ts'
import { readingWays } from './vocabulary.ts'

/** A further text of the same original: who read it, when and how; `from` is the digest of the text that it corrects, `parts` that of where its parts stand in the original, `original` that of the bytes of its own file where it came in one. Who is not told is whoever signed the act. */
export const SourceReading = v.object({
  source: fact(v.string(), 'field.source'),
  text: fact(Sha256, 'field.text'),
  way: fact(v.picklist(readingWays), 'text-reading.way', {
    control: 'choice',
    words: 'reading-way',
  }),
  by: fact(v.optional(line(300), ''), 'text-reading.by', { control: 'line' }),
  made: fact(v.optional(line(200), ''), 'text-reading.made', { control: 'date' }),
  reader: fact(v.optional(line(200), ''), 'text-reading.reader'),
  from: fact(v.optional(Sha256), 'text-reading.from'),
  note: fact(v.optional(line(8000), ''), 'text-reading.note', { control: 'text' }),
  characters: fact(
    v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
    'field.characters',
  ),
  parts: fact(v.optional(Sha256), 'field.parts'),
  original: fact(v.optional(Sha256), 'field.original'),
  fileName: fact(v.optional(line(255), ''), 'field.fileName'),
  encoding: fact(v.optional(line(40), ''), 'field.encoding'),
})
export type SourceReading = v.InferOutput<typeof SourceReading>
