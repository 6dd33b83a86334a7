import type { Poster } from '../../exports/print-options.ts'
import { drawStrip } from '../frise/draw-strip.ts'
import { filled } from '../frise/fill.ts'
import { friseSizes } from '../frise/sizes.ts'
import type { Dated } from '../frise/span.ts'
import { packStrip, type Strip, type StripInput } from '../frise/strip.ts'
import { drawsKeys, period, type StripRoom, scales, strips } from '../frise/strips.ts'
import { type Kit, lyingMargin, lyingSheet } from '../pages/kit.ts'
import { crowd, longestPage, mm, sheet } from '../sheets.ts'
import type { DrawnCounts } from '../type/display.ts'
import { binWords, headRoom, openDrawing, openSheet } from './drawing.ts'
import { drawLegend, legendHeight } from './legend.ts'

/** Labels are set as large as the number of strips allows, within these sizes in points. */
const smallest = 7.2
const largest = 10.2

/** The strips of a document, packed before anything is drawn, so that the title page can say what they show. */
export function* packedStrips(
  kit: Kit,
  entries: readonly Dated[],
): Generator<number, readonly Strip[]> {
  const [width, height] = lyingSheet(kit.options)
  const { head, foot } = roomsOf(kit)
  const room = {
    width: width - 2 * lyingMargin,
    depth: height - head - foot - saidRoom(kit, width),
  }
  let best = yield* strips(inputOf(kit, smallest), entries, room, kit.options)
  const most = kit.options.paper === 'a3' ? largest * 1.3 : largest
  for (let text = smallest + 0.6; text <= most; text += 0.6) {
    const larger = yield* strips(inputOf(kit, text), entries, room, kit.options)
    const said = (cut: readonly Strip[]): number =>
      cut.reduce((sum, { named }) => sum + named.length, 0)
    if (larger.length > best.length || said(larger) < said(best)) break
    best = larger
  }
  return filled(best, room.depth, smallest)
}

/** The one strip of a poster, its labels as large as all events allow. */
export function* posterStrip(
  kit: Kit,
  entries: readonly Dated[],
): Generator<number, readonly Strip[]> {
  const [height, width] = sheet(kit.options.poster)
  const { head, foot } = roomsOf(kit)
  const room = {
    width: width - 2 * lyingMargin,
    depth: height - head - foot - saidRoom(kit, width),
  }
  const isKey = kit.options.draw === 'key'
  const rule = { strips: { pages: 1 }, draw: isKey ? 'key' : 'all' } as const
  let best = yield* strips(inputOf(kit, smallest), entries, room, rule)
  for (let text = smallest * 1.08; text <= 30; text *= 1.08) {
    const larger = yield* strips(inputOf(kit, text), entries, room, rule)
    if (isKey || larger.some(({ counted }) => counted.length > 0)) break
    best = larger
  }
  return filled(best, room.depth, (best[0]?.axis ?? 0) / 3.6)
}

const rollText = 8.4

/** The one strip of a roll: as long as its events or its scale ask, up to the longest page that PDF/A allows. */
export function* rollStrip(
  kit: Kit,
  entries: readonly Dated[],
): Generator<number, readonly Strip[]> {
  if (entries.length === 0) return []
  const input = inputOf(kit, rollText)
  const { head, foot } = roomsOf(kit)
  const depth = sheet('a3')[0] - head - foot - saidRoom(kit, sheet('a3')[1])
  const longest = longestPage - 2 * lyingMargin
  const whole = period(entries)
  const { strips: rule } = kit.options
  const asked =
    typeof rule === 'object' && 'mmPerMonth' in rule
      ? (whole.to - whole.from) * rule.mmPerMonth * mm + input.sizes.gutter + input.sizes.edge
      : 0
  const least = Math.max(sheet('a3')[1], asked)
  // A scale that is asked for is kept, and every event where all are: then a wider roll takes them.
  const isFixed = asked > 0
  const room = { width: Math.min(longest, least - 2 * lyingMargin), depth }
  if (kit.options.draw === 'key')
    return yield* keyRoll(input, entries, room, isFixed ? room.width : longest)
  const wider = isFixed || kit.options.draw === 'all' ? (['a2', 'a1', 'a0'] as const) : []
  const deepen = (side: Poster): number => depth + sheet(side)[0] - sheet('a3')[0]
  for (const side of ['a3', ...wider] as const)
    for (let width = least; width < longest; width *= isFixed ? longestPage : 1.2) {
      const tried = { width: width - 2 * lyingMargin, depth: deepen(side) }
      const [scale] = scales(whole, 1, tried, input)
      if (scale === undefined) return []
      const strip = yield* packStrip(input, scale, entries, [])
      if (strip.height <= tried.depth) return [strip]
      yield 0
    }
  const every = { strips: { pages: 1 }, draw: 'all' } as const
  const last = { width: isFixed ? room.width : longest, depth: deepen(wider.at(-1) ?? 'a3') }
  return yield* strips(input, entries, last, every)
}

/** A roll that draws the key events: longer, until it has room for all of these. */
function* keyRoll(
  input: StripInput,
  entries: readonly Dated[],
  room: StripRoom,
  longest: number,
): Generator<number, readonly Strip[]> {
  const rule = { strips: { pages: 1 }, draw: 'key' } as const
  let cut = yield* strips(input, entries, room, rule)
  for (let width = room.width * 1.3; width < longest && !drawsKeys(cut, entries); width *= 1.3)
    cut = yield* strips(input, entries, { ...room, width }, rule)
  return cut
}

/** The room above and below a strip on its sheet. */
function roomsOf(kit: Kit): { readonly head: number; readonly foot: number } {
  if (kit.options.layout === 'pages')
    return { head: headRoom(kit), foot: 44 + 32 * kit.styles.scale }
  const grown = kit.styles.scale / kit.theme.scale
  return { head: 40 + 44 * grown, foot: 48 + 16 * grown }
}

/** The room for what is said under a strip beyond its counts: the legend where lanes are names, and how the events drawn were chosen. */
function saidRoom(kit: Kit, width: number): number {
  const { options, model, styles } = kit
  const byNames = model.lanesBy !== 'type'
  const chooses = options.draw === 'key' || model.entries.length > crowd
  const rows = (byNames ? 1 : 0) + (chooses ? 1 : 0) + (model.periods.length > 0 ? 1 : 0)
  return legendHeight(kit, width - 2 * lyingMargin) + rows * styles.small.size * 1.4
}

function inputOf(kit: Kit, text: number): StripInput {
  return {
    lanes: kit.model.lanes,
    periods: kit.model.periods,
    sizes: friseSizes(text * kit.theme.scale, kit.model.lanesBy),
    shaper: kit.shaper,
  }
}

/** How many events strips name and how many they only count; each event once. */
export function countsOf(cut: readonly Strip[], undated: number): DrawnCounts {
  const named = new Set(cut.flatMap((strip) => strip.named.map(({ entry }) => entry.id)))
  const counted = new Set(cut.flatMap((strip) => strip.counted.map(({ entry }) => entry.id)))
  return { named: named.size, counted: [...counted].filter((id) => !named.has(id)).length, undated }
}

/** What is drawn and what only counted: the sum is what was selected. */
export function drawnWords(kit: Kit, { named, counted, undated }: DrawnCounts): string {
  const n = kit.model.entries.length
  return named === n
    ? kit.say('print.drawn.all', { n })
    : kit.say('print.drawn.selected', { n, what: parts(kit, named, counted, undated) })
}

function parts(kit: Kit, named: number, counted: number, undated: number): string {
  return [
    ...(named > 0 ? [kit.say('print.drawn.named', { n: named })] : []),
    ...(counted > 0 ? [kit.say('print.drawn.counted', { n: counted })] : []),
    ...(undated > 0 ? [kit.say('print.drawn.undated', { n: undated })] : []),
  ].join(', ')
}

/** How the events that a strip draws one by one were chosen, where it only counts the others. */
function drawnBy(kit: Kit): string {
  return kit.say(kit.options.draw === 'key' ? 'print.drawn.key' : 'print.drawn.crowd')
}

/** That an event stands in more than one lane, and that lanes were gathered, where it is so; begins with a blank. */
export function severalWords({ model, say }: Kit): string {
  const { lanesBy, unnamed, entries } = model
  const several = entries.filter(({ lanes }) => lanes.length > 1).length
  const said = [
    several === 0 ? '' : say('print.lanes.several', { n: several }),
    unnamed === 0 || lanesBy === 'type' || lanesBy === 'none'
      ? ''
      : say(`print.lanes.unnamed.${lanesBy}`, { n: unnamed }),
  ]
  return said.map((part) => (part === '' ? '' : ` ${part}`)).join('')
}

function stripTitle(kit: Kit, at: number, of: number): string {
  return of > 1 ? kit.say('print.strip.of', { at, of }) : kit.say('print.strip')
}

/** What stands over the lanes of a strip, where something does; ends with a blank. */
function periodsSaid({ model, say }: Kit, { periods }: Strip): string {
  const n = periods.placed.length
  if (n === 0) return ''
  const isOfNames = model.periodsOf === 'authorities'
  return `${say(isOfNames ? 'print.periods.authorities' : 'print.periods.events', { n })} `
}

function captionOf(kit: Kit): string {
  const dashes = kit.say('print.strip.dashes')
  const linked = kit.options.layout === 'pages' && kit.options.parts.includes('chronology')
  return linked ? `${kit.say('print.strip.numbers')} ${dashes}` : dashes
}

/** Draws the strips, one on a page, with what each shows said beneath. */
export function* drawStrips(kit: Kit, cut: readonly Strip[], said: string): Generator<number> {
  const { options, model, styles } = kit
  for (const [nth, strip] of cut.entries()) {
    const title =
      options.layout === 'pages' ? stripTitle(kit, nth + 1, cut.length) : model.title.text
    const shown = strip.named.length + strip.counted.length
    const size = sizeOf(kit, strip)
    const drawing = openDrawing(kit, title, `strip-${nth + 1}`, shown, strip.scale, size)
    const sizes = friseSizes(strip.axis / 3.6, model.lanesBy)
    const top = roomsOf(kit).head
    const canvas = { kit, leaf: drawing.leaf, figure: drawing.figure, sizes }
    yield* drawStrip(canvas, strip, lyingMargin, top)
    const under = top + strip.height + 5 * styles.scale
    const measure = size[0] - 2 * lyingMargin
    drawLegend(kit, drawing.leaf, drawing.figure, { x: lyingMargin, y: under, width: measure })
    const counted = strip.density === null ? '' : ` ${drawnBy(kit)} ${binWords(kit, strip.density)}`
    const onStrip =
      cut.length > 1
        ? ` ${kit.say('print.drawn.here', { what: parts(kit, strip.named.length, strip.counted.length, 0) })}`
        : ''
    drawing.close(
      `${said}${onStrip}${counted}${severalWords(kit)} ${periodsSaid(kit, strip)}${captionOf(kit)}`,
      under + legendHeight(kit, measure),
    )
    yield nth + 1
  }
}

/** The sheet of a timeline on which no event can be placed: its title, and what was selected. */
export function emptySheet(kit: Kit, said: string): void {
  const { layout, poster } = kit.options
  const [width, height] = sheet(layout === 'poster' ? poster : 'a3')
  openSheet(kit, kit.model.title.text, 'sheet', [height, width]).close(said, roomsOf(kit).head)
}

function sizeOf(kit: Kit, strip: Strip): readonly [number, number] {
  const { layout, poster } = kit.options
  switch (layout) {
    case 'pages':
    case 'short':
    case 'sheet':
      return lyingSheet(kit.options)
    case 'poster': {
      const [width, height] = sheet(poster)
      return [height, width]
    }
    case 'roll': {
      const width = strip.scale.right + inputOf(kit, rollText).sizes.edge
      const { head, foot } = roomsOf(kit)
      return [width + 2 * lyingMargin, head + strip.height + foot + saidRoom(kit, width)]
    }
  }
}
