import * as v from 'valibot'
import { Selection } from '../disclosure/selection.ts'
import { type Format, type FormatId, formats } from './formats.ts'
import { type GivenOptions, ofThese } from './options.ts'

function requestIn<F extends Format>(format: F) {
  return v.strictObject({
    // The compiler does not tell the id and the options of one entry from those of another.
    format: v.literal(format.id as F['id']),
    ...Selection.entries,
    options: v.optional(format.options as F['options'], {} as v.InferInput<F['options']>),
  })
}

type RequestIn<F extends Format> = ReturnType<typeof requestIn<F>>
type Requests<List extends readonly Format[]> = { readonly [I in keyof List]: RequestIn<List[I]> }

/** What of the archive leaves, and in which format with which of its options. */
export const ExportRequest = v.variant(
  'format',
  formats.map(requestIn) as unknown as Requests<typeof formats>,
)

/** What leaves and how, as it is asked: options that are not named are as the format has them. */
export type ExportRequest = Selection &
  {
    [Id in FormatId]: {
      readonly format: Id
      readonly options?: v.InferInput<Extract<Format, { readonly id: Id }>['options']>
    }
  }[FormatId]

/** A request for a format with those of some values that it asks for. */
export function requestFor(
  format: Format,
  selection: Selection,
  values: GivenOptions,
): ExportRequest {
  // Each value was held against the option of its name.
  return {
    ...selection,
    format: format.id,
    options: ofThese(format.options, values),
  } as ExportRequest
}
