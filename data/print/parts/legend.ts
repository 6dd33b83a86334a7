import { families } from '../../model/vocabulary.ts'
import { mark } from '../frise/marks.ts'
import type { LaneFamily } from '../model.ts'
import { type Kit, para, textRun } from '../pages/kit.ts'
import { setPara } from '../type/set-line.ts'
import type { Leaf } from '../type/tree.ts'

/** The families of the entries, in their order. */
export function familiesOf({ model }: Kit): readonly LaneFamily[] {
  const present = new Set(model.entries.map(({ family }) => family))
  return [...families, 'none' as const].filter((family) => present.has(family))
}

interface Key {
  readonly family: LaneFamily
  readonly x: number
  readonly row: number
}

const gap = 14

/** The families side by side, in as many rows as a width asks; none where the lanes themselves show them. */
function keys(kit: Kit, width: number): readonly Key[] {
  if (kit.model.lanesBy === 'type') return []
  const { face, size } = kit.styles.smallStrong
  const placed: Key[] = []
  let x = 0
  let row = 0
  for (const family of familiesOf(kit)) {
    const wide = size * 1.5 + kit.shaper.measure(kit.say(`family.${family}`), face, size)
    if (x > 0 && x + wide > width) {
      x = 0
      row += 1
    }
    placed.push({ family, x, row })
    x += wide + gap * kit.styles.scale
  }
  return placed
}

/** The height of a legend of colours and shapes across a width, 0 where none is needed. */
export function legendHeight(kit: Kit, width: number): number {
  const rows = (keys(kit, width).at(-1)?.row ?? -1) + 1
  return rows * rowHeight(kit)
}

function rowHeight({ styles }: Kit): number {
  return styles.smallStrong.size * 1.6
}

/** Draws the legend of a timeline whose lanes are names: the colour and the shape of each family, and what it is called. */
export function drawLegend(
  kit: Kit,
  leaf: Leaf,
  figure: number,
  place: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const { styles, theme, shaper } = kit
  const { size } = styles.smallStrong
  for (const { family, x, row } of keys(kit, place.width)) {
    const [left, top] = [place.x + x, place.y + row * rowHeight(kit)]
    const ink = theme.family[family]
    const how = { family, ink, hollow: false, tag: figure }
    leaf.ops.push(mark(how, left + size * 0.5, top + size * 0.7, size * 0.42))
    const label = textRun(kit.say(`family.${family}`), { ...styles.smallStrong, ink })
    setPara(leaf, shaper, para(kit, [label], place.width), left + size * 1.5, top, figure)
  }
}
