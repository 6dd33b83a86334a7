import type { Json } from '../text/json.ts'

/** A part of a field's value as the journal holds it, read without trust in its shape. */
function partOf(held: unknown, part: 'value' | 'claim' | 'reason'): unknown {
  if (held === null || typeof held !== 'object' || Array.isArray(held)) return undefined
  return Object.hasOwn(held, part)
    ? (held as { readonly [name: string]: unknown })[part]
    : undefined
}

/** The value that a stated field shows; undefined where it states none. */
export function statedValue(held: unknown): Json | undefined {
  return partOf(held, 'value') as Json | undefined
}

/** The claim from which the value of a stated field, or the ground of a tie, was chosen. */
export function statedClaim(held: unknown): string | undefined {
  const claim = partOf(held, 'claim')
  return typeof claim === 'string' ? claim : undefined
}

/** The reason given for the value of a stated field, or for a tie; the empty string where none is. */
export function statedReason(held: unknown): string {
  const reason = partOf(held, 'reason')
  return typeof reason === 'string' ? reason : ''
}

/** The value itself of any field, stated or not. */
export function bareValue(held: Json): Json {
  const value = statedValue(held)
  return value === undefined ? held : value
}
