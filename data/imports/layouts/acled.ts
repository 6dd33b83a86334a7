import type { ActorKind, EventType } from '../../model/vocabulary.ts'
import { type Layout, rowTitle } from './layout.ts'

const bySubEvent: Readonly<Record<string, EventType>> = {
  'government regains territory': 'seizure',
  'non-state actor overtakes territory': 'seizure',
  'non-violent transfer of territory': 'seizure',
  'air/drone strike': 'air-strike',
  'abduction/forced disappearance': 'kidnapping',
  agreement: 'agreement',
  'headquarters or base established': 'deployment',
  arrests: 'governance',
}

const byEvent: Readonly<Record<string, EventType>> = {
  battles: 'attack',
  'explosions/remote violence': 'attack',
  'violence against civilians': 'attack',
  protests: 'demonstration',
  riots: 'demonstration',
  'riots/protests': 'demonstration',
  'remote violence': 'attack',
  'battle-no change of territory': 'attack',
  'battle-government regains territory': 'seizure',
  'battle-non-state actor overtakes territory': 'seizure',
  'headquarters or base established': 'deployment',
  'non-violent transfer of territory': 'seizure',
}

const kinds: readonly (readonly [RegExp, ActorKind])[] = [
  [/^(?:1|8)$|state forces|external|other forces/, 'force'],
  [/^[234]$|rebel|militia/, 'armed-group'],
]

/** ACLED: the 31 columns of today, those of 2019 and those before 2018. */
export const acled: Layout = {
  id: 'acled',
  dataSet: 'ACLED',
  lang: 'en',
  recognises: (names) =>
    ['event id cnty', 'event date', 'event type', 'time precision'].every((name) =>
      names.has(name),
    ),
  columns: {
    'event id cnty': 'key',
    'event date': 'date',
    'time precision': 'date-precision',
    'event type': 'type',
    actor1: ['actor', 'party'],
    'assoc actor 1': ['actor', 'party'],
    'ally actor 1': ['actor', 'party'],
    actor2: ['actor', 'party'],
    'assoc actor 2': ['actor', 'party'],
    'ally actor 2': ['actor', 'party'],
    country: 'country',
    admin1: 'region',
    location: 'place',
    latitude: 'latitude',
    longitude: 'longitude',
    'geo precision': 'place-precision',
    source: 'source',
    notes: 'summary',
    fatalities: 'toll-best',
  },
  dates: 'day-first',
  title: (cell) => rowTitle(cell('sub event type') || cell('event type'), cell('location')),
  type: (cell) =>
    bySubEvent[cell('sub event type').toLowerCase()] ?? byEvent[cell('event type').toLowerCase()],
  dating: (cell) => {
    const precision = cell('time precision')
    return precision === '2' ? 'about' : precision === '3' ? 'month' : 'day'
  },
  precision: (cell) => {
    const precision = cell('geo precision')
    return precision === '1'
      ? 'town'
      : precision === '2'
        ? 'district'
        : precision === '3'
          ? 'region'
          : 'unknown'
  },
  actorKind: (cell, column) => {
    const inter = cell(column.startsWith('actor1') ? 'inter1' : 'inter2').toLowerCase()
    return /^actor[12]/.test(column) ? kinds.find(([told]) => told.test(inter))?.[1] : undefined
  },
}
