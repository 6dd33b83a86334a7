import type { RowCorrection } from '../correction.ts'
import { counted, said } from '../row.ts'

/** Villages struck, two transfers of power, tolls revised: what the second edition says otherwise. */
export const corrections2021: readonly RowCorrection[] = [
  {
    slug: '2021-01-02-tchombangou',
    actors: [
      ['eigs', 'party'],
      ['niger', 'target'],
    ],
    sources: [
      {
        slug: '2021-01-02-tchombangou',
        identifier:
          'Niger, porte-parole du gouvernement, communiqué, Niamey, 4 janvier 2021 ; BBC Afrique et Africanews, 4 janvier 2021, d’après le Premier ministre',
        reliability: 'C',
        reason:
          'Parole d’un gouvernement sur des victimes civiles, relayée par deux rédactions exactes ; le maire donne le même total.',
        errata: [
          [
            'Le maire annonce le même total, cent morts, avec vingt-cinq blessés.',
            'Le maire annonce le même total, cent morts, avec vingt-cinq blessés ; le porte-parole du gouvernement le confirme le 4. Des comptes provisoires l’avaient précédé : cinquante-six morts selon le ministre de l’Intérieur, puis soixante-dix-neuf et quatre-vingt-trois.',
          ],
          [
            'à qui le crime est attribué sans preuve publiée.',
            'à qui l’attaque est attribuée sans preuve publiée.',
          ],
          [
            'La presse consultée reprend ces deux voix officielles, qui ont pu se concerter. Le jour, lui, ne fait pas débat.',
            'Ces voix officielles ont pu se concerter. Le jour, lui, ne fait pas débat.',
          ],
        ],
      },
    ],
    claims: [
      counted([null, 100, null], 'le même total, cent morts', 3, {
        note: 'Soixante-dix et trente : Premier ministre, maire et porte-parole, peut-être une seule information.',
        chosen: 'Total définitif du gouvernement, communiqué du 4 janvier.',
      }),
      counted([null, 56, null], 'cinquante-six morts selon le ministre de l’Intérieur', 5, {
        note: 'Compte provisoire, dépassé.',
      }),
      counted([79, null, 83], 'puis soixante-dix-neuf et quatre-vingt-trois', 5, {
        note: 'Comptes provisoires, dépassés.',
      }),
      said('actors/eigs', 'eigs', 'attribuée sans preuve publiée', 4, {
        stance: 'disputes',
        note: 'Attribution sans revendication ni preuve : le groupe n’est donc pas porté comme auteur.',
      }),
    ],
  },
  {
    slug: '2021-04-20-deby',
    actors: [
      ['idriss-deby', 'subject', 'maréchal du Tchad, président de la République'],
      [
        'mahamat-deby',
        'author',
        'général de corps d’armée, président du Conseil militaire de transition',
      ],
      ['cmt', 'author'],
    ],
    sources: [
      {
        slug: '2021-04-20-deby',
        identifier:
          'Tchad, Conseil militaire de transition, Charte de transition, promulguée le 21 avril 2021 (ordonnance 001/CMT/PCMT/2021)',
        errata: [
          [
            'le lendemain du jour où sa réélection a été proclamée.',
            'le lendemain du jour où des résultats provisoires ont proclamé sa réélection.',
          ],
          [
            'le général Mahamat Idriss Déby, le préside.',
            'le général de corps d’armée Mahamat Idriss Déby, le préside.',
          ],
          [
            'La Charte publiée ensuite par le Conseil fonde',
            'La Charte promulguée le lendemain par le Conseil fonde',
          ],
        ],
      },
    ],
  },
  {
    slug: '2021-05-24-second-coup',
    places: ['bamako', 'kati'],
    sources: [
      {
        slug: '2021-05-24-second-coup',
        errata: [
          [
            'deux officiers de la junte étaient écartés,',
            'deux officiers issus du CNSP étaient écartés,',
          ],
          [
            'Les deux hommes démissionnent en détention.',
            'Les deux hommes démissionnent en détention et sont libérés avant le 28.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2021-06-04-solhan',
    sources: [
      {
        slug: '2021-06-04-solhan-officiel',
        errata: [
          [
            'Aucun groupe n’a revendiqué le crime de façon crédible. Les autorités ont parlé de terroristes, puis d’enfants enrôlés parmi les assaillants.',
            'Aucun groupe n’a revendiqué l’attaque, et le JNIM l’a désavouée. Les autorités ont parlé de « terroristes », puis d’enfants enrôlés parmi les assaillants.',
          ],
        ],
      },
      {
        slug: '2021-06-04-solhan-local',
        identifier:
          'Agence Afrique, juin 2021, et AllAfrica, 7 juin 2021, d’après un élu et des sources locales ; cath.ch, juin 2021 ; VOA, juin 2021',
        reason:
          'Pages qui citent des habitants, un élu non nommé et le gouverneur ; témoins proches, mais sans liste de noms.',
        errata: [
          [
            'donnent le même ordre de grandeur, et d’autres pages vont jusqu’à cent soixante-huit.',
            'donnent le même ordre de grandeur, et d’autres pages vont jusqu’à cent soixante-huit. Entre les deux, cent trente-huit est un compte provisoire et cent quarante-sept celui du gouverneur.',
          ],
          [
            'Il peut tenir aussi à des morts de la nuit suivante, où des assaillants seraient revenus piller.',
            'Des habitants disent que des assaillants sont revenus la nuit suivante ; l’armée le dément.',
          ],
        ],
      },
    ],
    claims: [
      counted([null, 138, null], 'cent trente-huit est un compte provisoire', 4, {
        source: '2021-06-04-solhan-local',
        note: 'Compte provisoire, donné aussi par l’Agence France-Presse.',
      }),
      counted([null, 147, null], 'cent quarante-sept celui du gouverneur', 4, {
        source: '2021-06-04-solhan-local',
        note: 'Gouverneur de la région.',
      }),
    ],
  },
  {
    slug: '2021-11-14-inata',
    summary: {
      fr: 'Des gendarmes burkinabè, privés de ravitaillement depuis des jours, sont submergés ; le bilan officiel passe de vingt à cinquante-trois morts en trois jours, puis à cinquante-sept.',
      en: 'Burkinabè gendarmes, unsupplied for days, are overrun; the official toll goes from twenty to fifty-three dead in three days, then to fifty-seven.',
    },
    sources: [
      {
        slug: '2021-11-14-inata',
        identifier:
          'Sidwaya, 14 novembre 2021 (ministre de la Sécurité) ; Burkina Faso, Conseil des ministres du 17 novembre 2021, rapporté par Burkina 24 ; Jeune Afrique, décembre 2021',
        reason:
          'Quotidien d’État, acte officiel et presse : la suite des bilans est datée et attribuée ; une seule et même autorité pour les quatre.',
        errata: [
          [
            'Le bilan change trois fois. Le soir même,',
            'Le bilan est révisé trois fois. Le soir même,',
          ],
          [
            'quarante-neuf gendarmes et quatre civils. Deux officiers',
            'quarante-neuf gendarmes et quatre civils. À la fin du mois, on en compte cinquante-sept : cinquante-trois gendarmes et quatre civils. Deux officiers',
          ],
          ['Les trois nombres viennent', 'Les quatre nombres viennent'],
        ],
      },
    ],
    withdrawn: ['cinquante-trois morts'],
    claims: [
      counted([null, 57, null], 'on en compte cinquante-sept', 2, {
        note: 'Cinquante-trois gendarmes et quatre civils.',
        chosen: 'Dernier bilan, de la fin de novembre 2021.',
      }),
      counted([null, 53, null], 'arrête cinquante-trois morts', 4, {
        note: 'Quarante-neuf gendarmes et quatre civils ; bilan du Conseil des ministres, dépassé.',
      }),
    ],
  },
  {
    slug: '2021-12-wagner',
    claims: [
      said(
        'summary',
        {
          fr: 'Bamako dément tout déploiement d’une société privée et ne reconnaît que des formateurs russes, d’État à État.',
          en: 'Bamako denies any deployment of a private company and acknowledges only Russian instructors, state to state.',
        },
        'dément le déploiement d’une société de sécurité privée',
        4,
        {
          source: '2021-12-wagner-dementi',
          stance: 'disputes',
          note: 'Démenti de la partie mise en cause, contredit plus tard par Wagner.',
        },
      ),
    ],
  },
]
