import { textIn } from '../../data/model/text.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { familyAt, type Lane } from '../../data/timeline/lanes.ts'
import type { LaneScene, SceneGiven } from '../../data/timeline/scene.ts'
import { widthOf } from '../../data/timeline/time-window.ts'
import { edgesOf } from './edges.ts'
import { familyNamed } from './family-shape.ts'
import type { RowGiven } from './lane-row.ts'
import type { BoardPicture } from './picture.ts'
import { scaleWords } from './scale-words.ts'
import type { inksOf } from './stack-canvas.ts'

/** How a lane is measured and inked. */
interface Measured {
  readonly height: number
  readonly pitch: number
  readonly perEvent: number
  readonly font: string
  readonly inks: ReturnType<typeof inksOf>
}

/** What the row of a lane is given to show its part of a scene. */
export function rowGiven(
  picture: BoardPicture,
  view: SceneGiven,
  lane: Lane,
  scene: LaneScene,
  { height, pitch, perEvent, font, inks }: Measured,
): RowGiven {
  const { columns, lang, selected, chosen, lanes } = picture
  const perDay = view.widthPx / widthOf(view.window)
  const top = rowTops(scene, height, pitch)
  const family = (event: number) => familyNamed(familyAt(columns, event))
  const titleLang = (event: number): string => {
    const row = picture.rows.get(idAt(columns, event))
    return row === undefined ? lang : textIn(row.title, lang).lang
  }
  return {
    lane,
    scene,
    head: {
      by: lanes.by,
      lane,
      count: scene.count,
      undrawn: scene.undrawn,
      lang,
      isShut: picture.shut.has(lane.key),
      isPinned: picture.pinned.has(lane.key),
    },
    height,
    dressing: { selected, chosen, perDay, top, titleLang, family },
    range: view.range,
    perDay,
    perEvent,
    font,
    lang,
    scale: scene.density && scaleWords(scene.density, lang),
    inks: inks(lanes.by === 'type' ? lane.key : null),
    edges: edgesOf(scene.items, view.window, top, family),
  }
}

/** The pixels from the top of a lane to each of its rows: in its middle, above the bars where there are some. */
function rowTops({ tops, height, density }: LaneScene, full: number, pitch: number) {
  const [first = 0] = tops
  const rows = height + ((tops.at(-1) ?? first) - first) * (pitch - 1)
  const above = density === null ? Math.max((full - rows) / 2, 0) : 0
  return (row: number): number => Math.round(above + first + ((tops[row] ?? 0) - first) * pitch)
}
