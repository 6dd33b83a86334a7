import { addedPlaces } from './additions/places.ts'
import { correctedAll } from './correction.ts'
import { placeCorrections } from './corrections/places.ts'
import { malianPlaces } from './places-mali.ts'
import type { StarterPlace } from './row.ts'

const elsewhere: readonly StarterPlace[] = [
  {
    slug: 'ouagadougou',
    fr: 'Ouagadougou',
    en: 'Ouagadougou',
    country: 'BF',
    at: ['12.37', '-1.52'],
    precision: 'town',
    names: [
      ['Ouaga', 'fr'],
      ['واغادوغو', 'ar'],
    ],
  },
  {
    slug: 'barsalogho',
    fr: 'Barsalogho',
    en: 'Barsalogho',
    country: 'BF',
    at: ['13.42', '-1.06'],
    precision: 'town',
    names: [['Barsalgho', 'fr']],
    note: 'Région du Centre-Nord jusqu’au 1er juillet 2025, Kuilsé depuis le 2 juillet.',
  },
  {
    slug: 'inata',
    fr: 'Inata',
    en: 'Inata',
    country: 'BF',
    precision: 'unknown',
    note: 'Ancienne mine d’or de la province du Soum, dite Djelgodji depuis le 2 juillet 2025 ; coordonnées à établir.',
  },
  {
    slug: 'solhan',
    fr: 'Solhan',
    en: 'Solhan',
    country: 'BF',
    precision: 'unknown',
    names: [['Solan', 'fr']],
    note: 'Province du Yagha, à une quinzaine de kilomètres de Sebba ; coordonnées à établir. Région du Sahel jusqu’au 1er juillet 2025, Liptako depuis le 2 juillet.',
  },
  {
    slug: 'niamey',
    fr: 'Niamey',
    en: 'Niamey',
    country: 'NE',
    at: ['13.51', '2.11'],
    precision: 'town',
    names: [['نيامي', 'ar']],
  },
  {
    slug: 'tongo-tongo',
    fr: 'Tongo Tongo',
    en: 'Tongo Tongo',
    country: 'NE',
    at: ['14.95', '1.80'],
    precision: 'area',
    note: 'Coordonnées sûres à un dixième de degré.',
  },
  {
    slug: 'inates',
    fr: 'Inatès',
    en: 'Inatès',
    country: 'NE',
    precision: 'unknown',
    names: [['Inates', 'en']],
    note: 'Région de Tillabéri ; coordonnées à établir.',
  },
  {
    slug: 'chinegodar',
    fr: 'Chinégodar',
    en: 'Chinégodar',
    country: 'NE',
    precision: 'unknown',
    names: [
      ['Chinagodrar', 'fr'],
      ['Chinegodar', 'en'],
    ],
    note: 'Région de Tillabéri ; coordonnées à établir.',
  },
  {
    slug: 'tchombangou',
    fr: 'Tchombangou',
    en: 'Tchombangou',
    country: 'NE',
    precision: 'unknown',
    names: [['Tchoma Bangou', 'fr']],
    note: 'Commune de Tondikiwindi ; coordonnées à établir.',
  },
  {
    slug: 'zaroumdareye',
    fr: 'Zaroumdareye',
    en: 'Zaroumdareye',
    country: 'NE',
    precision: 'unknown',
    names: [['Zaroumadareye', 'fr']],
    note: 'À sept kilomètres de Tchombangou ; coordonnées à établir.',
  },
  {
    slug: 'ndjamena',
    fr: 'N’Djamena',
    en: 'N’Djamena',
    country: 'TD',
    at: ['12.11', '15.04'],
    precision: 'town',
    names: [
      ['Ndjamena', 'en'],
      ['نجامينا', 'ar'],
    ],
  },
  {
    slug: 'bohoma',
    fr: 'Bohoma',
    en: 'Bohoma',
    country: 'TD',
    precision: 'unknown',
    names: [
      ['Boma', 'fr'],
      ['Bouma', 'fr'],
    ],
    note: 'Presqu’île de la province du Lac ; coordonnées à établir.',
  },
  {
    slug: 'nouakchott',
    fr: 'Nouakchott',
    en: 'Nouakchott',
    country: 'MR',
    at: ['18.08', '-15.98'],
    precision: 'town',
    names: [['نواكشوط', 'ar']],
  },
  {
    slug: 'accra',
    fr: 'Accra',
    en: 'Accra',
    country: 'GH',
    at: ['5.56', '-0.20'],
    precision: 'town',
  },
  { slug: 'pau', fr: 'Pau', en: 'Pau', country: 'FR', at: ['43.30', '-0.37'], precision: 'town' },
  {
    slug: 'new-york',
    fr: 'New York',
    en: 'New York',
    country: 'US',
    at: ['40.75', '-73.97'],
    precision: 'town',
    note: 'Siège des Nations unies.',
  },
]

/** Every place of the first edition. */
export const firstPlaces: readonly StarterPlace[] = [...malianPlaces, ...elsewhere]

/** Every place of the starter archive. */
export const starterPlaces: readonly StarterPlace[] = [
  ...correctedAll(firstPlaces, placeCorrections),
  ...addedPlaces,
]
