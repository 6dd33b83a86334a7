import { done, failed, type Outcome } from '../model/outcome.ts'
import { type Bounds, readBounds } from './bounds.ts'
import { first, type PhraseReading, unread, whole } from './complete.ts'
import type { DateMark } from './date.ts'
import { isoDay } from './days.ts'
import { borrow, marked, type PartialDate } from './partial.ts'
import { refusal } from './problem.ts'
import { readPointWords } from './read-point.ts'
import { sliceOf, splitSlice, type TimeSlice } from './slice-of.ts'
import { splits } from './splits.ts'

interface Piece {
  readonly of: PartialDate
  readonly slice: TimeSlice | null
}

function readPiece(text: string): Outcome<Piece> {
  const slice = splitSlice(text)
  const of = readPointWords(slice ? slice[1] : text)
  return of.ok ? done({ of: of.value, slice: slice ? slice[0] : null }) : of
}

/** The first and last date of a piece, as EDTF. */
function endsOf({ of, slice }: Piece, text: string): Outcome<readonly [string, string]> {
  if (!slice) {
    const date = whole(of, text)
    return date.ok ? done([date.value, date.value]) : date
  }
  if (of.year === '') return failed(refusal('date.no-year', text))
  const ends = sliceOf(of, slice)
  if (!ends) return unread(text)
  const from = whole(ends[0], text)
  if (!from.ok) return from
  const to = whole(ends[1], text)
  return to.ok ? done([from.value, to.value]) : to
}

function detail(edtf: string): number {
  return edtf.replace(/^-/, '').split('-').length
}

/** Both sides of `..` need one precision: the first and last day stand for a coarser date. */
function range(from: string, to: string, text: string): PhraseReading {
  if (detail(from) === detail(to)) return done(`[${from}..${to}]`)
  const a = readBounds(from)
  const b = readBounds(to)
  if (!a.ok) return a
  if (!b.ok) return b
  if (a.value.unsure || b.value.unsure) return unread(text)
  const { earliestStart } = a.value
  const { latestEnd } = b.value
  if (earliestStart === null || latestEnd === null) return unread(text)
  return done(`[${isoDay(earliestStart)}..${isoDay(latestEnd)}]`)
}

function between(from: string, to: string, text: string): PhraseReading {
  const start = readPiece(from)
  if (!start.ok) return start
  const end = readPiece(to)
  if (!end.ok) return end
  const of = borrow(end.value.of, start.value.of)
  const a = endsOf({ ...start.value, of: borrow(start.value.of, of) }, from)
  if (!a.ok) return a
  const b = endsOf({ ...end.value, of }, to)
  return b.ok ? range(a.value[0], b.value[1], text) : b
}

/** « entre le 3 et le 5 juin 2024 », « entre fin mars et début avril 2013 ». */
export function readBetween(text: string): PhraseReading | null {
  const found = /^(?:entre|between) (.+)$/.exec(text)
  if (!found?.[1]) return null
  return first(
    splits(found[1], / (?:et|and) /).map(([from, to]) => between(from, to, text)),
    text,
  )
}

/** « fin 2011 – début 2012 »: one moment from the one part to the other. */
export function readTurn(text: string): PhraseReading | null {
  const parts = splits(text, / ?- ?/).filter(([from, to]) => splitSlice(from) && splitSlice(to))
  if (parts.length === 0) return null
  return first(
    parts.map(([from, to]) => between(from, to, text)),
    text,
  )
}

/** « début mars 2013 », "late 2013": one moment in that part. */
export function readSlice(text: string, mark: DateMark): PhraseReading | null {
  const piece = splitSlice(text) ? readPiece(text) : null
  if (!piece?.ok) return piece
  const ends = endsOf({ ...piece.value, of: marked(piece.value.of, mark) }, text)
  return ends.ok ? done(`[${ends.value.join('..')}]`) : ends
}

/** The bounds of a date or of a part of one: « fin mars 2013 » in « avant fin mars 2013 ». */
export function readLying(text: string): Outcome<Bounds> {
  const piece = readPiece(text)
  if (!piece.ok) return piece
  const ends = endsOf(piece.value, text)
  if (!ends.ok) return ends
  return readBounds(piece.value.slice ? `[${ends.value.join('..')}]` : ends.value[0])
}
