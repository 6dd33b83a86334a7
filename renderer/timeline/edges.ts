import type { Columns } from '../../data/timeline/columns.ts'
import { familyAt } from '../../data/timeline/lanes.ts'
import type { LaneScene, SceneGiven } from '../../data/timeline/scene.ts'
import type { Spans } from '../../data/timeline/spans.ts'
import { familyNamed } from './family-shape.ts'

/** Chevrons at the edges of the window, where events that began before all dates or have no end run on. */
export function edgeElements(
  scene: readonly LaneScene[],
  view: SceneGiven,
  columns: Columns,
  top: (row: number, lane: number) => number,
): readonly HTMLElement[] {
  return scene.flatMap(({ items }, lane) =>
    items.flatMap((item) => {
      const onTop = `${top(item.row, lane)}px`
      const family = familyNamed(familyAt(columns, item.event))
      const ends: HTMLElement[] = []
      if (item.openEnd && item.from < view.window.to) ends.push(chevron('is-end', family, onTop))
      if (item.openStart && item.to > view.window.from)
        ends.push(chevron('is-start', family, onTop))
      return ends
    }),
  )
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
