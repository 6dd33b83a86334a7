import type { guideFr } from '../fr/guide.ts'
import type { Sentence } from '../sentence.ts'

/** Sentences of the first minute and around the guide, in English; its pages stand in data/guide. */
export const guideEn: { readonly [K in keyof typeof guideFr]: Sentence } = {
  'archive-menu.label': 'Archive: {title}',
  'archive-menu.open': 'Open an archive…',
  'archive-menu.new': 'New archive…',
  'archive-menu.import': 'Import…',
  'archive-menu.reveal': 'Show the folder',
  'archive-menu.where': 'Folder: {folder}',
  'archive-menu.this': 'This archive',
  'archive-menu.count-places': { one: '{n} place', other: '{n} places' },
  'archive-menu.count-actors': { one: '{n} actor', other: '{n} actors' },
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
