import type { EventType } from '../../model/vocabulary.ts'
import { type Layout, rowTitle } from './layout.ts'

const attacks: readonly (readonly [RegExp, EventType])[] = [
  [/kidnap|hostage|hijack|abduct/i, 'kidnapping'],
  [/aerial|air ?strike/i, 'air-strike'],
  [/arrest|detention/i, 'governance'],
]

const attackNamed = (words: string): EventType =>
  attacks.find(([told]) => told.test(words))?.[1] ?? 'attack'

/** Lists of incidents in the manner of the GTD: three columns for a date, 0 and negative figures for what is not known. */
export const gtd: Layout = {
  id: 'gtd',
  dataSet: 'GTD',
  lang: 'en',
  recognises: (names) => ['eventid', 'iyear', 'imonth', 'iday'].every((name) => names.has(name)),
  columns: {
    eventid: 'key',
    iyear: 'year',
    imonth: 'month',
    iday: 'day',
    approxdate: 'date-words',
    'country txt': 'country',
    provstate: 'region',
    city: 'place',
    latitude: 'latitude',
    longitude: 'longitude',
    specificity: 'place-precision',
    summary: 'summary',
    'attacktype1 txt': 'type',
    gname: ['actor', 'party'],
    nkill: 'toll-best',
    scite1: 'source-title',
    scite2: 'source-title',
    scite3: 'source-title',
  },
  title: (cell) => rowTitle(cell('attacktype1 txt') || cell('gname'), cell('city')),
  type: (cell) => attackNamed(cell('attacktype1 txt')),
  precision: (cell) => {
    const specificity = cell('specificity').replace(/\.0$/, '')
    if (specificity === '1' || specificity === '2') return 'town'
    return specificity === '3' ? 'district' : specificity === '4' ? 'region' : 'unknown'
  },
  isUnknown: (cell, column) =>
    /^-9{1,2}(?:\.0)?$/.test(cell) || (column === 'city' && /^unknown$/i.test(cell)),
}

/** Lists of attacks on aid workers in the manner of the AWSD. */
export const awsd: Layout = {
  id: 'awsd',
  dataSet: 'AWSD',
  lang: 'en',
  recognises: (names) =>
    ['incident id', 'year', 'month', 'day', 'means of attack'].every((name) => names.has(name)),
  columns: {
    'incident id': 'key',
    year: 'year',
    month: 'month',
    day: 'day',
    country: 'country',
    region: 'region',
    city: 'place',
    latitude: 'latitude',
    longitude: 'longitude',
    'total killed': 'toll-best',
    'means of attack': 'type',
    'actor name': ['actor', 'party'],
    details: 'summary',
    source: 'source',
  },
  title: (cell) => rowTitle(cell('means of attack'), cell('city') || cell('district')),
  type: (cell) => attackNamed(cell('means of attack')),
  isUnknown: (cell, column) => column === 'actor name' && /^unknown$/i.test(cell),
}
