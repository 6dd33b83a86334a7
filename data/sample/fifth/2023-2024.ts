import type { RowCorrection } from '../correction.ts'
import { claimsDate, counted, said } from '../row.ts'

/** The same of 2023 and 2024. */
export const fifthOf2023to2024: readonly RowCorrection[] = [
  {
    slug: '2023-04-20-karma',
    summary: {
      fr: 'Des habitants du village burkinabè de Karma sont tués : une soixantaine selon le procureur, cent trente-six selon le Collectif contre l’impunité (CISC), cent quarante-sept selon des villageois. La tuerie est attribuée aux forces armées.',
      en: 'Inhabitants of the Burkinabè village of Karma are killed: some sixty according to the prosecutor, one hundred and thirty-six according to the Collective against Impunity (CISC), one hundred and forty-seven according to villagers. The killing is attributed to the armed forces.',
    },
    claims: [
      counted([null, 136, null], 'en compte cent trente-six', 3, {
        stance: 'disputes',
        note: 'Collectif contre l’impunité et la stigmatisation des communautés (CISC).',
      }),
    ],
  },
  {
    slug: '2023-09-07-bamba',
    title: {
      fr: 'Attaque d’un bateau sur le fleuve Niger et du camp de Bamba',
      en: 'Attack on a boat on the Niger River and on the Bamba camp',
    },
  },
  {
    slug: '2023-11-14-kidal',
    withdrawn: ['la participation russe, que le communiqué passe sous silence'],
    claims: [
      said(
        'actors/wagner',
        'wagner',
        'la participation russe, que le communiqué ne mentionne pas',
        3,
        { note: 'Affirmée par le CSP, montrée par des images.' },
      ),
    ],
    sources: [
      {
        slug: '2023-11-14-kidal',
        errata: [['que le communiqué passe sous silence', 'que le communiqué ne mentionne pas']],
      },
    ],
  },
  {
    slug: '2023-12-22-depart-niger',
    summary: {
      fr: 'Près de cinq mois après le coup d’État de Niamey, les derniers militaires français quittent le pays.',
      en: 'Nearly five months after the coup in Niamey, the last French soldiers leave the country.',
    },
    sources: [
      {
        slug: '2023-12-22-depart-niger',
        errata: [['Le départ suit de cinq mois', 'Le départ suit de près de cinq mois']],
      },
    ],
  },
  {
    slug: '2024-06-03-audience',
    sources: [
      {
        slug: '2024-06-03-audience-alwihda',
        identifier: 'Alwihda Info, page a132750 sur l’audience accordée à Iounous-bek Evkourov',
      },
    ],
  },
  {
    slug: '2024-06-11-mansila',
    sources: [
      {
        slug: '2024-06-11-mansila',
        errata: [['intérêt à le grandir', 'intérêt à le grossir']],
      },
    ],
  },
  {
    slug: '2024-07-06-confederation-aes',
    actors: [
      ['aes', 'subject'],
      ['mali', 'signatory'],
      ['burkina-faso', 'signatory'],
      ['niger', 'signatory'],
      ['goita', 'signatory', 'colonel, président de la transition'],
      ['ibrahim-traore', 'signatory', 'capitaine, président de la transition'],
      ['tiani', 'signatory', 'général de brigade, président du CNSP'],
    ],
  },
  {
    slug: '2024-07-25-tinzaouaten',
    summary: {
      fr: 'Une colonne malienne et russe subit de lourdes pertes près de la frontière algérienne. Le CSP compte quatre-vingt-quatre morts de Wagner et quarante-sept soldats. Un bilan attribué à Wagner donne de vingt-deux à vingt-sept tués parmi ses hommes ; l’armée malienne ne donne pas de total.',
      en: 'A Malian and Russian column suffers heavy losses near the Algerian border. The CSP counts eighty-four Wagner dead and forty-seven soldiers. A toll attributed to Wagner gives twenty-two to twenty-seven killed among its men; the Malian army gives no total.',
    },
    claims: [
      claimsDate(
        '2024-07-25/2024-07-27',
        'du 25 au 27 juillet 2024',
        3,
        'Durée sur laquelle le CSP et l’état-major s’accordent.',
      ),
    ],
    sources: [
      {
        slug: '2024-07-25-tinzaouaten-wagner',
        errata: [
          ['Bamako et les rebelles disent', 'Bamako et le CSP disent'],
          ['l’un à grandir, l’autre', 'l’un à grossir, l’autre'],
        ],
      },
    ],
  },
  {
    slug: '2024-08-24-barsalogho',
    sources: [
      {
        slug: '2024-08-24-barsalogho-presse',
        errata: [
          [
            'Les enquêtes parues depuis donnent des bornes mieux fondées, et sont résumées dans une autre notice.',
            'L’enquête parue depuis donne une borne mieux fondée ; une autre notice la résume.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2024-09-17-bamako',
    summary: {
      fr: 'Attaques contre l’école de gendarmerie et la base aérienne de la capitale malienne, revendiquées par le JNIM ; plus de soixante-dix morts selon la presse, l’état-major ne donnant pas de nombre.',
      en: 'Attacks on the gendarmerie school and the air base of the Malian capital, claimed by JNIM; more than seventy dead according to the press, the general staff giving no number.',
    },
    claims: [
      counted([70, null, null], 'plus de soixante-dix morts', 3, {
        chosen: 'Borne basse commune aux décomptes publiés ; l’état-major n’en donne pas.',
      }),
    ],
    sources: [
      {
        slug: '2024-09-17-bamako',
        errata: [['L’état-major admet quelques', 'L’état-major reconnaît quelques']],
      },
    ],
  },
  {
    slug: '2024-10-27-barkaram',
    sources: [
      {
        slug: '2024-10-27-barkaram',
        errata: [['L’archive n’a rattaché aucune', 'L’archive n’a retrouvé aucune']],
      },
    ],
  },
  {
    slug: '2024-11-28-tchad-france',
    summary: {
      fr: 'N’Djamena annonce la rupture juste après le départ du ministre français des Affaires étrangères ; la dernière base est rendue le 30 janvier 2025.',
      en: 'N’Djamena announces the break just after the French foreign minister leaves; the last base is returned on 30 January 2025.',
    },
  },
]
