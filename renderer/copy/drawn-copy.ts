import { dayNumber, dayParts } from '../../data/dates/days.ts'
import type { LaneFamily } from '../../data/print/model.ts'
import type { CopyPeriod, CopyReader } from './reader.svelte.ts'

/** An event as it is drawn, in pixels: what is possible, what is certain, and its label, at the right or the left or, where there is no room for one, at neither side. */
export interface DrawnEvent {
  readonly n: number
  readonly family: LaneFamily
  readonly row: number
  readonly x: number
  readonly width: number
  readonly solids: readonly (readonly [number, number])[]
  readonly label: string
  readonly side: 'after' | 'before' | 'none'
}

/** How many events of each family touch a stretch of time. */
export interface DrawnCount {
  readonly x: number
  readonly width: number
  readonly parts: readonly { readonly family: LaneFamily; readonly n: number }[]
  readonly n: number
}

/** A line of the scale with its words. */
export interface DrawnTick {
  readonly x: number
  readonly label: string
  readonly isMajor: boolean
}

/** What the timeline draws of a stretch of time. */
export interface DrawnCopy {
  readonly events: readonly DrawnEvent[]
  readonly counts: readonly DrawnCount[]
  readonly highest: number
  readonly ticks: readonly DrawnTick[]
  /** How many touch the stretch, and how many of them have no room. */
  readonly touching: number
  readonly left: number
}

const mostDrawn = 220
const barWidth = 7
const leastWidth = 9
const gap = 8

/** Lays out the events that touch a stretch: each on a row on which it and its label touch nothing, or, where they are too many, counted by stretches of seven pixels. */
export function drawnCopy(
  reader: CopyReader,
  { first, last }: CopyPeriod,
  { width, rows }: { readonly width: number; readonly rows: number },
  measure: (label: string) => number,
): DrawnCopy {
  const perDay = width / (last - first + 1)
  const at = (day: number): number => (day - first) * perDay
  const touching = reader.found.filter((n) => reader.touches(n, { first, last }))
  const ticks = ticksOf({ first, last }, width, reader.lang)
  const { from, to, families, solids } = reader.head.events
  const within = (x: number): number => Math.max(-gap, Math.min(width + gap, x))
  const spanOf = (n: number): readonly [number, number] => {
    const begin = within(at(from[n] ?? -Infinity))
    const end = within(at((to[n] ?? Infinity) + 1))
    return end - begin >= leastWidth
      ? [begin, end]
      : [(begin + end - leastWidth) / 2, (begin + end + leastWidth) / 2]
  }
  if (touching.length > mostDrawn) {
    const counts = countsOf(touching, spanOf, (n) => families[n] ?? 'none', width)
    const highest = Math.max(1, ...counts.map(({ n }) => n))
    return { events: [], counts, highest, ticks, touching: touching.length, left: 0 }
  }
  const free = new Rows(rows)
  const events: DrawnEvent[] = []
  let left = 0
  for (const n of touching) {
    const [x, end] = spanOf(n)
    const label = reader.title(n).text
    const room = gap + measure(label)
    const after = end + room <= width ? free.take(x, end + room) : -1
    const before = after < 0 && x - room >= 0 ? free.take(x - room, end) : -1
    const bare = after < 0 && before < 0 ? free.take(x, end) : -1
    const row = Math.max(after, before, bare)
    if (row < 0) {
      left += 1
      continue
    }
    const sure = (solids[n] ?? []).flatMap(([begin, stop]): [number, number][] => {
      const from = Math.max(x, within(at(begin ?? -Infinity)))
      const to = Math.min(end, within(at((stop ?? Infinity) + 1)))
      return end - x <= leastWidth ? [[x, end]] : to > from ? [[from, to]] : []
    })
    const side = after >= 0 ? 'after' : before >= 0 ? 'before' : 'none'
    const family = families[n] ?? 'none'
    events.push({ n, family, row, x, width: end - x, solids: sure, label, side })
  }
  return { events, counts: [], highest: 0, ticks, touching: touching.length, left }
}

/** Rows on which what is drawn touches nothing. */
class Rows {
  readonly #taken: [number, number][][]

  constructor(count: number) {
    this.#taken = Array.from({ length: count }, () => [])
  }

  /** Takes a stretch of the first row that is free there; −1 where none is. */
  take(from: number, to: number): number {
    const row = this.#taken.findIndex((all) =>
      all.every(([begin, end]) => to + gap <= begin || from >= end + gap),
    )
    this.#taken[row]?.push([from, to])
    return row
  }
}

function countsOf(
  touching: readonly number[],
  spanOf: (n: number) => readonly [number, number],
  familyOf: (n: number) => LaneFamily,
  width: number,
): readonly DrawnCount[] {
  const columns = Math.max(1, Math.ceil(width / barWidth))
  const found: Map<LaneFamily, number>[] = Array.from({ length: columns }, () => new Map())
  for (const n of touching) {
    const [x, end] = spanOf(n)
    // A long event is counted where it begins: it would fill the picture else.
    const column =
      found[
        Math.max(
          0,
          Math.min(
            columns - 1,
            Math.floor(Math.max(0, end - x > 60 ? x : (x + end) / 2) / barWidth),
          ),
        )
      ]
    const family = familyOf(n)
    column?.set(family, (column.get(family) ?? 0) + 1)
  }
  return found.flatMap((families, at) => {
    const parts = [...families].map(([family, n]) => ({ family, n }))
    const n = parts.reduce((sum, part) => sum + part.n, 0)
    return n === 0 ? [] : [{ x: at * barWidth, width: barWidth - 1, parts, n }]
  })
}

/** Steps of the scale, in months, where a day is too fine. */
const steps = [1, 3, 12, 60, 120, 600, 1200, 6000, 12000, 60000, 120000, 600000] as const

function ticksOf({ first, last }: CopyPeriod, width: number, lang: string): readonly DrawnTick[] {
  const days = last - first + 1
  const perDay = width / days
  const at = (day: number): number => (day - first) * perDay
  const apart = 64
  if (perDay * 7 >= apart) return dayTicks({ first, last }, perDay, at, lang)
  const step = steps.find((months) => months * 30.44 * perDay >= apart) ?? 1_200_000
  const { year, month } = dayParts(first)
  const begun = year * 12 + month - 1
  const ticks: DrawnTick[] = []
  for (let month = Math.floor(begun / step) * step; ; month += step) {
    const y = Math.floor(month / 12)
    const m = ((month % 12) + 12) % 12
    const day = dayNumber(y, m + 1, 1)
    if (day > last) return ticks
    if (day < first - 1) continue
    const isYear = m === 0
    const label = step >= 12 || isYear ? String(y) : monthName(m, lang)
    ticks.push({
      x: at(day),
      label: at(day) > width - 40 ? '' : label,
      isMajor: step < 12 && isYear,
    })
  }
}

function dayTicks(
  { first, last }: CopyPeriod,
  perDay: number,
  at: (day: number) => number,
  lang: string,
): readonly DrawnTick[] {
  const step = [1, 2, 7].find((each) => each * perDay >= 64) ?? 7
  const ticks: DrawnTick[] = []
  for (let day = Math.ceil(first / step) * step; day <= last; day += step) {
    const { year, month, day: nth } = dayParts(day)
    ticks.push({
      x: at(day),
      label: day === last ? '' : `${nth} ${monthName(month - 1, lang)} ${year}`,
      isMajor: false,
    })
  }
  return ticks
}

const monthNames = new Map<string, Intl.DateTimeFormat>()

function monthName(month: number, lang: string): string {
  const format =
    monthNames.get(lang) ?? new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' })
  monthNames.set(lang, format)
  return format.format(new Date(Date.UTC(2001, month, 1)))
}

/** The stretch moved and scaled: by a share of its length, and by a factor around a share of it. */
export function movedStretch(
  { first, last }: CopyPeriod,
  by: number,
  factor = 1,
  around = 0.5,
): CopyPeriod {
  const length = last - first + 1
  const wanted = Math.max(3, Math.min(4_000_000, length * factor))
  const begin = first + by * length + (length - wanted) * around
  return { first: Math.round(begin), last: Math.round(begin + wanted) - 1 }
}
