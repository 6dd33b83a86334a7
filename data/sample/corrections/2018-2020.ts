import type { RowCorrection } from '../correction.ts'
import { claimsDate, counted, said } from '../row.ts'

/** Camps, villages, a summit: what the second edition says otherwise. */
export const corrections2018to2020: readonly RowCorrection[] = [
  {
    slug: '2018-06-29-sevare',
    sources: [
      {
        slug: '2018-06-29-sevare',
        reason:
          'Rédaction d’ordinaire exacte, qui cite l’hôpital et les autorités ; écrit le jour même, sur des informations encore mouvantes.',
        errata: [
          [
            'le bilan rendu ensuite par la force est de deux militaires et un civil tués, sans les assaillants.',
            'la présidence du Niger, qui préside alors le G5, et le gouverneur de Mopti donnent ensuite deux militaires et un civil tués, sans les assaillants ; le gouvernement malien, deux militaires et trois assaillants.',
          ],
        ],
      },
    ],
    claims: [
      counted([null, 3, null], 'deux militaires et un civil tués', 2, {
        note: 'Présidence du Niger et gouverneur de Mopti ; assaillants exclus.',
        chosen: 'Bilan que deux autorités donnent, postérieur au premier compte.',
      }),
      counted([null, 2, null], 'deux militaires et trois assaillants', 3, {
        stance: 'disputes',
        note: 'Gouvernement malien : deux militaires, aucun civil ; assaillants à part.',
      }),
    ],
  },
  {
    slug: '2019-03-23-ogossagou',
    summary: {
      fr: 'Au moins cent cinquante-sept personnes, pour la plupart des habitants peuls d’un village du centre du Mali, sont tuées à l’aube par des hommes que la MINUSMA identifie comme des chasseurs traditionnels et des hommes en tenue militaire.',
      en: 'At least one hundred and fifty-seven people, most of them Fulani inhabitants of a village in central Mali, are killed at dawn by men whom MINUSMA identifies as traditional hunters and men in military dress.',
    },
    sources: [
      {
        slug: '2019-03-23-ogossagou',
        errata: [
          [
            'Les victimes sont des villageois et des déplacés accueillis chez eux.',
            'Les victimes sont des villageois et des déplacés accueillis chez eux ; douze au moins appartiennent à un groupe d’autodéfense.',
          ],
          [
            'Les survivants désignent des chasseurs traditionnels. La milice que l’on cite alors,',
            'Les enquêteurs de la MINUSMA identifient au moins cent chasseurs traditionnels et une dizaine d’hommes en tenue militaire. La milice que l’on cite alors,',
          ],
          [
            'Les enquêteurs de la MINUSMA ont compté au moins cent cinquante-sept morts.',
            'Ils ont compté au moins cent cinquante-sept morts.',
          ],
          [
            'parlent d’une attaque planifiée ; elles ne nomment pas de commanditaire.',
            'parlent d’une attaque planifiée, organisée et coordonnée ; elles ne nomment pas de commanditaire.',
          ],
        ],
      },
    ],
    claims: [
      said(
        'actors/chasseurs-dozos',
        'chasseurs-dozos',
        'au moins cent chasseurs traditionnels',
        2,
        {
          note: 'Avec une dizaine d’hommes en tenue militaire.',
          chosen: 'Identification donnée par les enquêteurs.',
        },
      ),
    ],
  },
  {
    slug: '2019-11-01-indelimane',
    summary: {
      fr: 'Quarante-neuf soldats maliens et un civil sont tués dans un camp entre Ansongo et Ménaka ; le gouvernement en avait d’abord annoncé cinquante-quatre.',
      en: 'Forty-nine Malian soldiers and one civilian are killed in a camp between Ansongo and Ménaka; the government had first announced fifty-four.',
    },
    sources: [
      {
        slug: '2019-11-01-indelimane',
        identifier:
          'Mali, gouvernement, bilans de l’attaque d’Indelimane, 1er au 3 novembre 2019, rapportés par l’APA et par la presse malienne ; ONU, point de presse du 4 novembre 2019',
        errata: [
          [
            'dans la nuit, le ministre de la Communication annonce cinquante-quatre corps, dont celui d’un civil. Les relations postérieures arrondissent à une cinquantaine de soldats.',
            'dans la nuit, le ministre de la Communication annonce cinquante-quatre corps, dont celui d’un civil. Le lendemain, le compte est corrigé : quarante-neuf soldats et un civil.',
          ],
          [
            'La succession des chiffres, en quelques heures, ressemble à un comptage qui avance plutôt qu’à une dispute. La notice garde les trois étapes. Elle suit une dépêche d’agence qui dit tenir ses informations du gouvernement.',
            'La succession des chiffres, en deux jours, ressemble à un comptage qui avance, puis se corrige, plutôt qu’à une dispute. La notice garde les quatre étapes. Elles ont toutes le gouvernement pour origine ; aucun tiers n’a compté.',
          ],
        ],
      },
    ],
    claims: [
      counted([null, 50, null], 'quarante-neuf soldats et un civil', 2, {
        note: 'Quarante-neuf soldats et un civil.',
        chosen: 'Bilan corrigé, dernier que le gouvernement ait donné.',
      }),
      counted([null, 54, null], 'cinquante-quatre corps, dont celui d’un civil', 5, {
        note: 'Cinquante-trois soldats et un civil ; corrigé le lendemain.',
      }),
    ],
  },
  {
    slug: '2020-01-13-pau',
    actors: [
      ['france', 'host'],
      ['g5-sahel', 'guest'],
      ['macron', 'signatory', 'président de la République française'],
      ['ibk', 'signatory', 'président de la République du Mali'],
      ['kabore-roch', 'signatory', 'président du Faso'],
      ['idriss-deby', 'signatory', 'président de la République du Tchad'],
      ['issoufou', 'signatory', 'président de la République du Niger'],
      ['ghazouani', 'signatory', 'président de la République islamique de Mauritanie'],
    ],
    summary: {
      fr: 'La France et les cinq États du G5 Sahel annoncent une coalition et désignent l’État islamique au Grand Sahara comme première cible.',
      en: 'France and the five G5 Sahel states announce a coalition and name Islamic State in the Greater Sahara as their first target.',
    },
    sources: [
      {
        slug: '2020-01-13-pau',
        errata: [
          ['après le désastre d’Inatès,', 'après l’attaque d’Inatès,'],
          [
            'La déclaration conjointe réaffirme',
            'La déclaration conjointe, signée des cinq chefs d’État et du président français, réaffirme',
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
          [
            'La faction de Boko Haram restée fidèle à Abubakar Shekau revendique.',
            'Boko Haram revendique ; la faction fidèle à Abubakar Shekau est souvent désignée, mais la vidéo porte l’emblème de l’ISWAP, et l’attribution reste incertaine.',
          ],
          [
            'Le village est aussi écrit Boma, ce qui',
            'Le lieu est aussi écrit Bouhama ou Boma, ce qui',
          ],
        ],
      },
    ],
  },
  {
    slug: '2020-08-18-coup-ibk',
    edtf: '2020-08-18/2020-08-19',
    actors: [
      ['cnsp-mali', 'author'],
      ['goita', 'author', 'colonel'],
      ['ibk', 'target', 'président de la République du Mali'],
    ],
    sources: [
      {
        slug: '2020-08-18-coup-ibk',
        errata: [
          [
            'Une mutinerie éclate au camp de Kati au matin du 18 août 2020.',
            'Le coup s’étend du 18 au 19 août 2020. Une mutinerie éclate au camp de Kati au matin du premier jour.',
          ],
          [
            'Un Comité national pour le salut du peuple se présente dans la nuit.',
            'Un Comité national pour le salut du peuple se présente avant l’aube du second.',
          ],
        ],
      },
    ],
    withdrawn: ['du 18 août 2020'],
    claims: [
      claimsDate(
        '2020-08-18/2020-08-19',
        'du 18 au 19 août 2020',
        2,
        'De la mutinerie à la déclaration du CNSP, dans la nuit.',
      ),
    ],
  },
]
