import * as v from 'valibot'
import { sourceValues } from '../model/fields.ts'
import { PartReach } from '../model/parts.ts'
import { Source } from '../model/source.ts'
import { Text } from '../model/text.ts'
import {
  accessRights,
  passageStates,
  readingWays,
  reliabilities,
  sourceTypes,
} from '../model/vocabulary.ts'
import { Conflict } from './conflict-view.ts'

/** Where a source stands in its turn at the desk, the most telling first: set aside or read as a person said, cited where a claim on a standing event rests on it, else unread. */
export const turns = ['unread', 'read', 'cited', 'aside'] as const
export type Turn = (typeof turns)[number]

/** A source in a list. */
export const SourceRow = v.object({
  id: v.string(),
  title: v.string(),
  creators: v.array(v.string()),
  publisher: v.string(),
  access: v.picklist(accessRights),
  turn: v.picklist(turns),
  /** What a person has said of it, whether it is cited or not; `reason` is why it is set aside. */
  handled: v.nullable(v.picklist(['read', 'aside'])),
  reason: v.string(),
  hasText: v.boolean(),
  readings: v.number(),
  /** How many of its passages nobody has placed in the text in force. */
  unsettled: v.number(),
  added: v.string(),
  issued: v.string(),
  type: v.picklist(sourceTypes),
  reliability: v.picklist(reliabilities),
  characters: v.number(),
  passages: v.number(),
  events: v.number(),
  /** The fields on which copies disagree. */
  disputed: v.array(v.string()),
})

export type SourceRow = v.InferOutput<typeof SourceRow>

/** A text of a source as it is told: how, by whom and when it was read; `id` is null for the one first read from the bytes received. Where nobody is named as having read it, `author` signed it. */
export const ReadingView = v.object({
  id: v.nullable(v.string()),
  way: v.picklist(readingWays),
  by: v.string(),
  made: v.string(),
  reader: v.string(),
  note: v.string(),
  author: v.string(),
  time: v.string(),
  text: v.string(),
  characters: v.number(),
  parts: v.nullable(v.string()),
  from: v.nullable(v.string()),
  inForce: v.boolean(),
  passages: v.number(),
})

export type ReadingView = v.InferOutput<typeof ReadingView>

/** In which reading words were chosen, where that is worth saying: a further one, or one that is not in force and in which alone they stand so. `withdrawn` where nothing is known of it any longer. */
export const ReadIn = v.object({
  way: v.picklist(['first', 'withdrawn', ...readingWays]),
  by: v.string(),
})

export type ReadIn = v.InferOutput<typeof ReadIn>

/** A passage marked in the margin of a text, and the events that rest on it. */
export const MarkedPassage = v.object({
  id: v.string(),
  start: v.number(),
  end: v.number(),
  exact: v.string(),
  note: v.string(),
  state: v.picklist(passageStates),
  readIn: v.nullable(ReadIn),
  /** Where the words stand in the original: of each sort of part, the first and the last. */
  at: v.array(PartReach),
  events: v.array(v.object({ id: v.string(), title: Text, field: v.string(), claim: v.string() })),
})

export type MarkedPassage = v.InferOutput<typeof MarkedPassage>

const Named = v.object({ id: v.string(), title: v.string() })

/** A source with its text in force; `text` is null where it holds none, or where the blob is missing, and `missing` names its digest. */
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
  /** Passages that stand nowhere in the text in force, or of which that is not settled. */
  elsewhere: v.array(MarkedPassage),
  readings: v.array(ReadingView),
  /** Whether copies disagree on which reading is in force. */
  isDisputed: v.boolean(),
  /** What else copies disagree on. */
  conflicts: v.array(Conflict),
})

export type SourceView = v.InferOutput<typeof SourceView>

/** What a person says of a source when adding it. */
export const Description = v.strictObject(sourceValues)
