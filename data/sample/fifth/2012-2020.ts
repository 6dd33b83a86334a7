import type { RowCorrection } from '../correction.ts'
import { counted } from '../row.ts'
import { unseen } from './unseen.ts'

/** What the fifth edition says otherwise of the events before 2021. */
export const fifthBefore2021: readonly RowCorrection[] = [
  {
    slug: '2012-06-26-gao',
    sources: [
      {
        slug: '2012-06-26-gao',
        provenance: unseen,
        reason:
          'Les rapports de l’époque sont nommés sans que l’archive ait pu y retrouver le passage ; la cote attend cette lecture.',
        errata: [['Trois mois après la proclamation', 'Moins de trois mois après la proclamation']],
      },
    ],
  },
  {
    slug: '2013-05-23-agadez-arlit',
    sources: [
      {
        slug: '2013-05-23-agadez-arlit',
        errata: [['faute d’un document rattaché.', 'faute d’un document versé à l’archive.']],
      },
    ],
    summary: {
      fr: 'Le même jour, deux attentats à la voiture piégée frappent le nord du Niger : vingt-quatre morts à Agadez et un à Arlit, selon le gouvernement.',
      en: 'On the same day, two car bombings strike northern Niger: twenty-four dead at Agadez and one at Arlit, according to the government.',
    },
  },
  {
    slug: '2014-02-16-g5-sahel',
    actors: [
      ['g5-sahel', 'subject'],
      ['burkina-faso', 'signatory'],
      ['mali', 'signatory'],
      ['mauritanie', 'signatory'],
      ['niger', 'signatory'],
      ['tchad', 'signatory'],
    ],
  },
  {
    slug: '2015-11-20-radisson',
    summary: {
      fr: 'Deux assaillants tuent une vingtaine de personnes dans un hôtel de la capitale malienne ; l’attaque est revendiquée par Al-Mourabitoune, puis par le Front de libération du Macina.',
      en: 'Two gunmen kill some twenty people in a hotel in the Malian capital; Al-Mourabitoun claims the attack, then the Macina Liberation Front.',
    },
  },
  {
    slug: '2016-01-15-splendid',
    summary: {
      fr: 'Des hommes armés frappent un café puis un hôtel du centre de la capitale burkinabè ; trente personnes meurent dans la nuit, selon le procureur.',
      en: 'Gunmen strike a café and then a hotel in the centre of the Burkinabè capital; thirty people die overnight, according to the prosecutor.',
    },
  },
  {
    slug: '2016-07-19-nampala',
    sources: [
      {
        slug: '2016-07-19-nampala',
        provenance: unseen,
        reason:
          'Le bilan du gouvernement est connu sans que l’archive ait retrouvé son communiqué.',
      },
    ],
  },
  {
    slug: '2017-01-18-moc-gao',
    withdrawn: ['D’autres comptes suivent : soixante,'],
    claims: [
      counted([null, 60, null], 'D’autres comptes suivent : soixante', 4, {
        note: 'Sans auteur établi.',
      }),
    ],
  },
  {
    slug: '2017-08-13-aziz-istanbul',
    sources: [
      {
        slug: '2017-08-13-aziz-istanbul',
        provenance: unseen,
        reason: 'Le bilan du procureur est connu sans que l’archive ait retrouvé sa déclaration.',
        errata: [['revendication rattachée', 'revendication versée à l’archive']],
      },
    ],
  },
  {
    slug: '2018-03-02-ouagadougou',
    summary: {
      fr: 'L’état-major burkinabè et l’ambassade de France sont attaqués le même jour ; huit militaires sont tués, selon le gouvernement, et le JNIM revendique ces attaques.',
      en: 'The Burkinabè army headquarters and the French embassy are attacked on the same day; eight soldiers are killed, according to the government, and JNIM claims the attacks.',
    },
  },
  {
    slug: '2019-11-01-indelimane',
    summary: {
      fr: 'Quarante-neuf soldats maliens et un civil sont tués dans un camp entre Ansongo et Ménaka, selon le gouvernement, qui avait auparavant annoncé cinquante-quatre morts.',
      en: 'Forty-nine Malian soldiers and one civilian are killed in a camp between Ansongo and Ménaka, according to the government, which had previously announced fifty-four dead.',
    },
    claims: [
      counted([null, 50, null], 'quarante-neuf soldats et un civil', 2, {
        note: 'Total de cinquante ; gouvernement malien.',
        chosen: 'Bilan corrigé, dernier que le gouvernement ait donné.',
      }),
    ],
  },
  {
    slug: '2019-11-06-boungou',
    sources: [
      {
        slug: '2019-11-06-boungou',
        provenance: unseen,
        reason:
          'Deux autorités ont donné un bilan ; l’archive n’a retrouvé ni la déclaration de l’une ni le communiqué de l’autre.',
      },
    ],
  },
  {
    slug: '2019-12-10-inates',
    summary: {
      fr: 'Soixante et onze soldats nigériens sont tués dans leur camp, près de la frontière malienne, selon le ministère de la Défense.',
      en: 'Seventy-one Nigerien soldiers are killed in their camp near the Malian border, according to the defence ministry.',
    },
  },
  {
    slug: '2020-01-09-chinegodar',
    summary: {
      fr: 'Quatre-vingt-neuf soldats nigériens sont tués un mois après Inatès, selon le gouvernement ; le chef d’état-major est remplacé.',
      en: 'Eighty-nine Nigerien soldiers are killed a month after Inatès, according to the government; the chief of staff is replaced.',
    },
  },
  {
    slug: '2020-03-23-bohoma',
    summary: {
      fr: 'Près d’une centaine de soldats tchadiens meurent, selon l’armée, dans l’attaque de leur base sur une presqu’île du lac Tchad.',
      en: 'Nearly a hundred Chadian soldiers die, according to the army, when their base on a Lake Chad peninsula is attacked.',
    },
  },
]
