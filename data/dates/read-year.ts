import { edtfYear } from './partial.ts'
import { romanValue } from './roman.ts'

const BEFORE_CHRIST =
  /^(\d{1,5}) ?(?:av\.? ?j\.? ?-?c\.?|avant (?:j\.? ?-?c\.?|jesus-christ|notre ere)|b\.?c\.?(?:e\.?)?)$/
const AFTER_CHRIST =
  /^(?:(?:l'an|an|annee|l'annee|(?:the )?year|a\.?d\.?) (\d{1,4})|(\d{1,4}) (?:ap\.? ?j\.? ?-?c\.?|apres j\.? ?-?c\.?|a\.?d\.?|c\.?e\.?))$/
const LONG =
  /^(?:l'an|an|annee|(?:the )?year) (-?)(\d{1,3}(?:[ ,]\d{3})+|\d+)(?: ?[x×] ?10\^(\d{1,4}))?$/
const DECADE = /^(?:(?:les )?annees (\d{2,3}0)|(?:la )?decennie (\d{2,3}0)|(?:the )?(\d{2,3}0)'?s)$/
const CENTURY =
  /^(?:(?:le|the) )?([ivx]+|\d{1,3})(?:er|e|eme|ieme|st|nd|rd|th) (?:siecle|s\.|century|c\.)( (?:av\.? ?j\.? ?-?c\.?|avant j\.? ?-?c\.?|b\.?c\.?(?:e\.?)?))?$/
const MILLENNIUM =
  /^(?:(?:le|the) )?([ivx]+|\d{1,3})(?:er|e|eme|ieme|st|nd|rd|th) (?:millenaire|millennium)$/

function rankOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : romanValue(text)
}

/** What stands between a month and its year: « novembre de l’an 33 », "in the 1560s". */
export function withoutLink(text: string): string {
  return text
    .replace(/^,/, '')
    .trim()
    .replace(
      /^(?:de l'(?=an)|d'(?=une? )|de |of the (?=year|\d{2,3}0s)|of |dans les |dans le |au |in the |en l'|en |in )/,
      '',
    )
}

/** Reads a folded year expression as EDTF (`2025`, `201X`, `-0043`), or answers ''. */
export function readYear(text: string): string {
  if (/^\d{4}$/.test(text)) return text
  if (/^-\d{4}$/.test(text) && text !== '-0000') return text
  if (/^-?[\dx]{4}$/.test(text) && /[\dx]/.test(text)) return text.toUpperCase()
  if (/^(?:une |l')?annee inconnue$|^(?:an )?unknown year$/.test(text)) return 'XXXX'
  const before = BEFORE_CHRIST.exec(text)
  if (before) return Number(before[1]) > 0 ? edtfYear(1 - Number(before[1])) : ''
  const after = AFTER_CHRIST.exec(text)
  if (after) return edtfYear(Number(after[1] ?? after[2]))
  const long = LONG.exec(text)
  if (long) {
    const digits = (long[2] ?? '').replace(/[ ,]/g, '')
    const exponent = long[3] ? `E${long[3]}` : ''
    return digits.length > 4 || exponent ? `Y${long[1]}${digits}${exponent}` : ''
  }
  const decade = DECADE.exec(text)
  if (decade) {
    const written = decade[1] ?? decade[2] ?? decade[3] ?? ''
    // « années 90 » leaves the century to guess.
    return written.length < 3 ? '' : `${written.slice(0, -1).padStart(3, '0')}X`
  }
  const century = CENTURY.exec(text)
  if (century) {
    const rank = rankOf(century[1] ?? '')
    return rank > 0 ? `${century[2] ? '-' : ''}${String(rank - 1).padStart(2, '0')}XX` : ''
  }
  const millennium = MILLENNIUM.exec(text)
  const rank = millennium ? rankOf(millennium[1] ?? '') : 0
  return rank > 0 && rank <= 10 ? `${rank - 1}XXX` : ''
}
