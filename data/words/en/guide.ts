import type { guideFr } from '../fr/guide.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences around the guide, in English; its pages stand in data/guide. */
export const guideEn: { readonly [K in keyof typeof guideFr]: Sentence } = {
  'go.guide': 'Guide',
  'guide.lead': 'What the program does, and how. Short, offline, printable.',
  'guide.printed': 'Tarikh: the guide',
  'guide.pages': 'Pages of the guide',
  'guide.search': 'Search the guide',
  'guide.none': 'No page holds these words.',
  'guide.found': { one: '{n} page', other: '{n} pages' },
  'guide.print': 'Print the guide…',
  'guide.saved': 'Guide saved: {file}',
  'guide.more': 'Read in the guide',
  'guide.more-on': 'Read in the guide: {page}',
  'guide.families': 'The six families of events',
  'guide.dates': 'How a date is drawn',
  'command.guide': 'Open the guide',
}
