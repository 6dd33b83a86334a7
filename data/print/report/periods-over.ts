import { readBounds } from '../../dates/bounds.ts'
import { dateWords } from '../../dates/words.ts'
import type { Lang } from '../../model/text.ts'
import { authorityRow } from '../../reading/read-authority.ts'
import { linksOf } from '../../reading/read-event.ts'
import { type DatedName, datedNames, fillingMost } from '../../timeline/dated-names.ts'
import { isPeriod, mostPeriods } from '../../timeline/periods.ts'
import type { TimeWindow } from '../../timeline/time-window.ts'
import type { Entry, PrintBounds, PrintPeriod } from '../model.ts'
import { printBounds } from './entries.ts'
import type { ReportRequest } from './request.ts'

/** What stands over the lanes of a print as periods, as the window chooses it: the longest of its events, or the dated names of the authority records that these are tied to; what begins first stands first. */
export function periodsOver(
  request: ReportRequest,
  entries: readonly Entry[],
): readonly PrintPeriod[] {
  const { periods: choice = 'none' } = request.options
  const window = windowOf(entries)
  if (choice === 'none' || window === null) return []
  const found =
    choice === 'authorities'
      ? namesOver(request, entries, window)
      : entries
          .filter(({ bounds, family }) => isPeriod(choice, daysOf(bounds), family))
          .sort((a, b) => daysOf(b.bounds) - daysOf(a.bounds) || a.number - b.number)
          .slice(0, mostPeriods)
          .flatMap(({ bounds, title: name, words, family }) =>
            bounds === null ? [] : [{ name, preferred: null, words, bounds, family }],
          )
  return found.sort((a, b) => firstOf(a.bounds) - firstOf(b.bounds))
}

/** The names of records that an event printed here is tied to: what else the authority file tells is no part of it. */
function namesOver(
  { archive, lang }: ReportRequest,
  entries: readonly Entry[],
  window: TimeWindow,
): PrintPeriod[] {
  const tied = new Set<string>()
  for (const { id } of entries)
    for (const { fields } of linksOf(archive, id))
      if (fields.event === id && typeof fields.to === 'string') tied.add(fields.to)
  const rows = [...tied].sort().flatMap((id) => authorityRow(archive, id) ?? [])
  const dated = datedNames(rows, lang)
  return fillingMost(dated, window, mostPeriods).flatMap((place) => {
    const name = dated.names[place]
    return name === undefined ? [] : periodOf(name, lang)
  })
}

function periodOf({ text, lang: own, edtf, preferred }: DatedName, lang: Lang): PrintPeriod[] {
  const read = readBounds(edtf)
  if (!read.ok) return []
  const bounds = printBounds(read.value)
  const name = { text, lang: own }
  return [{ name, preferred, words: dateWords(edtf, lang), bounds, family: null }]
}

/** From the first to the last day that is known of the entries; null where none is. */
function windowOf(entries: readonly Entry[]): TimeWindow | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { bounds } of entries)
    for (const day of daysKnown(bounds)) {
      from = Math.min(from, day)
      to = Math.max(to, day + 1)
    }
  return from < to ? { from, to } : null
}

function daysKnown(bounds: PrintBounds | null): readonly number[] {
  if (bounds === null) return []
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds
  return [earliestStart, latestStart, earliestEnd, latestEnd].filter((day) => day !== null)
}

function daysOf(bounds: PrintBounds | null): number {
  const known = daysKnown(bounds)
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known) + 1
}

function firstOf(bounds: PrintBounds): number {
  return bounds.openStart ? Number.NEGATIVE_INFINITY : Math.min(...daysKnown(bounds))
}
