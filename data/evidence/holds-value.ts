import { foldName } from '../text/fold.ts'
import type { Json } from '../text/json.ts'
import type { Offer } from './proposal.ts'

/** Whether words hold a value by themselves: one of what was found in them, or the very words that were typed. What they do not hold is read into them, and says why. */
export function holdsValue(
  exact: string,
  field: string,
  value: Json,
  offers: readonly Offer[],
): boolean {
  const wanted = JSON.stringify(value)
  if (offers.some((one) => one.field === field && JSON.stringify(one.value) === wanted)) return true
  if (field === 'date' || field === 'type') return false
  const text = typeof value === 'string' ? value : textIn(value)
  return text !== undefined && standsIn(text, exact)
}

function textIn(value: Json): string | undefined {
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined
  return typeof value.text === 'string' ? value.text : undefined
}

/** Whether words stand in a passage, whatever their case and accents, as words of their own. */
export function standsIn(words: string, exact: string): boolean {
  const wanted = plain(words)
  return wanted !== '' && ` ${plain(exact)} `.includes(` ${wanted} `)
}

function plain(words: string): string {
  return foldName(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
