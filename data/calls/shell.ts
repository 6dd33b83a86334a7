import * as v from 'valibot'
import { accessLevels } from '../disclosure/access-level.ts'
import { EdtfInput, Ids, LangInput, Typed } from '../model/inputs.ts'
import { drawChoices, papers, partNames, posters, profiles, themes } from '../print/options.ts'
import { readOptions } from '../print/read-options.ts'
import { readVolumeRule } from '../print/read-volumes.ts'
import { Filter } from '../search/filter-input.ts'
import { groupings } from '../timeline/lanes.ts'
import { shell } from './call.ts'
import { Handle, Nothing } from './common.ts'

/** What a person set for this machine; none of it is part of an archive. */
export const Settings = v.object({
  lang: LangInput,
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist([90, 100, 110, 125, 150]),
  signature: v.string(),
  remember: v.boolean(),
})
export type Settings = v.InferOutput<typeof Settings>

/** How wide a picture in pixels may be. */
export const pictureWidths = [1600, 2400, 4800, 9600] as const

/** Where notes stand. */
export const noteChoices = ['foot', 'end'] as const

/** How the timeline is cut into strips, as the print reads it: as fits, into so many, or millimetres a month. */
const Strips = v.pipe(
  v.string(),
  v.check((strips) => readOptions({ strips }).ok, 'strips'),
)

/** How a long print is cut into volumes. */
const Volumes = v.pipe(
  v.string(),
  v.check((volumes) => readVolumeRule(volumes).ok, 'volumes'),
)

const PresetName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))

/** The choices of the export view that a person keeps on this machine under a name; `lang` null is the window's language, and a view without a filter, or a selection without ids, is what the window shows. What older programs did not ask is as it was then. */
export const Preset = v.strictObject({
  name: PresetName,
  what: v.picklist(['all', 'view', 'selection']),
  format: v.picklist(['pdf', 'svg', 'png', 'json', 'csv']),
  pixels: v.picklist(pictureWidths),
  lang: v.nullable(LangInput),
  filter: v.optional(Filter),
  ids: v.optional(Ids),
  from: v.optional(EdtfInput),
  to: v.optional(EdtfInput),
  pdf: v.strictObject({
    layout: v.picklist(['pages', 'poster', 'roll', 'sheet']),
    paper: v.picklist(papers),
    poster: v.picklist(posters),
    theme: v.picklist(themes),
    texts: v.picklist(['none', 'cited', 'full']),
    profile: v.picklist(profiles),
    notes: v.optional(v.picklist(noteChoices), 'foot'),
    strips: v.optional(Strips, 'auto'),
    volumes: v.optional(Volumes, 'none'),
    lanes: v.optional(v.picklist(groupings), 'type'),
    draw: v.optional(v.picklist(drawChoices), 'auto'),
    access: v.optional(v.picklist(accessLevels), 'open'),
    anonymous: v.optional(v.boolean(), false),
    attachments: v.optional(v.boolean(), true),
  }),
  parts: v.array(v.picklist(partNames)),
})
export type Preset = v.InferOutput<typeof Preset>

/** How many presets a machine keeps. */
export const mostPresets = 20

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
      signature: v.optional(v.pipe(v.string(), v.maxLength(120))),
      remember: v.optional(v.boolean()),
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
    v.strictObject({ key: Typed, text: v.nullable(v.pipe(v.string(), v.maxLength(1_000_000))) }),
    v.object({}),
  ),
  'draft.all': shell(Nothing, v.array(v.object({ key: v.string(), text: v.string() }))),
  'window.ready': shell(Nothing, v.object({})),
}
