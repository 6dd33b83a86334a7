import type { Columns } from '../../data/timeline/columns.ts'
import { familyAt } from '../../data/timeline/lanes.ts'
import type { LaneScene, View } from '../../data/timeline/scene.ts'
import { familyNamed } from './family-shape.ts'

/** Chevrons at the edges of the window, where events that began before all dates or have no end run on. */
export function edgeElements(
  scene: readonly LaneScene[],
  view: View,
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
