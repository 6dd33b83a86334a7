import * as v from 'valibot'
import { PictureArea } from './area.ts'
import { fact } from './fact.ts'
import { Sha256 } from './source.ts'
import { line } from './text.ts'
import { anchorStates } from './vocabulary.ts'

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const by = v.picklist(['program', 'person'])

/** Where a passage stands in another reading of its source, `text` being that reading's digest, and who says so. The program places only words that it finds the same; `words` are those that a person took where they are not, and where it finds these again. */
export const PassageAnchor = v.variant('state', [
  v.strictObject({
    text: Sha256,
    state: v.picklist(['exact', 'moved']),
    by,
    start: offset,
    end: offset,
  }),
  v.strictObject({
    text: Sha256,
    state: v.literal('changed'),
    by,
    start: offset,
    end: offset,
    words: line(100_000),
  }),
  v.strictObject({
    text: Sha256,
    state: v.picklist(['orphan', 'former']),
    by: v.literal('person'),
  }),
])
export type PassageAnchor = v.InferOutput<typeof PassageAnchor>

/** Words of a source: TextQuoteSelector and TextPositionSelector (W3C Web Annotation); offsets are Unicode code points of the normalised text, half-open. They stay those of the reading in which they were chosen, `text`; `anchor` says where they stand in the one in force. `note` is the archivist's own. Of a picture a passage is an area instead (FragmentSelector): it has no words, and `text` is the digest of the picture. */
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
  anchor: fact(v.optional(PassageAnchor), 'passage.anchor'),
  area: fact(v.optional(PictureArea), 'passage.area'),
})
export type Passage = v.InferOutput<typeof Passage>
