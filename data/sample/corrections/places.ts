import type { StarterPlace } from '../row.ts'

type PlaceCorrection = Partial<StarterPlace> & { readonly slug: string }

const mali: readonly PlaceCorrection[] = [
  {
    slug: 'mali',
    at: ['17', '-4'],
    note: 'Les coordonnées sont celles du centre du pays.',
  },
  {
    slug: 'menaka',
    within: 'region-menaka',
    note: 'Région de Gao jusqu’en 2012 ou 2016, selon les sources ; région de Ménaka depuis.',
  },
  { slug: 'gao', within: 'region-gao' },
  { slug: 'kidal', within: 'region-kidal' },
  { slug: 'tinzaouaten', within: 'region-kidal' },
  {
    slug: 'ogossagou',
    at: ['13.960', '-3.570'],
    precision: 'town',
    within: 'region-bandiagara',
    names: [['Ogossagou-Peul', 'fr']],
    note: 'Village du cercle de Bankass. Région de Mopti jusqu’au 12 mars 2023, de Bandiagara depuis la loi du 13 mars. Coordonnées d’Ogossagou-Peul, sûres à trois kilomètres près (GeoNames).',
  },
  {
    slug: 'moura',
    at: ['14.328', '-4.604'],
    precision: 'town',
    within: 'region-mopti',
    note: 'Village du cercle de Djenné, entre Mopti et Djenné. Coordonnées sûres à deux kilomètres près (GeoNames).',
  },
  {
    slug: 'indelimane',
    at: ['15.871', '1.520'],
    precision: 'area',
    within: 'region-gao',
    note: 'Cercle d’Ansongo, entre Ansongo et Ménaka. Coordonnées du puits, sûres à trois kilomètres près (GeoNames).',
  },
  {
    slug: 'boulkessi',
    at: ['15.136', '-1.080'],
    precision: 'area',
    within: 'region-douentza',
    note: 'Près de la frontière burkinabè. Région de Mopti jusqu’au 12 mars 2023, de Douentza depuis la loi du 13 mars. Coordonnées sûres à cinq kilomètres près (Wikipédia en français).',
  },
  {
    slug: 'nioro',
    within: 'region-nioro',
    note: 'Région de Kayes jusqu’au 12 mars 2023, de Nioro depuis la loi du 13 mars.',
  },
  { slug: 'niono', within: 'region-segou' },
  {
    slug: 'molodo',
    at: ['14.237', '-6.023'],
    precision: 'town',
    within: 'region-segou',
    note: 'Coordonnées sûres à deux kilomètres près (GeoNames).',
  },
  {
    slug: 'sandare',
    at: ['14.704', '-10.306'],
    precision: 'town',
    within: 'region-nioro',
    note: 'Région de Kayes jusqu’au 12 mars 2023, de Nioro depuis la loi du 13 mars. Coordonnées sûres à deux kilomètres près (GeoNames).',
  },
  {
    slug: 'gogui',
    at: ['15.686', '-9.330'],
    precision: 'town',
    within: 'region-nioro',
    note: 'Région de Kayes jusqu’au 12 mars 2023, de Nioro depuis la loi du 13 mars. Coordonnées sûres à deux kilomètres près (GeoNames).',
  },
  {
    slug: 'kaniera',
    at: ['14.637', '-10.070'],
    precision: 'town',
    within: 'region-nioro',
    note: 'Région de Kayes jusqu’au 12 mars 2023, de Nioro depuis la loi du 13 mars. Coordonnées sûres à trois kilomètres près (GeoNames).',
  },
  {
    slug: 'lakamane',
    at: ['14.510', '-9.910'],
    precision: 'town',
    within: 'region-nioro',
    note: 'Région de Kayes jusqu’au 12 mars 2023, de Nioro depuis la loi du 13 mars. Coordonnées sûres à trois kilomètres près (GeoNames).',
  },
]

const elsewhere: readonly PlaceCorrection[] = [
  {
    slug: 'barsalogho',
    note: 'Province du Sanmatenga, région du Centre-Nord, jusqu’au 1er juillet 2025 ; province du Sandbondtenga, région du Kuilsé, depuis le 2 juillet.',
  },
  {
    slug: 'inata',
    at: ['14.336', '-1.327'],
    precision: 'area',
    note: 'Ancienne mine d’or. Province du Soum, région du Sahel, jusqu’au 1er juillet 2025 ; province du Djelgodji, région du Soum, depuis le 2 juillet. Coordonnées sûres à trois kilomètres près (GeoNames).',
  },
  {
    slug: 'solhan',
    at: ['13.382', '0.454'],
    precision: 'town',
    note: 'Province du Yagha, à une quinzaine de kilomètres de Sebba. Région du Sahel jusqu’au 1er juillet 2025, Liptako depuis le 2 juillet. Coordonnées sûres à deux kilomètres près (GeoNames).',
  },
  {
    slug: 'tongo-tongo',
    at: ['15.05', '1.83'],
    note: 'Deux villages voisins portent ce nom ; les distances données par la presse, 174 kilomètres de Niamey et 85 de Ouallam, désignent celui du nord. L’autre est à 14,936 et 1,805, une douzaine de kilomètres au sud (GeoNames).',
  },
  {
    slug: 'inates',
    at: ['15.228', '1.314'],
    precision: 'town',
    note: 'Région de Tillabéri. Coordonnées sûres à deux kilomètres près (GeoNames).',
  },
  {
    slug: 'chinegodar',
    at: ['15.228', '3.001'],
    precision: 'town',
    note: 'Région de Tillabéri. Coordonnées sûres à deux kilomètres près (GeoNames).',
  },
  {
    slug: 'tchombangou',
    at: ['14.830', '1.812'],
    precision: 'town',
    names: [
      ['Tchoma Bangou', 'fr'],
      ['Tiombango', 'fr'],
    ],
    note: 'Commune de Tondikiwindi. Coordonnées sûres à trois kilomètres près (GeoNames, sous le nom de Tiombango).',
  },
  {
    slug: 'zaroumdareye',
    at: ['14.906', '1.777'],
    precision: 'area',
    names: [
      ['Zaroumadareye', 'fr'],
      ['Zèrma Daré', 'fr'],
    ],
    note: 'À sept kilomètres de Tchombangou selon la presse. Coordonnées probables, à cinq kilomètres près (GeoNames, sous le nom de Zèrma Daré).',
  },
  {
    slug: 'ndjamena',
    names: [
      ['Ndjamena', 'en'],
      ['نجامينا', 'ar'],
      ['انجمينا', 'ar'],
    ],
  },
  {
    slug: 'bohoma',
    at: ['13.96', '13.70'],
    precision: 'area',
    names: [
      ['Boma', 'fr'],
      ['Bouma', 'fr'],
      ['Bouhama', 'fr'],
      ['بوهوما', 'ar'],
    ],
    note: 'Presqu’île de la province du Lac. Coordonnées incertaines, à une quinzaine de kilomètres près (Wikipédia en français).',
  },
]

/** What the second edition says otherwise of places: coordinates with their basis, and the regions of 2023 and 2025 with their dates. */
export const placeCorrections: readonly PlaceCorrection[] = [...mali, ...elsewhere]
