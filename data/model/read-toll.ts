import type { Toll } from './event.ts'

/** The bound of a toll that a person typed, its figures grouped or not: null where nothing is typed, undefined where it is no whole number. */
export function readBound(typed: string): number | null | undefined {
  const plain = typed.replace(/[\s\u00A0\u202F]/g, '')
  if (plain === '') return null
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined
}

/** The toll that three bounds make: null where none is given, undefined where they are not in order. */
export function tollOf(
  low: number | null,
  best: number | null,
  high: number | null,
): Toll | null | undefined {
  const given = [low, best, high].filter((bound) => bound !== null)
  if (given.length === 0) return null
  if (given.some((bound, at) => at > 0 && bound < (given[at - 1] ?? 0))) return undefined
  return { low, best, high }
}

/** The toll that words of a line say: one figure, `LOW-HIGH` or `LOW:BEST:HIGH`, of which bounds may be left out; null and undefined as for bounds. */
export function readTollLine(typed: string): Toll | null | undefined {
  const [low = '', best = '', high = '', ...more] = typed.includes(':')
    ? typed.split(':')
    : ['', typed]
  const [from = '', to = '', ...others] = typed.split('-')
  if (!typed.includes(':') && typed.includes('-'))
    return others.length === 0 ? readToll(from, '', to) : undefined
  return more.length === 0 ? readToll(low, best, high) : undefined
}

/** The toll that three typed bounds say: null where nothing is typed, undefined where they cannot be read. */
export function readToll(low: string, best: string, high: string): Toll | null | undefined {
  const [first, second, third] = [low, best, high].map(readBound)
  if (first === undefined || second === undefined || third === undefined) return undefined
  return tollOf(first, second, third)
}
