/** A stretch of a long list: lines that are drawn, and gaps as tall as the lines left out. */
export type Part =
  | { readonly kind: 'line'; readonly key: string; readonly place: number }
  | { readonly kind: 'gap'; readonly key: string; readonly px: number }

/** What of a list is drawn. */
export interface ListSlice {
  readonly parts: readonly Part[]
  /** The places drawn, the kept one included. */
  readonly places: readonly number[]
}

const spare = 6

/** The lines to draw of a list of `count` lines, scrolled by so many pixels in so much room; the line `kept` is always among them, for it may hold the focus. */
export function slice(
  count: number,
  scrolled: number,
  room: number,
  lineHeight: number,
  kept: number,
): ListSlice {
  const first = Math.max(Math.floor(scrolled / lineHeight) - spare, 0)
  const last = Math.min(Math.ceil((scrolled + room) / lineHeight) + spare, count)
  const places = Array.from({ length: Math.max(last - first, 0) }, (_, i) => first + i)
  if (kept >= 0 && kept < first) places.unshift(kept)
  if (kept >= last && kept < count) places.push(kept)
  const parts: Part[] = []
  let next = 0
  for (const place of places) {
    if (place > next) parts.push(gap(next, place, lineHeight))
    parts.push({ kind: 'line', key: `line ${place}`, place })
    next = place + 1
  }
  if (next < count) parts.push(gap(next, count, lineHeight))
  return { parts, places }
}

function gap(from: number, to: number, lineHeight: number): Part {
  return {
    kind: 'gap',
    key: to > from ? `gap ${from === 0 ? 'top' : to}` : '',
    px: (to - from) * lineHeight,
  }
}

/** The rank of each event in an order of all of them. */
export function ranksOf(order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length)
  order.forEach((event, rank) => {
    ranks[event] = rank
  })
  return ranks
}

/** The place of an event in an order that rises by rank, or of the first one after it; the last place where there is none. Without ranks, each event is its own. */
export function placeIn(
  order: Uint32Array,
  event: number,
  ranks: Uint32Array | null = null,
): number {
  const rankOf = (one: number): number => (ranks === null ? one : (ranks[one] ?? -1))
  const wanted = rankOf(event)
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rankOf(order[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return Math.max(Math.min(low, order.length - 1), 0)
}

/** Whether events stand in their own order already, as those of columns in order of time do. */
export function isRising(events: Uint32Array): boolean {
  for (let i = 1; i < events.length; i++) if ((events[i] ?? 0) < (events[i - 1] ?? 0)) return false
  return true
}
