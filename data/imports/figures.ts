import type { Toll } from '../model/event.ts'
import { readBound } from '../model/read-toll.ts'
import { plainFigures } from '../text/fold.ts'

/** A whole number as a table has it: groups of three figures between points, commas, apostrophes or blanks, and `3.0` for 3; null where nothing stands, undefined where it is no whole number. */
export function readCount(cell: string): number | null | undefined {
  if (/^\d{1,9}$/.test(cell)) return Number(cell)
  const joined = plainFigures(cell).replace(/(\d)[.,'’\s\u00A0\u202F](?=\d{3}(?!\d))/g, '$1')
  return readBound(joined.replace(/^(\d+)[.,]0+$/, '$1'))
}

const figure = String.raw`(\d{1,3}(?:[.,'’\s\u00A0\u202F]?\d{3})*|\d+)`
const from = new RegExp(`^(?:au moins|at least|min\\.?|≥|>=)\\s*${figure}$|^${figure}\\s*\\+$`, 'i')
const upTo = new RegExp(`^(?:jusqu['’]à|up to|au plus|at most|max\\.?|≤|<=)\\s*${figure}$`, 'i')
const between = new RegExp(
  `^(?:(?:entre|between|de|from)\\s+)?${figure}\\s*(?:à|et|to|and|[-–—])\\s*${figure}$`,
  'i',
)
const unknown = /^(?:\?|n\.?\s?[ad]\.?|n\/a|inconnue?s?|unknown|non connue?s?|not known|[-–—])$/i

/** Whether a cell says that its figure is not known. */
export function isUnknownFigure(cell: string): boolean {
  return unknown.test(cell.trim())
}

/** The bounds that one cell says in words: “au moins 15”, “12 to 20”, “15+”; undefined where it says none. */
export function readBoundsSaid(cell: string): Omit<Toll, 'best'> | undefined {
  const typed = plainFigures(cell).trim()
  const bound = (words: string | undefined): number | null => readCount(words ?? '') ?? null
  const least = from.exec(typed)
  if (least !== null) return { low: bound(least[1] ?? least[2]), high: null }
  const most = upTo.exec(typed)
  if (most !== null) return { low: null, high: bound(most[1]) }
  const both = between.exec(typed)
  if (both === null) return undefined
  const [low, high] = [bound(both[1]), bound(both[2])]
  return low !== null && high !== null && low <= high ? { low, high } : undefined
}

const degrees = /^-?\d{1,3}(\.\d+)?$/
/** Degrees, minutes and seconds, or decimals of any of them, and the half of the globe: `12°39'10"N`, `8.0 O`. */
const parted =
  /^(\d{1,3}(?:\.\d+)?)°?(?:(\d{1,2}(?:\.\d+)?)['′’](?:(\d{1,2}(?:\.\d+)?)(?:"|″|”|''))?)?([NSEWO])$/i

/** Degrees as a table has them, with a point or a comma, or parted in sixties behind which one of the `halves` of the globe stands, as a decimal; undefined where they are none. */
export function readDegrees(cell: string, halves: 'NS' | 'EWO'): string | undefined {
  if (degrees.test(cell)) return cell
  const plain = plainFigures(cell)
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(',', '.')
    .replace('−', '-')
  const bare = plain.replace('°', '')
  return degrees.test(bare) ? bare : fromSixties(plain, halves)
}

// Five decimals are a metre.
function fromSixties(plain: string, halves: string): string | undefined {
  const [, whole = '', minutes = '0', seconds = '0', half = ''] = parted.exec(plain) ?? []
  if (whole === '' || !halves.includes(half.toUpperCase())) return undefined
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return undefined
  const sign = /[swo]/i.test(half) ? '-' : ''
  if (minutes === '0' && seconds === '0') return sign + whole
  const value = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600
  return sign + String(Number(value.toFixed(5)))
}

/** The key of a row without the fraction that a program of tables gives to every number. */
export function readKey(cell: string): string {
  return cell.replace(/^(\d+)\.0$/, '$1')
}
