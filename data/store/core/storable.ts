import type { Json } from '../../text/json.ts'
import { deepest } from './limits.ts'

/** Whether a journal can hold a value: well-formed text, safe integers, lists and objects at most so many levels deep. */
export function isStorable(value: unknown, levels = deepest): value is Json {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (value === null || typeof value === 'boolean') return true
  if (typeof value !== 'object' || levels <= 0) return false
  if (Array.isArray(value)) return value.every((one) => isStorable(one, levels - 1))
  const members = value as { readonly [key: string]: unknown }
  for (const key of Object.keys(members))
    if (!key.isWellFormed() || key === '__proto__' || !isStorable(members[key], levels - 1))
      return false
  return true
}
