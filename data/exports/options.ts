import * as v from 'valibot'
import type { AccessLevel } from '../disclosure/access-level.ts'
import { accessLevels } from '../disclosure/access-level.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Key } from '../words/words.ts'

/** How a person is asked for an option: one of a list whose words begin with `words`, yes or no, or something typed in a form, of which `known` tells the bounds. */
export type Asking =
  | {
      readonly kind: 'choice'
      readonly label: Key
      readonly known: readonly (string | number)[]
      readonly words: string | null
    }
  | { readonly kind: 'flag'; readonly label: Key }
  | {
      readonly kind: 'typed'
      readonly label: Key
      readonly form: string
      readonly known: string
    }

/** Option values as a form, a preset or the command line gives them. */
export type GivenOptions = { readonly [name: string]: unknown }

/** The options of a format: each has a default and says how it is asked, and two of them are those of every format. */
export interface OptionsSchema
  extends v.GenericSchema<unknown, { readonly access: AccessLevel; readonly anonymous: boolean }> {
  readonly entries: Readonly<Record<string, v.GenericSchema>>
}

/** An option that is one word of a list; each has its word in `data/words`. */
export function choice<const T extends string, const P extends string>(
  known: readonly T[],
  first: NoInfer<T>,
  label: Key,
  words: P & (`${P}.${T}` extends Key ? unknown : never),
) {
  const asking: Asking = { kind: 'choice', label, known, words }
  return v.optional(v.pipe(v.picklist(known), v.metadata({ ...asking })), first)
}

/** An option that is one number of a list. */
export function amount<const T extends number>(known: readonly T[], first: NoInfer<T>, label: Key) {
  const asking: Asking = { kind: 'choice', label, known, words: null }
  return v.optional(v.pipe(v.picklist(known), v.metadata({ ...asking })), first)
}

/** An option that is yes or no. */
export function yesOrNo(first: boolean, label: Key) {
  const asking: Asking = { kind: 'flag', label }
  return v.optional(v.pipe(v.boolean(), v.metadata({ ...asking })), first)
}

/** An option that is typed in a form of its own. */
export function typed<S extends v.GenericSchema>(
  schema: S,
  first: v.InferInput<S>,
  { label, form, known }: Omit<Extract<Asking, { kind: 'typed' }>, 'kind'>,
) {
  const asking: Asking = { kind: 'typed', label, form, known }
  return v.optional(v.pipe(schema, v.metadata({ ...asking })), first)
}

/** What every format is asked: whose records it shows, and whether it tells who made it. */
export const disclosed = {
  access: choice(accessLevels, 'open', 'export.access', 'export.access'),
  anonymous: yesOrNo(false, 'export.anonymous'),
}

/** A format that is asked nothing else. */
export const DisclosedOptions = v.strictObject(disclosed)
export type DisclosedOptions = v.InferOutput<typeof DisclosedOptions>

/** The options that a schema asks, in its order, each with how it is asked. */
export function askingsOf({ entries }: OptionsSchema): readonly (readonly [string, Asking])[] {
  return Object.keys(entries).flatMap((name) => {
    const asking = askingOf(entries, name)
    return asking === undefined ? [] : [[name, asking] as const]
  })
}

function askingOf(entries: OptionsSchema['entries'], name: string): Asking | undefined {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined
  if (entry === undefined || !('wrapped' in entry)) return undefined
  // Nothing but the makers of options above says how an option is asked.
  const asking = v.getMetadata(entry.wrapped as v.GenericSchema) as Partial<Asking>
  return asking.kind === undefined ? undefined : (asking as Asking)
}

/** Reads options over the defaults; the first value that is not known is refused by name. A word may stand for the number or the yes or no that it spells. */
export function readOptions<S extends OptionsSchema>(
  schema: S,
  given: GivenOptions,
): Outcome<v.InferOutput<S>> {
  const refuse = (option: string, known: string): Outcome<never> => {
    const value = Object.hasOwn(given, option) ? given[option] : ''
    const said = Array.isArray(value) ? value.join(', ') : String(value)
    return failed({ code: 'export.option', option, value: said, known })
  }
  const meant: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const asking = askingOf(schema.entries, name)
    if (asking === undefined) return refuse(name, Object.keys(schema.entries).join(', '))
    meant[name] = spelt(asking, value)
  }
  const read = v.safeParse(schema, meant)
  if (read.success) return done(read.output)
  const option = String(read.issues[0].path?.[0]?.key ?? '')
  const asking = askingOf(schema.entries, option)
  return refuse(option, asking === undefined ? '' : knownOf(asking))
}

function spelt(asking: Asking, value: unknown): unknown {
  if (typeof value !== 'string') return value
  switch (asking.kind) {
    case 'choice':
      return asking.known.find((one) => String(one) === value) ?? value
    case 'flag':
      return value === 'true' ? true : value === 'false' ? false : value
    case 'typed':
      return value
  }
}

function knownOf(asking: Asking): string {
  switch (asking.kind) {
    case 'choice':
      return asking.known.join(', ')
    case 'flag':
      return 'true, false'
    case 'typed':
      return asking.known
  }
}

/** Of some values, those that a format asks for and knows. */
export function ofThese({ entries }: OptionsSchema, values: GivenOptions): GivenOptions {
  const known = Object.entries(values).filter(([name, value]) => {
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined
    return entry !== undefined && v.is(entry, value)
  })
  return Object.fromEntries(known)
}
