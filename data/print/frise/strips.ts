import type { PrintOptions, StripRule } from '../../exports/print-options.ts'
import { crowd, mm } from '../sheets.ts'
import { monthIndex, monthStart } from './months.ts'
import type { Scale } from './scale.ts'
import type { Dated } from './span.ts'
import { crowdedStrip, during, packStrip, type Strip, type StripInput } from './strip.ts'

/** The room for a strip on its sheet, in points. */
export interface StripRoom {
  readonly width: number
  readonly depth: number
}

const mostStrips = 60
const perCrowdedStrip = 350
const mostCrowded = 12
/** The share of events that count as key ones where only those are asked for. */
const keyShare = 0.25

/** Cuts the timeline into the fewest strips on which everything fits, all at one scale, at starts of months; a step for each strip tried. */
export function* strips(
  input: StripInput,
  entries: readonly Dated[],
  room: StripRoom,
  options: Pick<PrintOptions, 'strips' | 'draw'>,
): Generator<number, readonly Strip[]> {
  if (entries.length === 0) return []
  const whole = period(entries)
  const months = whole.to - whole.from
  const crowded = options.draw === 'key' || (options.draw === 'auto' && entries.length > crowd)
  const fixed = fixedCount(options.strips, months, room, input)
  const share = options.draw === 'key' ? keyShare : 1
  const key = (scale: Scale): Generator<number, Strip> =>
    crowdedStrip(input, scale, during(entries, scale.from, scale.to), room.depth, share)
  const all = (scale: Scale): Generator<number, Strip> => fitted(input, scale, entries, room)
  if (fixed !== undefined)
    return yield* each(scales(whole, fixed, room, input), options.draw === 'key' ? key : all)
  if (crowded) {
    const most = Math.max(1, Math.min(mostCrowded, Math.ceil(months / 2)))
    let count = Math.min(Math.ceil(entries.length / perCrowdedStrip), most)
    let cut = yield* each(scales(whole, count, room, input), key)
    // Key events that were asked for are drawn, on more sheets if need be.
    while (options.draw === 'key' && count < most && !drawsKeys(cut, entries)) {
      count += 1
      cut = yield* each(scales(whole, count, room, input), key)
    }
    return cut
  }
  for (let count = 1; count <= Math.min(mostStrips, months); count = next(count)) {
    const cut = yield* allNamed(input, scales(whole, count, room, input), entries, room.depth)
    if (cut !== undefined) return cut
    yield 0
  }
  return yield* each(scales(whole, Math.min(mostStrips, months), room, input), all)
}

/** Whether strips draw as many events as are key ones among all. */
export function drawsKeys(cut: readonly Strip[], entries: readonly Dated[]): boolean {
  const drawn = new Set(cut.flatMap(({ named }) => named))
  return drawn.size >= Math.ceil(entries.length * keyShare)
}

function* each(
  cut: readonly Scale[],
  pack: (scale: Scale) => Generator<number, Strip>,
): Generator<number, readonly Strip[]> {
  const out: Strip[] = []
  for (const scale of cut) {
    out.push(yield* pack(scale))
    yield 0
  }
  return out
}

/** The months that the entries cover, as indexes [from, to); a year at least is shown. */
export function period(entries: readonly Dated[]): { readonly from: number; readonly to: number } {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { span } of entries) {
    first = Math.min(first, span.from)
    last = Math.max(last, span.to)
  }
  const from = monthIndex(first)
  const to = monthIndex(last) + 1
  return to - from >= 6 ? { from, to } : { from: from - 2, to: from + 6 }
}

function next(count: number): number {
  return count < 12 ? count + 1 : Math.ceil(count * 1.25)
}

function fixedCount(
  rule: StripRule,
  months: number,
  room: StripRoom,
  input: StripInput,
): number | undefined {
  if (rule === 'auto') return undefined
  if ('pages' in rule) return Math.max(1, Math.min(rule.pages, months))
  const { gutter, edge } = input.sizes
  const perStrip = (room.width - gutter - edge) / (rule.mmPerMonth * mm)
  return Math.max(1, Math.ceil(months / Math.max(1, Math.floor(perStrip))))
}

/** Scales of equal length that cover the period, one per strip. */
export function scales(
  whole: { readonly from: number; readonly to: number },
  count: number,
  room: StripRoom,
  input: Pick<StripInput, 'sizes'>,
): readonly Scale[] {
  const per = Math.ceil((whole.to - whole.from) / count)
  const out: Scale[] = []
  for (let from = whole.from; from < whole.to; from += per)
    out.push({
      from: monthStart(from),
      to: monthStart(from + per),
      left: input.sizes.gutter,
      right: room.width - input.sizes.edge,
    })
  return out
}

function* allNamed(
  input: StripInput,
  cut: readonly Scale[],
  entries: readonly Dated[],
  depth: number,
): Generator<number, readonly Strip[] | undefined> {
  const out: Strip[] = []
  for (const scale of cut) {
    const strip = yield* packStrip(input, scale, during(entries, scale.from, scale.to), [])
    if (strip.height > depth) return undefined
    out.push(strip)
  }
  return out
}

function* fitted(
  input: StripInput,
  scale: Scale,
  entries: readonly Dated[],
  room: StripRoom,
): Generator<number, Strip> {
  const own = during(entries, scale.from, scale.to)
  const all = yield* packStrip(input, scale, own, [])
  if (all.height <= room.depth) return all
  return yield* crowdedStrip(input, scale, own, room.depth)
}
