import * as v from 'valibot'
import { fact } from './fact.ts'
import { Sha256 } from './source.ts'
import { line } from './text.ts'
import { anchorStates } from './vocabulary.ts'

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Words of a source: TextQuoteSelector and TextPositionSelector (W3C Web Annotation); offsets are Unicode code points of the normalised text, half-open. `note` is the archivist's own. */
export const Passage = v.object({
  source: fact(v.string(), 'field.source'),
  exact: fact(line(100_000), 'field.exact'),
  prefix: fact(v.optional(line(200), ''), 'field.prefix'),
  suffix: fact(v.optional(line(200), ''), 'field.suffix'),
  start: fact(offset, 'field.start'),
  end: fact(offset, 'field.end'),
  text: fact(Sha256, 'field.text'),
  note: fact(v.optional(line(8000), ''), 'passage.note', { control: 'text' }),
  state: fact(v.optional(v.picklist(anchorStates), 'exact'), 'field.state', {
    control: 'choice',
    words: 'anchor',
  }),
})
export type Passage = v.InferOutput<typeof Passage>
