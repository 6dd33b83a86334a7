import type { Family } from '../../data/model/vocabulary.ts'
import type { PlacedShape } from '../../data/timeline/placing.ts'
import type { Spans } from '../../data/timeline/spans.ts'
import type { TimeWindow } from '../../data/timeline/time-window.ts'

/** A chevron at an edge of the window. */
export interface Edge {
  readonly side: 'start' | 'end'
  readonly family: Family | 'none'
  readonly top: number
}

/** Chevrons at the edges of the window, where events of a lane that began before all dates or have no end run on. */
export function edgesOf(
  items: readonly PlacedShape[],
  window: TimeWindow,
  top: (row: number) => number,
  family: (event: number) => Family | 'none',
): readonly Edge[] {
  return items.flatMap((item) => {
    const at = { family: family(item.event), top: top(item.row) }
    const ends: Edge[] = []
    if (item.openEnd && item.from < window.to) ends.push({ ...at, side: 'end' })
    if (item.openStart && item.to > window.from) ends.push({ ...at, side: 'start' })
    return ends
  })
}

/** Draws a chevron. */
export function edgeElement({ side, family, top }: Edge): HTMLElement {
  const element = document.createElement('span')
  element.className = `chevron is-${side} family-${family}`
  element.style.top = `${top}px`
  return element
}

/** Where the line of the selected event stands: the middle of a short date, nowhere for one that lasts. */
export function middleOf(spans: Spans, event: number): number | null {
  const first = spans.first[event] ?? Number.NaN
  const last = spans.last[event] ?? Number.NaN
  return last - first <= 31 ? (first + last + 1) / 2 : null
}
