import type { Marks, Point } from './date.ts'

/** How much a date's words say: `weekday` is long with the day of the week before each day. */
export type WordStyle = 'long' | 'short' | 'weekday'

/** What of a date its neighbour says already: « du 11 au 14 novembre 2025 ». */
export type Omit = 'nothing' | 'year' | 'month'

/**
 * How a name takes its article: a day or masculine name (le), one that elides (l’), a plural
 * (les), an indefinite (une), a year with « an », and names that take none.
 */
export type NounHead = 'day' | 'masculine' | 'elided' | 'plural' | 'indefinite' | 'an' | 'bare'

/** The name of a point without its marks; `aside` says which parts of it are unknown. */
export interface PointName {
  readonly text: string
  readonly head: NounHead
  readonly aside?: string
}

/** What a language needs to say every date; `words.ts` decides which phrase a date takes. */
export interface Tongue {
  readonly name: (point: Point, style: WordStyle, omit: Omit) => PointName
  readonly about: (name: PointName, style: WordStyle) => string
  readonly uncertain: (text: string, style: WordStyle) => string
  readonly partlyMarked: (marks: Marks, season: number) => string
  readonly markedInside: (mark: 1 | 2 | 3) => string
  readonly fromTo: (from: PointName, to: PointName) => string
  readonly since: (from: PointName) => string
  readonly until: (to: PointName) => string
  readonly toUnknown: (from: PointName) => string
  readonly fromUnknown: (to: PointName) => string
  readonly sinceUnknown: string
  readonly untilUnknown: string
  readonly unknownBoth: string
  readonly endless: string
  readonly between: (from: PointName, to: PointName) => string
  readonly atLatest: (to: PointName) => string
  readonly atEarliest: (from: PointName) => string
  readonly every: (point: Point) => string
  readonly or: string
  readonly and: string
  readonly oneOfThese: string
  readonly allOfThese: string
  readonly listSeparator: string
}
