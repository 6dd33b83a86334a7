import { done, type Outcome } from '../model/outcome.ts'
import {
  type DateSet,
  type EdtfDate,
  type Interval,
  isMarked,
  isMasked,
  type Point,
  type Range,
} from './date.ts'
import { isUnsure, parseEdtf } from './parse.ts'
import { pointSpan, type Span } from './span.ts'

/**
 * When a date could begin and end, in day numbers (days since 1970-01-01, proleptic Gregorian;
 * exact for years up to ±10^12). `null` is not known; where the start or end is open (`..`) the
 * flag says so and the outer bound is null too. `unsure` marks `?`, `~` or `%` somewhere: they
 * move no bound, but nothing so marked is certain.
 */
export interface Bounds {
  readonly earliestStart: number | null
  readonly latestStart: number | null
  readonly earliestEnd: number | null
  readonly latestEnd: number | null
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly unsure: boolean
  /** The day spans certainly covered, in order; ±Infinity where the date runs on without end. */
  readonly solids: readonly (readonly [number, number])[]
  /** For a set with gaps only: the day spans possibly covered, in order; elsewhere it is absent. */
  readonly spans?: readonly (readonly [number, number])[]
}

type Pair = readonly [number, number]

function spanOf(point: Point): Span {
  const span = pointSpan(point)
  // A point reaches this place through parseEdtf, which refuses days that are not.
  if (!span) throw new Error('a parsed date has no day')
  return span
}

function pointBounds(point: Point): Bounds {
  const { first, last } = spanOf(point)
  const unsure = isMarked(point)
  return {
    earliestStart: first,
    latestStart: last,
    earliestEnd: first,
    latestEnd: last,
    openStart: false,
    openEnd: false,
    unsure,
    solids: first === last && !unsure ? [[first, first]] : [],
  }
}

function solidBetween(from: number | null, to: number | null): readonly Pair[] {
  return from !== null && to !== null && from <= to ? [[from, to]] : []
}

/** Where the certain part of an interval begins: what a mark covers is not certain. */
function certainFrom(start: Interval['start'], latest: number | null): number | null {
  if (start === 'open') return Number.NEGATIVE_INFINITY
  if (start === 'unknown' || latest === null) return null
  return isMarked(start) ? latest + 1 : latest
}

function certainTo(end: Interval['end'], earliest: number | null): number | null {
  if (end === 'open') return Number.POSITIVE_INFINITY
  if (end === 'unknown' || earliest === null) return null
  return isMarked(end) ? earliest - 1 : earliest
}

/** With one end unknown, only a day that is the other end is certain. */
function loneSolid(side: Point, span: Span): readonly Pair[] {
  return span.first === span.last && !isMarked(side) ? [[span.first, span.first]] : []
}

function intervalBounds(date: Interval): Bounds {
  const { start, end } = date
  const from = typeof start === 'string' ? null : spanOf(start)
  const to = typeof end === 'string' ? null : spanOf(end)
  const latestStart = from && to ? Math.min(from.last, to.last) : (from?.last ?? null)
  const earliestEnd = from && to ? Math.max(to.first, from.first) : (to?.first ?? null)
  let solids: readonly Pair[]
  if (typeof start !== 'string' && from && end === 'unknown') solids = loneSolid(start, from)
  else if (typeof end !== 'string' && to && start === 'unknown') solids = loneSolid(end, to)
  else solids = solidBetween(certainFrom(start, latestStart), certainTo(end, earliestEnd))
  return {
    earliestStart: from?.first ?? null,
    latestStart,
    earliestEnd,
    latestEnd: to?.last ?? null,
    openStart: start === 'open',
    openEnd: end === 'open',
    unsure: isUnsure(date),
    solids,
  }
}

interface Member {
  readonly first: number
  readonly last: number
  readonly certain: boolean
}

function memberOf(member: Point | Range): Member {
  if (member.kind === 'point') {
    const { first, last } = spanOf(member)
    const partOfYear = member.season > 0 && member.season < 33
    return { first, last, certain: !isMarked(member) && !isMasked(member) && !partOfYear }
  }
  const { from, to } = member
  const marked = (from !== 'open' && isMarked(from)) || (to !== 'open' && isMarked(to))
  return {
    first: from === 'open' ? Number.NEGATIVE_INFINITY : spanOf(from).first,
    last: to === 'open' ? Number.POSITIVE_INFINITY : spanOf(to).last,
    certain: !marked,
  }
}

/** Joins spans that touch or overlap, in order of time. */
function joined(members: readonly Member[]): readonly Pair[] {
  const sorted = members.toSorted((a, b) => a.first - b.first)
  const spans: [number, number][] = []
  for (const { first, last } of sorted) {
    const before = spans.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else spans.push([first, last])
  }
  return spans
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function setBounds(date: DateSet): Bounds {
  const members = date.members.map(memberOf)
  const first = Math.min(...members.map((member) => member.first))
  const last = Math.max(...members.map((member) => member.last))
  const spans = joined(members)
  const one = date.kind === 'one-of'
  const unsure = isUnsure(date)
  const latestStart = one
    ? last
    : Math.min(...members.map((member) => (member.certain ? member.first : member.last)))
  const earliestEnd = one
    ? first
    : Math.max(...members.map((member) => (member.certain ? member.last : member.first)))
  const sure = one
    ? members.filter(() => first === last && !unsure)
    : members.filter((member) => member.certain)
  const bounds: Bounds = {
    earliestStart: finite(first),
    latestStart: finite(latestStart),
    earliestEnd: finite(earliestEnd),
    latestEnd: finite(last),
    openStart: first === Number.NEGATIVE_INFINITY,
    openEnd: last === Number.POSITIVE_INFINITY,
    unsure,
    solids: joined(sure),
  }
  return spans.length > 1 ? { ...bounds, spans } : bounds
}

/** The four bounds of a date and what of it is certain. */
export function boundsOf(date: EdtfDate): Bounds {
  switch (date.kind) {
    case 'point':
      return pointBounds(date)
    case 'interval':
      return intervalBounds(date)
    case 'one-of':
    case 'all-of':
      return setBounds(date)
  }
}

/** The bounds of an EDTF string, or why it is none. */
export function readBounds(edtf: string): Outcome<Bounds> {
  const date = parseEdtf(edtf)
  return date.ok ? done(boundsOf(date.value)) : date
}

/**
 * Tells whether a date touches the days `from` to `to` (inclusive) however it is read. An
 * unsure date never does.
 */
export function certainlyWithin(bounds: Bounds, from: number, to: number): boolean {
  if (bounds.unsure) return false
  if (bounds.solids.some(([first, last]) => first <= to && last >= from)) return true
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds
  if (bounds.spans) {
    return earliestStart !== null && latestEnd !== null && earliestStart >= from && latestEnd <= to
  }
  if (latestStart !== null) {
    // An end that is not stated comes no earlier than the start.
    const end = earliestEnd ?? (bounds.openStart ? null : earliestStart)
    return latestStart <= to && end !== null && end >= from
  }
  // With the start unknown, the end alone is sure to touch the days.
  const endsWithin = earliestEnd !== null && latestEnd !== null
  return endsWithin && !bounds.openStart && earliestEnd >= from && latestEnd <= to
}

/** Tells whether a date touches the days `from` to `to` (inclusive) under some reading. */
export function possiblyWithin(bounds: Bounds, from: number, to: number): boolean {
  if (bounds.spans) {
    return bounds.spans.some(([first, last]) => first <= to && last >= from)
  }
  const start = bounds.earliestStart ?? Number.NEGATIVE_INFINITY
  const end = bounds.latestEnd ?? Number.POSITIVE_INFINITY
  return start <= to && end >= from
}
