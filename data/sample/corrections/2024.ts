import type { RowCorrection } from '../correction.ts'
import { prose } from '../prose.ts'
import { counted, said } from '../row.ts'

/** Breaks and battles: what the second edition says otherwise. */
export const corrections2024: readonly RowCorrection[] = [
  {
    slug: '2024-03-16-niger-usa',
    sources: [
      {
        slug: '2024-03-16-niger-usa',
        identifier:
          'Niger, Conseil national pour la sauvegarde de la patrie, communiqué du 16 mars 2024 ; États-Unis et Niger, échange de notes des 6 juillet 2012 et 28 janvier 2013 sur le statut du personnel américain, TIAS 13-128',
        errata: [
          [
            'laquelle dépend d’un accord dont le texte n’est pas public.',
            'laquelle dépend d’un accord publié : l’échange de notes du 6 juillet 2012 et du 28 janvier 2013 (TIAS 13-128).',
          ],
        ],
      },
    ],
  },
  {
    slug: '2024-07-25-tinzaouaten',
    summary: {
      fr: 'Une colonne malienne et russe est détruite près de la frontière algérienne. Le CSP compte quatre-vingt-quatre morts de Wagner et quarante-sept soldats ; l’autre camp en admet bien moins.',
      en: 'A Malian and Russian column is destroyed near the Algerian border. The CSP counts eighty-four Wagner dead and forty-seven soldiers; the other side admits far fewer.',
    },
    actors: [
      ['csp', 'author', 'CSP-DPA'],
      ['jnim', 'claimant'],
      ['fama', 'target'],
      ['wagner', 'target'],
    ],
    sources: [
      {
        slug: '2024-07-25-tinzaouaten-csp',
        title: 'Notice : Tinzaouaten selon le CSP',
        reason:
          'Bilan du CSP, précis mais invérifié : l’agence qui le rapporte dit n’avoir rien pu confirmer.',
        errata: [
          [
            'Le JNIM, de son côté, dit avoir frappé la même colonne : la part de chacun est disputée.',
            'Le JNIM, de son côté, dit avoir frappé la même colonne et tué cinquante hommes de Wagner et dix soldats : la part de chacun est disputée.',
          ],
          [
            'Il reconnaît neuf tués dans ses rangs.',
            'Le CSP dit avoir fait sept prisonniers et reconnaît neuf tués dans ses rangs.',
          ],
        ],
      },
      {
        slug: '2024-07-25-tinzaouaten-wagner',
        reliability: 'C',
        reason:
          'Parole des parties engagées sur leurs propres pertes ; les communiqués maliens se corrigent de jour en jour, et le bilan russe circule sans document signé.',
      },
    ],
    claims: [
      counted(
        [null, 131, null],
        'attribue à Wagner quatre-vingt-quatre morts et à l’armée malienne quarante-sept',
        4,
        {
          note: 'Somme de 84 et de 47, selon le CSP ; hors évacués et brûlés.',
        },
      ),
      counted([null, 60, null], 'tué cinquante hommes de Wagner et dix soldats', 4, {
        note: 'Somme de 50 et de 10, selon le JNIM.',
      }),
    ],
  },
  {
    slug: '2024-08-24-barsalogho',
    summary: {
      fr: 'Le JNIM tire sur des habitants qui creusent une tranchée autour de leur ville. Human Rights Watch compte au moins cent trente-trois morts ; le JNIM en revendique environ trois cents, un collectif de familles en compte au moins quatre cents, une estimation française va jusqu’à six cents.',
      en: 'JNIM fires on inhabitants who are digging a trench around their town. Human Rights Watch counts at least one hundred and thirty-three dead; JNIM claims about three hundred, a collective of families counts at least four hundred, a French estimate goes up to six hundred.',
    },
    sources: [
      {
        slug: '2024-08-24-barsalogho-collectif',
        identifier:
          'Collectif Justice pour Barsalogho, déclaration d’août 2024, rapportée par cath.ch et par Le Monde',
        errata: [
          [
            'creusent autour de leur ville une tranchée que l’armée leur a commandée.',
            'creusent une tranchée autour de leur ville.',
          ],
          [
            'affirme que les habitants furent contraints de sortir malgré leurs refus.',
            'affirme, selon Le Monde, que les habitants furent contraints de sortir malgré leurs refus ; cath.ch dit seulement qu’ils sont sortis « massivement », sur le conseil du président, et le gouvernement tient la contrainte pour non prouvée.',
          ],
          [
            'Il est retenu comme la valeur haute d’une fourchette que personne n’a pu réduire.',
            'D’autres comptes sont plus bas, un seul est plus haut.',
          ],
        ],
      },
      {
        slug: '2024-08-24-barsalogho-presse',
        title: 'Notice : Barsalogho, premiers comptes de presse',
        identifier: 'VOA (AllAfrica), 26 août 2024, et Dakarposte, août 2024',
        reliability: 'C',
        reason: 'Pages qui citent des sources de sécurité et médicales anonymes, deux jours après.',
        errata: [
          [
            'Des relevés postérieurs, fondés sur des entretiens, tournent autour de cent trente morts ; la référence exacte de ce chiffre reste à établir. À l’hôpital',
            'À l’hôpital',
          ],
          [
            'Ils ne contredisent pas forcément le collectif des familles : ils n’additionnent peut-être que les corps identifiés.',
            'Ils ne contredisent pas forcément le collectif des familles : ils n’additionnent peut-être que les corps identifiés. Les enquêtes parues depuis donnent des bornes mieux fondées, et sont résumées dans une autre notice.',
          ],
        ],
      },
    ],
    added: [
      {
        slug: '2024-08-24-barsalogho-hrw',
        title: 'Notice : Barsalogho selon Human Rights Watch et d’autres enquêtes',
        identifier:
          'Human Rights Watch, 29 octobre 2024 ; estimation française : CNN, 2024 ; estimation des Nations unies : référence à établir',
        reliability: 'B',
        reason:
          'Organisation tierce de défense des droits humains, qui donne son compte pour un minimum ; les autres estimations sont rapportées sans leur méthode.',
        text: prose(`
          Deux mois après l’attaque de Barsalogho, Human Rights Watch publie le résultat de son
          enquête : au moins cent trente-trois morts et au moins deux cents blessés le 24 août 2024.
          L’organisation rapporte que des habitants creusaient la tranchée sous la contrainte ; la
          notice lui laisse cette affirmation, que le gouvernement dit non prouvée.

          D’autres nombres circulent. Le JNIM dit avoir tué environ trois cents personnes, des
          combattants selon lui ; les Nations unies parlent de deux cents morts et plus ; une
          estimation française, vue par la chaîne CNN, va jusqu’à six cents morts.

          Le compte de Human Rights Watch est un minimum. Les autres sont des revendications ou des
          estimations dont la méthode n’est pas connue de l’archive : elles restent à côté, et nul
          ne peut dire aujourd’hui laquelle est la plus proche.
        `),
      },
    ],
    withdrawn: ['autour de cent trente morts'],
    claims: [
      counted([133, null, null], 'au moins cent trente-trois morts', 3, {
        source: '2024-08-24-barsalogho-hrw',
        note: 'Minimum de Human Rights Watch, avec au moins deux cents blessés.',
        chosen: 'Compte d’un tiers, donné pour un minimum.',
      }),
      counted([null, 300, null], 'tué environ trois cents personnes', 4, {
        source: '2024-08-24-barsalogho-hrw',
        note: 'Revendication du JNIM, qui les dit combattants.',
      }),
      counted([200, null, null], 'parlent de deux cents morts et plus', 4, {
        source: '2024-08-24-barsalogho-hrw',
        note: 'Nations unies : référence à établir.',
      }),
      counted([null, null, 600], 'va jusqu’à six cents morts', 4, {
        source: '2024-08-24-barsalogho-hrw',
        note: 'Estimation française vue par CNN : borne haute.',
      }),
      said(
        'summary',
        {
          fr: 'Human Rights Watch et un collectif de familles rapportent que les habitants creusaient contre leur gré ; le gouvernement tient la contrainte pour non prouvée.',
          en: 'Human Rights Watch and a collective of families report that the inhabitants were digging against their will; the government holds the compulsion to be unproven.',
        },
        'le gouvernement tient la contrainte pour non prouvée',
        4,
        { note: 'Affirmation attribuée, et contestée.' },
      ),
    ],
  },
  {
    slug: '2024-09-17-bamako',
    summary: {
      fr: 'Le JNIM frappe l’école de gendarmerie et la base aérienne de la capitale malienne ; plus de soixante-dix morts selon la presse, l’état-major ne donnant pas de nombre.',
      en: 'JNIM strikes the gendarmerie school and the air base of the Malian capital; more than seventy dead according to the press, the general staff giving no number.',
    },
    sources: [
      {
        slug: '2024-09-17-bamako',
        errata: [
          [
            'soixante-dix-sept selon l’une, quatre-vingt-un selon un document confidentiel.',
            'soixante-dix-sept selon l’une ; un document confidentiel en donne une centaine, dont quatre-vingt-un sont nommés. Le JNIM, lui, revendique des centaines de tués et de disparus.',
          ],
        ],
      },
    ],
    withdrawn: ['quatre-vingt-un selon un document confidentiel'],
    claims: [
      counted([81, 100, null], 'en donne une centaine, dont quatre-vingt-un sont nommés', 4, {
        note: 'Document non vu, rapporté par l’AFP ; quatre-vingt-un noms.',
      }),
    ],
  },
  {
    slug: '2024-11-28-tchad-france',
    actors: [
      ['tchad', 'author'],
      ['france', 'target'],
      ['mahamat-deby', 'party', 'général d’armée, président de la République'],
    ],
    sources: [
      {
        slug: '2024-11-28-tchad-france',
        errata: [
          [
            'Les mobiles prêtés au président Mahamat Déby ne sont pas examinés.',
            'Les mobiles prêtés au président Mahamat Déby, alors général d’armée, ne sont pas examinés : la dignité de maréchal lui vient le 9 décembre.',
          ],
        ],
      },
    ],
  },
]
