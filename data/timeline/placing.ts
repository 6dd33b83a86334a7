import type { SetTitle } from './label-lines.ts'
import { besidesOf, type RowStretch, Rows } from './packing.ts'
import type { Shape } from './shapes.ts'
import type { TimeWindow } from './time-window.ts'

/** Where a shape stands in its lane, and where its label goes; `inset` is how far into a bar an inside label begins. */
export interface PlacedShape extends Shape {
  readonly row: number
  readonly label: 'inside' | 'right' | 'left' | 'beneath' | 'none'
  readonly lines: readonly string[]
  readonly labelPx: number
  /** For a label inside or beneath a bar: how far from its beginning the label stands. */
  readonly inset: number
}

/** What placing needs to know of the screen. */
export interface ScreenRoom {
  /** The pixels that all rows may take. */
  readonly rowsPx: number
  readonly perDay: number
  /** The pixels that a mark takes. */
  readonly markPx: number
  /** The pixels from one line of a label to the next. */
  readonly linePx: number
  readonly window: TimeWindow
  /** What is drawn: the window, and as much before and after it as the hand may pull in. */
  readonly range: TimeWindow
  /** An event's label; null while its title is not known. */
  readonly label: (event: number) => SetTitle | null
  /** The row on which an event stood before, so that none jumps while the hand moves; 0 for the first that is free. */
  readonly stood: (event: number) => number
}

/** A lane's shapes in their rows. */
export interface PackedShapes {
  readonly placed: readonly PlacedShape[]
  /** The events for which no row was left. */
  readonly over: readonly number[]
  readonly tops: readonly number[]
  readonly height: number
}

const gap = 5
/** The blank above the first row, and between two. */
const above = 5
const between = 2
/** What an inside label needs beside its words: its shape and its margins. */
const insidePx = 32
const startsPx = 14
/** A title that short gains nothing by a second line. */
const shortPx = 84

/** Gives every shape a row on which its mark and label touch nothing. Where that takes more than the room, the first of `shapes` have labels, the others as far as there is room. */
export function place(shapes: readonly Shape[], room: ScreenRoom): PackedShapes {
  const inTime = shapes.toSorted((a, b) => a.from - b.from || a.event - b.event)
  const all = packed(inTime, { ...room, rowsPx: Number.POSITIVE_INFINITY })
  if (all.height <= room.rowsPx) return all
  const tries = [
    ...shares.map((share) => packed(shapes, room, Math.ceil(shapes.length * share))),
    marksFirst(shapes, room, 1),
    marksFirst(shapes, room, 2),
  ]
  return tries.reduce((best, one) => (isBetter(one, best) ? one : best))
}

/** The shares of the events that are given their labels before the others have their marks. */
const shares = [1, 0.6, 0.3]

/** Every event with its mark comes before every label. */
function isBetter(one: PackedShapes, other: PackedShapes): boolean {
  const named = ({ placed }: PackedShapes): number =>
    placed.filter(({ label }) => label !== 'none').length
  if (one.over.length !== other.over.length) return one.over.length < other.over.length
  return named(one) > named(other)
}

/** Puts all marks into rows of so many lines, each where it has most room after it, then labels beside those that have room, the first first. */
function marksFirst(shapes: readonly Shape[], room: ScreenRoom, lines: 1 | 2): PackedShapes {
  const height = lineHeight(room, lines)
  const free = room.rowsPx - above * 2 + between
  const count = Math.floor(free / (height + between))
  const rows = new Rows()
  const standing: { readonly shape: Shape; readonly row: number; readonly own: RowStretch }[] = []
  const over: number[] = []
  for (const shape of shapes) {
    const box = boxOf(shape, room)
    const own = { left: box.left - 1, right: box.right + 2 }
    let best = -1
    let most = -1
    for (let row = 0; row < Math.min(count, rows.count + 1); row++) {
      if (row < rows.count && !rows.isFree(row, own)) continue
      const space = Math.min(rows.room(row, own.right), enoughPx)
      if (space > most) [best, most] = [row, space]
    }
    if (best === -1) over.push(shape.event)
    else {
      rows.take(best, own, height)
      standing.push({ shape, row: best, own })
    }
  }
  const placed = standing.map(({ shape, row, own }): PlacedShape => {
    const label = room.label(shape.event)
    const offers = label === null ? [] : offersFor(shape, label, room)
    const found = offers.find(
      (offer) => offer.height <= height && rows.isFreeBut(row, offer.taken, own),
    )
    if (found === undefined) return { ...shape, ...noLabel, row }
    rows.take(row, found.taken, height)
    return { ...shape, ...found.label, row }
  })
  const { tops, end } = rows.tops(above, between)
  return { placed, over, tops, height: end - between + above }
}

/** More room than that after a mark is no better. */
const enoughPx = 200

/** Puts shapes into rows, the first `named` of them with their labels. */
function packed(shapes: readonly Shape[], room: ScreenRoom, named = shapes.length): PackedShapes {
  const mayBeNamed = new Set(shapes.slice(0, named).map(({ event }) => event))
  const rows = new Rows()
  const seen = (shape: Shape): boolean =>
    shape.to >= room.window.from && shape.from <= room.window.to
  const order = [...shapes.filter(seen), ...shapes.filter((shape) => !seen(shape))]
  const placed: PlacedShape[] = []
  const bare: Shape[] = []
  const inRoom = (row: number, height: number): boolean =>
    rows.heightOf(between) + rows.growth(row, height, between) <= room.rowsPx - above * 2
  const bestOf = (offers: readonly Labelled[], wanted: number): Standing | null => {
    let best: Standing | null = null
    for (const offer of offers) {
      const row = rows.free(offer.taken, wanted)
      if (!inRoom(row, offer.height)) continue
      const growth = rows.growth(row, offer.height, between)
      if (best === null || growth < best.growth || (growth === best.growth && row < best.row))
        best = { offer, row, growth }
    }
    return best
  }
  for (const shape of order) {
    const label = mayBeNamed.has(shape.event) ? room.label(shape.event) : null
    const wanted = room.stood(shape.event)
    const best = label === null ? null : bestOf(offersFor(shape, label, room), wanted)
    if (best === null) bare.push(shape)
    else {
      rows.take(best.row, best.offer.taken, best.offer.height)
      placed.push({ ...shape, ...best.offer.label, row: best.row })
    }
  }
  const over: number[] = []
  for (const shape of bare) {
    const box = boxOf(shape, room)
    const taken = { left: box.left - 1, right: box.right + 2 }
    const height = lineHeight(room, 1)
    const row = rows.free(taken, room.stood(shape.event))
    if (inRoom(row, height)) {
      rows.take(row, taken, height)
      placed.push({ ...shape, ...noLabel, row })
    } else over.push(shape.event)
  }
  const { tops, end } = rows.tops(above, between)
  return { placed, over, tops, height: end - between + above }
}

interface Standing {
  readonly offer: Labelled
  readonly row: number
  readonly growth: number
}

const noLabel = { label: 'none', lines: [], labelPx: 0, inset: 0 } as const

function lineHeight({ linePx, markPx }: ScreenRoom, lines: number): number {
  return Math.max(lines * linePx + 2, markPx + 2)
}

interface Labelled {
  readonly label: Pick<PlacedShape, 'label' | 'lines' | 'labelPx' | 'inset'>
  readonly taken: RowStretch
  readonly height: number
}

/** Where the label of a shape may go, the best first: inside its bar where it fits in one line, else beside it in one line or two. */
function offersFor(shape: Shape, label: SetTitle, room: ScreenRoom): readonly Labelled[] {
  const box = boxOf(shape, room)
  const edges = edgesOf(shape, room)
  const seen = { left: Math.max(box.left, edges.left), right: Math.min(box.right, edges.right) }
  const { one, two } = label
  if (shape.form === 'bar' && one !== null && seen.right - seen.left >= one.px + insidePx)
    return [
      {
        label: { label: 'inside', lines: one.lines, labelPx: one.px, inset: seen.left - box.left },
        taken: { left: box.left - 2, right: box.right + 3 },
        height: lineHeight(room, 1),
      },
    ]
  const mark = shape.form === 'mark'
  const asked = {
    x: mark ? (box.left + box.right) / 2 : seen.left - (shape.startUnknown ? startsPx : 0),
    width: mark ? 0 : seen.right - seen.left + (shape.endUnknown ? startsPx : 0),
    half: mark ? room.markPx / 2 : 0,
    gap,
    edges,
  }
  const forms = one === null ? [two] : one.px < shortPx ? [one] : [two, one]
  return forms.flatMap(({ lines, px }) =>
    besidesOf({ ...asked, label: px }).map(({ side, labelX, left, right }) => {
      const words = lineHeight(room, lines.length)
      return {
        label: { label: side, lines, labelPx: px, inset: labelX - box.left },
        taken: { left: Math.min(left, box.left - 2), right: Math.max(right, box.right + 3) },
        height: side === 'beneath' ? words + room.markPx + 1 : words,
      }
    }),
  )
}

function boxOf(shape: Shape, { perDay, markPx }: ScreenRoom): RowStretch {
  const half = shape.form === 'mark' ? markPx / 2 : 0
  return { left: shape.from * perDay - half, right: shape.to * perDay + half }
}

/** A label is never cut by an edge of the window: what stands within has its label within, what stands beside it keeps it there. */
function edgesOf(shape: Shape, { window, range, perDay }: ScreenRoom): RowStretch {
  if (shape.to < window.from) return { left: range.from * perDay, right: window.from * perDay - 2 }
  if (shape.from > window.to) return { left: window.to * perDay + 2, right: range.to * perDay }
  return { left: window.from * perDay + 2, right: window.to * perDay - 2 }
}
