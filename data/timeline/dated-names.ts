import { readBounds } from '../dates/bounds.ts'
import type { Name } from '../model/authority.ts'
import { kindOf } from '../model/id.ts'
import { type Lang, textIn } from '../model/text.ts'
import type { AuthorityRow } from '../reading/authority-view.ts'
import { type DateColumns, flag } from './columns.ts'
import { dateFlags, type Four, fourBounds } from './four-bounds.ts'
import { type Spans, spansOf, touchesWindow } from './spans.ts'
import type { TimeWindow } from './time-window.ts'

/** A name of an authority record that held for a time. */
export interface DatedName {
  readonly id: string
  readonly text: string
  /** The language of the name; `und` where nobody said it. */
  readonly lang: string
  readonly edtf: string
  /** The name that its record prefers, for where the dated one has no room. */
  readonly preferred: { readonly text: string; readonly lang: string }
}

/** The dated names of the authority file in order of time, those of places after the others, with their days as the drawing reads them. */
export interface DatedNames {
  readonly names: readonly DatedName[]
  readonly columns: DateColumns
  readonly spans: Spans
}

interface Dated extends DatedName {
  readonly four: Four
  readonly flags: number
  readonly solids: readonly (readonly [number, number])[]
}

/** Finds the names that held for a time. Where a record had several in the same time, the first in the reader's language stands for all. */
export function datedNames(rows: Iterable<AuthorityRow>, lang: Lang): DatedNames {
  const read = new Map<string, Omit<Dated, keyof DatedName> | null>()
  const found: Dated[] = []
  for (const { id, name: preferred, names } of rows)
    for (const [edtf, name] of namesByTime(names, lang)) {
      if (!read.has(edtf)) read.set(edtf, daysIn(edtf))
      const days = read.get(edtf)
      if (!days) continue
      const { text, lang: own = 'und' } = name
      found.push({ id, text, lang: own, edtf, preferred: textIn(preferred, lang), ...days })
    }
  const sorted = found.sort(compare)
  const columns = columnsOf(sorted)
  const names = sorted.map(({ four, flags, solids, ...name }) => name)
  return { names, columns, spans: spansOf(columns) }
}

/** The dated names that could touch a window, by their places, in their order. */
export function datedIn({ names, spans }: DatedNames, window: TimeWindow): readonly number[] {
  return names.flatMap((_, i) => (touchesWindow(spans, i, window) ? [i] : []))
}

/** Those that fill most of a window, so many at most; names of which no beginning is stated, and then those of places, where no others are left. */
export function fillingMost(dated: DatedNames, window: TimeWindow, most: number): number[] {
  const { names, spans } = dated
  const days = (i: number): number => daysWithin(dated, i, window)
  const rank = (i: number): number =>
    Number(names[i] !== undefined && isPlace(names[i])) * 2 + Number(spans.first[i] === -Infinity)
  const order = datedIn(dated, window).toSorted(
    (a, b) => rank(a) - rank(b) || days(b) - days(a) || a - b,
  )
  return order.slice(0, most)
}

/** How many days of a window the name at a place could fill. */
export function daysWithin({ spans }: DatedNames, place: number, window: TimeWindow): number {
  const { first, last } = spans
  return Math.min((last[place] ?? 0) + 1, window.to) - Math.max(first[place] ?? 0, window.from)
}

function namesByTime(names: readonly Name[], lang: Lang): ReadonlyMap<string, Name> {
  const byTime = new Map<string, Name>()
  for (const name of names) {
    if (name.valid === undefined) continue
    const held = byTime.get(name.valid)
    if (held === undefined || (held.lang !== lang && name.lang === lang))
      byTime.set(name.valid, name)
  }
  return byTime
}

/** The days of a date; null where it is none of which a day is known. */
function daysIn(edtf: string): Omit<Dated, keyof DatedName> | null {
  const bounds = readBounds(edtf)
  if (!bounds.ok) return null
  const four = fourBounds(bounds.value)
  if (four.every(Number.isNaN)) return null
  return { four, flags: dateFlags(bounds.value, four), solids: bounds.value.solids }
}

function compare(a: Dated, b: Dated): number {
  return (
    Number(isPlace(a)) - Number(isPlace(b)) ||
    compareDays(firstOf(a.four), firstOf(b.four)) ||
    (a.id < b.id ? -1 : 1)
  )
}

function isPlace({ id }: { readonly id: string }): boolean {
  return kindOf(id) === 'place'
}

/** The first day that is known of a date. */
function firstOf(four: Four): number {
  return four.find((day) => !Number.isNaN(day)) ?? 0
}

function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function columnsOf(dated: readonly Dated[]): DateColumns {
  const pieces = dated.flatMap(({ solids, flags }, i) =>
    flags & flag.pieces ? solids.map(([from, to]) => ({ i, days: [from, to] })) : [],
  )
  return {
    count: dated.length,
    bounds: Float64Array.from(dated.flatMap(({ four }) => four)),
    flags: Uint8Array.from(dated, ({ flags }) => flags),
    solidEvents: Uint32Array.from(pieces, ({ i }) => i),
    solidDays: Float64Array.from(pieces.flatMap(({ days }) => days)),
  }
}
