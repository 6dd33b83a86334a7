import { proposeDates } from '../../data/dates/find.ts'
import type { Lang } from '../../data/model/text.ts'
import type { TextStretch } from './text-places.ts'

/** A date that stands in a text, the words that say it, and whether they may mean another. */
export interface Proposal {
  readonly edtf: string
  readonly typed: string
  readonly isDoubted: boolean
}

const most = 4
const reach = 400

/** The first few different dates that stand in a text. */
export function datesIn(text: string, lang: Lang): readonly Proposal[] {
  const found = proposeDates(text.slice(0, reach * 5), lang)
  const first = found.filter(({ edtf }, i) => found.findIndex((one) => one.edtf === edtf) === i)
  return first
    .slice(0, most)
    .map(({ edtf, typed, doubts }) => ({ edtf, typed, isDoubted: doubts.length > 0 }))
}

/** The dates in chosen words, or else in the text around them, nearest first. */
export function datesAround(text: string, chosen: TextStretch, lang: Lang): readonly Proposal[] {
  const inside = datesIn(text.slice(chosen.start, chosen.end), lang)
  if (inside.length > 0) return inside
  const before = datesIn(text.slice(Math.max(0, chosen.start - reach), chosen.start), lang)
  const after = datesIn(text.slice(chosen.end, chosen.end + reach), lang)
  return [...before.toReversed(), ...after].slice(0, most)
}
