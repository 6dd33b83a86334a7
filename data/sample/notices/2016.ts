import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow } from '../row.ts'

/** The first large attack on the Burkinabè capital. */
export const rows2016: readonly StarterRow[] = [
  {
    slug: '2016-01-15-splendid',
    edtf: '2016-01-15/2016-01-16',
    type: 'attack',
    title: {
      fr: 'Attaque du Splendid et du Cappuccino à Ouagadougou',
      en: 'Attack on the Splendid and the Cappuccino in Ouagadougou',
    },
    summary: {
      fr: 'Des hommes armés frappent un café puis un hôtel du centre de la capitale burkinabè ; trente personnes meurent dans la nuit.',
      en: 'Gunmen strike a café and then a hotel in the centre of the Burkinabè capital; thirty people die overnight.',
    },
    status: 'reviewed',
    places: ['ouagadougou'],
    actors: [
      ['aqmi', 'claimant'],
      ['al-mourabitoune', 'claimant'],
      ['burkina-faso', 'target'],
    ],
    themes: ['groupes-djihadistes', 'violences-contre-les-civils'],
    sources: [
      {
        slug: '2016-01-15-splendid',
        title: 'Notice : attaque du Splendid et du Cappuccino',
        identifier:
          'Human Rights Watch, légende d’une photographie de Joe Penney (Reuters) sur l’attentat du 15 janvier 2016',
        reliability: 'B',
        reason:
          'Organisation de défense des droits humains, d’ordinaire exacte ; le document est bref et ne détaille pas son décompte.',
        text: prose(`
          Dans la soirée, des hommes armés ouvrent le feu sur la terrasse du café-restaurant
          Cappuccino, au centre de Ouagadougou, puis s’en prennent à l’hôtel Splendid, de l’autre
          côté de l’avenue. L’attaque dure du 15 au 16 janvier 2016 : l’hôtel n’est repris que le
          lendemain, après l’intervention des forces burkinabè et d’appuis étrangers, et plus
          d’une centaine de personnes en sortent vivantes.

          L’opération est la première de cette ampleur dans la capitale burkinabè. Al-Qaïda au
          Maghreb islamique la revendique, avec Al-Mourabitoune. Trente personnes ont perdu la
          vie, de nombreuses nationalités ; les premiers jours, les autorités en annonçaient
          vingt-sept, puis vingt-neuf.

          La notice suit Human Rights Watch pour le décompte et la revendication. La révision du
          bilan paraît tenir au décès de blessés, plus qu’à un désaccord entre les sources.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2016-01-15/2016-01-16',
        'du 15 au 16 janvier 2016',
        2,
        'De l’ouverture du feu à la fin du siège de l’hôtel.',
      ),
      counted([null, 30, null], 'Trente personnes ont perdu la vie', 2, {
        chosen: 'Dernier décompte, postérieur au décès des blessés.',
      }),
      counted([null, 27, null], 'en annonçaient vingt-sept', 4, {
        note: 'Bilan provisoire, dépassé.',
      }),
    ],
    ties: [['follows', '2015-11-20-radisson', 'Même mode opératoire, mêmes auteurs déclarés.']],
  },
]
