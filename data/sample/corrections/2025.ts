import type { RowCorrection } from '../correction.ts'
import { claimsDate, counted, said } from '../row.ts'

/** A year of departures and fuel: what the second edition says otherwise. */
export const corrections2025: readonly RowCorrection[] = [
  {
    slug: '2025-06-01-boulkessi',
    ties: [['follows', '2019-09-30-boulkessi-mondoro', 'Le même camp, attaqué six ans plus tôt.']],
    summary: {
      fr: 'Le JNIM emporte un grand camp du centre du Mali ; les bilans vont de trente à plus de cent soldats tués. Tombouctou est visée le lendemain, le camp de nouveau le 5 juin.',
      en: 'JNIM overruns a large camp in central Mali; tolls range from thirty to more than a hundred soldiers killed. Timbuktu is struck the next day, the camp again on 5 June.',
    },
    sources: [
      {
        slug: '2025-06-01-boulkessi',
        identifier:
          'AFP, dépêche de juin 2025 sur Boulkessi, reprise par TV5 Monde ; RFI, 4 juin 2025 (AllAfrica)',
        errata: [
          [
            'dans le centre du pays, est pris',
            'dans le centre du pays, en région de Douentza depuis 2023, est pris',
          ],
          [
            'Une source de sécurité à Bamako parle d’au moins trente soldats tués et d’autres portés disparus.',
            'Une source de sécurité à Bamako parle d’au moins trente soldats tués et d’autres portés disparus ; une autre, citée par RFI, de plus de quatre-vingt-dix corps relevés. Le JNIM revendique plus de cent tués et vingt-deux prisonniers.',
          ],
          [
            'Le lendemain, le camp et l’aéroport de Tombouctou sont visés à leur tour.',
            'Le lendemain, le camp et l’aéroport de Tombouctou sont visés à leur tour ; Boulkessi est attaquée de nouveau le 5 juin, et quittée le 6.',
          ],
          [
            'La borne basse est seule retenue : l’autre nombre ne compte pas la même chose.',
            'Les bilans vont de trente à cent tués, sans qu’un chiffre médian se dégage.',
          ],
        ],
      },
    ],
    claims: [
      counted([30, null, 100], 'de trente à cent tués', 3, {
        note: 'Fourchette des sources ; la borne haute est celle du JNIM, qui dit « plus de cent ».',
        chosen: 'Aucune valeur médiane n’est fondée : la fourchette est gardée entière.',
      }),
      counted([30, null, null], 'au moins trente soldats tués', 3, {
        note: 'Source de sécurité ; minimum.',
      }),
      counted([90, null, null], 'plus de quatre-vingt-dix corps relevés', 4, {
        note: 'Source de sécurité citée par RFI.',
      }),
      counted([100, null, null], 'plus de cent tués et vingt-deux prisonniers', 4, {
        stance: 'disputes',
        note: 'Revendication du JNIM.',
      }),
    ],
  },
  {
    slug: '2025-06-06-depart-wagner',
    sources: [
      {
        slug: '2025-06-06-depart-wagner',
        identifier:
          'Wagner, message diffusé le 6 juin 2025, rapporté par Sunujotaay et Lejournalinfo',
        reliability: 'C',
        reason:
          'Message public d’une partie sur sa propre action : sûr pour l’annonce et son jour, non pour le bilan qu’il dresse.',
        errata: [
          [
            'mission accomplie : les villes du nord seraient revenues sous l’autorité de Bamako.',
            '« mission accomplie » : toutes les capitales régionales seraient revenues sous l’autorité de Bamako.',
          ],
          [
            'Le message est connu par la presse seule ; sa référence reste à établir. Une page le date',
            'Le texte du message est public ; il vaut pour ce que son auteur affirme. Une page le date',
          ],
        ],
      },
    ],
  },
  {
    slug: '2025-07-01-sept-localites',
    summary: {
      fr: 'Le JNIM attaque le même matin sept postes militaires, de la frontière du Sénégal au delta ; l’armée les nomme tous.',
      en: 'On one morning JNIM attacks seven military posts, from the Senegalese border to the delta; the army names them all.',
    },
    sources: [
      {
        slug: '2025-07-01-sept-localites',
        errata: [
          [
            'des civils y sont enlevés, dont des étrangers, selon plusieurs pages.',
            'cinq employés d’une cimenterie y sont enlevés, dont trois Indiens, selon plusieurs pages.',
          ],
          [
            'et tué quatre-vingts assaillants, nombre que rien',
            'et tué plus de quatre-vingts assaillants, nombre que rien',
          ],
        ],
      },
    ],
  },
  {
    slug: '2025-07-mandat-goita',
    edtf: '{2025-07-03,2025-07-08}',
    status: 'reviewed',
    summary: {
      fr: 'Le Conseil national de transition vote le 3 juillet une révision de la charte qui donne au chef de l’État cinq ans renouvelables, sans élection ; la loi est promulguée le 8 juillet.',
      en: 'On 3 July the National Transitional Council votes a revised charter that gives the head of state five renewable years without election; the law is promulgated on 8 July.',
    },
    sources: [
      {
        slug: '2025-07-mandat-goita',
        identifier:
          'Mali, loi portant révision de la Charte de la transition, promulguée le 8 juillet 2025, Journal officiel du 10 juillet 2025 ; Seneweb, Kabako News et Africa 24, juillet 2025, sur le vote du CNT',
        reliability: 'A',
        reason:
          'L’acte est la loi, promulguée et publiée : elle fait foi de sa date et de son contenu. Les pages ne servent que pour le vote.',
        errata: [
          ['La loi est ensuite promulguée.', 'La loi est promulguée le 8 et publiée le 10.'],
          [
            'Le vote a lieu le jeudi 3 juillet, selon toutes les pages. Le jour de la promulgation n’est pas établi ici ; or c’est elle qui donne effet au mandat. Faute de savoir lequel des deux actes dater, l’événement est porté au mois.',
            'Le vote a lieu le jeudi 3 juillet, selon toutes les pages ; la promulgation, qui donne effet au mandat, est du 8 juillet. L’événement porte donc deux jours, le 3 et le 8 juillet 2025, et non ceux qui les séparent.',
          ],
          [
            'La notice repose sur des pages qui dépendent d’une même dépêche d’agence ; la référence de la loi reste à établir.',
            'La notice repose sur la loi publiée ; les pages sur le vote dépendent d’une même dépêche d’agence.',
          ],
        ],
      },
    ],
    withdrawn: ['en juillet 2025'],
    claims: [
      claimsDate(
        '{2025-07-03,2025-07-08}',
        'le 3 et le 8 juillet 2025',
        2,
        'Deux actes distincts, chacun daté : le vote, puis la promulgation.',
      ),
      said('date', '2025-07-03', 'le jeudi 3 juillet', 2, {
        note: 'Jour du vote seulement ; c’était bien un jeudi.',
      }),
    ],
  },
  {
    slug: '2025-09-03-blocus',
    sources: [
      {
        slug: '2025-09-03-blocus-dementi',
        errata: [
          ['le colonel Souleymane Dembélé,', 'le colonel-major Souleymane Dembélé,'],
          [
            'admet toutefois une intensification des opérations terroristes dans la région, qu’il présente comme les derniers efforts d’un ennemi aux abois.',
            'admet toutefois une intensification des opérations « terroristes » dans la région, qu’il présente comme les derniers efforts d’un « ennemi » aux abois.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2025-09-14-convoi',
    sources: [
      {
        slug: '2025-09-14-convoi-rfi',
        identifier:
          'RFI, page du 15 septembre 2025 (AllAfrica) ; Reuters, 16 septembre 2025 (Sowetan)',
        errata: [
          [
            'certaines de ses sources disent davantage.',
            'certaines de ses sources disent davantage. Un syndicat de transporteurs en compte au moins quarante ; une source proche du JNIM, quatre-vingts.',
          ],
        ],
      },
    ],
    claims: [
      said(
        'summary',
        { fr: 'Au moins quarante camions brûlés.', en: 'At least forty trucks burnt.' },
        'Un syndicat de transporteurs en compte au moins quarante',
        4,
        { note: 'Véhicules, non victimes ; syndicat de transporteurs.' },
      ),
      said(
        'summary',
        { fr: 'Quatre-vingts camions brûlés.', en: 'Eighty trucks burnt.' },
        'une source proche du JNIM, quatre-vingts',
        4,
        { stance: 'disputes', note: 'Véhicules, non victimes ; parole proche d’une partie.' },
      ),
    ],
  },
  {
    slug: '2025-09-22-cpi',
    status: 'reviewed',
    actors: [
      ['aes', 'author'],
      ['goita', 'signatory', 'général d’armée, au nom de la Confédération'],
      ['burkina-faso', 'party'],
      ['mali', 'party'],
      ['niger', 'party'],
      ['cpi', 'target'],
    ],
    places: ['bamako'],
    sources: [
      {
        slug: '2025-09-22-cpi',
        identifier:
          'Confédération des États du Sahel, communiqué conjoint, Bamako, 22 septembre 2025, publié par Sidwaya le même jour',
        reliability: 'A',
        reason:
          'L’acte est le communiqué lui-même, publié en entier : il fait foi de l’annonce, de son jour et de ses motifs déclarés.',
        errata: [
          [
            'La notice n’a pas le texte du communiqué, dont la référence reste à établir. Elle tient l’annonce pour possible et datée au jour par la seule chronologie courante ; la notification, qui ferait du projet un acte, n’est pas attestée.',
            'Le communiqué, daté de Bamako, est signé du général d’armée Assimi Goïta au nom de la Confédération. Il prouve l’annonce ; la notification que le Statut demande n’est pas attestée ici.',
          ],
        ],
      },
    ],
    claims: [
      claimsDate('2025-09-22', 'le 22 septembre 2025', 2, 'Date portée par le communiqué.'),
      said(
        'actors/goita',
        'goita',
        'signé du général d’armée Assimi Goïta au nom de la Confédération',
        2,
        { chosen: 'Signature portée par le communiqué.' },
      ),
    ],
  },
]
