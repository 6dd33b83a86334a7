import { pale } from '../pages/theme.ts'
import type { DrawOp, FadeOp, Ink, PathOp } from '../type/display.ts'
import { type Scale, withinScale } from './scale.ts'
import type { TimeSpan } from './span.ts'

/** Where a bar lies and how thick it is, in points. */
export interface BarPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly thick: number
}

/** Draws a span as a bar: solid where it is certain, fading over what is only possible, dashed round the whole, chevrons where it goes on. Fades are opaque. */
export function bar(
  span: TimeSpan,
  scale: Scale,
  place: BarPlace,
  colours: { readonly ink: Ink; readonly arrow: Ink },
  tag: number,
): readonly DrawOp[] {
  const { ink } = colours
  const { x, y, width, thick } = place
  const end = x + width
  const strong = span.unsure ? pale(ink, 0.42) : ink
  const solids = span.solids
    .filter(([first, last]) => last + 1 > scale.from && first < scale.to)
    .map(
      ([first, last]) =>
        [
          Math.max(x, Math.min(end, withinScale(scale, first))),
          Math.max(x, Math.min(end, withinScale(scale, last + 1))),
        ] as const,
    )
  if (span.parts.length > 1) return parts(span, scale, place, strong, ink, tag)
  const ops: DrawOp[] = []
  const first = solids[0]?.[0]
  const last = solids.at(-1)?.[1]
  const whole = first !== undefined && last !== undefined && first <= x + 0.3 && last >= end - 0.3
  const ends = span.openStart || span.openEnd || span.unknownStart || span.unknownEnd
  if (whole && !ends && !span.unsure)
    ops.push({ op: 'rect', tag, x, y: y - thick / 2, w: width, h: thick, ink })
  else {
    ops.push(fade(span, place, first, last, strong, tag))
    ops.push(dashes(place, ink, tag))
  }
  if (span.openStart || span.from < scale.from) ops.push(chevron(x + 4, y, -1, colours.arrow, tag))
  if (span.openEnd || span.to + 1 > scale.to) ops.push(chevron(end - 4, y, 1, colours.arrow, tag))
  return ops
}

/** A set: a thin line through all of it, each member by itself. */
function parts(
  span: TimeSpan,
  scale: Scale,
  { x, y, width, thick }: BarPlace,
  strong: Ink,
  ink: Ink,
  tag: number,
): readonly DrawOp[] {
  const ops: DrawOp[] = [{ op: 'rect', tag, x, y: y - 0.3, w: width, h: 0.6, ink }]
  for (const [first, last] of span.parts) {
    if (last + 1 <= scale.from || first >= scale.to) continue
    const from = withinScale(scale, first)
    const w = Math.max(2.4, withinScale(scale, last + 1) - from)
    const sure = span.solids.some(([a, b]) => a <= first && b >= last)
    const fill = sure ? strong : pale(ink, 0.82)
    ops.push({ op: 'rect', tag, x: from, y: y - thick / 2, w, h: thick, ink: fill })
    if (!sure) ops.push(dashes({ x: from, y, width: w, thick }, ink, tag))
  }
  return ops
}

function fade(
  span: TimeSpan,
  { x, y, width, thick }: BarPlace,
  first: number | undefined,
  last: number | undefined,
  ink: Ink,
  tag: number,
): FadeOp {
  const share = (value: number): number =>
    Math.round(Math.min(1, Math.max(0, (value - x) / width)) * 1000) / 1000
  const faint = pale(ink, 0.86)
  const from = share(first ?? x + width / 2)
  let to = share(last ?? x + width / 2)
  const fadesStart = from > 0.004 || span.openStart || span.unknownStart
  const fadesEnd = to < 0.996 || span.openEnd || span.unknownEnd
  // Where it goes on, what is certain may end before this strip begins: then all of it is but possible.
  if (first === undefined && span.openEnd && span.solids.length > 0) {
    const stops: FadeOp['stops'] = [
      [0, faint],
      [1, faint],
    ]
    return { op: 'fade', tag, x, y: y - thick / 2, w: width, h: thick, stops }
  }
  const core = Math.max(span.openStart || span.unknownStart ? 0.2 : 0, from)
  if (span.openEnd || span.unknownEnd) to = Math.max(core, Math.min(to, 0.72))
  const stops: [number, Ink][] = [[0, fadesStart ? faint : ink]]
  if (core > 0.004 && core < 0.996) stops.push([core, ink])
  if (to > core + 0.004 && to < 0.996) stops.push([to, ink])
  const goesOn = span.openEnd && (last ?? 0) >= x + width - 0.3
  stops.push([1, fadesEnd ? (goesOn ? pale(ink, 0.55) : faint) : ink])
  return { op: 'fade', tag, x, y: y - thick / 2, w: width, h: thick, stops }
}

function dashes({ x, y, width, thick }: BarPlace, ink: Ink, tag: number): PathOp {
  const top = y - thick / 2
  const points = [
    [x, top],
    [x + width, top],
    [x + width, top + thick],
    [x, top + thick],
  ] as const
  return {
    op: 'path',
    tag,
    points,
    closed: true,
    fill: null,
    stroke: ink,
    width: 0.5,
    dash: [1.4, 1.1],
  }
}

function chevron(x: number, y: number, way: 1 | -1, ink: Ink, tag: number): PathOp {
  return {
    op: 'path',
    tag,
    points: [
      [x - way * 1.6, y - 2.1],
      [x + way * 0.8, y],
      [x - way * 1.6, y + 2.1],
    ],
    closed: false,
    fill: null,
    stroke: ink,
    width: 0.9,
    dash: [],
  }
}
