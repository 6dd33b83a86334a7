import type { Lang } from '../model/text.ts'

const quarters = {
  fr: { north: 'N', south: 'S', east: 'E', west: 'O' },
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
} as const

// Asked for once a language: a table of its own stands behind each.
const regions = new Map<Lang, Intl.DisplayNames>()

/** The name of a country by its ISO 3166-1 code; the code where it has none. */
export function countryWords(code: string, lang: Lang): string {
  if (code === '') return ''
  const names = regions.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region' })
  regions.set(lang, names)
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

/** Coordinates in degrees, as precise as they were written: 12,64° N, 8,00° O. */
export function pointWords(latitude: string, longitude: string, lang: Lang): string {
  const { north, south, east, west } = quarters[lang]
  const degrees = (value: string, plus: string, minus: string): string => {
    const bare = value.replace('-', '')
    const figure = lang === 'fr' ? bare.replace('.', ',') : bare
    return `${figure}°\u00a0${value.startsWith('-') ? minus : plus}`
  }
  return `${degrees(latitude, north, south)}, ${degrees(longitude, east, west)}`
}
