import type { Shape } from './shapes.ts'
import type { TimeWindow } from './time-window.ts'

/** Where a shape stands in its lane, and where its label goes; `inset` is how far into a bar an inside label begins. */
export interface PlacedShape extends Shape {
  readonly row: number
  readonly label: 'inside' | 'right' | 'left' | 'none'
  readonly labelPx: number
  readonly inset: number
}

/** What placing needs to know of the screen. */
export interface ScreenRoom {
  readonly rows: number
  readonly perDay: number
  /** The pixels that a mark takes. */
  readonly markPx: number
  readonly window: TimeWindow
  /** The pixels that an event's label would like. */
  readonly labelPx: (event: number) => number
}

const gap = 3
const labelGap = 6
const shortestLabel = 44
// Labels are first kept short, so that many have one; then those that are cut grow into what is left.
const shortLabel = 190
const longestLabel = 380

interface Taken {
  readonly from: number
  readonly to: number
}

interface Standing {
  readonly shape: Shape
  readonly row: number
  readonly box: Taken
}

/** Puts the shapes into rows, the most important first, then gives labels to those that have room. What finds no row is left over. */
export function place(
  shapes: readonly Shape[],
  room: ScreenRoom,
): { readonly placed: readonly PlacedShape[]; readonly over: readonly number[] } {
  const rows: Taken[][] = Array.from({ length: Math.max(room.rows, 1) }, () => [])
  const standing: Standing[] = []
  const over: number[] = []
  for (const shape of shapes) {
    const box = boxOf(shape, room)
    const row = bestRow(rows, box)
    if (row === -1) over.push(shape.event)
    else {
      rows[row]?.push(box)
      standing.push({ shape, row, box })
    }
  }
  const labels = standing.map((one) => {
    const label = labelled(one, rows[one.row] ?? [], room, shortLabel)
    const box = labelBox(one.box, label)
    if (box !== null) rows[one.row]?.push(box)
    return { label, box }
  })
  const placed = standing.map((one, i) => {
    const { label, box } = labels[i] ?? { label: noLabel, box: null }
    const others = (rows[one.row] ?? []).filter((taken) => taken !== box)
    const longer = labelled(one, others, room, longestLabel, label.label)
    const grown = longer.labelPx > label.labelPx ? longer : label
    const grownBox = labelBox(one.box, grown)
    if (box !== null && grownBox !== null) rows[one.row] = [...others, grownBox]
    return { ...one.shape, row: one.row, ...grown }
  })
  return { placed, over }
}

function boxOf(shape: Shape, { perDay, markPx }: ScreenRoom): Taken {
  const half = shape.form === 'mark' ? markPx / 2 : 0
  return { from: shape.from * perDay - half, to: shape.to * perDay + half }
}

function bestRow(rows: readonly Taken[][], box: Taken): number {
  let best = -1
  let most = -1
  rows.forEach((taken, row) => {
    if (taken.some((other) => other.from < box.to + gap && other.to > box.from - gap)) return
    const space = Math.min(roomAfter(taken, box.to), shortLabel)
    if (space > most) {
      most = space
      best = row
    }
  })
  return best
}

function roomAfter(taken: readonly Taken[], x: number): number {
  let room = Number.POSITIVE_INFINITY
  for (const other of taken) if (other.from >= x && other.from - x < room) room = other.from - x
  return room
}

function roomBefore(taken: readonly Taken[], x: number): number {
  let room = Number.POSITIVE_INFINITY
  for (const other of taken) if (other.to <= x && x - other.to < room) room = x - other.to
  return room
}

type Label = Pick<PlacedShape, 'label' | 'labelPx' | 'inset'>

const noLabel: Label = { label: 'none', labelPx: 0, inset: 0 }

function labelBox(box: Taken, { label, labelPx }: Label): Taken | null {
  if (label === 'right') return { from: box.to, to: box.to + labelGap + labelPx }
  if (label === 'left') return { from: box.from - labelGap - labelPx, to: box.from }
  return null
}

/** The best label of a shape among what else stands in its row; on one side only, where that is given. */
function labelled(
  { shape, box }: Standing,
  taken: readonly Taken[],
  room: ScreenRoom,
  longest: number,
  side?: PlacedShape['label'],
): Label {
  const edges = { from: room.window.from * room.perDay, to: room.window.to * room.perDay }
  const inset = Math.max(0, edges.from - box.from)
  const offers = offersFor(shape, box, taken, edges, room.markPx).filter(
    (offer) => side === undefined || offer.side === side,
  )
  const wanted = Math.min(room.labelPx(shape.event), longest)
  const widest = offers.reduce<Offer | undefined>(
    (best, offer) => (best === undefined || offer.px > best.px ? offer : best),
    undefined,
  )
  const offer = offers.find(({ px }) => px >= wanted) ?? widest
  if (offer === undefined || wanted === 0 || offer.px < Math.min(shortestLabel, wanted))
    return { ...noLabel, inset }
  return { label: offer.side, labelPx: Math.min(wanted, offer.px), inset }
}

interface Offer {
  readonly side: 'inside' | 'right' | 'left'
  readonly px: number
}

function offersFor(
  shape: Shape,
  box: Taken,
  taken: readonly Taken[],
  edges: Taken,
  markPx: number,
): readonly Offer[] {
  const after = Math.min(roomAfter(taken, box.to), wall([edges.from, edges.to], box.to))
  const before = Math.min(roomBefore(taken, box.from), wall([-edges.to, -edges.from], -box.from))
  const beside: readonly Offer[] = [
    { side: 'right', px: after - labelGap - gap },
    { side: 'left', px: before - labelGap - gap },
  ]
  if (shape.form === 'mark') return beside
  const seen = Math.min(box.to, edges.to) - Math.max(box.from, edges.from)
  return [{ side: 'inside', px: seen - labelGap * 2 - markPx }, ...beside]
}

/** How far from `x` to the next edge of the window: no label is cut by one. */
function wall(edges: readonly number[], x: number): number {
  const next = edges.find((edge) => edge >= x)
  return next === undefined ? Number.POSITIVE_INFINITY : next - x
}
