import { prose } from '../prose.ts'
import { claimsDate, type StarterRow, said } from '../row.ts'
import { audienceSources } from './bamex-sources.ts'

/** The showpiece: the audience of 11 November 2025 and the arms fair at which it was held. */
export const bamex: readonly StarterRow[] = [
  {
    slug: '2025-11-11-audience',
    edtf: '2025-11-11',
    type: 'diplomacy',
    title: {
      fr: 'Audience Goïta–Evkourov en marge de BAMEX 25',
      en: 'Goïta–Yevkurov audience on the margins of BAMEX 25',
    },
    summary: {
      fr: 'Assimi Goïta reçoit au palais de Koulouba une délégation russe conduite par le vice-ministre de la Défense, le jour de l’ouverture du salon de défense de Bamako.',
      en: 'Assimi Goïta receives at the Koulouba palace a Russian delegation led by the deputy defence minister, on the opening day of the Bamako defence fair.',
    },
    status: 'reviewed',
    note: 'Ne pas confondre avec les audiences du 30 août 2023, du 3 juin 2024 et du 4 mars 2025 : mêmes personnes, même palais. Toutes les relations de presse parlent d’après des sources officielles : une seule famille, donc pas de cote 1.',
    places: ['koulouba', 'bamako'],
    actors: [
      ['goita', 'host', 'général d’armée, président de la transition'],
      ['evkourov', 'guest', 'vice-ministre russe de la Défense'],
      [
        'camara',
        'present',
        'général de corps d’armée, ministre de la Défense et des Anciens combattants',
      ],
      ['diarra', 'present', 'général, chef d’état-major de l’armée de l’air'],
    ],
    themes: ['cooperation-russe', 'cooperation-militaire', 'industrie-de-defense'],
    sources: audienceSources,
    claims: [
      claimsDate(
        '2025-11-11',
        '11 novembre 2025',
        2,
        'Page datée du jour même, et un mardi comme elle le dit.',
        {
          source: '2025-11-11-letjikan',
        },
      ),
      said('date', '2025-11-11', '« mardi »', 2, {
        source: '2025-11-11-apa',
        note: 'Dépêche du mercredi 12 novembre : ce mardi est le 11.',
      }),
      said('date', '2025-11-11', 'le même mardi', 3, {
        source: '2025-11-11-journal-du-faso',
        note: 'Page non datée ; copie probable de la dépêche.',
      }),
      said('places/koulouba', 'koulouba', 'au palais de Koulouba', 2, {
        source: '2025-11-11-letjikan',
        chosen: 'Lieu donné par toutes les relations.',
      }),
      said('actors/camara', 'camara', 'le général de corps d’armée Sadio Camara', 2, {
        source: '2025-11-11-letjikan',
        chosen: 'Présence donnée par toutes les relations.',
      }),
      said('actors/diarra', 'diarra', 'le général Alou Boï Diarra', 2, {
        source: '2025-11-11-letjikan',
        chosen: 'Présence donnée par toutes les relations.',
      }),
      said(
        'actors/goita/style',
        'général d’armée, président de la transition',
        'promu général d’armée',
        2,
        {
          source: '2024-10-16-promotion',
          chosen: 'Grade conféré le 16 octobre 2024 : plus d’un an avant l’audience.',
        },
      ),
      said('actors/goita/style', 'colonel, président du Mali', 'le grade de colonel', 5, {
        source: '2025-11-11-tribune',
        stance: 'disputes',
        note: 'Grade périmé depuis le 16 octobre 2024 : habitude de plume ou texte préparé plus tôt.',
      }),
      said(
        'actors/goita/style',
        'général de corps d’armée',
        'général de corps d’armée au lieu de',
        5,
        {
          source: '2024-10-16-promotion',
          stance: 'disputes',
          note: 'Confusion d’une page avec le grade donné le même jour à d’autres officiers.',
        },
      ),
    ],
    ties: [
      ['part-of', '2025-11-11-bamex', 'Tenue en marge du salon, le jour de son ouverture.'],
      ['follows', '2025-03-04-audience', 'Quatrième audience connue.'],
      ['follows', '2024-06-03-audience', 'Mêmes personnes, même palais.'],
      ['follows', '2023-08-30-audience', 'Première audience connue de la série.'],
    ],
  },
  {
    slug: '2025-11-11-bamex',
    edtf: '2025-11-11/2025-11-14',
    type: 'defence-industry',
    title: {
      fr: 'BAMEX 25, Salon international de la défense et de la sécurité de Bamako',
      en: 'BAMEX 25, Bamako international defence and security exhibition',
    },
    summary: {
      fr: 'Première édition : deux jours d’exposition au Parc des expositions de Bamako, puis deux jours de démonstrations près de Koulikoro.',
      en: 'First edition: two days of exhibition at the Bamako exhibition park, then two days of live demonstrations near Koulikoro.',
    },
    status: 'reviewed',
    places: ['bamako', 'koulikoro'],
    actors: [
      ['mali', 'organiser'],
      ['abdoulaye-maiga', 'present', 'général, Premier ministre'],
      ['daoud-mohammedine', 'present', 'ministre de la Sécurité et de la Protection civile'],
      ['turquie', 'party'],
    ],
    themes: ['industrie-de-defense', 'cooperation-militaire'],
    sources: [
      {
        slug: '2025-11-11-bamex',
        title: 'Notice : BAMEX 25',
        identifier: 'Africarrières, page de novembre 2025 sur la clôture de BAMEX 25 à Koulikoro',
        reliability: 'C',
        reason:
          'Page proche des organisateurs, exacte sur le calendrier et laudative sur le fond ; huit pages lues concordent sur les dates.',
        text: prose(`
          Le premier Salon international de la défense et de la sécurité de Bamako, BAMEX 25, se tient
          du 11 au 14 novembre 2025. Le Premier ministre, le général Abdoulaye Maïga, l’ouvre un mardi au
          Parc des expositions, où des exposants maliens et étrangers présentent matériels et services
          pendant deux jours.

          Les deux suivants sont consacrés à des démonstrations d’armes à Tanabougou, près de Koulikoro.
          Daoud Aly Mohammedine, ministre de la Sécurité et de la Protection civile, y clôt l’édition le
          vendredi, devant des représentants de l’Alliance des États du Sahel. Une entreprise turque a
          participé à l’organisation, annoncée dès le 12 septembre.

          Le salon se tient alors que le carburant manque à Bamako : les autorités y voient la preuve que
          la capitale vit normalement. Cette lecture est la leur ; la page qui sert de base la partage.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2025-11-11/2025-11-14',
        'du 11 au 14 novembre 2025',
        2,
        'Dates données par huit pages.',
        {
          note: 'Le 11 était un mardi, le 14 un vendredi : concordant.',
        },
      ),
      said('places/koulikoro', 'koulikoro', 'à Tanabougou, près de Koulikoro', 2, {
        chosen: 'Lieu des deux dernières journées.',
      }),
    ],
    ties: [['follows', '2025-09-03-blocus', 'Le salon s’ouvre sous l’embargo sur le carburant.']],
  },
]
