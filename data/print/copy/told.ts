import type { Lang } from '../../model/text.ts'
import type { Json } from '../../text/json.ts'
import type { Sentence } from '../../words/sentence.ts'
import type { Entry, LaneFamily, PrintSource, WrittenText } from '../model.ts'

/** The opening part of a reading copy: all that the timeline and the list need. What is said in both languages is laid together by `inBoth`. */
export interface CopyHead {
  readonly lang: Lang
  readonly archive: { readonly id: string; readonly title: WrittenText }
  /** `TitleFacts` in both languages. */
  readonly facts: Json
  readonly software: string
  readonly events: CopyEvents
  readonly sources: number
  /** What the page itself says. */
  readonly words: Readonly<Record<Lang, Readonly<Record<string, Sentence>>>>
}

/** The events as columns, in the order of time; `n` of each belongs to the same event. */
export interface CopyEvents {
  readonly ids: readonly string[]
  readonly titles: readonly Json[]
  readonly dates: readonly Json[]
  readonly families: readonly LaneFamily[]
  /** The first and the last day that the event could touch, as days since 1970-01-01; null where there is no such bound, or no date. */
  readonly from: readonly (number | null)[]
  readonly to: readonly (number | null)[]
  /** The days that certainly belong to it, as inclusive pairs. */
  readonly solids: readonly (readonly (readonly [number | null, number | null])[])[]
  /** 1: it has a date; 2: open at its beginning; 4: open at its end; 8: unsure. */
  readonly marks: readonly number[]
  /** Its places, in both languages. */
  readonly where: readonly Json[]
  readonly cited: readonly number[]
  readonly gaps: readonly number[]
}

/** The bits of `CopyEvents.marks`. */
export const copyMark = { dated: 1, openStart: 2, openEnd: 4, unsure: 8 } as const

/** What the page shows of one event when it is opened. */
export type CopyEntry = Pick<
  Entry,
  | 'edtf'
  | 'otherTitles'
  | 'summary'
  | 'facts'
  | 'places'
  | 'actors'
  | 'themes'
  | 'relations'
  | 'disputes'
  | 'cites'
  | 'gaps'
  | 'parted'
> & { readonly title: WrittenText; readonly words: string }

/** What the page shows of a source. */
export type CopySource = Omit<PrintSource, 'lang'>
