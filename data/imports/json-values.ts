import type { Json } from '../text/json.ts'

/** An object of JSON. */
export type JsonObject = { readonly [name: string]: Json }

/** Whether a value is an object, and no list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** The values of a list; one that is no list is a list of one, none where there is none. */
export function valuesIn(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? (value as readonly Json[]) : [value]
}

/** A value in plain text: texts and numbers as they are, plain lists parted by bars, all else as JSON. */
export function plainJson(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const isFlat = Array.isArray(value) && value.every((one: Json) => typeof one !== 'object')
  if (isFlat) return (value as readonly Json[]).map(plainJson).join(' | ')
  return JSON.stringify(value)
}

/** A text inside an object by its path; empty where none stands there. */
export function textAt(value: Json | undefined, ...path: readonly string[]): string {
  let found: Json | undefined = value
  for (const name of path) found = isObject(found) ? found[name] : undefined
  return plainJson(found)
}
