import type { Lang } from '../model/text.ts'
import type { AgainCounts } from '../reading/places-view.ts'
import { say } from './words.ts'

const ways = ['exact', 'moved', 'changed', 'orphan'] as const
const keys = {
  exact: 'readings.exact',
  moved: 'readings.moved',
  changed: 'readings.changed',
  orphan: 'readings.orphan-count',
} as const

/** Says how passages come out in another text: of each way, those that there are. */
export function sayAgain(counts: AgainCounts, lang: Lang): string {
  const some = ways.filter((way) => counts[way] > 0)
  if (some.length === 0) return say(lang, 'readings.no-passages')
  const said = some.map((way) => say(lang, keys[way], { n: counts[way] })).join(', ')
  return say(lang, 'readings.counts', { said })
}
