import type { Marks, Point } from './date.ts'

/** The two languages of the program. */
export type Lang = 'fr' | 'en'

/** How much a date's words say: `weekday` is long with the day of the week before each day. */
export type WordStyle = 'long' | 'short' | 'weekday'

/** What of a date its neighbour says already: « du 11 au 14 novembre 2025 ». */
export type Omit = 'nothing' | 'year' | 'month'

/**
 * How a name takes its article: a day or masculine name (le), one that elides (l’), a plural
 * (les), an indefinite (une), a year with « an », and names that take none.
 */
export type Head = 'day' | 'masculine' | 'elided' | 'plural' | 'indefinite' | 'an' | 'bare'

/** The name of a point without its marks; `aside` says which parts of it are unknown. */
export interface Name {
  readonly text: string
  readonly head: Head
  readonly aside?: string
}

/** What a language needs to say every date; `words.ts` decides which phrase a date takes. */
export interface Tongue {
  readonly name: (point: Point, style: WordStyle, omit: Omit) => Name
  readonly about: (name: Name, style: WordStyle) => string
  readonly uncertain: (text: string, style: WordStyle) => string
  readonly partlyMarked: (marks: Marks, season: number) => string
  readonly markedInside: (mark: 1 | 2 | 3) => string
  readonly fromTo: (from: Name, to: Name) => string
  readonly since: (from: Name) => string
  readonly until: (to: Name) => string
  readonly toUnknown: (from: Name) => string
  readonly fromUnknown: (to: Name) => string
  readonly sinceUnknown: string
  readonly untilUnknown: string
  readonly unknownBoth: string
  readonly endless: string
  readonly between: (from: Name, to: Name) => string
  readonly atLatest: (to: Name) => string
  readonly atEarliest: (from: Name) => string
  readonly every: (point: Point) => string
  readonly or: string
  readonly and: string
  readonly oneOfThese: string
  readonly allOfThese: string
  readonly listSeparator: string
}
