import type { StarterName, StarterPlace } from '../row.ts'

const regionOf = (
  slug: string,
  name: string,
  en: string,
  note: string,
  valid?: string,
): StarterPlace => {
  const names: readonly StarterName[] = valid === undefined ? [] : [[name, 'fr', valid]]
  return {
    slug: `region-${slug}`,
    fr: name,
    en,
    country: 'ML',
    precision: 'region',
    within: 'mali',
    names,
    note,
  }
}

const since2023 = 'Créée par les lois 2023-006 et 2023-007 du 13 mars 2023.'
const kept =
  'Existait avant les lois 2023-006 et 2023-007 du 13 mars 2023 ; l’une des dix-neuf régions depuis.'

const regions: readonly StarterPlace[] = [
  regionOf(
    'bandiagara',
    'Région de Bandiagara',
    'Bandiagara Region',
    `${since2023} Auparavant région de Mopti.`,
    '2023-03-13/..',
  ),
  regionOf(
    'douentza',
    'Région de Douentza',
    'Douentza Region',
    `${since2023} Auparavant région de Mopti.`,
    '2023-03-13/..',
  ),
  regionOf(
    'nioro',
    'Région de Nioro',
    'Nioro Region',
    `${since2023} Auparavant région de Kayes.`,
    '2023-03-13/..',
  ),
  regionOf(
    'menaka',
    'Région de Ménaka',
    'Ménaka Region',
    'Auparavant région de Gao ; les sources placent le changement en 2012 ou en 2016.',
    '2016/..',
  ),
  regionOf('gao', 'Région de Gao', 'Gao Region', kept),
  regionOf('kidal', 'Région de Kidal', 'Kidal Region', kept),
  regionOf('mopti', 'Région de Mopti', 'Mopti Region', kept),
  regionOf('segou', 'Région de Ségou', 'Ségou Region', kept),
]

const toEstablish = 'Coordonnées à établir.'

const unplaced = (
  slug: string,
  name: string,
  country: string,
  more: Partial<StarterPlace> = {},
): StarterPlace => ({
  slug,
  fr: name,
  en: name,
  country,
  precision: 'unknown',
  note: toEstablish,
  ...more,
})

const inMali: readonly StarterPlace[] = [
  unplaced('aguelhok', 'Aguelhok', 'ML', { within: 'mali', names: [['Aguelhoc', 'fr']] }),
  unplaced('nampala', 'Nampala', 'ML', { within: 'mali' }),
  unplaced('mondoro', 'Mondoro', 'ML', { within: 'mali' }),
  unplaced('talahandak', 'Talahandak', 'ML', { within: 'mali' }),
  unplaced('bounti', 'Bounti', 'ML', { within: 'mali', names: [['Bounty', 'fr']] }),
  unplaced('diallassagou', 'Diallassagou', 'ML', { within: 'mali' }),
  unplaced('bamba', 'Bamba', 'ML', { within: 'mali' }),
  {
    slug: 'tanabougou',
    fr: 'Tanabougou',
    en: 'Tanabougou',
    country: 'ML',
    at: ['12.945', '-7.583'],
    precision: 'area',
    within: 'mali',
    note: 'Près de Koulikoro : lieu des démonstrations du salon BAMEX 25.',
  },
]

const elsewhere: readonly StarterPlace[] = [
  unplaced('boungou', 'Boungou', 'BF', { note: 'Mine ; coordonnées à établir.' }),
  unplaced('seytenga', 'Seytenga', 'BF'),
  unplaced('karma', 'Karma', 'BF'),
  unplaced('nondin', 'Nondin', 'BF', { names: [['Nodin', 'fr']] }),
  unplaced('soro', 'Soro', 'BF'),
  unplaced('mansila', 'Mansila', 'BF'),
  unplaced('agadez', 'Agadez', 'NE'),
  unplaced('arlit', 'Arlit', 'NE'),
  unplaced('intazayene', 'Intazayene', 'NE', {
    note: 'Secteur de Tillia ; coordonnées à établir.',
  }),
  unplaced('bakorat', 'Bakorat', 'NE', { note: 'Secteur de Tillia ; coordonnées à établir.' }),
  unplaced('fambita', 'Fambita', 'NE'),
  unplaced('moundou', 'Moundou', 'TD'),
  unplaced('barkaram', 'Barkaram', 'TD'),
]

/** The places that the second edition adds: the Malian regions with the dates of their names, and where its events happened. */
export const addedPlaces: readonly StarterPlace[] = [...regions, ...inMali, ...elsewhere]
