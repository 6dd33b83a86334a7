import { type Family, families } from '../model/vocabulary.ts'
import type { Columns } from './columns.ts'
import { type DatedNames, fillingMost } from './dated-names.ts'
import { familyAt, type Lane } from './lanes.ts'
import { type PackedShapes, place } from './placing.ts'
import type { SceneGiven } from './scene.ts'
import { shapeOf } from './shapes.ts'
import { type Spans, touchesWindow } from './spans.ts'
import { widthOf } from './time-window.ts'

/** What stands behind the lanes as periods: nothing, long events (missions, mandates and transitions, or all), or the dated names of authority records. */
export const periodChoices = ['none', 'missions', 'mandates', 'all', 'authorities'] as const
export type PeriodChoice = (typeof periodChoices)[number]

/** The days from which an event is a period. */
const leastDays = 90
/** How many periods are shown at once. */
export const mostPeriods = 10

const chosen: Readonly<Record<PeriodChoice, readonly Family[] | null>> = {
  none: [],
  missions: ['deployment'],
  mandates: ['governance', 'agreement'],
  all: null,
  authorities: [],
}

const held = new WeakMap<Lane, Uint32Array>()

/** The long events of a lane, the longest first; found once. */
function longIn(lane: Lane, { first, last }: Spans): Uint32Array {
  let long = held.get(lane)
  if (long === undefined) {
    const days = (event: number): number => (last[event] ?? 0) - (first[event] ?? 0) + 1
    long = lane.events.filter((event) => days(event) >= leastDays).sort((a, b) => days(b) - days(a))
    held.set(lane, long)
  }
  return long
}

/** The periods that touch the window: the longest of those that a person chose. */
export function periodsIn(
  { columns, spans, lanes, window }: Pick<SceneGiven, 'columns' | 'spans' | 'lanes' | 'window'>,
  choice: PeriodChoice,
): readonly number[] {
  const wanted = chosen[choice]
  const found: number[] = []
  if (wanted?.length === 0) return found
  for (const event of longIn(lanes.all, spans)) {
    if (found.length === mostPeriods) break
    if (touchesWindow(spans, event, window) && isOf(columns, event, wanted)) found.push(event)
  }
  return found
}

/** Whether an event of that many days is a period that a person chose. */
export function isPeriod(choice: PeriodChoice, days: number, family: Family | 'none'): boolean {
  const wanted = chosen[choice]
  return days >= leastDays && (wanted === null || wanted.some((one) => one === family))
}

function isOf(columns: Columns, event: number, wanted: readonly Family[] | null): boolean {
  const family = families[familyAt(columns, event)]
  return wanted === null || (family !== undefined && wanted.includes(family))
}

/** Packs periods into the rows of a strip over the lanes, so many at most. */
export function packedPeriods(view: SceneGiven, choice: PeriodChoice, rows: number): PackedShapes {
  return packedIn(view, view, periodsIn(view, choice), rows)
}

/** Packs the dated names that touch the window as it does long events, each under the label that is given for it. */
export function packedNames(
  view: SceneGiven,
  dated: DatedNames,
  rows: number,
  label: SceneGiven['label'],
): PackedShapes {
  return packedIn({ ...view, label }, dated, fillingMost(dated, view.window, mostPeriods), rows)
}

function packedIn(
  view: SceneGiven,
  { columns, spans }: Pick<DatedNames, 'columns' | 'spans'>,
  periods: readonly number[],
  rows: number,
): PackedShapes {
  const { range, window, markPx, linePx, label } = view
  const perDay = view.widthPx / widthOf(window)
  const shapes = periods.map((period) => shapeOf(columns, spans, period, range, perDay))
  const rowsPx = rows * (markPx + 4) + 10
  const stood = (): number => 0
  return place(shapes, { rowsPx, perDay, markPx, linePx, window, range, label, stood })
}
