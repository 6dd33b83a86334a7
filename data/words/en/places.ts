import type { placesFr } from '../fr/places.ts'
import type { Sentence } from '../sentence.ts'

/** The labels of the places of the window, in English. */
export const placesEn: { readonly [K in keyof typeof placesFr]: Sentence } = {
  'go.timeline': 'Timeline',
  'go.sources': 'Sources',
  'go.authorities': 'Authorities',
  'go.history': 'History',
  'go.verify': 'Integrity',
  'go.settings': 'Settings',
  'go.waiting': 'Passages to place',
  'go.arrivals': 'Arrivals',
  'go.reading': 'Reading',
  'go.search': 'Search',
  'go.palette': 'Command palette',
  'go.new-event': 'New event',
  'go.add': 'Add a source',
  'go.import': 'Import',
  'go.merge': 'Merge with a copy',
  'go.export': 'Export',
  'go.new-archive': 'New archive',
  'go.guide': 'Guide',
  'go.shortcuts': 'Keyboard shortcuts',
  'go.about': 'About Tarikh',
}
