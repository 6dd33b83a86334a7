import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow, said } from '../row.ts'

/** A mosque, a drone: events added in 2025. */
export const added2025: readonly StarterRow[] = [
  {
    slug: '2025-03-21-fambita',
    edtf: '2025-03-21',
    type: 'massacre',
    title: { fr: 'Massacre de la mosquée de Fambita', en: 'Massacre at the Fambita mosque' },
    summary: {
      fr: 'Quarante-quatre fidèles sont tués dans une mosquée du Niger, selon le ministère de l’Intérieur.',
      en: 'Forty-four worshippers are killed in a mosque in Niger, according to the interior ministry.',
    },
    status: 'reviewed',
    places: ['fambita'],
    actors: [['niger', 'target']],
    themes: ['violences-contre-les-civils', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2025-03-21-fambita',
        title: 'Notice : mosquée de Fambita',
        identifier:
          'Niger, ministère de l’Intérieur, communiqué sur l’attaque du 21 mars 2025 à Fambita',
        reliability: 'C',
        reason: 'Parole d’un gouvernement sur des victimes civiles ; aucun tiers n’a compté.',
        text: prose(`
          La mosquée de Fambita, au Niger, est attaquée le 21 mars 2025, un vendredi. Le ministère de
          l’Intérieur compte quarante-quatre fidèles tués.

          L’attaque tombe quatre ans, jour pour jour, après celle d’Intazayene et de Bakorat. La
          coïncidence de date n’établit aucun lien : elle est notée pour que l’on ne confonde pas les
          deux événements.

          Le ministère parle seul. L’archive ne porte pas d’auteur, faute d’une revendication ou d’une
          enquête rattachée à un document ; le nombre des blessés n’est pas repris. La cote est celle que
          reçoit toute parole officielle sur des victimes civiles.
        `),
      },
    ],
    claims: [
      claimsDate('2025-03-21', 'le 21 mars 2025', 2, 'Jour donné par le ministère ; un vendredi.'),
      counted([null, 44, null], 'quarante-quatre fidèles tués', 3, {
        note: 'Ministère de l’Intérieur du Niger ; civils.',
        chosen: 'Seul bilan rattaché à une autorité.',
      }),
    ],
  },
  {
    slug: '2025-03-31-drone-tinzaouaten',
    edtf: '2025-03-31/2025-04-01',
    type: 'diplomacy',
    title: {
      fr: 'L’Algérie abat un drone malien près de Tinzaouaten',
      en: 'Algeria shoots down a Malian drone near Tinzaouaten',
    },
    summary: {
      fr: 'Le drone malien TZ-98D est abattu près de la frontière ; les trois États de l’AES rappellent leurs ambassadeurs à Alger.',
      en: 'The Malian drone TZ-98D is shot down near the border; the three AES states recall their ambassadors to Algiers.',
    },
    status: 'reviewed',
    places: ['tinzaouaten'],
    actors: [
      ['algerie', 'author'],
      ['fama', 'target'],
      ['aes', 'party'],
    ],
    themes: ['integration-regionale', 'rebellions-du-nord'],
    sources: [
      {
        slug: '2025-03-31-drone-tinzaouaten',
        title: 'Notice : le drone de Tinzaouaten',
        identifier:
          'Confédération des États du Sahel, communiqué du 6 avril 2025 sur la destruction d’un drone malien',
        reliability: 'C',
        reason:
          'Parole d’une partie : sûre pour le rappel des ambassadeurs, qui est son acte, non pour le lieu exact du tir.',
        text: prose(`
          Un drone de l’armée malienne, immatriculé TZ-98D, est abattu par l’Algérie près de
          Tinzaouaten du 31 mars au 1er avril 2025. Tinzaouaten est partagée par la
          frontière.

          Le communiqué de la Confédération des États du Sahel, daté du 6 avril, annonce que le Mali, le
          Burkina Faso et le Niger rappellent leurs ambassadeurs à Alger. Il donne la version de ses
          auteurs sur l’endroit où volait l’appareil. Celle de l’Algérie n’est pas encore versée à
          l’archive : de quel côté de la frontière le tir a porté reste donc indécis ici.

          La perte du drone n’est contestée par personne ; sa position l’est. Le rappel des
          ambassadeurs, lui, est un acte, et le communiqué en fait foi.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2025-03-31/2025-04-01',
        'du 31 mars au 1er avril 2025',
        2,
        'D’un jour à l’autre.',
      ),
      said('actors/aes', 'aes', 'rappellent leurs ambassadeurs à Alger', 2, {
        chosen: 'Acte annoncé par le communiqué.',
      }),
    ],
    ties: [
      ['follows', '2024-07-25-tinzaouaten', 'Même frontière, huit mois après la bataille.'],
      [
        'follows',
        '2024-01-25-fin-accord-alger',
        'Les deux pays sont en désaccord depuis la fin de l’accord.',
      ],
    ],
  },
]
