/** A stretch along a row, in the measure of its surface: points on paper, pixels on a screen. */
export interface RowStretch {
  readonly left: number
  readonly right: number
}

/** A mark or a bar that wants a label beside it. */
export interface LabelWanted {
  /** Where the bar begins, or the middle of the mark. */
  readonly x: number
  /** The length of the bar, 0 for a mark. */
  readonly width: number
  /** How far a mark reaches to either side of its middle, 0 for a bar. */
  readonly half: number
  readonly label: number
  /** The blank between mark and label, and after the label. */
  readonly gap: number
  /** Between these the label stands whole. */
  readonly edges: RowStretch
}

/** Where a label goes, and the stretch of a row that it takes together with its mark or bar. */
export interface LabelSide extends RowStretch {
  readonly side: 'right' | 'left' | 'beneath'
  readonly labelX: number
}

/** Where a label may go: where it stands best, and where else it would be whole. */
export function besidesOf(asking: LabelWanted): readonly LabelSide[] {
  const best = besideOf(asking)
  const { x, width, half, label, gap, edges } = asking
  const after = x + width + half + gap
  const before = x - half - gap
  if (best.side !== 'left' && before - label >= edges.left) return [best, toTheLeft(asking)]
  if (best.side !== 'right' && after + label <= edges.right) return [best, toTheRight(asking)]
  return [best]
}

function toTheRight({ x, width, half, label, gap }: LabelWanted): LabelSide {
  const labelX = x + width + half + gap
  return { side: 'right', labelX, left: x - half - 1, right: labelX + label + gap }
}

function toTheLeft({ x, width, half, label, gap }: LabelWanted): LabelSide {
  const labelX = x - half - gap
  return { side: 'left', labelX, left: labelX - label - gap, right: x + width + half + 1 }
}

/** Puts a label to the right of its mark where there is room, else to the left; beneath a bar that is about as long, and where an edge leaves room on neither side. */
export function besideOf(asking: LabelWanted): LabelSide {
  const { x, width, half, label, gap, edges } = asking
  const after = x + width + half + gap
  const before = x - half - gap
  const crowded = after + label > edges.right && before - label < edges.left
  if (crowded || (width > 0 && width >= label * 0.9)) {
    const labelX = Math.max(edges.left, Math.min(x - half, edges.right - label))
    const right = Math.max(x + width + half, labelX + label) + gap
    return { side: 'beneath', labelX, left: Math.min(x - half, labelX) - 2, right }
  }
  return after + label <= edges.right ? toTheRight(asking) : toTheLeft(asking)
}

/** The rows of a lane. What is put on one touches nothing that stands there already: no overlap by construction. */
export class Rows {
  readonly #taken: RowStretch[][] = []
  readonly #heights: number[] = []

  get count(): number {
    return this.#taken.length
  }

  /** The height of all rows, with so much between two. */
  heightOf(between: number): number {
    const rows = this.#heights.reduce((sum, height) => sum + height, 0)
    return rows + Math.max(this.count - 1, 0) * between
  }

  /** Whether nothing lies on a stretch of a row; the latest, which is nearest in time, is asked first. */
  isFree(row: number, { left, right }: RowStretch): boolean {
    const taken = this.#taken[row]
    return taken?.findLast((other) => right > other.left && left < other.right) === undefined
  }

  /** The first row on which a stretch is free, the next after all where it is on none; `wanted` is asked first. */
  free({ left, right }: RowStretch, wanted = 0): number {
    if (wanted < this.count && this.isFree(wanted, { left, right })) return wanted
    let row = 0
    while (row < this.count && !this.isFree(row, { left, right })) row++
    return row
  }

  /** How far it is, on a row, from a place to the next thing that stands there, to its right. */
  room(row: number, from: number): number {
    let room = Number.POSITIVE_INFINITY
    for (const { left } of this.#taken[row] ?? [])
      if (left >= from && left - from < room) room = left - from
    return room
  }

  /** Whether a stretch of a row is free but for what an event's own mark takes of it. */
  isFreeBut(row: number, { left, right }: RowStretch, own: RowStretch): boolean {
    const taken = this.#taken[row] ?? []
    return !taken.some(
      (other) =>
        right > other.left &&
        left < other.right &&
        (other.left !== own.left || other.right !== own.right),
    )
  }

  /** How much higher all rows would be with something of that height on one of them. */
  growth(row: number, height: number, between: number): number {
    if (row >= this.count) return height + (this.count === 0 ? 0 : between)
    return Math.max(height - (this.#heights[row] ?? 0), 0)
  }

  /** Takes a stretch of a row, or of the next after all. */
  take(row: number, { left, right }: RowStretch, height: number): void {
    const taken = this.#taken[row]
    if (taken === undefined) this.#taken.push([{ left, right }])
    else taken.push({ left, right })
    this.#heights[row] = Math.max(this.#heights[row] ?? 0, height)
  }

  /** Where each row begins, from the top of its lane down, and where the next would. */
  tops(top: number, between: number): { readonly tops: readonly number[]; readonly end: number } {
    let end = top
    const tops = this.#heights.map((height) => {
      const begins = end
      end += height + between
      return begins
    })
    return { tops, end }
  }
}
