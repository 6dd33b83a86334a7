import { idAt } from '../../data/timeline/columns.ts'
import type { LaneScene, SceneGiven } from '../../data/timeline/scene.ts'
import { panned } from '../../data/timeline/time-window.ts'
import type { Labels } from './labels.ts'
import { laneMeasures } from './lane-heights.ts'
import type { BoardPicture } from './picture.ts'

/** The most marks that stand at once: so many are moved with the hand. */
const cap = 250

/** What a scene is made from, but for what stood before and the room that there is. */
export function sceneGiven(
  picture: BoardPicture,
  widthPx: number,
  labels: Labels,
): Omit<SceneGiven, 'roomPx' | 'stood' | 'standing'> {
  const { columns, spans, lanes, window, selected, textScale, named } = picture
  return {
    columns,
    spans,
    lanes,
    window,
    range: { from: panned(window, -0.5).from, to: panned(window, 0.5).to },
    widthPx,
    cap,
    ...laneMeasures(textScale),
    label: (event) => labels.of(idAt(columns, event), picture),
    markPx: Math.round(16 * textScale),
    linePx: Math.round(14 * textScale),
    pinned: selected,
    named,
    folded: ({ key }) => picture.shut.has(key),
  }
}

/** On which row each event of each lane stands. */
export function stoodIn(
  { lanes }: SceneGiven,
  scene: readonly LaneScene[],
): ReadonlyMap<string, number> {
  return new Map(
    scene.flatMap(({ items }, i) =>
      items.map(({ event, row }) => [`${lanes.lanes[i]?.key} ${event}`, row] as const),
    ),
  )
}
