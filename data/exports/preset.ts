import * as v from 'valibot'
import { EdtfInput, Ids, LangInput } from '../model/inputs.ts'
import { Filter } from '../search/filter-input.ts'
import { type Format, type FormatId, formatIds, formatNamed, formats } from './formats.ts'
import { ofThese } from './options.ts'
import { PrintOptions } from './print-options.ts'

/** The name under which choices are kept. */
export const PresetName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))

/** How many presets a machine keeps. */
export const mostPresets = 20

const kept = {
  name: PresetName,
  what: v.picklist(['all', 'view', 'selection']),
  lang: v.nullable(LangInput),
  filter: v.optional(Filter),
  ids: v.optional(Ids),
  from: v.optional(EdtfInput),
  to: v.optional(EdtfInput),
}

function presetIn<F extends Format>(format: F) {
  return v.strictObject({
    ...kept,
    // The compiler does not tell the id and the options of one entry from those of another.
    format: v.literal(format.id as F['id']),
    options: format.options as F['options'],
  })
}

type PresetIn<F extends Format> = ReturnType<typeof presetIn<F>>
type Presets<List extends readonly Format[]> = { readonly [I in keyof List]: PresetIn<List[I]> }

/** The choices of the export view that a person keeps on this machine under a name; `lang` null is the window's language, and a view without a filter, or a selection without ids, is what the window shows. */
export const Preset = v.variant(
  'format',
  formats.map(presetIn) as unknown as Presets<typeof formats>,
)

type Kept = v.InferOutput<v.StrictObjectSchema<typeof kept, undefined>>
/** The choices that are kept, with every option of their format. */
export type Preset = Kept &
  {
    [Id in FormatId]: {
      readonly format: Id
      readonly options: v.InferOutput<Extract<Format, { readonly id: Id }>['options']>
    }
  }[FormatId]

/** Before the list of formats a preset held the choices of the print, whatever its format was. What it did not ask is as it was then. */
const OlderPreset = v.pipe(
  v.strictObject({
    ...kept,
    format: v.picklist(formatIds),
    pixels: v.number(),
    pdf: v.record(v.string(), v.unknown()),
    parts: v.array(v.string()),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { pdf, parts, pixels, ...others } = dataset.value
    const print = v.safeParse(PrintOptions, { ...pdf, parts })
    if (print.success) {
      const { options } = formatNamed(others.format)
      return { ...others, options: ofThese(options, { pixels, ...print.output }) }
    }
    addIssue({ message: 'options' })
    return NEVER
  }),
  Preset,
)

/** A preset as this machine may hold it: as this program keeps it, or an older one did. */
export const KeptPreset = v.union([Preset, OlderPreset])
