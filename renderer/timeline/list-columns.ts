import type { Lang } from '../../data/model/text.ts'
import { inTime, isSameSort, type Sort, type SortKey } from '../../data/search/sort.ts'
import { type Key, say } from '../../data/words/words.ts'

/** A column of the list: by what it sorts, and the words that say which end of it is up. */
export interface ListColumn {
  readonly key: SortKey
  readonly name: Key
  readonly rising: Key
  readonly falling: Key
}

function column(key: SortKey, kind: 'time' | 'names' | 'counts' | 'status'): ListColumn {
  return {
    key,
    name: `timeline.column.${key}`,
    rising: `sort.${kind}`,
    falling: `sort.${kind}-back`,
  }
}

/** The columns of the list, from left to right. */
export const listColumns: readonly ListColumn[] = [
  column('date', 'time'),
  column('title', 'names'),
  column('type', 'names'),
  column('place', 'names'),
  column('actors', 'names'),
  column('sources', 'counts'),
  column('gaps', 'counts'),
  column('status', 'status'),
]

/** How the list is sorted, in words; nothing where it stands in order of time. */
export function sortSaid(sort: Sort, lang: Lang): string {
  const by = listColumns.find(({ key }) => key === sort.by)
  if (by === undefined || isSameSort(sort, inTime)) return ''
  const direction = say(lang, sort.descending ? by.falling : by.rising)
  return say(lang, 'sort.said', { column: say(lang, by.name), direction })
}
