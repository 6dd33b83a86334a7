import * as v from 'valibot'

/** By what a list of events can be put in order: its columns. */
export const sortKeys = [
  'date',
  'title',
  'type',
  'place',
  'actors',
  'sources',
  'gaps',
  'status',
] as const

export type SortKey = (typeof sortKeys)[number]

/** The order of a list of events. Events that are alike in it stand in order of time, and those that have nothing there come last, whichever way it runs. */
export const Sort = v.strictObject({ by: v.picklist(sortKeys), descending: v.boolean() })
export type Sort = v.InferOutput<typeof Sort>

/** The order of time, in which the columns stand. */
export const inTime: Sort = { by: 'date', descending: false }

/** What is counted is first wanted with the most of it at the top. */
export function beginsDescending(by: SortKey): boolean {
  return by === 'sources' || by === 'gaps'
}

/** Whether two sorts put events in the same order. */
export function isSameSort(one: Sort, other: Sort): boolean {
  return one.by === other.by && one.descending === other.descending
}
