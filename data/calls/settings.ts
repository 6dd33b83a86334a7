import * as v from 'valibot'
import { LangInput } from '../model/inputs.ts'
import { sortKeys } from '../search/sort.ts'

/** The widths that a person gave to columns of the list of events, in widths of its letters (rem). */
export const ListWidths = v.record(
  v.picklist(sortKeys),
  v.pipe(v.number(), v.minValue(2), v.maxValue(60)),
)
export type ListWidths = v.InferOutput<typeof ListWidths>

/** What a person set for this machine; none of it is part of an archive. */
export const Settings = v.object({
  lang: LangInput,
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist([90, 100, 110, 125, 150]),
  signature: v.string(),
  remember: v.boolean(),
  listWidths: v.optional(ListWidths),
})
export type Settings = v.InferOutput<typeof Settings>
