import type { DateMark, Marks, Point, Time, Year } from './date.ts'
import { weekday } from './days.ts'
import { roman } from './roman.ts'
import { pointSpan } from './span.ts'
import type { NounHead, Omit, PointName, Tongue, WordStyle } from './tongue.ts'
import {
  codeOfPoint,
  groupedDigits,
  hasName,
  hasWeekday,
  superscript,
  yearKind,
  yearsWithin,
} from './year-name.ts'

const NBSP = '\u00a0'
const NARROW = '\u202f'

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
const SHORT = 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'
const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const SEASONS = ['printemps', 'été', 'automne', 'hiver']

function monthName(month: string, style: WordStyle): string {
  const names = (style === 'short' ? SHORT : MONTHS).split(' ')
  return names[Number(month) - 1] ?? month
}

function ordinal(value: number): string {
  return value === 1 ? '1er' : `${value}e`
}

function yearName(year: Year, style: WordStyle): PointName {
  const kind = yearKind(year)
  if (kind === 'decade') return { text: `années ${yearsWithin(year).first}`, head: 'plural' }
  if (kind === 'century' || kind === 'millennium') {
    const { first, last } = yearsWithin(year)
    const rank = Number(year.digits.replaceAll('X', '')) + 1
    const numeral = rank === 1 ? 'Ier' : `${rank <= 30 ? roman(rank) : rank}e`
    const era = year.negative ? ` av.${NBSP}J.-C.` : ''
    const noun = kind === 'millennium' ? 'millénaire' : style === 'short' ? 's.' : 'siècle'
    return {
      text: `${numeral}${NBSP}${noun}${era} (${first}-${last})`,
      head: 'masculine',
    }
  }
  if (year.long) {
    const digits = (year.negative ? '−' : '') + groupedDigits(year.digits, NARROW)
    const power = year.exponent ? `${NBSP}×${NBSP}10${superscript(year.exponent)}` : ''
    return { text: `an ${digits}${power}${trust(year)}`, head: 'an' }
  }
  const value = Number(year.digits)
  if (year.negative || value === 0) {
    return { text: `${value + 1} av.${NBSP}J.-C.${trust(year)}`, head: 'bare' }
  }
  if (value < 1000) return { text: `an ${value}${trust(year)}`, head: 'an' }
  return { text: year.digits + trust(year), head: 'bare' }
}

function trust(year: Year): string {
  if (!year.significant) return ''
  const noun = year.significant === 1 ? 'chiffre significatif' : 'chiffres significatifs'
  return ` (${year.significant} ${noun})`
}

function partName(season: number, year: string): PointName {
  const seasonal = SEASONS[(season - 21) % 4] ?? ''
  if (season <= 32) {
    const side = season <= 24 ? '' : season <= 28 ? ' (hémisphère nord)' : ' (hémisphère sud)'
    const head = seasonal === 'printemps' ? 'masculine' : 'elided'
    return { text: `${seasonal} ${year}${side}`, head }
  }
  const [first, noun] =
    season <= 36
      ? ([33, 'trimestre'] as const)
      : season <= 39
        ? ([37, 'quadrimestre'] as const)
        : ([40, 'semestre'] as const)
  return { text: `${ordinal(season - first + 1)} ${noun} ${year}`, head: 'masculine' }
}

function timeWords({ hour, minute, second, fraction, offset }: Time): string {
  const decimals = fraction ? `,${fraction}` : ''
  const seconds = second || fraction ? `${NBSP}min${NBSP}${second}${decimals}${NBSP}s` : ''
  const minutes = minute || seconds ? `${NBSP}${String(minute).padStart(2, '0')}` : ''
  const clock = `${hour}${NBSP}h${minutes}${seconds}`
  if (offset === null) return clock
  if (offset === 0) return `${clock} UTC`
  const size = Math.abs(offset)
  const rest = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : ''
  return `${clock} (UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest})`
}

/** ` 2025`, ` d’une année inconnue`, `, dans les années 1560`: the year after a month or day. */
function ofYear(year: Year, style: WordStyle): string {
  const kind = yearKind(year)
  if (kind === 'unknown') return ' d’une année inconnue'
  const { text, head } = yearName(year, style)
  if (kind === 'plain') return head === 'an' ? ` de l’${text}` : ` ${text}`
  return head === 'plural' ? `, dans les ${text}` : `, au ${text}`
}

function dayHead(point: Point, style: WordStyle): string {
  const day = Number(point.day)
  const span = hasWeekday(point, style) ? pointSpan(point) : null
  const name = span ? `${WEEKDAYS[weekday(span.first)]} ` : ''
  return `${name}${day === 1 ? '1er' : day}`
}

function unknownParts(point: Point): PointName | null {
  const { year, month, day } = point
  const noYear = yearKind(year) === 'unknown'
  if (noYear && month === '') return { text: 'année inconnue', head: 'indefinite' }
  if (noYear && month === 'XX' && day === '')
    return { text: 'mois et année inconnus', head: 'bare' }
  if (noYear && month === 'XX' && day === 'XX') {
    return { text: 'jour, mois et année inconnus', head: 'bare' }
  }
  return null
}

function name(point: Point, style: WordStyle, omit: Omit): PointName {
  if (!hasName(point)) {
    return { text: codeOfPoint(point), head: 'bare', aside: `X${NBSP}: chiffre inconnu` }
  }
  const { year, month, day, season } = point
  const unknown = unknownParts(point)
  if (unknown) return unknown
  const of = omit === 'nothing' ? ofYear(year, style) : ''
  if (season) return partName(season, yearName(year, style).text)
  if (month === '') return yearName(year, style)
  if (month === 'XX' && day !== '' && day !== 'XX') {
    const plain = yearKind(year) === 'plain'
    const rest = plain && !of.startsWith(' de ') ? ` de${of}` : of
    return { text: `${dayHead(point, style)} d’un mois inconnu${rest}`, head: 'day' }
  }
  if (month === 'XX') {
    return { ...yearName(year, style), aside: day ? 'mois et jour inconnus' : 'mois inconnu' }
  }
  const named = omit === 'month' ? '' : monthName(month, style)
  if (day === '' || day === 'XX') {
    const text = `${named}${of}`
    return day ? { text, head: 'bare', aside: 'jour inconnu' } : { text, head: 'bare' }
  }
  const time = point.time ? ` à ${timeWords(point.time)}` : ''
  const text = dayHead(point, style) + (named ? NBSP + named : '') + of + time
  return { text, head: 'day' }
}

function elides(text: string): boolean {
  return /^[aeiouéâ]/i.test(text)
}

const LE: Record<NounHead, string> = {
  day: 'le ',
  masculine: 'le ',
  elided: 'l’',
  plural: 'les ',
  indefinite: 'une ',
  an: 'l’',
  bare: '',
}
const A: Record<NounHead, string> = {
  day: 'au ',
  masculine: 'au ',
  elided: 'à l’',
  plural: 'aux ',
  indefinite: 'à une ',
  an: 'à l’',
  bare: 'à ',
}
const EN: Record<NounHead, string> = {
  day: 'le ',
  masculine: 'au ',
  elided: 'à l’',
  plural: 'dans les ',
  indefinite: 'en une ',
  an: 'en l’',
  bare: 'en ',
}

function le({ text, head }: PointName): string {
  return LE[head] + text
}

function de({ text, head }: PointName): string {
  switch (head) {
    case 'day':
    case 'masculine':
      return `du ${text}`
    case 'elided':
    case 'an':
      return `de l’${text}`
    case 'plural':
      return `des ${text}`
    case 'indefinite':
      return `d’une ${text}`
    case 'bare':
      return elides(text) ? `d’${text}` : `de ${text}`
  }
}

function a({ text, head }: PointName): string {
  return A[head] + text
}

function en({ text, head }: PointName): string {
  return EN[head] + text
}

const ADJECTIVES: Record<Exclude<DateMark, 0>, readonly [string, string, string]> = {
  1: ['incertain', 'incertaine', 'incertains'],
  2: ['approximatif', 'approximative', 'approximatifs'],
  3: ['incertain et approximatif', 'incertaine et approximative', 'incertains et approximatifs'],
}

function partlyMarked(marks: Marks, season: number): string {
  const phrases: string[] = []
  for (const mark of [1, 2, 3] as const) {
    const parts: string[] = []
    if (marks.day === mark) parts.push('jour')
    if (marks.month === mark) parts.push(season ? 'période' : 'mois')
    if (marks.year === mark) parts.push('année')
    const feminine = parts.length === 1 && (parts[0] === 'année' || parts[0] === 'période')
    const [masculine, feminineForm, plural] = ADJECTIVES[mark]
    if (parts.length === 1) phrases.push(`${parts[0]} ${feminine ? feminineForm : masculine}`)
    if (parts.length > 1) phrases.push(`${parts.join(' et ')} ${plural}`)
  }
  return phrases.join(', ')
}

function every(point: Point): string {
  if (point.day) return 'chaque jour'
  if (point.month) return 'chaque mois'
  return point.season ? 'chaque période' : 'chaque année'
}

/** How French says dates; its typography is that of the Imprimerie nationale, spaces included. */
export const french: Tongue = {
  name,
  about: (named, style) => `${style === 'short' ? 'v. ' : 'vers '}${le(named)}`,
  uncertain: (text, style) => (style === 'short' ? `${text}${NARROW}?` : `${text}, incertain`),
  partlyMarked,
  markedInside: (mark) => ADJECTIVES[mark][0],
  fromTo: (from, to) => `${de(from)} ${a(to)}`,
  since: (from) => `depuis ${le(from)}`,
  until: (to) => (to.head === 'bare' ? `jusqu’en ${to.text}` : `jusqu’${a(to)}`),
  toUnknown: (from) => `${de(from)} à une date inconnue`,
  fromUnknown: (to) => `d’une date inconnue ${a(to)}`,
  sinceUnknown: 'depuis une date inconnue',
  untilUnknown: 'jusqu’à une date inconnue',
  unknownBoth: 'd’une date inconnue à une date inconnue',
  endless: 'sans début ni fin',
  between: (from, to) => `entre ${le(from)} et ${le(to)}`,
  atLatest: (to) => `au plus tard ${en(to)}`,
  atEarliest: (from) => `au plus tôt ${en(from)}`,
  every,
  or: ' ou ',
  and: ' et ',
  oneOfThese: `l’une de ces dates${NBSP}: `,
  allOfThese: `toutes ces dates${NBSP}: `,
  listSeparator: `${NARROW}; `,
}
