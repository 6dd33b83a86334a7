import * as v from 'valibot'
import { LangInput } from '../model/inputs.ts'
import { sortKeys } from '../search/sort.ts'
import { namings } from '../timeline/named.ts'
import { periodChoices } from '../timeline/periods.ts'

/** The widths that a person gave to columns of the list of events, in widths of its letters (rem). */
export const ListWidths = v.record(
  v.picklist(sortKeys),
  v.pipe(v.number(), v.minValue(2), v.maxValue(60)),
)
export type ListWidths = v.InferOutput<typeof ListWidths>

/** How much of the home screen the timeline may take, in hundredths; the list has the rest. */
export const Split = v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(85))

/** What a person set for this machine; none of it is part of an archive. */
export const Settings = v.object({
  lang: LangInput,
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist([90, 100, 110, 125, 150]),
  signature: v.string(),
  remember: v.boolean(),
  listWidths: v.optional(ListWidths),
  split: v.optional(Split),
  /** By what the events are chosen that a crowded lane names. */
  named: v.optional(v.picklist(namings)),
  periods: v.optional(v.picklist(periodChoices)),
  /** Whether the window of time follows a filter. */
  follow: v.optional(v.boolean()),
})
export type Settings = v.InferOutput<typeof Settings>
