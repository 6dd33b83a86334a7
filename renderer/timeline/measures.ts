import type { Lane } from '../../data/timeline/lanes.ts'

/** The least that lanes and list keep, at usual text size. */
const leastLanes = 120
const leastList = 120
const axisPx = 40

/** How high the lanes are, axis included, of a height that they share with the list: `split` hundredths of it, as far as there is something to show. */
export function lanesHeight(
  height: number,
  split: number,
  lanes: readonly Lane[],
  textScale: number,
): number {
  const most = Math.max(height - leastList * textScale, height * 0.35)
  const share = Math.min(Math.max((height * split) / 100, leastLanes * textScale), most)
  const needed = lanes.reduce((sum, lane) => sum + mostOf(lane), axisPx + 2) * textScale
  return Math.round(Math.min(share, needed))
}

/** What a lane can use, whatever window of time is shown: its height must not change with it, or the list would jump. */
function mostOf({ events }: Lane): number {
  return events.length === 0 ? 26 : 80 + Math.min(events.length, 12) * 30
}
