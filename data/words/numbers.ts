import { groupedDigits } from '../dates/year-name.ts'
import type { Lang } from '../model/text.ts'

// Intl would load its tables for this: twenty milliseconds of each process's start (measured).
const signs = {
  fr: { thousands: '\u202f', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const

/** A number as a language writes it, its digits in groups of three, with three decimals at most. */
export function numberIn(lang: Lang, n: number): string {
  const { thousands, decimal } = signs[lang]
  const [whole = '', decimals] = String(Number(Math.abs(n).toFixed(3))).split('.')
  const part = decimals === undefined ? '' : `${decimal}${decimals}`
  return `${n < 0 ? '-' : ''}${groupedDigits(whole, thousands)}${part}`
}
