import { cutterFor } from '../../data/text/language.ts'
/** One line of a text and where it begins, in UTF-16 units. */
export interface TextLine {
  readonly at: number
  readonly text: string
}

/** A half-open stretch of a text. */
export interface TextStretch {
  readonly start: number
  readonly end: number
}

/** A piece of a line and the marks that lie over it. */
export interface Segment {
  readonly at: number
  readonly text: string
  readonly marks: readonly string[]
}

const pageUnits = 20_000

/** The lines of a text, cut at LF. */
export function linesOf(text: string): readonly TextLine[] {
  let at = 0
  return text.split('\n').map((line) => {
    const here = { at, text: line }
    at += line.length + 1
    return here
  })
}

/** Lines by the page, so that the window never holds more than a page of a long text. */
export function pagesOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const pages: TextLine[][] = []
  let from = Number.NEGATIVE_INFINITY
  for (const line of lines) {
    if (line.at - from >= pageUnits) {
      pages.push([])
      from = line.at
    }
    pages.at(-1)?.push(line)
  }
  return pages
}

const anySurrogate = /[\uD800-\uDFFF]/

/** The number of code points before a place given in UTF-16 units. */
export function pointsBefore(text: string, units: number): number {
  const head = text.slice(0, units)
  if (!anySurrogate.test(head)) return head.length
  let points = 0
  for (const _ of head) points += 1
  return points
}

/** The place in UTF-16 units before which so many code points stand. */
export function unitsBefore(text: string, points: number): number {
  if (!anySurrogate.test(text)) return Math.min(points, text.length)
  let units = 0
  let left = points
  for (const point of text) {
    if (left === 0) break
    units += point.length
    left -= 1
  }
  return units
}

/** Cuts a line where marks begin and end. Stretches and places are in UTF-16 units of the whole text. */
export function cutLine(
  line: TextLine,
  marks: readonly (TextStretch & { readonly id: string })[],
): readonly Segment[] {
  const end = line.at + line.text.length
  const over = marks.filter((mark) => mark.start < end && mark.end > line.at)
  const cuts = new Set([line.at, end])
  for (const mark of over) {
    cuts.add(Math.max(mark.start, line.at))
    cuts.add(Math.min(mark.end, end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((at, i) => {
    const until = places[i + 1] ?? end
    return {
      at,
      text: line.text.slice(at - line.at, until - line.at),
      marks: over.filter((mark) => mark.start <= at && mark.end >= until).map(({ id }) => id),
    }
  })
}

/** The line around a place, without the spaces at its ends. */
export function lineAround(text: string, at: number): TextStretch {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const next = text.indexOf('\n', at)
  return trimmed(text, { start, end: next === -1 ? text.length : next })
}

/** The sentence around a place. */
export function sentenceAround(text: string, at: number, lang: string): TextStretch {
  const line = lineAround(text, at)
  const cutter = cutterFor(lang, 'sentence')
  for (const { index, segment } of cutter.segment(text.slice(line.start, line.end))) {
    const start = line.start + index
    if (at < start + segment.length) return trimmed(text, { start, end: start + segment.length })
  }
  return line
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, { start, end }: TextStretch): TextStretch {
  const held = text.slice(start, end)
  const from = start + (held.length - held.trimStart().length)
  return { start: Math.min(from, end), end: Math.max(from, start + held.trimEnd().length) }
}
