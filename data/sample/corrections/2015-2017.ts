import type { RowCorrection } from '../correction.ts'
import { counted, said } from '../row.ts'

/** A peace, three attacks, an alliance: what the second edition says otherwise. */
export const corrections2015to2017: readonly RowCorrection[] = [
  {
    slug: '2015-05-15-accord-alger',
    summary: {
      fr: 'Signé à Bamako en deux fois : le 15 mai par le gouvernement, la Plateforme et deux composantes de la Coordination des mouvements de l’Azawad, le 20 juin par la Coordination elle-même.',
      en: 'Signed at Bamako in two steps: on 15 May by the government, the Platform and two components of the Coordination of Movements of Azawad, on 20 June by the Coordination itself.',
    },
    sources: [
      {
        slug: '2015-05-15-accord-alger',
        errata: [
          [
            'Le premier jour engagent leur nom le gouvernement, les mouvements de la Plateforme et la médiation ; la Coordination des mouvements de l’Azawad, qui a seulement paraphé le texte, ne signe qu’au second, après des garanties complémentaires.',
            'Le premier jour signent le gouvernement, les mouvements de la Plateforme, la médiation et deux composantes de la Coordination des mouvements de l’Azawad : une fraction de la CPA et la CMFPR-II. La Coordination comme telle, qui a seulement paraphé le texte, ne signe qu’au second, après des garanties complémentaires.',
          ],
          [
            'décrit la première cérémonie et l’absence de la Coordination :',
            'décrit la première cérémonie, ses signataires et l’absence de la Coordination comme telle :',
          ],
        ],
      },
    ],
  },
  {
    slug: '2015-09-16-putsch-rsp',
    sources: [
      {
        slug: '2015-09-16-putsch-rsp',
        identifier:
          'Union africaine, Conseil de paix et de sécurité, 544e réunion, communiqué sur la situation au Burkina Faso, 18 septembre 2015, PSC/PR/COMM.3(DXLIV)',
      },
    ],
  },
  {
    slug: '2015-11-20-radisson',
    actors: [
      ['al-mourabitoune', 'claimant'],
      ['flm', 'claimant'],
      ['mali', 'target'],
    ],
    sources: [
      {
        slug: '2015-11-20-radisson',
        identifier:
          'ONU, Conseil de sécurité, déclaration à la presse sur l’attaque de Bamako, 20 novembre 2015 ; bilans du gouvernement malien et de la MINUSMA, rapportés par la RTB, 23 novembre 2015, et par Franceinfo',
        reason:
          'La déclaration officielle atteste l’attaque et le jour ; les bilans viennent de plusieurs autorités, par la presse, et diffèrent selon qui est compté.',
        errata: [
          [
            'On compte au moins vingt victimes, de plusieurs nationalités, sans les assaillants.',
            'Le premier soir, on parle de vingt-sept morts. Le gouvernement en compte dix-neuf, dix-huit clients et un gendarme, sans les deux assaillants ; la MINUSMA vingt-deux, assaillants compris, soit vingt ; le chef de l’État vingt et un.',
          ],
          [
            'et la dit menée avec Al-Qaïda au Maghreb islamique ; un autre mouvement l’a réclamée aussi.',
            'et la dit menée avec Al-Qaïda au Maghreb islamique ; le Front de libération du Macina la revendique à son tour le 22 novembre.',
          ],
          [
            'Le bilan est donné comme un minimum : les décomptes publiés diffèrent d’une ou deux unités, selon qu’ils comptent ou non les assaillants.',
            'Les décomptes vont donc de dix-neuf à vingt-deux morts ; vingt est celui auquel mène la MINUSMA, assaillants déduits.',
          ],
        ],
      },
    ],
    withdrawn: ['au moins vingt victimes'],
    claims: [
      counted(
        [19, 20, 22],
        'de dix-neuf à vingt-deux morts ; vingt est celui auquel mène la MINUSMA',
        3,
        {
          note: 'Fourchette des décomptes publiés ; la borne haute compte les assaillants.',
          chosen:
            'Aucun décompte ne l’emporte : l’écart est gardé, avec le compte de la MINUSMA au milieu.',
        },
      ),
      counted([null, 19, null], 'dix-neuf, dix-huit clients et un gendarme', 3, {
        note: 'Gouvernement malien ; assaillants exclus.',
      }),
      counted([null, 20, 22], 'vingt-deux, assaillants compris, soit vingt', 3, {
        note: 'MINUSMA.',
      }),
      counted([null, 21, null], 'le chef de l’État vingt et un', 4, {
        note: 'Sans détail.',
      }),
      counted([null, 27, null], 'on parle de vingt-sept morts', 5, {
        note: 'Bilan du premier soir, dépassé.',
      }),
    ],
  },
  {
    slug: '2016-01-15-splendid',
    sources: [
      {
        slug: '2016-01-15-splendid',
        identifier:
          'Burkina Faso, procureur du Faso, bilan de l’attentat du 15 janvier 2016, rapporté par Burkina 24 ; Human Rights Watch, légende d’une photographie de Joe Penney (Reuters)',
        reason:
          'Le magistrat chargé de l’enquête donne un compte détaillé par lieu ; l’organisation de défense des droits humains donne le même total sans détail.',
        errata: [
          [
            'Trente personnes ont perdu la vie, de nombreuses nationalités ; les premiers jours, les autorités en annonçaient vingt-sept, puis vingt-neuf.',
            'Trente personnes ont perdu la vie, de nombreuses nationalités. Les autorités annoncent d’abord vingt-trois morts, par le ministre de la Sécurité, puis vingt-six, le 16 janvier, par le Premier ministre ; vingt-neuf et trente viennent ensuite.',
          ],
          [
            'La notice suit Human Rights Watch pour le décompte et la revendication. La révision du bilan paraît tenir au décès de blessés, plus qu’à un désaccord entre les sources.',
            'La notice suit le procureur : vingt-neuf morts autour du Cappuccino, un au Splendid, et trois assaillants qu’il ne compte pas parmi eux. Human Rights Watch donne aussi trente. La suite des chiffres est celle d’un compte qui avance, plus qu’un désaccord entre les sources.',
          ],
        ],
      },
    ],
    withdrawn: ['en annonçaient vingt-sept'],
    claims: [
      counted([null, 30, null], 'Trente personnes ont perdu la vie', 2, {
        note: 'Assaillants exclus.',
        chosen: 'Compte du procureur, détaillé par lieu.',
      }),
      counted([null, 23, null], 'vingt-trois morts, par le ministre de la Sécurité', 5, {
        note: 'Premier bilan, dépassé.',
      }),
      counted([null, 26, null], 'puis vingt-six, le 16 janvier, par le Premier ministre', 5, {
        note: 'Deuxième bilan, dépassé.',
      }),
    ],
  },
  {
    slug: '2017-01-18-moc-gao',
    sources: [
      {
        slug: '2017-01-18-moc-gao',
        title: 'Notice : attentat de Gao, bilans officiels',
        identifier:
          'ONU, Conseil de sécurité, déclaration sur l’attentat de Gao, 18 janvier 2017 ; bilans du gouvernement malien, du gouverneur de Gao et des autorités françaises, rapportés par Jeune Afrique (abamako.com), janvier et février 2017',
        reason:
          'La condamnation du jour même est sûre ; les bilans viennent de plusieurs autorités par la presse, et se contredisent.',
        errata: [
          [
            'La première dépêche compte au moins cinquante morts et une soixantaine de blessés.',
            'Le premier soir, le gouvernement annonce quarante-sept morts, dont cinq assaillants, et cent quinze blessés.',
          ],
          [
            'Le bilan n’a cessé de monter avec le décès de blessés. Cette notice ne retient que la borne basse du premier soir ; une autre, jointe à l’événement, rassemble les chiffres plus élevés qui ont circulé ensuite dans la région.',
            'D’autres comptes suivent : soixante, soixante et un selon le gouverneur, soixante-dix-sept selon les autorités françaises, nombre le plus repris. En février, le bilan officiel s’arrête à cinquante-quatre. Les bilans vont donc de quarante-sept à soixante-dix-sept, assaillants compris ou non ; une autre notice rassemble les chiffres locaux, plus élevés.',
          ],
        ],
      },
      {
        slug: '2017-01-18-moc-gao-bilans',
        errata: [
          [
            'Ces nombres sont conservés comme des affirmations rivales. Aucun document officiel consulté ne confirme le plus haut.',
            'Ces nombres sont conservés comme des affirmations rivales. Le plus haut est isolé : aucun document officiel consulté ne le confirme.',
          ],
        ],
      },
    ],
    withdrawn: ['au moins cinquante morts'],
    claims: [
      counted(
        [null, 54, 77],
        'soixante-dix-sept selon les autorités françaises, nombre le plus repris. En février, le bilan officiel s’arrête à cinquante-quatre',
        3,
        {
          note: 'Bilan de février 2017 ; borne haute, le compte français.',
          chosen: 'Dernier bilan officiel ; la borne haute est le compte le plus repris.',
        },
      ),
      counted([null, 47, null], 'quarante-sept morts, dont cinq assaillants', 5, {
        note: 'Gouvernement, premier soir ; dépassé.',
      }),
      counted([null, 60, null], 'D’autres comptes suivent : soixante,', 4, {
        note: 'Sans auteur établi.',
      }),
      counted([null, 61, null], 'soixante et un selon le gouverneur', 4, {
        note: 'Gouverneur de Gao.',
      }),
      counted([null, 77, null], 'soixante-dix-sept selon les autorités françaises', 3, {
        stance: 'disputes',
        note: 'Compte français, le plus repris.',
      }),
      counted([null, 106, null], 'un total de cent six morts', 4, {
        source: '2017-01-18-moc-gao-bilans',
        note: 'Voix unique et locale, méthode inconnue : affirmation isolée.',
      }),
    ],
  },
  {
    slug: '2017-03-02-jnim',
    places: [],
  },
  {
    slug: '2017-07-02-force-conjointe',
    places: ['koulouba', 'bamako'],
    sources: [
      {
        slug: '2017-07-02-force-conjointe',
        errata: [
          [
            'réuni à Bamako le 2 juillet 2017,',
            'réuni à Bamako, au palais de Koulouba, le 2 juillet 2017,',
          ],
        ],
      },
    ],
  },
  {
    slug: '2017-10-04-tongo-tongo',
    claims: [
      said('date', '2017-10-04', 'le 4 octobre 2017', 2, {
        chosen: 'Date donnée par l’enquête officielle.',
        note: 'Deux villages voisins portent le nom de Tongo Tongo ; le lieu retenu est celui du nord.',
      }),
    ],
  },
]
