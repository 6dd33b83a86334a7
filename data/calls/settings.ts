import * as v from 'valibot'
import { LangInput } from '../model/inputs.ts'

/** What a person set for this machine; none of it is part of an archive. */
export const Settings = v.object({
  lang: LangInput,
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist([90, 100, 110, 125, 150]),
  signature: v.string(),
  remember: v.boolean(),
})
export type Settings = v.InferOutput<typeof Settings>
