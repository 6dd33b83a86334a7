import type { RowCorrection } from '../correction.ts'

/** What the fourth edition says otherwise of the events before 2021. */
export const fourthBefore2021: readonly RowCorrection[] = [
  {
    slug: '2019-03-23-ogossagou',
    sources: [
      {
        slug: '2019-03-23-ogossagou',
        errata: [
          ['Ils ont compté au moins', 'Les enquêteurs ont compté au moins'],
          ['nie toute part au crime', 'nie toute part à l’attaque'],
        ],
      },
    ],
  },
  {
    slug: '2019-09-30-boulkessi-mondoro',
    sources: [
      {
        slug: '2019-09-30-boulkessi-mondoro',
        errata: [
          [
            'Boulkessi sera de nouveau emporté en juin',
            'Celui de Boulkessi sera de nouveau attaqué en juin',
          ],
          ['Le JNIM, qui revendique, parle', 'Le JNIM, qui revendique les attaques, parle'],
          ['l’autre à le grandir', 'l’autre à le grossir'],
        ],
      },
    ],
  },
  {
    slug: '2019-12-10-inates',
    sources: [
      {
        slug: '2019-12-10-inates',
        errata: [
          [
            'L’organisation État islamique revendique.',
            'L’organisation État islamique revendique l’attaque.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2020-03-23-bohoma',
    sources: [
      {
        slug: '2020-03-23-bohoma',
        errata: [
          ['Boko Haram revendique ; la faction', 'Boko Haram revendique l’attaque ; la faction'],
        ],
      },
    ],
  },
  {
    slug: '2014-02-16-g5-sahel',
    summary: {
      fr: 'Le Burkina Faso, le Mali, la Mauritanie, le Niger et le Tchad fondent à Nouakchott un cadre commun de sécurité et de développement.',
      en: 'Burkina Faso, Mali, Mauritania, Niger and Chad set up a common framework for security and development at Nouakchott.',
    },
  },
  {
    slug: '2015-05-15-accord-alger',
    title: {
      fr: 'Accord de paix issu du processus d’Alger',
      en: 'Peace agreement resulting from the Algiers process',
    },
  },
  {
    slug: '2015-09-16-putsch-rsp',
    summary: {
      fr: 'L’ancienne garde de Blaise Compaoré arrête les autorités de la transition ; la rue et l’armée régulière la font céder en une semaine.',
      en: 'Blaise Compaoré’s former guard arrests the transitional authorities; street protests and the regular army make it yield within a week.',
    },
  },
  {
    slug: '2017-03-02-jnim',
    summary: {
      fr: 'Plusieurs groupes djihadistes du Sahel annoncent dans une vidéo leur fusion sous l’autorité d’Iyad ag Ghali et leur allégeance à Al-Qaïda.',
      en: 'Several jihadist groups of the Sahel announce in a video their merger under Iyad ag Ghaly and their allegiance to Al-Qaeda.',
    },
    sources: [
      {
        slug: '2017-03-02-jnim',
        errata: [['au début du mois, que l’on date', 'au début de mars, que l’on date']],
      },
    ],
  },
  {
    slug: '2017-07-02-force-conjointe',
    summary: {
      fr: 'Un sommet tenu à Bamako lance la force conjointe des cinq pays, que le Conseil de sécurité a saluée onze jours plus tôt.',
      en: 'A summit in Bamako launches the joint force of the five countries, which the Security Council had welcomed eleven days earlier.',
    },
  },
  {
    slug: '2018-03-02-ouagadougou',
    sources: [
      {
        slug: '2018-03-02-ouagadougou',
        errata: [
          [
            'Trois mois plus tard, il frappera de la même façon le quartier général',
            'Près de quatre mois plus tard, il revendiquera aussi l’attaque du quartier général',
          ],
        ],
      },
    ],
  },
  {
    slug: '2019-11-01-indelimane',
    sources: [
      {
        slug: '2019-11-01-indelimane',
        reason:
          'Parole d’un gouvernement sur ses propres pertes, relayée par une agence et par la presse ; aucun tiers n’a compté.',
      },
    ],
  },
  {
    slug: '2020-06-03-droukdel',
    summary: {
      fr: 'La France annonce que ses forces ont tué dans le nord du Mali le chef d’Al-Qaïda au Maghreb islamique.',
      en: 'France announces that its forces have killed the head of Al-Qaeda in the Islamic Maghreb in northern Mali.',
    },
  },
  {
    slug: '2020-08-18-coup-ibk',
    summary: {
      fr: 'Des officiers partis de Kati arrêtent le président malien, qui démissionne dans la nuit ; Assimi Goïta prend la tête du CNSP.',
      en: 'Officers from Kati arrest the Malian president, who resigns overnight; Assimi Goïta becomes head of the CNSP.',
    },
    sources: [
      {
        slug: '2020-08-18-coup-ibk',
        identifier:
          'CEDEAO, communiqué sur la situation au Mali, 18 août 2020 ; déclaration télévisée du CNSP, nuit du 18 au 19 août 2020 : référence à établir',
      },
    ],
  },
]
