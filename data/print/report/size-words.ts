import type { Lang } from '../../model/text.ts'
import { numberIn } from '../../words/numbers.ts'

const steps = {
  fr: ['octets', 'ko', 'Mo', 'Go'],
  en: ['bytes', 'kB', 'MB', 'GB'],
} as const

/** From so many bytes on a size is said in round figures: two short texts are told apart by theirs. */
const roundFrom = 10_000

/** A number of bytes in words, a great one in steps of a thousand; empty for none. */
export function sizeWords(bytes: number, lang: Lang): string {
  if (bytes === 0) return ''
  if (bytes < roundFrom) return `${numberIn(lang, bytes)}\u00a0${steps[lang][0]}`
  let value = bytes
  let step = 0
  while (value >= 1000 && step < 3) {
    value /= 1000
    step++
  }
  const figure = value >= 100 ? String(Math.round(value)) : value.toFixed(1)
  return `${lang === 'fr' ? figure.replace('.', ',') : figure}\u00a0${steps[lang][step] ?? ''}`
}
