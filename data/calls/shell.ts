import * as v from 'valibot'
import { Preset, PresetName } from '../exports/preset.ts'
import { LangInput, TypedLine } from '../model/inputs.ts'
import { namings } from '../timeline/named.ts'
import { periodChoices } from '../timeline/periods.ts'
import { shell } from './call.ts'
import { Handle, Nothing } from './common.ts'
import { ListWidths, Settings, Split } from './settings.ts'

/** A package that is shipped with the program, and its licence. */
export const Licence = v.object({
  name: v.string(),
  version: v.string(),
  licence: v.string(),
  text: v.string(),
})

/** The program and the runtime that it stands on. */
export const About = v.object({
  version: v.string(),
  electron: v.string(),
  chromium: v.string(),
  node: v.string(),
  runtime: v.picklist(['official', 'fallback', 'override', 'installed']),
  sandboxed: v.boolean(),
  licences: v.array(Licence),
})
export type About = v.InferOutput<typeof About>

/** Calls that the shell answers about this machine and this window. */
export const shellCalls = {
  'settings.read': shell(Nothing, Settings),
  'settings.write': shell(
    v.strictObject({
      lang: v.optional(LangInput),
      theme: v.optional(v.picklist(['system', 'light', 'dark'])),
      textSize: v.optional(v.picklist([90, 100, 110, 125, 150])),
      split: v.optional(Split),
      named: v.optional(v.picklist(namings)),
      periods: v.optional(v.picklist(periodChoices)),
      follow: v.optional(v.boolean()),
      signature: v.optional(v.pipe(v.string(), v.maxLength(120))),
      remember: v.optional(v.boolean()),
      listWidths: v.optional(ListWidths),
    }),
    Settings,
  ),
  'presets.read': shell(Nothing, v.array(Preset)),
  'presets.keep': shell(Preset, v.array(Preset)),
  'presets.drop': shell(v.strictObject({ name: PresetName }), v.array(Preset)),
  'recent.read': shell(
    Nothing,
    v.array(
      v.object({ handle: Handle, title: v.string(), opened: v.string(), current: v.boolean() }),
    ),
  ),
  'recent.forget': shell(Nothing, v.object({})),
  'file.choose': shell(
    Nothing,
    v.array(v.object({ handle: Handle, name: v.string(), octets: v.number() })),
  ),
  'about.read': shell(Nothing, About),
  'draft.keep': shell(
    v.strictObject({
      key: TypedLine,
      text: v.nullable(v.pipe(v.string(), v.maxLength(1_000_000))),
    }),
    v.object({}),
  ),
  'draft.all': shell(Nothing, v.array(v.object({ key: v.string(), text: v.string() }))),
  'window.ready': shell(Nothing, v.object({})),
}
