import * as v from 'valibot'
import { Text } from '../model/text.ts'
import { ReadIn } from './source-view.ts'

const Stretch = {
  words: v.string(),
  before: v.string(),
  after: v.string(),
}

/** A place of the text in force where the words of a passage may stand, in code points, with what is around; `isSame` where it says the very words. */
const MayStand = v.object({
  start: v.number(),
  end: v.number(),
  isSame: v.boolean(),
  ...Stretch,
})

/** A passage that nobody has placed in the text in force. */
export const UnsettledPassage = v.object({
  id: v.string(),
  source: v.string(),
  sourceTitle: v.string(),
  lang: v.string(),
  exact: v.string(),
  readIn: v.nullable(ReadIn),
  events: v.array(v.object({ id: v.string(), title: Text, field: v.string() })),
})

export type UnsettledPassage = v.InferOutput<typeof UnsettledPassage>

/** What a person needs to place a passage: its words where they were chosen, and where they may stand in the text in force, the likeliest first; `digest` is that text's. */
export const PassagePlaces = v.object({
  ...UnsettledPassage.entries,
  digest: v.nullable(v.string()),
  ...Stretch,
  places: v.array(MayStand),
})

export type PassagePlaces = v.InferOutput<typeof PassagePlaces>

/** How the passages of a source come out in another text of it: placed by the program where the very words stand, or left to a person, who is shown where they may be, or told that they are nowhere. */
export const AgainCounts = v.object({
  exact: v.number(),
  moved: v.number(),
  changed: v.number(),
  orphan: v.number(),
})

export type AgainCounts = v.InferOutput<typeof AgainCounts>
