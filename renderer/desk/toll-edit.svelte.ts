import type { Toll } from '../../data/model/event.ts'

/** The three bounds of a toll while they are typed; an empty one is not stated. */
export class TollEdit {
  low = $state('')
  best = $state('')
  high = $state('')

  value = $derived(readToll(this.low, this.best, this.high))

  show = (toll: Toll | undefined): void => {
    this.low = digits(toll?.low)
    this.best = digits(toll?.best)
    this.high = digits(toll?.high)
  }
}

function digits(n: number | null | undefined): string {
  return n === null || n === undefined ? '' : String(n)
}

/** The toll that three typed bounds say: null where nothing is typed, undefined where they cannot be read. */
export function readToll(low: string, best: string, high: string): Toll | null | undefined {
  const bounds = [low, best, high].map((typed) => {
    const plain = typed.replace(/[\s\u00A0\u202F]/g, '')
    if (plain === '') return null
    return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined
  })
  if (bounds.includes(undefined)) return undefined
  const stated = bounds.filter((bound) => bound !== null) as number[]
  if (stated.length === 0) return null
  if (stated.some((bound, i) => i > 0 && bound < (stated[i - 1] ?? 0))) return undefined
  return { low: bounds[0] ?? null, best: bounds[1] ?? null, high: bounds[2] ?? null }
}
