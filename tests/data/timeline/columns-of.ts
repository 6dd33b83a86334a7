import fc from 'fast-check'
import { type Columns, flag, type Grouping } from '../../../data/timeline/columns.ts'

/** One event as a test says it: four bounds, and what else the columns hold of it. */
export interface Sketch {
  readonly bounds: readonly [number, number, number, number]
  readonly type?: number
  readonly weight?: number
  readonly toll?: number
  readonly flags?: number
  readonly pieces?: readonly (readonly [number, number])[]
  readonly actors?: readonly number[]
}

function offsetsOf(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  const offsets = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + length
  })
  return offsets
}

/** Columns of the sketched events, in the order given. */
export function columnsOf(sketches: readonly Sketch[], actors = 4): Columns {
  const none: Grouping = {
    names: [],
    offsets: new Uint32Array(sketches.length + 1),
    members: new Uint32Array(),
  }
  const pieces = sketches.flatMap(({ pieces = [] }, event) =>
    pieces.map(([from, to]) => ({ event, from, to })),
  )
  return {
    head: 'w:1',
    count: sketches.length,
    ids: new TextEncoder().encode(
      sketches.map((_, i) => `e-${String(i).padStart(16, '0')}`).join(''),
    ),
    bounds: Float64Array.from(sketches.flatMap(({ bounds }) => bounds)),
    flags: Uint8Array.from(sketches, ({ flags = 0 }) => flags),
    types: Uint8Array.from(sketches, ({ type = 255 }) => type),
    weights: Uint8Array.from(sketches, ({ weight = 0 }) => weight),
    tolls: Uint8Array.from(sketches, ({ toll = 0 }) => toll),
    solidEvents: Uint32Array.from(pieces, ({ event }) => event),
    solidDays: Float64Array.from(pieces.flatMap(({ from, to }) => [from, to])),
    country: none,
    actor: {
      names: Array.from({ length: actors }, (_, i) => ({ key: `a-${i}`, label: null })),
      offsets: offsetsOf(sketches.map(({ actors: of = [] }) => of.length)),
      members: Uint32Array.from(sketches.flatMap(({ actors: of = [] }) => of)),
    },
    theme: none,
    source: none,
  }
}

const day = fc.integer({ min: -400, max: 400 })

/** Bounds of every kind: one day, one unknown moment, interval, open, unknown, undated. */
export const bounds: fc.Arbitrary<Sketch['bounds']> = fc
  .tuple(
    fc.array(day, { minLength: 4, maxLength: 4 }),
    fc.constantFrom('day', 'moment', 'interval', 'open', 'opened', 'unended', 'unbegun', 'none'),
  )
  .map(([days, kind]) => {
    const [a = 0, b = 0, c = 0, d = 0] = days.sort((x, y) => x - y)
    switch (kind) {
      case 'day':
        return [a, a, a, a]
      case 'moment':
        return [a, b, a, b]
      case 'interval':
        return [a, b, c, d]
      case 'open':
        return [a, b, Infinity, Infinity]
      case 'opened':
        return [-Infinity, -Infinity, c, d]
      case 'unended':
        return [a, b, NaN, NaN]
      case 'unbegun':
        return [NaN, NaN, c, d]
      default:
        return [NaN, NaN, NaN, NaN]
    }
  })

/** Events of every kind of date, type, weight and cast. */
export const sketches: fc.Arbitrary<readonly Sketch[]> = fc.array(
  fc.record({
    bounds,
    type: fc.constantFrom(0, 1, 4, 9, 10, 12, 255),
    weight: fc.integer({ min: 0, max: 255 }),
    flags: fc.constantFrom(0, flag.unsure, flag.rivals),
    actors: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
  }),
  { maxLength: 300 },
)

/** A filter that lets about half the events through, or none given. */
export const filters: fc.Arbitrary<Uint8Array | null> = fc.option(
  fc.uint8Array({ minLength: 40, maxLength: 40 }),
)

/** A window somewhere on those days. */
export const windows = fc
  .tuple(
    fc.double({ min: -500, max: 500, noNaN: true }),
    fc.double({ min: 4, max: 900, noNaN: true }),
  )
  .map(([from, width]) => ({ from, to: from + width }))
