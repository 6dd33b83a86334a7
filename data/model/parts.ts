import * as v from 'valibot'
import { PictureArea } from './area.ts'
import { line } from './text.ts'

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const label = v.optional(line(200))

/** Where a part stands in its original: a page or a slide by its number, with the label printed on it where that differs; a message of a mailbox; a sheet or a chapter by its name; a moment of a recording in seconds from its beginning. */
export const PartPlace = v.union([
  v.strictObject({ page: number, label }),
  v.strictObject({ slide: number, label }),
  v.strictObject({ message: number, label }),
  v.strictObject({ sheet: line(200) }),
  v.strictObject({ chapter: line(400) }),
  v.strictObject({ time: whole, until: v.optional(whole) }),
])
export type PartPlace = v.InferOutput<typeof PartPlace>

/** The blob that says where each part of a text stands in the original: ranges in code points of the normalised text, half-open, in the order of their starts; ranges of different sorts may overlap. */
export const TextParts = v.strictObject({
  parts: v.array(v.strictObject({ start: whole, end: whole, at: PartPlace })),
})
export type TextParts = v.InferOutput<typeof TextParts>

/** Where the parts of texts stand in their originals, by the digests of the blobs that say it. */
export type HeldParts = ReadonlyMap<string, TextParts>

/** Where a passage stands in its original: a part of it, or an area of a picture. */
export const PassagePlace = v.union([...PartPlace.options, v.strictObject({ area: PictureArea })])
export type PassagePlace = v.InferOutput<typeof PassagePlace>

/** Where a passage stands in the original, of one sort of part: the one in which it begins and the last that it reaches. */
export const PartReach = v.object({ first: PassagePlace, last: PassagePlace })
export type PartReach = v.InferOutput<typeof PartReach>
