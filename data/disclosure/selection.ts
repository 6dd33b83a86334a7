import * as v from 'valibot'
import { EdtfInput, LangInput } from '../model/inputs.ts'
import { Filter } from '../search/filter-input.ts'
import { KeptAs } from '../search/kept-as.ts'

/** Which part of the archive leaves it: all, what a filter shows, or events chosen one by one, within a period, and in which language it is told. */
export const Selection = v.strictObject({
  what: v.variant('which', [
    v.strictObject({ which: v.literal('all') }),
    v.strictObject({ which: v.literal('view'), filter: Filter }),
    v.strictObject({ which: v.literal('selection'), ids: v.array(v.string()) }),
  ]),
  from: v.optional(EdtfInput),
  to: v.optional(EdtfInput),
  /** The kept view that this is, where it is one. */
  view: v.optional(KeptAs),
  lang: LangInput,
})
export type Selection = v.InferOutput<typeof Selection>
