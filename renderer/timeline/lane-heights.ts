import { heightNeeded, type LaneScene, type SceneGiven } from '../../data/timeline/scene.ts'

/** The measures of lanes at a text size, in pixels: one folded to its name, the least for name and count, the least for bars. */
export type LaneMeasures = Pick<SceneGiven, 'leastPx' | 'foldedPx' | 'barsPx'>

/** The measures of lanes where text is so many times its usual size. */
export function laneMeasures(textScale: number): LaneMeasures {
  const of = (px: number): number => Math.round(px * textScale)
  return { foldedPx: of(26), leastPx: of(54), barsPx: of(32) }
}

/** How high lanes are, how far apart the rows of each, 1 as packed, and how many pixels of a bar stand for one event: as many in all lanes. */
export interface LaneHeights {
  readonly lanes: readonly { readonly height: number; readonly pitch: number }[]
  readonly perEvent: number
}

/** The room above the highest bar for its count. */
const countPx = 13
const widestPitch = 1.4
/** The most that a lane of marks is higher than it must be. */
const mostSpare = 64
/** A bar is no clearer for more pixels than that for each event. */
const mostPerEvent = 12
/** What of the spare room bars take before rows stand further apart. */
const forBars = 0.7

/** Lanes that stay as high as they are, while a hand moves. */
export function standingHeights(
  scene: readonly LaneScene[],
  heights: readonly number[],
): LaneHeights {
  const lanes = scene.map((one, i) => rowed(one, heights[i] ?? 0))
  return { lanes, perEvent: perEventIn(scene, lanes) }
}

/** A lane is as high as its rows, an empty one as its name. What is left of the room goes to bars, where a lane with more events has more of it, and to rows, which stand a little further apart. */
export function laneHeights(
  scene: readonly LaneScene[],
  room: number,
  measures: LaneMeasures,
): LaneHeights {
  const needed = scene.map((one) => heightNeeded(one, measures))
  const spare = Math.max(room - needed.reduce((sum, height) => sum + height, 0), 0)
  const peaks = scene.reduce((sum, { density }) => sum + (density?.peak ?? 0), 0)
  const withRows = scene.filter(({ items, density }) => density === null && items.length > 0).length
  const bars = peaks === 0 ? 0 : withRows === 0 ? spare : spare * forBars
  const each = withRows === 0 ? 0 : Math.min((spare - bars) / withRows, mostSpare)
  const enough = (peak: number): number => Math.max(peak * mostPerEvent - measures.barsPx, 0)
  const lanes = scene.map((one, i) => {
    const own = needed[i] ?? 0
    const { items, density } = one
    if (density !== null)
      return rowed(
        one,
        own + Math.min(Math.floor((bars * density.peak) / peaks), enough(density.peak)),
      )
    return rowed(one, items.length === 0 ? own : own + Math.floor(each))
  })
  return { lanes, perEvent: perEventIn(scene, lanes) }
}

/** A lane of that height, and how far apart its rows stand there. */
function rowed(
  { items, density, height, tops }: LaneScene,
  full: number,
): LaneHeights['lanes'][number] {
  const span = (tops.at(-1) ?? 0) - (tops[0] ?? 0)
  if (density !== null || items.length === 0 || span <= 0) return { height: full, pitch: 1 }
  const pitch = Math.min(widestPitch, 1 + ((full - height) * 0.6) / span)
  return { height: full, pitch: Math.max(pitch, 1) }
}

function perEventIn(scene: readonly LaneScene[], lanes: LaneHeights['lanes']): number {
  const perEvent = scene.map(({ density, height }, i) => {
    const free = (lanes[i]?.height ?? 0) - 1 - height - countPx
    return density === null ? mostPerEvent : Math.max(free, 6) / density.peak
  })
  return Math.min(mostPerEvent, ...perEvent)
}
