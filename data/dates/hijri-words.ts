import type { Lang } from '../model/text.ts'
import type { HijriDate } from './hijri.ts'
import { hijriMonths } from './hijri-months.ts'

/** A Hijri date in words: « 20 joumada al-oula 1447 de l’hégire », "20 Jumada al-Ula 1447 AH". */
export function hijriWords({ year, month, day }: HijriDate, lang: Lang): string {
  const name = month > 0 ? hijriMonths[month - 1]?.[lang] : undefined
  const ordinal = lang === 'fr' && day === 1 ? '1er' : String(day)
  const parts = [day > 0 ? ordinal : undefined, name, String(year)]
  const said = parts.filter((part) => part !== undefined).join('\u00a0')
  return lang === 'fr' ? `${said} de l’hégire` : `${said}\u00a0AH`
}
