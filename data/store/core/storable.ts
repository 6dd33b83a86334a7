import type { Json } from '../../text/json.ts'

const deepest = 64

/** Whether a journal can hold a value: well-formed text, safe integers, at most 64 levels. */
export function isStorable(value: Json, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (value === null || typeof value === 'boolean') return true
  if (typeof value !== 'object' || depth >= deepest) return false
  if (Array.isArray(value)) return value.every((one: Json) => isStorable(one, depth + 1))
  return Object.entries(value).every(
    ([key, one]) => key.isWellFormed() && key !== '__proto__' && isStorable(one as Json, depth + 1),
  )
}
