import type { RowCorrection } from '../correction.ts'
import { prose } from '../prose.ts'
import type { StarterSource } from '../row.ts'
import { claimsDate, said } from '../row.ts'

const russian: StarterSource = {
  slug: '2025-11-11-relation-russe',
  title: 'Notice : l’audience selon une agence russe',
  identifier:
    'African Initiative, relation reproduite par mali.news-pravda.com, 12 novembre 2025 ; Rossiïskaïa Gazeta, 9 décembre 2024, sur le grade de Iounous-bek Evkourov',
  reliability: 'C',
  reason:
    'Agence russe, précise sur les présents ; elle ne dépend pas de la communication malienne, et reste une parole officielle.',
  text: prose(`
    Une relation russe de l’audience de Koulouba, celle d’African Initiative, paraît le 12 novembre
    2025. Elle nomme dans la délégation, avec le vice-ministre Iounous-bek Evkourov, le
    général-lieutenant Andreï Averianov et l’ambassadeur Igor Gromyko ; elle cite aussi le général
    Célestin Simporé, ministre burkinabè de la Défense, qu’aucune page malienne consultée ne nomme.

    Le chef de la délégation est général d’armée depuis le 9 décembre 2024, d’après la Rossiïskaïa
    Gazeta ; les pages maliennes ne lui donnent pas de grade.

    Cette relation forme une seconde famille de sources, distincte de la communication malienne. Elle
    n’en est pas une confirmation pour autant : les deux familles tiennent aux États qui se
    rencontrent, et l’archive ne lui emprunte que la liste des présents.
  `),
}

const others: StarterSource = {
  slug: '2025-11-11-autres-audiences',
  title: 'Notice : autres rencontres signalées de 2023 à 2024',
  identifier:
    'RBC, 16 septembre 2023 ; Sputnik, 4 décembre 2023, et abamako.com ; Maliweb et African Initiative, sur la délégation du 28 novembre 2024',
  reliability: 'C',
  reason:
    'Pages de presse qui rapportent chacune une rencontre ; aucune n’a été rapprochée d’un document officiel.',
  text: prose(`
    La série des audiences est plus longue que celle dont l’archive fait des événements. Selon RBC,
    Assimi Goïta reçoit Iounous-bek Evkourov dès le 16 septembre 2023, avec Sadio Camara et le
    ministre nigérien Salifou Modi. Le 2 décembre 2023, selon Sputnik, il reçoit une délégation russe
    où siège un vice-ministre de la Défense, sans que la page nomme Evkourov.

    Le 28 novembre 2024, une délégation conduite par Alexandre Novak, avec Evkourov et Averianov, est
    signalée au Mali ; l’audience elle-même n’est pas confirmée.

    La rencontre de novembre 2025 est donc la quatrième que l’archive connaisse sous la forme d’un
    événement daté, et non la quatrième qui ait eu lieu. Qui trouvera un document sur les autres
    pourra leur donner leur propre notice.
  `),
}

/** The audiences at Koulouba and the fair: what the second edition says otherwise. */
export const correctionsAudiences: readonly RowCorrection[] = [
  {
    slug: '2023-08-30-audience',
    actors: [
      ['goita', 'host', 'colonel, président de la transition'],
      ['evkourov', 'guest', 'colonel-général, vice-ministre russe de la Défense'],
      ['camara', 'present', 'colonel, ministre de la Défense et des Anciens combattants'],
    ],
    sources: [
      {
        slug: '2023-08-30-audience',
        errata: [
          [
            'l’archive l’écrit ainsi, et garde la trace du calcul.',
            'l’archive l’écrit ainsi, et garde la trace du calcul. Des pages russes donnent le 1er septembre.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2025-03-04-audience',
    actors: [
      ['goita', 'host', 'général d’armée, président de la transition'],
      ['evkourov', 'guest', 'général d’armée, vice-ministre russe de la Défense'],
      [
        'camara',
        'party',
        'général de corps d’armée, ministre de la Défense et des Anciens combattants',
      ],
      ['gromyko', 'present', 'ambassadeur de Russie'],
    ],
    sources: [
      {
        slug: '2025-03-04-audience',
        identifier:
          'Le Haut Panel, page de mars 2025 ; article reproduit par Maliweb, mars 2025 ; African Initiative, mars 2025',
        reason:
          'Deux pages concordantes qui reprennent la communication de la présidence : une seule famille ; une agence russe ajoute un présent.',
        errata: [
          [
            'que les pages maliennes écrivent Younous-Bek Evkourov.',
            'que les pages maliennes écrivent Younous-Bek Evkourov, général d’armée depuis décembre 2024. Une agence russe nomme aussi l’ambassadeur Igor Gromyko.',
          ],
        ],
      },
    ],
    claims: [
      said('actors/gromyko', 'gromyko', 'nomme aussi l’ambassadeur Igor Gromyko', 3, {
        chosen: 'Présence donnée par la relation russe.',
      }),
    ],
  },
  {
    slug: '2025-11-11-audience',
    note: 'Ne pas confondre avec les audiences du 30 août 2023, du 3 juin 2024 et du 4 mars 2025 : mêmes personnes, même palais. D’autres rencontres sont signalées, dont celle du 16 septembre 2023. Les relations maliennes et régionales parlent d’après des sources officielles, une seule famille ; une relation russe existe aussi, officielle elle-même : pas de cote 1.',
    actors: [
      ['goita', 'host', 'général d’armée, président de la transition'],
      ['evkourov', 'guest', 'général d’armée, vice-ministre russe de la Défense'],
      ['averianov', 'guest', 'général-lieutenant'],
      ['gromyko', 'guest', 'ambassadeur de Russie'],
      [
        'camara',
        'present',
        'général de corps d’armée, ministre de la Défense et des Anciens combattants',
      ],
      ['diarra', 'present', 'général de brigade, chef d’état-major de l’armée de l’air'],
      ['simpore', 'present', 'général, ministre burkinabè de la Défense'],
    ],
    sources: [
      {
        slug: '2025-11-11-letjikan',
        errata: [
          [
            'chef d’état-major de l’armée de l’air. L’entretien',
            'chef d’état-major de l’armée de l’air, général de brigade selon L’Essor. L’entretien',
          ],
        ],
      },
      {
        slug: '2025-11-11-origine',
        errata: [
          [
            'Les relations de l’audience du 11 novembre 2025 se ressemblent trop',
            'Les relations maliennes et régionales de l’audience du 11 novembre 2025 se ressemblent trop',
          ],
          [
            'les trois formules reviennent d’une page à l’autre, et un site d’Abidjan les attribue à la présidence malienne.',
            'les trois formules reviennent d’une page à l’autre. La relation russe, elle, ne les reprend pas et nomme d’autres présents.',
          ],
        ],
      },
      {
        slug: '2024-10-16-promotion',
        identifier:
          'Mali, communiqué du Conseil des ministres du 16 octobre 2024 ; grade donné autrement par L-FRII, 24heureinfo et Afrique-sur7',
        reason:
          'Acte officiel qui confère les grades ; trois pages de presse au moins le rapportent avec une confusion.',
        errata: [
          [
            'Une page de presse lui prête le titre',
            'Trois pages de presse au moins lui prêtent le titre',
          ],
        ],
      },
    ],
    added: [russian, others],
    claims: [
      said(
        'actors/evkourov/style',
        'général d’armée, vice-ministre russe de la Défense',
        'est général d’armée depuis le 9 décembre 2024',
        2,
        {
          source: '2025-11-11-relation-russe',
          chosen: 'Grade conféré onze mois avant l’audience.',
        },
      ),
      said(
        'actors/goita/style',
        'général de corps d’armée',
        'général de corps d’armée au lieu de',
        5,
        {
          source: '2024-10-16-promotion',
          stance: 'disputes',
          note: 'Confusion de trois pages au moins avec le grade donné le même jour à d’autres officiers.',
        },
      ),
      said('actors/averianov', 'averianov', 'le général-lieutenant Andreï Averianov', 3, {
        source: '2025-11-11-relation-russe',
        chosen: 'Présence donnée par la relation russe.',
      }),
      said('actors/gromyko', 'gromyko', 'l’ambassadeur Igor Gromyko', 3, {
        source: '2025-11-11-relation-russe',
        chosen: 'Présence donnée par la relation russe.',
      }),
      said('actors/simpore', 'simpore', 'le général Célestin Simporé', 3, {
        source: '2025-11-11-relation-russe',
        chosen: 'Présence donnée par la relation russe seule.',
      }),
      said(
        'actors/diarra/style',
        'général de brigade, chef d’état-major de l’armée de l’air',
        'général de brigade selon L’Essor',
        2,
        {
          source: '2025-11-11-letjikan',
          chosen:
            'Grade donné par L’Essor en 2023 ; la page de l’audience dit seulement « général ».',
        },
      ),
      said(
        'summary',
        {
          fr: 'Quatrième audience que l’archive connaisse ; d’autres rencontres sont signalées les 16 septembre et 2 décembre 2023.',
          en: 'The fourth audience known to the archive; other meetings are reported on 16 September and 2 December 2023.',
        },
        'la quatrième que l’archive connaisse',
        3,
        { source: '2025-11-11-autres-audiences', note: 'Place de l’audience dans la série.' },
      ),
    ],
    ties: [
      ['part-of', '2025-11-11-bamex', 'Tenue en marge du salon, le jour de son ouverture.'],
      ['follows', '2025-03-04-audience', 'Quatrième audience que l’archive connaisse.'],
      ['follows', '2024-06-03-audience', 'Mêmes personnes, même palais.'],
      ['follows', '2023-08-30-audience', 'Première audience de la série que l’archive connaisse.'],
    ],
  },
  {
    slug: '2025-11-11-bamex',
    places: ['bamako', 'koulikoro', 'tanabougou'],
    actors: [
      ['mali', 'organiser'],
      ['abdoulaye-maiga', 'present', 'général de division, Premier ministre'],
      [
        'daoud-mohammedine',
        'organiser',
        'général de division, ministre de la Sécurité et de la Protection civile',
      ],
      ['turquie', 'party'],
    ],
    sources: [
      {
        slug: '2025-11-11-bamex',
        identifier:
          'Africarrières, page de novembre 2025 sur la clôture de BAMEX 25 à Koulikoro ; Studio Tamani, novembre 2025',
        errata: [
          [
            'Le Premier ministre, le général Abdoulaye Maïga,',
            'Le Premier ministre, le général de division Abdoulaye Maïga,',
          ],
          [
            'Une entreprise turque a participé à l’organisation, annoncée dès le 12 septembre.',
            'Son ministère organise le salon avec l’entreprise turque Prontaron Savunma ; l’annonce date du 12 septembre.',
          ],
          [
            'Daoud Aly Mohammedine, ministre',
            'Le général de division Daoud Aly Mohammedine, ministre',
          ],
        ],
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
      said('places/tanabougou', 'tanabougou', 'des démonstrations d’armes à Tanabougou', 2, {
        chosen: 'Lieu des démonstrations.',
      }),
    ],
  },
]
