import * as v from 'valibot'
import { reasonMost } from './reason.ts'

/** How a field of one value is edited, and with that how it is typed, read, said and spelled in a table. */
type Typed =
  | { readonly control: 'line' | 'text'; readonly words?: string }
  | { readonly control: 'date' | 'toll' }
  | { readonly control: 'choice'; readonly words: string }

/** How a field of several values is edited; `records` names others by their ids. */
type Listed = { readonly control: 'identifiers' | 'cells' | 'texts' | 'names' | 'records' | 'none' }

/** How a field of several lines is edited, each a value. */
type Lines = { readonly control: 'lines' }

/** Which control edits a field. Whoever handles fields switches over it, completely. */
export type Control = (Typed | Lines | Listed)['control']

/** Where an event's field stands in its panel: as its heading, at its head, beside its status, before its ties, among them, or at its foot. */
export type Panel = 'heading' | 'head' | 'status' | 'lead' | 'body' | 'foot'

/** Where a print has a field of an event: as the title or the date of its entry, as its body, on a line of its own after its label, on the closing line. */
export type Printed = 'title' | 'date' | 'body' | 'line' | 'closing' | 'none'

/** What any field says of itself beside its control. */
type Common = {
  /** Its weight in search; 0 where it is not searched. */
  readonly search?: 0 | 1 | 2 | 3
  readonly print?: Printed
  readonly panel?: Panel
  /** Whether the timeline or the facets read it. */
  readonly drawn?: boolean
  /** The archivist's own words: claims that stand on it are kept and shown, and no new one is made. */
  readonly own?: boolean
  /** `ground`: claims speak for it, and a field of its own holds the one chosen. */
  readonly claims?: 'ground'
}

/** What a field of one value can say beside that. */
type Alone = {
  /** It travels in tables, under its name, its labels, and these. */
  readonly column?: readonly string[]
}

/** What a field can say that a person is asked for. */
type Asked = {
  /** Whether a person who adds a record is asked for it. */
  readonly begins?: boolean
}

/** What a field says of itself beside its shape and its label. `words` is the list in `data/words` that names its values: `status` has `status.draft`. */
export type Manner = (Typed & Common & Alone & Asked) | (Lines & Common & Asked) | (Listed & Common)

const plain = { control: 'none' } as const

type Told<L extends string, M extends Manner> = M & { readonly label: L } & Record<string, unknown>

/** A schema that says of itself what `fact` was told. */
export type Said<S extends v.GenericSchema, L extends string, M extends Manner> = v.SchemaWithPipe<
  readonly [S, v.MetadataAction<v.InferOutput<S>, Told<L, M>>]
>

/** The one entry of a field: its shape, its label in `data/words`, and its manner. */
export function fact<
  S extends v.GenericSchema,
  const L extends string,
  const M extends Manner = typeof plain,
>(schema: S, label: L, manner?: M): Said<S, L, M> {
  const told = { ...(manner ?? plain), label } as unknown as Told<L, M>
  return v.pipe(schema, v.metadata(told) as v.MetadataAction<v.InferOutput<S>, Told<L, M>>)
}

/** A field that claims can speak for: the value shown, the claim it was chosen from, or the reason given without one. */
export function stated<S extends v.GenericSchema>(value: S) {
  return v.strictObject({
    value,
    claim: v.optional(v.string()),
    reason: v.optional(v.pipe(v.string(), v.maxLength(reasonMost))),
  })
}
