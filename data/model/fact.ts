import * as v from 'valibot'
import type { Json } from '../text/json.ts'

/** How a field is edited: which control the forms give it. */
export type Edit = 'line' | 'text' | 'date' | 'choice' | 'toll' | 'names' | 'list' | 'none'

/** What a field says of itself beside its shape: its label in `data/words`, its control, its weight in search, its place in print. */
export interface Fact {
  readonly label: string
  readonly edit: Edit
  readonly search: 0 | 1 | 2 | 3
  readonly print: boolean
}

/** Ties a field's schema to what the forms, the search and the print need to know of it. */
export function fact<S extends v.GenericSchema>(
  schema: S,
  label: string,
  manner: Partial<Omit<Fact, 'label'>> = {},
): v.SchemaWithPipe<
  readonly [S, v.MetadataAction<v.InferOutput<S>, Fact & Record<string, unknown>>]
> {
  return v.pipe(
    schema,
    v.metadata({ label, edit: 'none', search: 0, print: false, ...manner } as Fact &
      Record<string, unknown>),
  )
}

/** Reads back what `fact` said of a field. */
function factOf(schema: v.GenericSchema): Fact | undefined {
  const said = v.getMetadata(schema) as Partial<Fact>
  return said.label === undefined ? undefined : (said as Fact)
}

/** A field that claims can speak for: the value shown, the claim it was chosen from, or the reason given without one. */
export function stated<S extends v.GenericSchema<Json | unknown>>(value: S) {
  return v.strictObject({
    value,
    claim: v.optional(v.string()),
    reason: v.optional(v.pipe(v.string(), v.maxLength(4000))),
  })
}

/** The fields of a record's schema that tell how they are edited, searched and printed, in the schema's own order. */
export function factsOf(schema: {
  readonly entries: Readonly<Record<string, v.GenericSchema>>
}): readonly (Fact & { readonly field: string })[] {
  return Object.entries(schema.entries).flatMap(([field, entry]) => {
    const known = factOf(entry)
    return known === undefined ? [] : [{ ...known, field }]
  })
}
