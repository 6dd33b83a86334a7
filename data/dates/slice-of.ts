import { daysInMonth } from './days.ts'
import { BLANK, type PartialDate, pair } from './partial.ts'

/** A part of a month, a year or a decade that speech names. */
export type TimeSlice = 'early' | 'middle' | 'late' | 'first-half' | 'second-half'

const OF =
  "(?: ?-? ?|-)(?:(?:du mois |du |de l'annee |de la |de l'|des |de |d'|of (?:the (?:year )?)?|month of )*)"
const SLICES: readonly (readonly [TimeSlice, RegExp])[] = [
  [
    'first-half',
    new RegExp(`^(?:(?:premiere|1ere|1re) (?:quinzaine|moitie)|first half)${OF}(.+)$`),
  ],
  [
    'second-half',
    new RegExp(`^(?:(?:deuxieme|seconde|2e|2de) (?:quinzaine|moitie)|second half)${OF}(.+)$`),
  ],
  ['early', new RegExp(`^(?:premiere|1ere|1re) decade${OF}(.+)$`)],
  ['middle', new RegExp(`^(?:deuxieme|seconde|2e|2de) decade${OF}(.+)$`)],
  ['late', new RegExp(`^(?:troisieme|derniere|3e) decade${OF}(.+)$`)],
  ['early', new RegExp(`^(?:debuts?|commencement|early|(?:beginning|start)(?= of))${OF}(.+)$`)],
  ['middle', new RegExp(`^(?:mi(?=[ -])|milieu|mid(?=[ -])|middle(?= of))${OF}(.+)$`)],
  ['late', new RegExp(`^(?:fin|late|end(?= of))${OF}(.+)$`)],
]

/** Splits « début mars 2013 » into the part named and what it is a part of. */
export function splitSlice(text: string): readonly [TimeSlice, string] | null {
  const plain = text.replace(/^(?:au |a la |vers la |la |le |en |in |the |at the |in the )+/, '')
  for (const [slice, pattern] of SLICES) {
    const found = pattern.exec(plain)
    if (found?.[1]) return [slice, found[1]]
  }
  return null
}

function day(of: PartialDate, value: number): PartialDate {
  return { ...of, day: pair(value) }
}

function ofMonth(of: PartialDate, slice: TimeSlice): readonly [PartialDate, PartialDate] {
  const last = daysInMonth(Number(of.year), Number(of.month))
  switch (slice) {
    case 'early':
      return [day(of, 1), day(of, 10)]
    case 'middle':
      return [day(of, 11), day(of, 20)]
    case 'late':
      return [day(of, 21), day(of, last)]
    case 'first-half':
      return [day(of, 1), day(of, 15)]
    case 'second-half':
      return [day(of, 16), day(of, last)]
  }
}

/** Numbers of the first and last month of a slice of a year, or year of a slice of a decade. */
function range(
  slice: TimeSlice,
  thirds: readonly [number, number, number, number],
): [number, number] {
  const [start, second, third, end] = thirds
  const half = Math.floor((start + end) / 2)
  switch (slice) {
    case 'early':
      return [start, second - 1]
    case 'middle':
      return [second, third - 1]
    case 'late':
      return [third, end]
    case 'first-half':
      return [start, half]
    case 'second-half':
      return [half + 1, end]
  }
}

/**
 * The dates between which a slice lies: of a month days 1–10, 11–20, 21–end; of a year four months
 * each; of a decade years 0–3, 4–6, 7–9; of a century 0–33, 34–66, 67–99. Null for anything else.
 */
export function sliceOf(
  of: PartialDate,
  slice: TimeSlice,
): readonly [PartialDate, PartialDate] | null {
  if (of.day !== '' || of.season || of.time || of.month.includes('X')) return null
  if (of.month !== '') return /^-?\d{4}$/.test(of.year) ? ofMonth(of, slice) : null
  if (/^-?\d{4}$/.test(of.year)) {
    const [first, last] = range(slice, [1, 5, 9, 12])
    return [
      { ...of, month: pair(first) },
      { ...of, month: pair(last) },
    ]
  }
  if (/^\d{3}X$/.test(of.year)) {
    const decade = of.year.slice(0, 3)
    const [first, last] = range(slice, [0, 4, 7, 9])
    return [
      { ...BLANK, marks: of.marks, year: `${decade}${first}` },
      { ...BLANK, marks: of.marks, year: `${decade}${last}` },
    ]
  }
  if (/^\d\dXX$/.test(of.year)) {
    const century = of.year.slice(0, 2)
    const [first, last] = range(slice, [0, 34, 67, 99])
    return [
      { ...BLANK, marks: of.marks, year: century + pair(first) },
      { ...BLANK, marks: of.marks, year: century + pair(last) },
    ]
  }
  return null
}
