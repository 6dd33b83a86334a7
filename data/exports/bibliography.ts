import { type EdtfDate, isMarked, isMasked, type Point, precisionOf } from '../dates/date.ts'
import { parseEdtf } from '../dates/parse.ts'
import type { SourceType } from '../model/vocabulary.ts'

/** What the three bibliographic formats call a kind of source, and whether it stands inside what its publisher publishes. */
interface BibliographicType {
  readonly ris: string
  readonly biblatex: string
  readonly csl: string
  readonly isInside?: true
}

const article = {
  ris: 'NEWS',
  biblatex: 'article',
  csl: 'article-newspaper',
  isInside: true,
} as const

const document = { ris: 'GEN', biblatex: 'misc', csl: 'document' } as const

/** Each kind of source as bibliographic formats call it. */
export const bibliographicTypes: { readonly [Type in SourceType]: BibliographicType } = {
  unsaid: document,
  opinion: article,
  press: article,
  communique: { ris: 'PRESS', biblatex: 'misc', csl: 'document' },
  report: { ris: 'RPRT', biblatex: 'report', csl: 'report' },
  resolution: { ris: 'LEGAL', biblatex: 'legal', csl: 'legislation' },
  testimony: { ris: 'PCOMM', biblatex: 'misc', csl: 'interview' },
  photograph: { ris: 'FIGURE', biblatex: 'image', csl: 'graphic' },
  audio: { ris: 'SOUND', biblatex: 'audio', csl: 'song' },
  notice: document,
}

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
