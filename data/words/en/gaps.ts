import type { gapsFr } from '../fr/gaps.ts'
import type { Sentence } from '../sentence.ts'

/** What is said of the fields and ties of an event that rest on no claim, in English. */
export const gapsEn: { readonly [K in keyof typeof gapsFr]: Sentence } = {
  'gap.mark': 'no source',
  'gap.list': 'No source: {list}',
  'gap.place': 'place',
  'gap.actor': 'actor',
  'gap.theme': 'theme',
  'gap.role': 'rank or office',
  'facets.gap': 'No source, by field',
  'timeline.column.gaps': 'No source',
  'column.gaps': 'no source',
  'selection.gaps': 'no source: {list}',
  'cli.gaps': 'No source: {list}.',
  'cli.info.gaps': 'no source: {list}',
  'cli.info.gap': '{field}\u00a0{n}',
  'cli.info.no-gaps': 'no value without a source',
}
