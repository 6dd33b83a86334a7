/** Heights in pixels: of one lane, and of all lanes with their axis as far as they are seen. */
export interface Measures {
  readonly lane: number
  readonly lanes: number
}

/** The height of the axis row at usual text size. */
export const axisPx = 28

const aboveLanes = 108
const leastList = 170

/** Shares the height of the timeline between its lanes and its list. Few lanes grow, many are scrolled. */
export function measuresOf(height: number, lanes: number, textScale: number): Measures {
  const count = Math.max(lanes, 1)
  const axis = Math.round(axisPx * textScale)
  const free = Math.max(height - aboveLanes * textScale - axis, 200)
  const most = Math.max(free - leastList * textScale, free * 0.4)
  const share = Math.min(most, free * 0.62) / count
  const tallest = Math.max(72, 220 / count) * textScale
  const lane = Math.round(Math.min(Math.max(share, 42 * textScale), tallest))
  const wanted = lane * count + 2
  return { lane, lanes: Math.round(axis + Math.min(wanted, Math.max(most, lane * 2))) }
}
