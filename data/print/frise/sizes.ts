import type { GroupingName } from '../../timeline/lanes.ts'

/** Sizes of a drawn timeline, in points. */
export interface FriseSizes {
  readonly text: number
  readonly label: number
  readonly gutter: number
  readonly bar: number
  readonly mark: number
  /** The ground behind the last day: a mark there stands whole on it. */
  readonly edge: number
}

/** The sizes of a timeline whose labels are set at `text` points; lanes of names have a wider gutter. */
export function friseSizes(text: number, by: GroupingName): FriseSizes {
  const gutter = text * (by === 'type' ? 9.6 : 13)
  const mark = text * 0.46
  return { text, label: text * 16, gutter, bar: text * 0.86, mark, edge: mark * 2 }
}
