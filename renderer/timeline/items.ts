import type { Placed } from '../../data/timeline/placing.ts'
import { familyNamed } from './family-shape.ts'
import { itemElement } from './item-element.ts'
import type { BoardItem } from './vis-board.ts'

/** What the items of a lane are drawn with. */
export interface Dressing {
  readonly lane: number
  readonly selected: number
  readonly laneHeight: number
  readonly perDay: number
  /** Pixels from the top of the lane to a row. */
  readonly top: (row: number) => number
  readonly title: (event: number) => { readonly text: string; readonly lang: string }
  readonly family: (event: number) => number
}

/** The items of a lane as the board takes them. */
export function boardItems(items: readonly Placed[], dressing: Dressing): readonly BoardItem[] {
  return items.map((item) => boardItem(item, dressing))
}

function boardItem(item: Placed, dressing: Dressing): BoardItem {
  const { lane, perDay } = dressing
  const title = dressing.title(item.event)
  const selected = item.event === dressing.selected
  const rowTop = dressing.top(item.row)
  const inside = item.label === 'inside' ? `${item.inset} ${perDay}` : ''
  const sign = [
    item.form,
    item.from,
    item.to,
    rowTop,
    dressing.laneHeight,
    item.label,
    Math.round(item.labelPx),
    title.text,
    selected,
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
        family: familyNamed(dressing.family(item.event)),
        title: title.text,
        titleLang: title.lang,
        selected,
        rowTop,
        perDay,
      }),
  }
}
