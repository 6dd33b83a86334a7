import type { PlacedShape } from '../../data/timeline/placing.ts'

/** Where a mark or a bar stands, in pixels, and whether its label must be left out. */
export interface RowStand {
  readonly left: number
  readonly width: number
  readonly isQuiet: boolean
  /** From where to where it reaches with its label. */
  readonly reach: readonly [number, number]
}

const markHalfPx = 8

/** Shapes in the order in which they stand on their rows. */
export function inRows<T>(all: readonly T[], itemOf: (one: T) => PlacedShape): T[] {
  return all.toSorted((a, b) => {
    const [one, other] = [itemOf(a), itemOf(b)]
    return one.row - other.row || one.from - other.from
  })
}

/** Stands shapes at a scale, one after another as they lie on their rows; between two feeds, a label that would lie on its neighbour is not shown. */
export class RowStands {
  readonly #origin: number
  readonly #perDay: number
  #row = -1
  #end = Number.NEGATIVE_INFINITY

  /** `origin` is the day from which pixels are counted. */
  constructor(origin: number, perDay: number) {
    this.#origin = origin
    this.#perDay = perDay
  }

  next(item: PlacedShape): RowStand {
    const left = (item.from - this.#origin) * this.#perDay
    const width = item.form === 'bar' ? (item.to - item.from) * this.#perDay : 0
    if (item.row !== this.#row) this.#end = Number.NEGATIVE_INFINITY
    this.#row = item.row
    const reach = reachOf(item, left, width)
    const isQuiet = reach[0] < this.#end || (item.label === 'inside' && item.labelPx + 20 > width)
    if (!isQuiet) this.#end = reach[1]
    return { left, width, isQuiet, reach }
  }
}

/** The pixels from which to which a mark and its label reach. */
function reachOf(item: PlacedShape, left: number, width: number): readonly [number, number] {
  const half = item.form === 'mark' ? markHalfPx : 0
  switch (item.label) {
    case 'none':
    case 'inside':
      return [left - half, left + width + half]
    case 'right':
      return [left - half, left + width + half + item.labelPx]
    case 'left':
      return [left - half - item.labelPx, left + width + half]
    case 'beneath': {
      const label = left - half + item.inset
      return [Math.min(left - half, label), Math.max(left + width + half, label + item.labelPx)]
    }
  }
}
