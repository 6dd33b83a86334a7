import * as v from 'valibot'
import { ReadingDescription } from '../intake/reading-description.ts'
import { Id } from '../model/id.ts'
import { TypedLine } from '../model/inputs.ts'
import { Sha256 } from '../model/source.ts'
import { AgainCounts, PassagePlaces, UnsettledPassage } from '../reading/places-view.ts'
import { acting, readingCall } from './call.ts'
import { One } from './common.ts'
import { askedReading, Incoming, ProposedValue, Remark } from './sources.ts'

/** A text that may become a reading of a source: how it was read from its bytes, its first words, and how the source's passages come out in it. */
export const ReadingLook = v.object({
  name: v.string(),
  sha256: v.string(),
  encoding: v.string(),
  sure: v.boolean(),
  encodings: v.array(v.string()),
  flaws: v.number(),
  opening: v.string(),
  characters: v.number(),
  /** Whether the source has this very text already. */
  isKnown: v.boolean(),
  counts: AgainCounts,
})
export type ReadingLook = v.InferOutput<typeof ReadingLook>

/** A reading that was added; `isOvertaken` where it is not in force, because another came to be so meanwhile. */
export const ReadingAdded = v.object({
  id: v.string(),
  isOvertaken: v.boolean(),
  counts: AgainCounts,
})
export type ReadingAdded = v.InferOutput<typeof ReadingAdded>

/** What the readers of now make of an original: what is to be known of it, what it says of itself, and how the source's passages come out in its text. */
export const RereadLook = v.object({
  kind: v.string(),
  characters: v.number(),
  encoding: v.string(),
  opening: v.string(),
  textless: v.nullable(Remark),
  warnings: v.array(Remark),
  proposals: v.array(ProposedValue),
  /** Whether the source has this very text already. */
  isKnown: v.boolean(),
  counts: AgainCounts,
})
export type RereadLook = v.InferOutput<typeof RereadLook>

const again = { source: Id, ...askedReading }
const which = { source: Id, reading: v.nullable(Id) }
const coming = { source: Id, incoming: Incoming, encoding: v.optional(TypedLine) }
const point = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Calls that read, add and choose the texts of a source, and place its passages in them. */
export const readingCalls = {
  'reading.look': readingCall(v.strictObject(coming), ReadingLook),
  'reading.add': acting(v.strictObject({ ...coming, reading: ReadingDescription }), ReadingAdded),
  'reading.again': readingCall(v.strictObject(again), RereadLook),
  'reading.extract': acting(v.strictObject(again), ReadingAdded),
  'reading.weigh': readingCall(v.strictObject(which), AgainCounts),
  'reading.use': acting(v.strictObject(which), AgainCounts),
  'passages.unsettled': readingCall(
    v.strictObject({ source: v.optional(Id) }),
    v.array(UnsettledPassage),
  ),
  'passages.place': acting(v.strictObject({ source: Id }), AgainCounts),
  'passage.places': readingCall(One, PassagePlaces),
  'passage.settle': acting(
    v.strictObject({
      id: Id,
      digest: Sha256,
      to: v.variant('as', [
        v.strictObject({ as: v.literal('place'), start: point, end: point }),
        v.strictObject({ as: v.picklist(['former', 'orphan']) }),
      ]),
    }),
    v.object({ id: v.string() }),
  ),
}
