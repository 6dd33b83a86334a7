import { type EdtfDate, isMarked, isMasked, type Point, precisionOf } from '../dates/date.ts'
import { parseEdtf } from '../dates/parse.ts'

/** A day, a month or a year as bibliographic formats count them; a part that is not stated is not there. */
export type DateParts = readonly [year: number, month?: number, day?: number]

/** A date of issue as bibliographic formats can hold it: one day, month or year, or two between which it runs. */
export interface BibliographicDate {
  readonly parts: readonly DateParts[]
  readonly isCirca: boolean
}

/** Reads a date of issue as far as bibliographic formats can say it; undefined where only EDTF can. */
export function bibliographicDate(edtf: string): BibliographicDate | undefined {
  const read = parseEdtf(edtf)
  const points = read.ok ? pointsOf(read.value) : []
  const parts = points.flatMap(partsOf)
  if (points.length === 0 || parts.length < points.length) return undefined
  return { parts, isCirca: points.some(isMarked) }
}

function pointsOf(date: EdtfDate): readonly Point[] {
  switch (date.kind) {
    case 'point':
      return [date]
    case 'interval':
      return typeof date.start === 'string' || typeof date.end === 'string'
        ? []
        : [date.start, date.end]
    case 'one-of':
    case 'all-of':
      return []
  }
}

function partsOf(point: Point): readonly DateParts[] {
  const { digits, negative, long } = point.year
  if (long || isMasked(point)) return []
  const year = Number(digits) * (negative ? -1 : 1)
  switch (precisionOf(point)) {
    case 'year':
      return [[year]]
    case 'month':
      return [[year, Number(point.month)]]
    case 'day':
    case 'time':
      return [[year, Number(point.month), Number(point.day)]]
    default:
      return []
  }
}

/** Whether an identifier is an address of the web. */
export function isAddress(identifier: string): boolean {
  return /^https?:\/\/\S+$/i.test(identifier)
}

/** The DOI that an identifier is or leads to, without its resolver; undefined where it is none. */
export function doiOf(identifier: string): string | undefined {
  return /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(identifier)?.[1]
}
