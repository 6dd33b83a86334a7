import type { RowCorrection } from '../correction.ts'
import { claimsDate, said } from '../row.ts'

/** The same of 2021 to 2024. */
export const fourthOf2021to2024: readonly RowCorrection[] = [
  {
    slug: '2021-01-02-tchombangou',
    sources: [
      {
        slug: '2021-01-02-tchombangou',
        errata: [
          [
            'Les habitants avaient, dit-on, tué deux des leurs peu avant ; on parle',
            'Selon des récits que l’archive n’a pas pu attribuer, des habitants avaient tué peu avant deux hommes du groupe ; on parle',
          ],
          ['Nul ne revendique.', 'Nul ne revendique l’attaque.'],
        ],
      },
    ],
  },
  {
    slug: '2022-03-27-moura',
    sources: [
      {
        slug: '2022-03-27-moura-hcdh',
        errata: [
          [
            'Du 27 au 31 mars 2022, l’armée malienne',
            'Du 27 au 31 mars 2022, selon le rapport, l’armée malienne',
          ],
          ['puis trient les habitants', 'puis contrôlent les habitants'],
        ],
      },
    ],
  },
  {
    slug: '2023-07-26-coup-niger',
    sources: [
      {
        slug: '2023-07-26-coup-niger',
        errata: [
          [
            'retient Mohamed Bazoum dans sa résidence',
            'retient le président Mohamed Bazoum dans sa résidence',
          ],
        ],
      },
    ],
  },
  {
    slug: '2023-11-14-kidal',
    sources: [
      {
        slug: '2023-11-14-kidal',
        errata: [['est affirmée par les rebelles', 'est affirmée par le CSP']],
      },
    ],
    claims: [
      said(
        'actors/wagner',
        'wagner',
        'la participation russe, que le communiqué passe sous silence',
        3,
        { note: 'Affirmée par le CSP, montrée par des images.' },
      ),
    ],
  },
  {
    slug: '2023-12-22-depart-niger',
    sources: [
      {
        slug: '2023-12-22-depart-niger',
        errata: [
          [
            's’accordent sur le jour : c’est assez rare, dans cette chronologie, pour être noté.',
            's’accordent sur le jour.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2024-11-28-tchad-france',
    sources: [
      {
        slug: '2024-11-28-tchad-france',
        errata: [
          [
            'Le ministre français venait de quitter N’Djamena, sans rien savoir, dit-on à Paris.',
            'Le ministre français des Affaires étrangères venait de quitter N’Djamena ; Paris dit qu’il n’avait pas été prévenu.',
          ],
        ],
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
        slug: '2021-06-04-solhan-local',
        errata: [
          [
            'Entre les deux, cent trente-huit',
            'Entre le bilan officiel de cent trente-deux et ces nombres, cent trente-huit',
          ],
        ],
      },
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
    sources: [
      {
        slug: '2021-11-14-inata',
        reason:
          'Quotidien d’État, acte officiel et presse : la suite des bilans est datée et attribuée ; une seule et même autorité pour les trois premiers, le quatrième connu par la presse.',
      },
    ],
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
          ['est encerclée et détruite', 'est encerclée et, selon le CSP, détruite'],
          ['diffusé par les rebelles', 'diffusé par le CSP'],
          ['comme l’affirmation d’une partie.', 'comme les affirmations des parties.'],
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
    summary: {
      fr: 'Des hommes armés tirent sur des habitants qui creusent une tranchée autour de leur ville ; le JNIM revendique l’attaque. Human Rights Watch compte au moins cent trente-trois morts ; le JNIM dit en avoir tué environ trois cents, un collectif de familles en compte au moins quatre cents, une estimation française va jusqu’à six cents.',
      en: 'Armed men fire on inhabitants who are digging a trench around their town; JNIM claims the attack. Human Rights Watch counts at least one hundred and thirty-three dead; JNIM says that it killed about three hundred, a collective of families counts at least four hundred, a French estimate goes up to six hundred.',
    },
    sources: [
      {
        slug: '2024-08-24-barsalogho-hrw',
        title: 'Notice : Barsalogho selon Human Rights Watch et d’autres estimations',
      },
      {
        slug: '2024-08-24-barsalogho-collectif',
        errata: [
          [
            'il estime qu’au moins quatre cents personnes ont péri',
            'le Collectif estime qu’au moins quatre cents personnes ont péri',
          ],
          ['2024, les habitants de Barsalogho', '2024, des habitants de Barsalogho'],
        ],
        reason:
          'Proches des victimes, présents sur place, mais sans liste publiée et en désaccord public avec les autorités.',
      },
    ],
  },
]
