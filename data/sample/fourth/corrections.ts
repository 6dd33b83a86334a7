import type { RowCorrection } from '../correction.ts'
import { claimsDate } from '../row.ts'

const unseen =
  'Notice rédigée pour l’archive de départ de Tarikh sur un document que l’archive n’a pas vu ; elle tient sa place dans la filiation des sources.'

/** What the fourth edition says otherwise of the events of the third: words that took a side, said too much, or were no English; the reading of the print in both languages found them. */
export const fourthCorrections: readonly RowCorrection[] = [
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
  {
    slug: '2021-05-24-second-coup',
    summary: {
      fr: 'Le président de la transition Bah N’Daw et le Premier ministre Moctar Ouane sont arrêtés ; Assimi Goïta prend la présidence.',
      en: 'Transitional president Bah Ndaw and prime minister Moctar Ouane are arrested; Assimi Goïta takes the presidency.',
    },
  },
  {
    slug: '2021-06-04-solhan',
    summary: {
      fr: 'Attaque de nuit contre un village et un site d’orpaillage du nord-est du Burkina Faso : cent trente-deux morts selon le gouvernement, cent soixante et plus selon les sources locales.',
      en: 'Night attack on a village and an artisanal gold-mining site in north-eastern Burkina Faso: one hundred and thirty-two dead according to the government, one hundred and sixty and more according to local sources.',
    },
    sources: [
      {
        slug: '2021-06-04-solhan-officiel',
        reason:
          'Parole d’un gouvernement, rapide, sur des victimes civiles ; une association la reprend sans l’avoir vérifiée.',
      },
    ],
  },
  {
    slug: '2021-11-14-inata',
    summary: {
      fr: 'Des gendarmes burkinabè, privés de ravitaillement depuis des jours, sont submergés ; le bilan officiel passe de vingt à cinquante-trois morts en trois jours, puis à cinquante-sept.',
      en: 'Burkinabè gendarmes, left without supplies for days, are overrun; the official toll rises from twenty to fifty-three dead in three days, then to fifty-seven.',
    },
  },
  {
    slug: '2023-01-18-sabre',
    title: {
      fr: 'Fin de la force française Sabre au Burkina Faso',
      en: 'End of the French Force Sabre in Burkina Faso',
    },
    claims: [
      claimsDate(
        '2023-01-18/2023-02-18',
        'du 18 janvier au 18 février 2023',
        3,
        'De la note de dénonciation à la fin de la présence, que la note ne peut pas attester.',
      ),
    ],
    sources: [
      {
        slug: '2023-01-18-sabre',
        reason:
          'L’acte est la note elle-même : elle fait foi de la décision et de son jour ; le jour du départ est celui de la chronologie courante.',
      },
    ],
  },
  {
    slug: '2023-04-20-karma',
    sources: [
      {
        slug: '2023-04-20-karma',
        reason:
          'Parole d’un magistrat de l’État dont les forces sont mises en cause ; les autres bilans viennent d’un collectif et de villageois.',
      },
    ],
  },
  {
    slug: '2024-06-03-audience',
    sources: [
      {
        slug: '2024-06-03-audience-rappel',
        reason:
          'Rappel fait neuf mois après, à propos d’une autre audience, dans un article qui suit la communication officielle.',
        errata: [
          [
            'Il émane d’une rédaction proche des autorités et n’a d’autre objet que de montrer la régularité des visites.',
            'Il suit la communication officielle et ne cite cette audience que pour rappeler la série des visites.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2024-06-11-mansila',
    sources: [
      {
        slug: '2024-06-11-mansila',
        errata: [['De toutes les notices ajoutées, celle-ci', 'De toutes les notices, celle-ci']],
      },
    ],
  },
  {
    slug: '2024-07-06-confederation-aes',
    sources: [
      {
        slug: '2024-07-06-confederation-aes',
        errata: [[', ce qui n’échappe à personne', '']],
      },
    ],
  },
  {
    slug: '2024-07-25-tinzaouaten',
    summary: {
      fr: 'Une colonne malienne et russe subit de lourdes pertes près de la frontière algérienne. Le CSP compte quatre-vingt-quatre morts de Wagner et quarante-sept soldats ; l’autre camp en admet bien moins.',
      en: 'A Malian and Russian column suffers heavy losses near the Algerian border. The CSP counts eighty-four Wagner dead and forty-seven soldiers; the other side admits far fewer.',
    },
    sources: [
      {
        slug: '2024-07-25-tinzaouaten-csp',
        errata: [
          ['est encerclée et détruite', 'est encerclée et, selon lui, détruite'],
          ['diffusé par les rebelles', 'diffusé par le CSP'],
        ],
      },
      {
        slug: '2024-07-25-tinzaouaten-wagner',
        errata: [
          ['il admet enfin un nombre important', 'il reconnaît ensuite un nombre important'],
        ],
      },
    ],
  },
  {
    slug: '2024-08-24-barsalogho',
    sources: [
      {
        slug: '2024-08-24-barsalogho-hrw',
        title: 'Notice : Barsalogho selon Human Rights Watch et d’autres estimations',
      },
      {
        slug: '2024-08-24-barsalogho-collectif',
        reason:
          'Proches des victimes, présents sur place, mais sans liste publiée et en désaccord public avec les autorités.',
      },
    ],
  },
  {
    slug: '2025-03-04-audience',
    summary: {
      fr: 'Le vice-ministre russe de la Défense est reçu après une séance de travail avec le ministre malien ; rien ne filtre des entretiens.',
      en: 'The Russian deputy defence minister is received after a working session with the Malian minister; nothing is made known of the talks.',
    },
    sources: [
      {
        slug: '2025-03-04-audience',
        reason:
          'Deux pages concordantes qui reprennent la communication de la présidence : une seule famille ; une agence russe nomme une personne de plus.',
      },
    ],
  },
  {
    slug: '2025-03-31-drone-tinzaouaten',
    sources: [
      {
        slug: '2025-03-31-drone-tinzaouaten',
        errata: [['Tinzaouaten du 31 mars', 'Tinzaouaten dans la nuit du 31 mars']],
      },
    ],
  },
  {
    slug: '2025-06-01-boulkessi',
    ties: [
      [
        'follows',
        '2019-09-30-boulkessi-mondoro',
        'Le même camp, attaqué près de six ans plus tôt.',
      ],
    ],
    sources: [
      {
        slug: '2025-06-01-boulkessi',
        reason:
          'Agence et radio d’ordinaire exactes, qui citent plusieurs voix et leurs limites ; les sources de sécurité et l’élu ne sont pas nommés.',
        errata: [['cite ces voix sans les nommer', 'cite la plupart de ces voix sans les nommer']],
      },
    ],
  },
  {
    slug: '2025-09-03-blocus',
    sources: [
      {
        slug: '2025-09-03-blocus-dementi',
        reason:
          'Rédaction d’ordinaire exacte, qui rapporte une parole officielle ; celle-ci reste la parole d’une partie.',
      },
    ],
  },
  {
    slug: '2025-09-22-cpi',
    sources: [
      {
        slug: '2025-09-22-cpi',
        errata: [
          [
            'Les trois États de la Confédération du Sahel publient',
            'Les trois membres de la Confédération des États du Sahel publient',
          ],
        ],
      },
    ],
  },
  {
    slug: '2025-11-11-audience',
    sources: [
      {
        slug: '2025-11-11-letjikan',
        reason:
          'Page datée, qui nomme les officiers maliens présents sans nommer le visiteur ; son vocabulaire est celui d’une communication officielle.',
      },
      {
        slug: '2025-11-11-origine',
        provenance: unseen,
      },
      {
        slug: '2025-11-11-autres-audiences',
        reason:
          'Pages de presse qui rapportent chacune une rencontre ou une visite ; aucune n’a été rapprochée d’un document officiel.',
      },
    ],
  },
]
