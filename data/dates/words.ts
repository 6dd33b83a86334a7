import type { Lang } from '../model/text.ts'
import {
  APPROXIMATE,
  type DateMark,
  type DateSet,
  type EdtfDate,
  type Interval,
  isMarked,
  isMasked,
  type Point,
  precisionOf,
  type Range,
  UNCERTAIN,
} from './date.ts'
import { parseEdtf } from './parse.ts'
import { english } from './say-english.ts'
import { french } from './say-french.ts'
import type { Omit, PointName, Tongue, WordStyle } from './tongue.ts'

/** The mark that a point bears as a whole, or null where its parts differ. */
function wholeMark({ marks, month, day, season }: Point): DateMark | null {
  if ((month !== '' || season > 0) && marks.month !== marks.year) return null
  return day !== '' && marks.day !== marks.year ? null : marks.year
}

function isPlain(point: Point): boolean {
  return !isMarked(point) && !isMasked(point) && !point.time && !point.year.long
}

/** What the dates of a list have in common, so that it is said once, with the last. */
function shared(points: readonly Point[]): Omit {
  const [first] = points
  if (!first || points.length < 2) return 'nothing'
  const precision = precisionOf(first)
  if (precision !== 'day' && precision !== 'month') return 'nothing'
  const alike = points.every(
    (point) =>
      isPlain(point) &&
      precisionOf(point) === precision &&
      point.year.digits === first.year.digits &&
      point.year.negative === first.year.negative,
  )
  if (!alike) return 'nothing'
  const oneMonth = precision === 'day' && points.every((point) => point.month === first.month)
  return oneMonth ? 'month' : 'year'
}

/** Says a date alone: « vers novembre 2025, incertain ». */
function sayPoint(point: Point, tongue: Tongue, style: WordStyle): string {
  const { text, head, aside } = tongue.name(point, style, 'nothing')
  const mark = wholeMark(point)
  const approximate = mark !== null && (mark & APPROXIMATE) !== 0
  const named = approximate ? tongue.about({ text, head }, style) : text
  const full = aside ? named + (aside.startsWith('X') ? ` (${aside})` : `, ${aside}`) : named
  if (mark === null) return `${full}, ${tongue.partlyMarked(point.marks, point.season)}`
  return mark & UNCERTAIN ? tongue.uncertain(full, style) : full
}

/** Names a date inside a longer phrase, its marks in parentheses. */
function inside(point: Point, tongue: Tongue, style: WordStyle, omit: Omit = 'nothing'): PointName {
  const { text, head, aside } = tongue.name(point, style, omit)
  const asides = aside ? [aside] : []
  if (isMarked(point)) {
    const mark = wholeMark(point)
    asides.push(
      mark === null || mark === 0
        ? tongue.partlyMarked(point.marks, point.season)
        : tongue.markedInside(mark),
    )
  }
  return asides.length > 0 ? { text: `${text} (${asides.join(', ')})`, head } : { text, head }
}

function pair(
  from: Point,
  to: Point,
  tongue: Tongue,
  style: WordStyle,
): readonly [PointName, PointName] {
  return [inside(from, tongue, style, shared([from, to])), inside(to, tongue, style)]
}

function shortRange(from: PointName, to: PointName): string {
  const spaced = /\s/u.test(from.text) || (/\s/u.test(to.text) && !/^\d+\u00a0/u.test(to.text))
  const compact = !spaced || !/\s/u.test(from.text)
  return compact ? `${from.text}–${to.text}` : `${from.text} – ${to.text}`
}

function sayInterval({ start, end }: Interval, tongue: Tongue, style: WordStyle): string {
  if (typeof start !== 'string' && typeof end !== 'string') {
    const [from, to] = pair(start, end, tongue, style)
    return style === 'short' ? shortRange(from, to) : tongue.fromTo(from, to)
  }
  if (typeof start !== 'string') {
    const from = inside(start, tongue, style)
    return end === 'open' ? tongue.since(from) : tongue.toUnknown(from)
  }
  if (typeof end !== 'string') {
    const to = inside(end, tongue, style)
    return start === 'open' ? tongue.until(to) : tongue.fromUnknown(to)
  }
  if (start === 'open') return end === 'open' ? tongue.endless : tongue.untilUnknown
  return end === 'open' ? tongue.sinceUnknown : tongue.unknownBoth
}

function sayOneRange({ from, to }: Range, tongue: Tongue, style: WordStyle): string {
  if (from === 'open') return to === 'open' ? '' : tongue.atLatest(inside(to, tongue, style))
  if (to === 'open') return tongue.atEarliest(inside(from, tongue, style))
  return tongue.between(...pair(from, to, tongue, style))
}

function sayEvery({ from, to }: Range, tongue: Tongue, style: WordStyle): string {
  if (from === 'open') {
    return to === 'open' ? '' : `${tongue.every(to)} ${tongue.until(inside(to, tongue, style))}`
  }
  const head = tongue.every(from)
  if (to === 'open') return `${head} ${tongue.since(inside(from, tongue, style))}`
  return `${head} ${tongue.fromTo(...pair(from, to, tongue, style))}`
}

/** A comma, an "and" or an "or" of a date's own, outside parentheses: it would cut a list apart. */
const JOINT = /(?:,| et | ou | and | or )(?![^(]*\))/
const COMMA = /,(?![^(]*\))/

function saySet(set: DateSet, tongue: Tongue, style: WordStyle): string {
  const one = set.kind === 'one-of'
  const ranges = one ? sayOneRange : sayEvery
  const points = set.members.filter((member) => member.kind === 'point')
  const omit = points.length === set.members.length ? shared(points) : 'nothing'
  const said = set.members.map((member, at) =>
    member.kind === 'range'
      ? ranges(member, tongue, style)
      : inside(member, tongue, style, at < set.members.length - 1 ? omit : 'nothing').text,
  )
  const [only = ''] = said
  if (said.length === 1 && points.length === 0) return only
  const mixed = set.members.some((member, at) =>
    (member.kind === 'point' ? JOINT : COMMA).test(said[at] ?? ''),
  )
  if (said.length === 1 || mixed) {
    const head = one ? tongue.oneOfThese : tongue.allOfThese
    const whole = set.members.map((member) =>
      member.kind === 'range' ? ranges(member, tongue, style) : inside(member, tongue, style).text,
    )
    return head + whole.join(tongue.listSeparator)
  }
  return said.slice(0, -1).join(', ') + (one ? tongue.or : tongue.and) + said.at(-1)
}

/** Says a parsed date in words. */
export function sayDate(date: EdtfDate, lang: Lang, style: WordStyle = 'long'): string {
  const tongue = lang === 'fr' ? french : english
  switch (date.kind) {
    case 'point':
      return sayPoint(date, tongue, style)
    case 'interval':
      return sayInterval(date, tongue, style)
    case 'one-of':
    case 'all-of':
      return saySet(date, tongue, style)
  }
}

// A date is mostly said several times in a row: in another language, or for the claim that it rests on.
let last: { readonly edtf: string; readonly date: ReturnType<typeof parseEdtf> } | undefined

/**
 * Says an EDTF date in French or English: « vers novembre 2025, incertain », « du 11 au
 * 14 novembre 2025 ». Styles: `long`, `short` (« 11 nov. 2025 »), `weekday` (« mardi 11 novembre
 * 2025 »). The words read back as the same date. A text that is no EDTF is given back as it is.
 */
export function dateWords(edtf: string, lang: Lang, style: WordStyle = 'long'): string {
  if (last?.edtf !== edtf) last = { edtf, date: parseEdtf(edtf) }
  const { date } = last
  return date.ok ? sayDate(date.value, lang, style) : edtf
}
