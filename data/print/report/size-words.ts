import type { Lang } from '../../model/text.ts'

const steps = {
  fr: ['octets', 'ko', 'Mo', 'Go'],
  en: ['bytes', 'kB', 'MB', 'GB'],
} as const

/** A number of bytes in words, in steps of a thousand; empty for none. */
export function sizeWords(bytes: number, lang: Lang): string {
  if (bytes === 0) return ''
  let value = bytes
  let step = 0
  while (value >= 1000 && step < 3) {
    value /= 1000
    step++
  }
  const figure = step === 0 || value >= 100 ? String(Math.round(value)) : value.toFixed(1)
  return `${lang === 'fr' ? figure.replace('.', ',') : figure}\u00a0${steps[lang][step] ?? ''}`
}
