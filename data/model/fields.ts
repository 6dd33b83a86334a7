import * as v from 'valibot'
import type { Control, Manner, Panel, Printed, Said } from './fact.ts'
import type { Kind } from './id.ts'
import { schemas } from './kinds.ts'
import { Text } from './text.ts'

type EntriesOf<K extends Kind> = (typeof schemas)[K]['entries']
type NameIn<K extends Kind> = keyof EntriesOf<K> & string
type EntryOf<K extends Kind> = EntriesOf<K>[keyof EntriesOf<K>]
type AnyEntry = { [K in Kind]: EntryOf<K> }[Kind]
type BareOf<T> = T extends { readonly value: infer V } ? V : T
type LabelIn<E> = E extends Said<infer _S, infer L, infer _M> ? L : never
type ChoiceIn<E> =
  E extends Said<infer S, infer _L, infer M>
    ? M extends { readonly control: 'choice'; readonly words: infer W extends string }
      ? `${W}.${Extract<BareOf<v.InferOutput<S>>, string | number>}`
      : never
    : never

/** The labels of all fields: `data/words` has each, in each language. */
export type Label = LabelIn<AnyEntry>

/** The names of all values among which a field lets choose: `data/words` has each, in each language. */
export type ChoiceLabel = ChoiceIn<AnyEntry>

/** One field of one kind of record, as its entry in the schema says it. */
export interface Field<Name extends string = string> {
  readonly kind: Kind
  readonly name: Name
  readonly label: Label
  /** The shape of its value itself. */
  readonly bare: v.GenericSchema
  readonly control: Control
  /** The list in `data/words` that names its values; the empty string where none does. */
  readonly words: string
  /** What it lets choose among. */
  readonly choices: readonly (string | number)[]
  /** Whether a record cannot do without it. */
  readonly required: boolean
  /** Whether a value is there even where nobody gave one. */
  readonly filled: boolean
  /** Whether its value is written in a language, with a form in others. */
  readonly written: boolean
  /** `stated`: claims can speak for it, and it holds the one chosen; `ground`: another field holds it. */
  readonly claims: 'stated' | 'ground' | 'none'
  /** The archivist's own: no new claim speaks for it. */
  readonly own: boolean
  readonly search: 0 | 1 | 2 | 3
  readonly print: Printed
  readonly panel: Panel
  readonly drawn: boolean
  /** Other names of its column in a table; undefined where it does not travel in one. */
  readonly column: readonly string[] | undefined
  readonly begins: boolean
}

type Wrapped = v.GenericSchema & {
  readonly wrapped?: v.GenericSchema
  readonly default?: unknown
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly options?: readonly (string | number)[]
  readonly pipe?: readonly [v.GenericSchema]
}

function fieldFrom(kind: Kind, name: string, entry: v.GenericSchema): Field {
  const manner = v.getMetadata(entry) as Manner & { readonly label: Label }
  const [outer = entry] = (entry as Wrapped).pipe ?? []
  const { wrapped: shape = outer } = outer as Wrapped
  const { entries = {} } = shape as Wrapped
  const isStated = 'value' in entries && 'claim' in entries && 'reason' in entries
  const bare: Wrapped = (isStated ? entries.value : undefined) ?? shape
  return {
    kind,
    name,
    label: manner.label,
    bare,
    control: manner.control,
    words: ('words' in manner ? manner.words : undefined) ?? '',
    choices: manner.control === 'choice' ? (bare.options ?? []) : [],
    required: outer === shape,
    filled: (outer as Wrapped).default !== undefined,
    written: bare === Text,
    claims: isStated ? 'stated' : (manner.claims ?? 'none'),
    own: manner.own ?? false,
    search: manner.search ?? 0,
    print: manner.print ?? 'none',
    panel: manner.panel ?? 'body',
    drawn: manner.drawn ?? false,
    column: 'column' in manner ? manner.column : undefined,
    begins: 'begins' in manner && manner.begins === true,
  }
}

const listed = Object.fromEntries(
  Object.entries(schemas).map(([kind, { entries }]) => [
    kind,
    Object.entries(entries).map(([name, entry]) => fieldFrom(kind as Kind, name, entry)),
  ]),
) as unknown as { readonly [K in Kind]: readonly Field<NameIn<K>>[] }

const named = new Map<string, Field>(
  Object.values(listed).flatMap((fields) =>
    fields.map((field): [string, Field] => [`${field.kind} ${field.name}`, field]),
  ),
)

/** The list: the fields of a kind of record, in the order of its schema. */
export function fieldsOf<K extends Kind>(kind: K): readonly Field<NameIn<K>>[] {
  return listed[kind]
}

/** A field of a kind of record by its name; undefined where the kind has no such field. */
export function fieldOf(kind: Kind, name: string): Field | undefined {
  return named.get(`${kind} ${name}`)
}

/** The field that a claim on an event speaks for, by its path: the event's own, or a tie's. */
export function claimedField(path: string): Field | undefined {
  const [first = '', link, part = 'to'] = path.split('/')
  return link === undefined ? fieldOf('event', first) : fieldOf('link', part)
}

/** A field's value itself, without what is stated around it. */
export type BareValue<K extends Kind, F extends keyof EntriesOf<K>> = Exclude<
  BareOf<v.InferOutput<Extract<EntriesOf<K>[F], v.GenericSchema>>>,
  undefined
>

/** A name of an event's field. */
export type EventField = NameIn<'event'>

/** The event's fields that claims can speak for. */
export const claimedFields = fieldsOf('event').filter(({ claims }) => claims === 'stated')

/** Those of them for which new claims are made. */
export const citedFields = claimedFields.filter(({ own }) => !own)

function valuesOf(fields: readonly Field[]): Readonly<Record<string, v.GenericSchema>> {
  return Object.fromEntries(
    fields.map(({ name, bare, required }) => [name, required ? bare : v.optional(bare)]),
  )
}

/** The values themselves that can be given of a new event, each field by its name. */
export const eventValues = valuesOf(fieldsOf('event')) as unknown as {
  readonly [F in EventField]: F extends 'title'
    ? v.GenericSchema<BareValue<'event', F>>
    : v.OptionalSchema<v.GenericSchema<BareValue<'event', F>>, undefined>
}

/** What a person is asked of a source that is added, each field by its name; none must be given. */
export const sourceValues = valuesOf(
  fieldsOf('source').flatMap((field) => (field.begins ? [{ ...field, required: false }] : [])),
) as unknown as {
  readonly [F in NameIn<'source'>]: v.OptionalSchema<
    v.GenericSchema<BareValue<'source', F>>,
    undefined
  >
}
