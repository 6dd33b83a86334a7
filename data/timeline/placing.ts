import type { Shape } from './shapes.ts'
import type { TimeWindow } from './time-window.ts'

/** Where a shape stands in its lane, and where its label goes; `inset` is how far into a bar an inside label begins. */
export interface Placed extends Shape {
  readonly row: number
  readonly label: 'inside' | 'right' | 'left' | 'none'
  readonly labelPx: number
  readonly inset: number
}

/** What placing needs to know of the screen. */
export interface Room {
  readonly rows: number
  readonly perDay: number
  readonly window: TimeWindow
  /** The pixels that an event's label would like. */
  readonly labelPx: (event: number) => number
}

/** The pixels that a mark takes. */
export const markPx = 14

const gap = 3
const labelGap = 6
const shortestLabel = 44
const longestLabel = 210

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
  room: Room,
): { readonly placed: readonly Placed[]; readonly over: readonly number[] } {
  const rows: Taken[][] = Array.from({ length: Math.max(room.rows, 1) }, () => [])
  const standing: Standing[] = []
  const over: number[] = []
  for (const shape of shapes) {
    const box = boxOf(shape, room.perDay)
    const row = bestRow(rows, box)
    if (row === -1) over.push(shape.event)
    else {
      rows[row]?.push(box)
      standing.push({ shape, row, box })
    }
  }
  return { placed: standing.map((one) => labelled(one, rows[one.row] ?? [], room)), over }
}

function boxOf(shape: Shape, perDay: number): Taken {
  const half = shape.form === 'mark' ? markPx / 2 : 0
  return { from: shape.from * perDay - half, to: shape.to * perDay + half }
}

function bestRow(rows: readonly Taken[][], box: Taken): number {
  let best = -1
  let most = -1
  rows.forEach((taken, row) => {
    if (taken.some((other) => other.from < box.to + gap && other.to > box.from - gap)) return
    const space = Math.min(roomAfter(taken, box.to), longestLabel)
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

function labelled(one: Standing, taken: Taken[], room: Room): Placed {
  const { shape, row, box } = one
  const wanted = Math.min(room.labelPx(shape.event), longestLabel)
  const edges = { from: room.window.from * room.perDay, to: room.window.to * room.perDay }
  const offers = offersFor(shape, box, taken, edges)
  const whole = offers.find((offer) => offer.px >= wanted)
  const widest = offers.reduce((a, b) => (b.px > a.px ? b : a))
  const offer = whole ?? (widest.px >= shortestLabel ? widest : undefined)
  const inset = Math.max(0, edges.from - box.from)
  if (offer === undefined || wanted === 0)
    return { ...shape, row, label: 'none', labelPx: 0, inset }
  const px = Math.min(wanted, offer.px)
  if (offer.side === 'right') taken.push({ from: box.to, to: box.to + labelGap + px })
  if (offer.side === 'left') taken.push({ from: box.from - labelGap - px, to: box.from })
  return { ...shape, row, label: offer.side, labelPx: px, inset }
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
): readonly Offer[] {
  const right = Math.min(roomAfter(taken, box.to), wall(edges.to - box.to)) - labelGap - gap
  const left = Math.min(roomBefore(taken, box.from), wall(box.from - edges.from)) - labelGap - gap
  const beside: readonly Offer[] = [
    { side: 'right', px: right },
    { side: 'left', px: left },
  ]
  if (shape.form === 'mark') return beside
  const seen = Math.min(box.to, edges.to) - Math.max(box.from, edges.from)
  return [{ side: 'inside', px: seen - labelGap * 2 - markPx }, ...beside]
}

/** Beyond the edge of the window a label may run freely: it is seen only after the window has moved. */
function wall(distance: number): number {
  return distance < 0 ? Number.POSITIVE_INFINITY : distance
}
