import { besideOf, type LabelSide, Rows } from '../../timeline/packing.ts'
import type { PrintLane } from '../model.ts'
import type { FaceKey } from '../type/fonts.ts'
import type { Shaper } from '../type/shape.ts'
import { shortened } from '../type/shorten.ts'
import { spaced } from '../type/spacing.ts'
import { laneNameHeight } from './lane-name.ts'
import { type Scale, withinScale } from './scale.ts'
import type { FriseSizes } from './sizes.ts'
import type { Dated } from './span.ts'

/** An entry with its place: bar or mark, and its label in up to three lines, at the right, the left or beneath. */
export interface PackedEntry extends Dated {
  readonly row: number
  readonly bar: boolean
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
  readonly labelX: number
  readonly end: boolean
  readonly beneath: boolean
}

/** A lane with its rows: each row's offset from the top of the lane. */
export interface PackedLane {
  readonly lane: PrintLane
  readonly placed: readonly PackedEntry[]
  readonly rows: readonly number[]
  readonly height: number
}

const face: FaceKey = 'sans'

/** The blank between a label's number and its words. */
export const afterNumber = '\u00a0\u00a0'

/** The number and the words of a label's line; only the first line has a number. */
export function labelParts(line: string): readonly [string, string] {
  const at = line.indexOf('\u2002')
  return at < 0 ? ['', line] : [line.slice(0, at), line.slice(at + 1)]
}

function widthOf(line: string, size: number, shaper: Shaper): number {
  const [number, words] = labelParts(line)
  if (number === '') return shaper.measure(words, face, size)
  return (
    shaper.measure(`${number}${afterNumber}`, 'sans-semibold', size) +
    shaper.measure(words, face, size)
  )
}

const perStep = 100

/** Gives each entry of a lane a row on which its mark and label touch nothing: no overlap by construction, none lost. The lane's name may also use the room kept `above` its rows. A step for every hundred entries. */
export function* packLane(
  lane: PrintLane,
  entries: readonly Dated[],
  scale: Scale,
  sizes: FriseSizes,
  shaper: Shaper,
  above = 0,
): Generator<number, PackedLane> {
  const rows = new Rows()
  const placed: PackedEntry[] = []
  const leading = sizes.text * 1.18
  for (const [nth, each] of entries.entries()) {
    if (nth % perStep === perStep - 1) yield 0
    const { beside, ...put } = labelled(each, scale, sizes, shaper)
    const height =
      (put.beneath ? aboveLabel(put, sizes) : 0) + put.lines.length * leading + sizes.text * 0.36
    const row = rows.free(beside)
    rows.take(row, beside, height)
    placed.push({ ...put, row })
  }
  const least = Math.max(sizes.text * 3.2, laneNameHeight(lane, sizes, shaper))
  const { tops: offsets, end: y } = rows.tops(sizes.text * 0.7, sizes.text * 0.2)
  return {
    lane,
    placed,
    rows: offsets,
    height: Math.max(y + 2, least - above),
  }
}

/** How far the label of a bar or mark stands under the top of its row, where it stands beneath. */
export function aboveLabel({ bar }: Pick<PackedEntry, 'bar'>, sizes: FriseSizes): number {
  return (bar ? sizes.bar : sizes.mark * 2.4) + 1.5
}

function labelled(
  each: Dated,
  scale: Scale,
  sizes: FriseSizes,
  shaper: Shaper,
): Omit<PackedEntry, 'row'> & { readonly beside: LabelSide } {
  const { span, entry } = each
  shaper.subject = `${entry.number}. ${entry.title.text}`
  const from = span.openStart ? scale.left : withinScale(scale, span.from)
  const to = span.openEnd ? scale.right : withinScale(scale, span.to + 1)
  const stub = sizes.text * 2
  const least = sizes.mark * 2.4
  // A mark says that nothing is known to go on: what is open is a bar, however close to the edge.
  const goesOn = span.openStart || span.openEnd || span.unknownStart || span.unknownEnd
  const bar = goesOn || to - from > least
  const begin = Math.max(scale.left, span.unknownStart ? from - stub : from)
  const x = bar
    ? Math.min(begin, scale.right - least)
    : withinScale(scale, (span.from + span.to + 1) / 2)
  const end = Math.min(scale.right, span.unknownEnd ? Math.max(to, from) + stub : to)
  const width = bar ? Math.max(least, end - x) : 0
  const { lines, width: label } = setLabel(
    `${entry.number}\u2002${spaced(entry.title.text, entry.title.lang)}`,
    sizes,
    shaper,
  )
  const half = bar ? 0 : sizes.mark + 0.8
  const gap = sizes.text * 0.42
  // Between an edge and the names of the lanes there may be room on neither side: then the label goes beneath.
  const beside = besideOf({ x, width, half, label, gap, edges: scale })
  return {
    entry,
    span,
    bar,
    x,
    width,
    lines,
    labelX: beside.labelX,
    end: beside.side === 'left',
    beneath: beside.side === 'beneath',
    beside,
  }
}

interface SetLabel {
  readonly lines: readonly string[]
  readonly width: number
}

/** Labels are tried at many scales, and are the same at each. */
const labels = new WeakMap<Shaper, Map<string, SetLabel>>()

function setLabel(text: string, sizes: FriseSizes, shaper: Shaper): SetLabel {
  const known = labels.get(shaper) ?? new Map<string, SetLabel>()
  labels.set(shaper, known)
  const key = `${sizes.text} ${sizes.label} ${text}`
  let label = known.get(key)
  if (label === undefined) {
    const lines = labelLines(text, sizes, shaper)
    label = { lines, width: Math.max(...lines.map((line) => widthOf(line, sizes.text, shaper))) }
    known.set(key, label)
  }
  return label
}

const fewLines = 2
const mostLines = 3

/** A word of a label and its width. */
type Measured = readonly [string, number]

/** The lines of a label, about as long as each other: two at most, or three where they hold the whole of it; what is longer ends after two in an ellipsis, its number leads to the whole. */
export function labelLines(text: string, sizes: FriseSizes, shaper: Shaper): readonly string[] {
  const blank = widthOf(' ', sizes.text, shaper)
  const words: Measured[] = []
  let left = sizes.label * mostLines
  const all = text.replace(/\s*\n\s*/gu, ' ').split(' ')
  for (const word of all) {
    if (left < 0) break
    const width = widthOf(word, sizes.text, shaper)
    words.push([word, width])
    left -= width + blank
  }
  const within = (most: number, lines: number): readonly string[] | undefined =>
    words.length < all.length ? undefined : brokenInto(words, blank, most, lines)
  const count = [1, fewLines, mostLines].find((lines) => within(sizes.label, lines) !== undefined)
  if (count === undefined)
    return shortLines(all, (line) => widthOf(line, sizes.text, shaper) <= sizes.label)
  let [low, high] = [0, sizes.label]
  while (count > 1 && high - low > sizes.text / 2) {
    const middle = (low + high) / 2
    if (within(middle, count) === undefined) low = middle
    else high = middle
  }
  return within(high, count) ?? all
}

/** Words in so many lines of a width at most, each as full as it may be; undefined where they need more. */
function brokenInto(
  words: readonly Measured[],
  blank: number,
  width: number,
  most: number,
): readonly string[] | undefined {
  const lines: string[] = []
  let used = Number.POSITIVE_INFINITY
  for (const [word, wide] of words) {
    if (wide > width) return undefined
    if (used + blank + wide <= width) {
      lines[lines.length - 1] += ` ${word}`
      used += blank + wide
    } else if (lines.length === most) return undefined
    else {
      lines.push(word)
      used = wide
    }
  }
  return lines
}

/** The beginning of a label that is too long: as many words as go on the first line, and of the others what goes on the second. */
function shortLines(words: readonly string[], fits: (line: string) => boolean): readonly string[] {
  let first = ''
  for (const [nth, word] of words.entries()) {
    const longer = first === '' ? word : `${first} ${word}`
    if (fits(longer)) first = longer
    else {
      const rest = shortened(`${words.slice(nth, nth + longestRest).join(' ')}…`, fits)
      return first === '' ? [rest] : [first, rest]
    }
  }
  return [first]
}

/** Of what goes on a last line, more words are never read. */
const longestRest = 12
