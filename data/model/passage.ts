import * as v from 'valibot'
import { Sha256 } from './source.ts'
import { line } from './text.ts'
import { anchorStates } from './vocabulary.ts'

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Words of a source: TextQuoteSelector and TextPositionSelector (W3C Web Annotation); offsets are Unicode code points of the normalised text, half-open. */
export const Passage = v.object({
  source: v.string(),
  exact: line(100_000),
  prefix: v.optional(line(200), ''),
  suffix: v.optional(line(200), ''),
  start: offset,
  end: offset,
  text: Sha256,
  state: v.optional(v.picklist(anchorStates), 'exact'),
})
export type Passage = v.InferOutput<typeof Passage>
