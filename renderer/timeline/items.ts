import type { PlacedShape } from '../../data/timeline/placing.ts'
import { familyNamed } from './family-shape.ts'
import { itemElement } from './item-element.ts'
import type { BoardItem } from './vis-board.ts'

/** What the items of a lane are drawn with. */
export interface Dressing {
  readonly lane: number
  readonly selected: number
  /** 1 at the place of each event chosen with others; null where none is. */
  readonly chosen: Uint8Array | null
  readonly laneHeight: number
  readonly perDay: number
  /** Pixels from the top of the lane to a row. */
  readonly top: (row: number) => number
  readonly title: (event: number) => { readonly text: string; readonly lang: string }
  readonly family: (event: number) => number
}

/** The items of a lane as the board takes them. */
export function boardItems(
  items: readonly PlacedShape[],
  dressing: Dressing,
): readonly BoardItem[] {
  return items.map((item) => boardItem(item, dressing))
}

function boardItem(item: PlacedShape, dressing: Dressing): BoardItem {
  const { lane, perDay } = dressing
  const title = dressing.title(item.event)
  const selected = item.event === dressing.selected
  const chosen = dressing.chosen?.[item.event] === 1
  const family = familyNamed(dressing.family(item.event))
  const rowTop = dressing.top(item.row)
  const { row: _, inset, labelPx, ...drawn } = item
  const inside = item.label === 'inside' ? `${inset} ${perDay}` : ''
  const sign = [
    JSON.stringify(drawn),
    family,
    rowTop,
    dressing.laneHeight,
    Math.round(labelPx),
    title.text,
    title.lang,
    selected,
    chosen,
    inside,
  ]
  return {
    id: `${lane}:${item.event}`,
    lane,
    from: item.from,
    to: item.form === 'mark' ? null : item.to,
    sign: sign.join('|'),
    draw: () =>
      itemElement(item, {
        family,
        title: title.text,
        titleLang: title.lang,
        selected,
        chosen,
        rowTop,
        perDay,
      }),
  }
}
