import type { copyFr } from '../fr/copy.ts'
import type { Sentence } from '../sentence.ts'

/** What the page of a reading copy says, in English. */
export const copyEn: { readonly [K in keyof typeof copyFr]: Sentence } = {
  'format.html': 'A reading copy: one page that opens in any browser, without a network.',
  'loses.html':
    'History, received files and working memories stay in the archive. The copy is read and printed; it is not imported again.',
  'copy.no-script': 'This reading copy needs JavaScript, which is switched off here.',
  'copy.timeline': 'Timeline',
  'copy.events': 'Events',
  'copy.sources': 'Sources',
  'copy.about': 'About this copy',
  'copy.search': 'Search',
  'copy.search-hint': 'Search the events and the texts of the sources',
  'copy.found': { one: '{n} event of {total}', other: '{n} events of {total}' },
  'copy.none-found': 'No event and no source answers this search.',
  'copy.undated': { one: '{n} without a date', other: '{n} without a date' },
  'copy.whole-time': 'Whole period',
  'copy.nearer': 'Nearer',
  'copy.farther': 'Farther',
  'copy.earlier': 'Earlier',
  'copy.later': 'Later',
  'copy.drawn': { one: '{n} event drawn', other: '{n} events drawn' },
  'copy.drawn-as-density': {
    one: '{n} event, counted by period: come nearer to see it',
    other: '{n} events, counted by period: come nearer to see each',
  },
  'copy.not-drawn': {
    one: 'and {n} more, for want of room, in the list only',
    other: 'and {n} more, for want of room, in the list only',
  },
  'copy.only-shown': 'The list follows the period of the timeline',
  'copy.print-list': 'Print this list',
  'copy.print-one': 'Print this sheet',
  'copy.close': 'Close',
  'copy.passage': '“{text}”',
  'copy.seal.checking': 'Checking the digest…',
  'copy.seal.whole': 'Data intact',
  'copy.seal.broken': 'Data altered',
  'copy.seal.what':
    'The digest shows that the data have not changed since this copy was written. It proves neither who wrote it nor when: for that, compare it with the digest that whoever gave you the copy tells you by another channel.',
  'copy.seal.digest': 'SHA-256 of the data of this copy',
  'copy.unreadable':
    'The data of this copy cannot be read. Ask the person who gave it to you for another.',
  'copy.reading-copy': 'Reading copy',
  'copy.no-text': 'This source has no text in this copy.',
  'copy.disputes': 'The sources do not agree',
  'copy.chosen': 'Chosen: {value}',
  'copy.rival': 'Other value: {value}',
  'copy.contested': 'Contested: {value}',
  'copy.no-source': 'no source',
  'copy.withheld': 'source withheld',
  'copy.related': 'Related events',
  'copy.reliability': 'Reliability',
  'copy.language': 'Language',
  'copy.licences': 'Software of this page and its licences',
  'copy.origin-withheld': 'a withheld source',
}
