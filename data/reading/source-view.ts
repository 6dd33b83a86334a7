import * as v from 'valibot'
import { sourceValues } from '../model/fields.ts'
import { Source } from '../model/source.ts'
import { Text } from '../model/text.ts'
import { anchorStates, reliabilities, sourceTypes } from '../model/vocabulary.ts'

/** A source in a list. */
export const SourceRow = v.object({
  id: v.string(),
  title: v.string(),
  creators: v.array(v.string()),
  issued: v.string(),
  type: v.picklist(sourceTypes),
  reliability: v.picklist(reliabilities),
  characters: v.number(),
  passages: v.number(),
  events: v.number(),
})

export type SourceRow = v.InferOutput<typeof SourceRow>

/** A passage marked in the margin of a text, and the events that rest on it. */
export const MarkedPassage = v.object({
  id: v.string(),
  start: v.number(),
  end: v.number(),
  exact: v.string(),
  note: v.string(),
  state: v.picklist(anchorStates),
  events: v.array(v.object({ id: v.string(), title: Text, field: v.string(), claim: v.string() })),
})

export type MarkedPassage = v.InferOutput<typeof MarkedPassage>

const Named = v.object({ id: v.string(), title: v.string() })

/** A source with its text; `text` is null where its bytes give none, or where its blob is missing, and `missing` then names its digest. */
export const SourceView = v.object({
  id: v.string(),
  deleted: v.boolean(),
  source: Source,
  /** When it came into the archive, as the journal knows: its accession. */
  entered: v.string(),
  text: v.nullable(v.string()),
  missing: v.nullable(v.string()),
  passages: v.array(MarkedPassage),
  /** The documents in which it came, and the sources that came in it. */
  partOf: v.array(Named),
  contains: v.array(Named),
})

export type SourceView = v.InferOutput<typeof SourceView>

/** What a person says of a source when adding it. */
export const Description = v.strictObject(sourceValues)
