import { readBound } from '../model/read-toll.ts'
import { plainFigures } from '../text/fold.ts'

/** A whole number as a table has it: groups of three figures between points, commas, apostrophes or blanks, and `3.0` for 3; null where nothing stands, undefined where it is no whole number. */
export function readCount(cell: string): number | null | undefined {
  if (/^\d{1,9}$/.test(cell)) return Number(cell)
  const joined = plainFigures(cell).replace(/(\d)[.,'’\s\u00A0\u202F](?=\d{3}(?!\d))/g, '$1')
  return readBound(joined.replace(/^(\d+)[.,]0+$/, '$1'))
}

const degrees = /^-?\d{1,3}(\.\d+)?$/

/** Degrees as a table has them, with a point or a comma, as a decimal; undefined where they are none. */
export function readDegrees(cell: string): string | undefined {
  if (degrees.test(cell)) return cell
  const plain = plainFigures(cell)
    .replace(/[\s\u00A0\u202F°]/g, '')
    .replace(',', '.')
    .replace('−', '-')
  return degrees.test(plain) ? plain : undefined
}

/** The key of a row without the fraction that a program of tables gives to every number. */
export function readKey(cell: string): string {
  return cell.replace(/^(\d+)\.0$/, '$1')
}
