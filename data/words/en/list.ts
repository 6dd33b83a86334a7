import type { listFr } from '../fr/list.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of the list of events and of its order, in English. */
export const listEn: { readonly [K in keyof typeof listFr]: Sentence } = {
  'timeline.column.date': 'Date',
  'timeline.column.title': 'Title',
  'timeline.column.type': 'Type',
  'timeline.column.place': 'Place',
  'timeline.column.actors': 'Actors',
  'timeline.column.sources': 'Sources',
  'timeline.column.status': 'Status',
  'sort.time': 'oldest first',
  'sort.time-back': 'latest first',
  'sort.names': 'A to Z',
  'sort.names-back': 'Z to A',
  'sort.counts': 'fewest first',
  'sort.counts-back': 'most first',
  'sort.status': 'drafts first',
  'sort.status-back': 'verified first',
  'sort.by': 'Sort by the column {column}',
  'sort.press':
    'Sort the list by this column, the other way at the second press; equal ones stand in order of time. Shift + ← or → sets its width, Delete gives it back.',
  'sort.said': 'List sorted by the column {column}, {direction}',
}
