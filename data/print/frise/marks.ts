import type { LaneFamily } from '../model.ts'
import { pale } from '../pages/theme.ts'
import type { DrawOp, Ink } from '../type/display.ts'

/** How a mark is drawn: full when its day is certain, hollow with a dashed edge when it is not. */
export interface DrawnMark {
  readonly family: LaneFamily
  readonly ink: Ink
  readonly hollow: boolean
  readonly tag: number
}

type Points = readonly (readonly [number, number])[]

/** The shape of a family around a point; `r` is half its height in points. */
export function mark(how: DrawnMark, x: number, y: number, r: number): DrawOp {
  const style = {
    tag: how.tag,
    fill: how.hollow ? pale(how.ink, 0.8) : how.ink,
    stroke: how.hollow ? how.ink : null,
    width: 0.6,
    dash: how.hollow ? [1.2, 0.9] : [],
  }
  if (how.family === 'diplomacy') return { op: 'circle', x, y, r, ...style }
  return { op: 'path', closed: true, points: outline(how.family, x, y, r), ...style }
}

function outline(
  family: Exclude<LaneFamily, 'diplomacy'>,
  x: number,
  y: number,
  r: number,
): Points {
  switch (family) {
    case 'agreement':
      return box(x, y, r * 0.9, r * 0.9)
    case 'attack':
      return [
        [x, y - r * 1.2],
        [x + r * 1.2, y],
        [x, y + r * 1.2],
        [x - r * 1.2, y],
      ]
    case 'coup':
      return [
        [x, y - r * 1.15],
        [x + r * 1.15, y + r * 0.9],
        [x - r * 1.15, y + r * 0.9],
      ]
    case 'deployment':
      return box(x, y, r * 1.4, r * 0.55)
    case 'none':
      return box(x, y, r * 0.32, r * 1.1)
    case 'governance':
      return [0, 1, 2, 3, 4, 5].map((corner) => {
        const turn = (corner * Math.PI) / 3
        return [x + r * 1.12 * Math.cos(turn), y + r * 1.12 * Math.sin(turn)] as const
      })
  }
}

function box(x: number, y: number, w: number, h: number): Points {
  return [
    [x - w, y - h],
    [x + w, y - h],
    [x + w, y + h],
    [x - w, y + h],
  ]
}
