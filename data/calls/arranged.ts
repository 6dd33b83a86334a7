import * as v from 'valibot'
import { Id } from '../model/id.ts'
import { groupings } from '../timeline/lanes.ts'
import { shell } from './call.ts'

const Keys = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(500))

/** How a person has arranged the lanes of a grouping, by their keys: their order, those that are folded, those that stay in sight. */
export const Arranged = v.strictObject({
  order: v.optional(Keys, []),
  shut: v.optional(Keys, []),
  pinned: v.optional(Keys, []),
})
export type Arranged = v.InferOutput<typeof Arranged>

/** The same of each grouping whose lanes were arranged. */
export const ArrangedLanes = v.record(v.picklist(groupings), Arranged)
export type ArrangedLanes = v.InferOutput<typeof ArrangedLanes>

/** Calls on how this machine keeps the lanes of an archive, which its id names; with *remember* off it keeps none. */
export const arrangedCalls = {
  'lanes.read': shell(v.strictObject({ archive: Id }), ArrangedLanes),
  'lanes.keep': shell(v.strictObject({ archive: Id, lanes: ArrangedLanes }), v.object({})),
}
