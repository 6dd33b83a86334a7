import { fieldOf } from '../model/fields.ts'
import { statedClaim } from '../model/stated.ts'
import type { Json } from '../text/json.ts'

/** A field path of a claim, read: the event's own field, or a link's `to` or `style`. */
export type Target =
  | { readonly on: 'event'; readonly field: string }
  | { readonly on: 'link'; readonly link: string; readonly field: 'to' | 'style' }

/** Reads a claim's field path (`date`, `places/<link>`, `actors/<link>/style`). */
export function readPath(path: string): Target | undefined {
  const [first = '', link, rest, ...more] = path.split('/')
  if (link === undefined)
    return fieldOf('event', first)?.claims === 'stated' ? { on: 'event', field: first } : undefined
  if (more.length > 0 || !['places', 'actors', 'themes'].includes(first)) return undefined
  if (rest === undefined) return { on: 'link', link, field: 'to' }
  return rest === 'style' && first === 'actors' ? { on: 'link', link, field: 'style' } : undefined
}

/** The stated value without that claim; undefined where it does not rest on it. */
export function withoutClaim(value: Json, claim: string): Json | undefined {
  if (statedClaim(value) !== claim) return undefined
  const { claim: _, ...rest } = value as { readonly [part: string]: Json }
  return rest
}
