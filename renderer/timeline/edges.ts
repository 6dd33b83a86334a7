import type { PlacedShape } from '../../data/timeline/placing.ts'
import type { Spans } from '../../data/timeline/spans.ts'
import type { TimeWindow } from '../../data/timeline/time-window.ts'

/** Chevrons at the edges of the window, where events of a lane that began before all dates or have no end run on. */
export function edgeElements(
  items: readonly PlacedShape[],
  window: TimeWindow,
  top: (row: number) => number,
  family: (event: number) => string,
): readonly HTMLElement[] {
  return items.flatMap((item) => {
    const onTop = `${top(item.row)}px`
    const ends: HTMLElement[] = []
    if (item.openEnd && item.from < window.to)
      ends.push(chevron('is-end', family(item.event), onTop))
    if (item.openStart && item.to > window.from)
      ends.push(chevron('is-start', family(item.event), onTop))
    return ends
  })
}

function chevron(side: string, family: string, top: string): HTMLElement {
  const element = document.createElement('span')
  element.className = `chevron ${side} family-${family}`
  element.style.top = top
  return element
}

/** Where the line of the selected event stands: the middle of a short date, nowhere for one that lasts. */
export function middleOf(spans: Spans, event: number): number | null {
  const first = spans.first[event] ?? Number.NaN
  const last = spans.last[event] ?? Number.NaN
  return last - first <= 31 ? (first + last + 1) / 2 : null
}
