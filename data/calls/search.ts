import * as v from 'valibot'
import { TypedLine } from '../model/inputs.ts'
import { Filter, UnknownNames } from '../search/filter-input.ts'
import { Hit, hitOrders, searched } from '../search/hit.ts'
import { readingCall } from './call.ts'

/** Calls that search. */
export const searchCalls = {
  search: readingCall(
    v.strictObject({
      words: TypedLine,
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
      /** Where given, only events are found, and of these those that pass. */
      filter: v.optional(Filter),
      order: v.optional(v.picklist(hitOrders)),
      /** Where given, only these kinds are found; all are counted. */
      kinds: v.optional(v.pipe(v.array(v.picklist(searched)), v.maxLength(searched.length))),
    }),
    v.object({
      total: v.number(),
      hits: v.array(Hit),
      kinds: v.record(v.picklist(searched), v.number()),
      unknown: UnknownNames,
    }),
  ),
}
