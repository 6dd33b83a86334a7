import type { PackedLane } from './pack.ts'
import type { Strip } from './strip.ts'

/** Rows stand at most so much further apart than they must. */
const widest = 1.5
/** A lane is left at most so much emptier than its rows, in sizes of its type. */
const emptiest = 5

/** Lets the rows and lanes of strips take the room of their sheets: rows stand further apart, by one measure on all strips, and a lane stands at the same height on each where the sheets are deep enough for it. */
export function filled(strips: readonly Strip[], depth: number, text: number): readonly Strip[] {
  const level = spreadAs(strips, 1, true)
  const even = strips.length > 1 && level.every(({ height }) => height <= depth)
  let low = 1
  let high = widest
  const fits = (pitch: number): boolean =>
    spreadAs(strips, pitch, even).every(({ height }) => height <= depth)
  if (!fits(1)) return strips
  if (fits(high)) low = high
  while (high - low > 0.01) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  return spreadAs(strips, low, even).map((strip) => {
    const share = (depth - strip.height) / Math.max(1, strip.lanes.length)
    const more = Math.max(0, Math.min(share, text * emptiest))
    return withLanes(
      strip,
      strip.lanes.map((lane) => ({ ...lane, height: lane.height + more })),
    )
  })
}

/** Strips with their rows `pitch` times as far apart; with `even`, each lane as high as it is on the strip that needs most. */
function spreadAs(strips: readonly Strip[], pitch: number, even: boolean): readonly Strip[] {
  const spread = strips.map((strip) =>
    withLanes(
      strip,
      strip.lanes.map((lane) => spreadLane(lane, pitch)),
    ),
  )
  if (!even) return spread
  const needed = new Map<string, number>()
  for (const { lanes } of spread)
    for (const { lane, height } of lanes)
      needed.set(lane.id, Math.max(needed.get(lane.id) ?? 0, height))
  return spread.map((strip) =>
    withLanes(
      strip,
      strip.lanes.map((each) => ({ ...each, height: needed.get(each.lane.id) ?? each.height })),
    ),
  )
}

/** A lane with its rows as far apart as a height allows. */
export function spreadInto(lane: PackedLane, height: number): PackedLane {
  const span = (lane.rows.at(-1) ?? 0) - (lane.rows[0] ?? 0)
  if (span <= 0 || height <= lane.height) return lane
  return spreadLane(lane, Math.min(widest, 1 + (height - lane.height) / span))
}

function spreadLane(lane: PackedLane, pitch: number): PackedLane {
  const first = lane.rows[0] ?? 0
  const rows = lane.rows.map((top) => first + (top - first) * pitch)
  const more = (rows.at(-1) ?? first) - (lane.rows.at(-1) ?? first)
  return { ...lane, rows, height: lane.height + more }
}

function withLanes(strip: Strip, lanes: readonly PackedLane[]): Strip {
  const before = strip.lanes.reduce((sum, { height }) => sum + height, 0)
  const after = lanes.reduce((sum, { height }) => sum + height, 0)
  return { ...strip, lanes, height: strip.height + after - before }
}
