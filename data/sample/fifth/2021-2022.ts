import type { RowCorrection } from '../correction.ts'
import { counted, said } from '../row.ts'

/** The same of 2021 and 2022. */
export const fifthOf2021to2022: readonly RowCorrection[] = [
  {
    slug: '2021-01-02-tchombangou',
    summary: {
      fr: 'Cent habitants de deux villages nigériens proches du Mali sont tués, selon le gouvernement et le maire ; aucun groupe ne revendique l’attaque.',
      en: 'One hundred inhabitants of two Nigerien villages near Mali are killed, according to the government and the mayor; no group claims the attack.',
    },
    sources: [
      {
        slug: '2021-01-02-tchombangou',
        reason:
          'Parole d’un gouvernement sur des victimes civiles, relayée par deux rédactions d’ordinaire exactes ; le maire donne le même total.',
      },
    ],
  },
  {
    slug: '2021-01-03-bounti',
    actors: [
      ['barkhane', 'author'],
      ['minusma', 'subject'],
      ['hcdh', 'subject'],
      ['france', 'party'],
    ],
    claims: [
      counted([null, 22, null], 'vingt-deux morts, dont dix-neuf civils', 3, {
        note: 'Rapport de la MINUSMA et du Haut-Commissariat.',
        chosen: 'Seule enquête publiée par un tiers.',
      }),
    ],
    sources: [
      {
        slug: '2021-01-03-bounti-france',
        provenance:
          'Notice rédigée pour l’archive de départ de Tarikh, d’après la presse ; le document qu’elle nomme n’a pas été vu.',
        reason:
          'Parole de la partie mise en cause, sur sa propre action ; le texte de la réponse n’a pas été retrouvé.',
      },
    ],
  },
  {
    slug: '2021-03-21-tillia',
    sources: [
      {
        slug: '2021-03-21-tillia',
        errata: [['n’étant rattachée, l’archive', 'n’étant versée à l’archive, celle-ci']],
      },
    ],
  },
  {
    slug: '2021-04-20-deby',
    summary: {
      fr: 'L’armée tchadienne annonce que le président est mort de blessures reçues au front ; un conseil militaire conduit par son fils prend le pouvoir.',
      en: 'The Chadian army announces that the president has died of wounds received at the front; a military council led by his son takes power.',
    },
  },
  {
    slug: '2021-11-14-inata',
    summary: {
      fr: 'Des gendarmes burkinabè, privés de ravitaillement depuis des jours, sont submergés ; le bilan passe de vingt à cinquante-trois morts en trois jours, selon le gouvernement, puis à cinquante-sept, selon la presse.',
      en: 'Burkinabè gendarmes, left without supplies for days, are overrun; the toll rises from twenty to fifty-three dead in three days, according to the government, then to fifty-seven, according to the press.',
    },
    sources: [
      {
        slug: '2021-11-14-inata',
        errata: [
          [
            'Les quatre nombres viennent de la même autorité : ce sont',
            'Les trois premiers nombres viennent de la même autorité, le quatrième de la presse : ce sont',
          ],
        ],
      },
    ],
  },
  {
    slug: '2021-12-wagner',
    summary: {
      fr: 'Une quinzaine d’États partenaires dénoncent le déploiement de la société russe Wagner ; Bamako ne reconnaît que des formateurs.',
      en: 'Some fifteen partner states denounce the deployment of the Russian company Wagner; Bamako acknowledges only instructors.',
    },
    withdrawn: ['la présence de formateurs russes'],
    claims: [
      said(
        'actors/wagner/style',
        'formateurs russes, d’État à État',
        'la présence de formateurs russes',
        4,
        {
          source: '2021-12-wagner-dementi',
          stance: 'disputes',
          note: 'Qualification donnée par Bamako.',
        },
      ),
    ],
  },
  {
    slug: '2022-01-09-sanctions-cedeao',
    summary: {
      fr: 'Réunie à Accra, la CEDEAO ferme les frontières et gèle les avoirs du Mali, dont les autorités de transition demandent un délai plus long ; les mesures économiques sont levées le 3 juillet.',
      en: 'Meeting in Accra, ECOWAS closes borders and freezes the assets of Mali, whose transitional authorities ask for more time; the economic measures are lifted on 3 July.',
    },
  },
  {
    slug: '2022-03-27-moura',
    actors: [
      ['fama', 'author'],
      ['wagner', 'party', 'militaires étrangers, que le rapport ne nomme pas'],
      ['jnim', 'party'],
      ['hcdh', 'subject'],
    ],
    claims: [
      said(
        'summary',
        {
          fr: 'Bamako soutient qu’aucun civil de Moura n’a été tué et tient le rapport des Nations unies pour un récit fictif.',
          en: 'Bamako maintains that no civilian of Moura was killed and holds the United Nations report to be fiction.',
        },
        'aucun civil de Moura n’a perdu la vie',
        4,
        {
          source: '2022-03-27-moura-bamako',
          stance: 'disputes',
          note: 'Démenti de la partie mise en cause.',
        },
      ),
      said('actors/wagner', 'wagner', 'sans nommer la société russe que d’autres désignent', 4, {
        stance: 'disputes',
        note: 'Le rapport ne nomme aucune société : Wagner n’est donc pas porté comme auteur.',
      }),
    ],
    sources: [
      {
        slug: '2022-03-27-moura-hcdh',
        errata: [
          [
            'encerclent Moura, dans le centre du Mali, un jour de foire.',
            'encerclent Moura, dans le centre du Mali, où se tient la foire.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2022-05-15-mali-quitte-g5',
    summary: {
      fr: 'Bamako, à qui la présidence tournante devait revenir lors d’un sommet qui ne s’est pas tenu, annonce son retrait de l’organisation et de sa force conjointe.',
      en: 'Bamako, which was to receive the rotating presidency at a summit that was never held, announces its withdrawal from the organisation and its joint force.',
    },
  },
  {
    slug: '2022-06-11-seytenga',
    sources: [
      {
        slug: '2022-06-11-seytenga',
        errata: [
          [
            'aucune revendication n’est rattachée, et l’archive',
            'aucune revendication n’est versée à l’archive, qui',
          ],
        ],
      },
    ],
  },
  {
    slug: '2022-06-18-diallassagou',
    sources: [
      {
        slug: '2022-06-18-diallassagou',
        errata: [
          [
            'sans revendication rattachée, l’archive ne porte pas d’auteur.',
            'faute d’une revendication versée à l’archive, aucun auteur n’est porté.',
          ],
          ['Trois mois plus tôt, Moura', 'Moins de trois mois plus tôt, Moura'],
        ],
      },
    ],
  },
  {
    slug: '2022-08-15-depart-barkhane',
    summary: {
      fr: 'La dernière unité française quitte la base de Gao et passe la frontière du Niger, plus de neuf ans après le début de Serval.',
      en: 'The last French unit leaves the Gao base and crosses the border into Niger, more than nine years after Serval began.',
    },
  },
  {
    slug: '2022-10-20-tchad',
    title: {
      fr: 'Répression des manifestations du 20 octobre 2022 au Tchad',
      en: 'Repression of the protests of 20 October 2022 in Chad',
    },
    summary: {
      fr: 'Les manifestations de N’Djamena, de Moundou et d’autres villes sont réprimées ; de cinquante à soixante-treize morts selon les autorités, cent vingt-huit selon la Commission nationale des droits de l’homme, deux cent dix-huit selon deux organisations de défense des droits.',
      en: 'Protests in N’Djamena, Moundou and other towns are put down; from fifty to seventy-three dead according to the authorities, one hundred and twenty-eight according to the National Human Rights Commission, two hundred and eighteen according to two rights organisations.',
    },
    actors: [
      ['tchad', 'author'],
      ['cndh-tchad', 'subject'],
    ],
    claims: [
      counted([null, 128, null], 'en compte cent vingt-huit', 3, {
        note: 'Commission nationale des droits de l’homme, février 2023.',
        chosen: 'Rapport publié d’une institution distincte des forces mises en cause.',
      }),
      counted([null, 218, null], 'arrivent à deux cent dix-huit', 4, {
        stance: 'disputes',
        note: 'Organisation mondiale contre la torture et Ligue tchadienne des droits de l’homme.',
      }),
    ],
  },
]
