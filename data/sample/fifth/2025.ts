import type { RowCorrection } from '../correction.ts'
import { counted, said } from '../row.ts'

/** The same of 2025. */
export const fifthOf2025: readonly RowCorrection[] = [
  {
    slug: '2025-03-04-audience',
    summary: {
      fr: 'Le vice-ministre russe de la Défense est reçu après une séance de travail avec le ministre malien ; un journaliste note que rien n’a filtré de l’entretien.',
      en: 'The Russian deputy defence minister is received after a working session with the Malian minister; a journalist notes that nothing has come out of the talks.',
    },
    withdrawn: ['que les pages maliennes écrivent Younous-Bek Evkourov'],
    claims: [
      said(
        'actors/evkourov',
        'evkourov',
        'dont les pages maliennes écrivent le nom « Younous-Bek Evkourov »',
        2,
        { chosen: 'Nommé par les deux pages.' },
      ),
    ],
    sources: [
      {
        slug: '2025-03-04-audience',
        errata: [
          [
            'que les pages maliennes écrivent Younous-Bek Evkourov, général d’armée depuis',
            'dont les pages maliennes écrivent le nom « Younous-Bek Evkourov » ; il est général d’armée depuis',
          ],
        ],
      },
    ],
  },
  {
    slug: '2025-03-31-drone-tinzaouaten',
    summary: {
      fr: 'L’Algérie abat près de la frontière, l’archive ne sait de quel côté, le drone malien TZ-98D ; les trois États de l’AES rappellent leurs ambassadeurs en Algérie.',
      en: 'Algeria shoots down the Malian drone TZ-98D near the border, on which side the archive does not know; the three AES states recall their ambassadors from Algeria.',
    },
  },
  {
    slug: '2025-06-01-boulkessi',
    withdrawn: ['en compte au moins soixante', 'de trente à cent tués'],
    claims: [
      counted([60, null, null], 'compte au moins soixante tués', 4, {
        stance: 'disputes',
        note: 'Comprend peut-être disparus et prisonniers.',
      }),
      counted([30, null, 100], 'de trente à plus de cent tués', 3, {
        note: 'Fourchette des sources ; la borne haute est celle du JNIM, qui dit « plus de cent ».',
        chosen: 'Aucune valeur médiane n’est fondée : la fourchette est gardée entière.',
      }),
    ],
    sources: [
      {
        slug: '2025-06-01-boulkessi',
        errata: [
          ['en compte au moins soixante', 'compte au moins soixante tués'],
          ['de trente à cent tués', 'de trente à plus de cent tués'],
        ],
      },
    ],
  },
  {
    slug: '2025-06-06-depart-wagner',
    sources: [
      {
        slug: '2025-06-06-depart-wagner',
        errata: [
          [
            'une partie des hommes passe, dit-on, d’un corps à l’autre.',
            'selon des récits que l’archive n’a pas pu attribuer, une partie des hommes passe d’un corps à l’autre.',
          ],
          ['cinq jours après la perte de', 'cinq jours après l’attaque de'],
        ],
      },
    ],
  },
  {
    slug: '2025-07-01-sept-localites',
    summary: {
      fr: 'Sept postes militaires, de la frontière du Sénégal à l’Office du Niger, sont attaqués le même matin ; le JNIM revendique une opération d’ensemble, l’armée nomme les sept lieux.',
      en: 'Seven military posts, from the Senegalese border to the Office du Niger, are attacked on one morning; JNIM claims a single operation, the army names the seven places.',
    },
  },
  {
    slug: '2025-07-mandat-goita',
    summary: {
      fr: 'Le Conseil national de transition adopte le 3 juillet une révision de la charte qui donne au chef de l’État un mandat de cinq ans renouvelable, sans élection ; la loi est promulguée le 8 juillet.',
      en: 'On 3 July the National Transitional Council adopts a revised charter that gives the head of state a renewable five-year term, without election; the law is promulgated on 8 July.',
    },
  },
  {
    slug: '2025-09-03-blocus',
    title: {
      fr: 'Blocus annoncé de Kayes et de Nioro, embargo sur le carburant',
      en: 'Announced blockade of Kayes and Nioro, fuel embargo',
    },
    sources: [
      {
        slug: '2025-09-03-blocus-dementi',
        errata: [['Un communiqué admet toutefois', 'Un communiqué reconnaît toutefois']],
      },
    ],
  },
  {
    slug: '2025-09-14-convoi',
    summary: {
      fr: 'Le JNIM détruit une partie d’un convoi de carburant escorté par l’armée : une vingtaine de camions au moins sur plus de quatre-vingts selon RFI, cinquante et un sur plus de cent selon ACLED.',
      en: 'JNIM destroys part of a fuel convoy under army escort: some twenty trucks at least out of more than eighty according to RFI, fifty-one out of more than a hundred according to ACLED.',
    },
    withdrawn: [
      'plus de quatre-vingts camions, dont une vingtaine au moins ont brûlé',
      'Un syndicat de transporteurs en compte au moins quarante',
    ],
    claims: [
      said(
        'summary',
        {
          fr: 'Plus de quatre-vingts camions, dont une vingtaine au moins brûlés.',
          en: 'More than eighty trucks, some twenty of them at least burnt.',
        },
        'plus de quatre-vingts camions, dont une vingtaine au moins ont brûlé',
        3,
        { note: 'Véhicules, non victimes ; minimum du lendemain.' },
      ),
      said(
        'summary',
        { fr: 'Au moins quarante camions brûlés.', en: 'At least forty trucks burnt.' },
        'Un syndicat de transporteurs compte au moins quarante camions brûlés',
        4,
        { note: 'Véhicules, non victimes ; syndicat de transporteurs.' },
      ),
    ],
    sources: [
      {
        slug: '2025-09-14-convoi-rfi',
        errata: [
          [
            'Un syndicat de transporteurs en compte au moins quarante',
            'Un syndicat de transporteurs compte au moins quarante camions brûlés',
          ],
          [
            'assure avoir vigoureusement réagi et le quotidien national célèbre une offensive',
            'dit avoir vigoureusement réagi et le quotidien national fait état d’une offensive',
          ],
        ],
      },
    ],
  },
  {
    slug: '2025-11-11-audience',
    claims: [
      said('actors/camara', 'camara', 'le général de corps d’armée Sadio Camara', 2, {
        source: '2025-11-11-letjikan',
        chosen: 'Présence donnée par les relations maliennes et régionales.',
      }),
      said('actors/diarra', 'diarra', 'le général Alou Boï Diarra', 2, {
        source: '2025-11-11-letjikan',
        chosen: 'Présence donnée par les relations maliennes et régionales.',
      }),
    ],
    sources: [
      {
        slug: '2025-11-11-letjikan',
        identifier:
          'Letjikan, article de Haoua Sangaré, Bamako, 11 novembre 2025 ; L’Essor, 2023, pour le grade d’Alou Boï Diarra',
      },
    ],
  },
]
