import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow } from '../row.ts'

/** Two departures, a village, a boat: events added in 2023. */
export const added2023: readonly StarterRow[] = [
  {
    slug: '2023-01-18-sabre',
    edtf: '2023-01-18/2023-02-18',
    type: 'deployment',
    title: {
      fr: 'Fin de la force française Sabre au Burkina Faso',
      en: 'End of the French force Sabre in Burkina Faso',
    },
    summary: {
      fr: 'Le Burkina Faso dénonce l’accord sur la présence de la force Sabre, qui quitte Ouagadougou en un mois.',
      en: 'Burkina Faso ends the agreement on the presence of Force Sabre, which leaves Ouagadougou within a month.',
    },
    status: 'reviewed',
    places: ['ouagadougou'],
    actors: [
      ['burkina-faso', 'author'],
      ['sabre', 'subject'],
      ['france', 'target'],
    ],
    themes: ['presence-francaise', 'cooperation-militaire'],
    sources: [
      {
        slug: '2023-01-18-sabre',
        title: 'Notice : départ de la force Sabre',
        identifier: 'Burkina Faso, note de dénonciation du 18 janvier 2023',
        reliability: 'A',
        reason: 'L’acte est la note elle-même : il fait foi de la décision et de son jour.',
        text: prose(`
          La fin de la force Sabre s’étend du 18 janvier au 18 février 2023. Le premier jour, une note
          du Burkina Faso dénonce l’accord qui réglait la présence à Ouagadougou de cette force
          française ; le dernier, son départ est marqué dans la capitale burkinabè.

          La décision vient cinq mois après le départ de Barkhane du Mali, et près de quatre mois après
          la prise du pouvoir par le capitaine Ibrahim Traoré. Le Niger, puis le Tchad, suivront par
          d’autres voies.

          La note fait foi de la rupture et de son jour. Les motifs que chaque capitale donne restent
          les siens, et ne sont pas repris.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2023-01-18/2023-02-18',
        'du 18 janvier au 18 février 2023',
        2,
        'De la note de dénonciation à la fin de la présence.',
      ),
    ],
    ties: [
      [
        'follows',
        '2022-09-30-coup-traore',
        'Décision des autorités issues du second coup de 2022.',
      ],
    ],
  },
  {
    slug: '2023-04-20-karma',
    edtf: '2023-04-20',
    type: 'massacre',
    title: { fr: 'Massacre de Karma', en: 'Karma massacre' },
    summary: {
      fr: 'Des habitants du village burkinabè de Karma sont tués, et la tuerie est attribuée aux forces armées : une soixantaine selon le procureur, cent trente-six selon le CISC, cent quarante-sept selon des villageois.',
      en: 'Inhabitants of the Burkinabè village of Karma are killed, and the killing is attributed to the armed forces: some sixty according to the prosecutor, one hundred and thirty-six according to the CISC, one hundred and forty-seven according to villagers.',
    },
    status: 'draft',
    places: ['karma'],
    actors: [['armee-burkinabe', 'party']],
    themes: ['violences-contre-les-civils'],
    sources: [
      {
        slug: '2023-04-20-karma',
        title: 'Notice : massacre de Karma',
        identifier:
          'Burkina Faso, procureur, déclaration du 23 avril 2023 ; bilans du CISC et de villageois de Karma',
        reliability: 'C',
        reason:
          'Parole d’un magistrat de l’État dont les forces sont mises en cause ; les autres bilans viennent d’un collectif et des proches.',
        text: prose(`
          Le 20 avril 2023, des habitants de Karma, au Burkina Faso, sont tués. La tuerie est attribuée
          aux forces burkinabè ; aucune enquête publiée n’ayant établi leur part, l’armée est portée
          comme partie, non comme auteur.

          Trois jours après, le procureur parle d’une soixantaine de morts. Le Collectif contre l’impunité et la
          stigmatisation des communautés (CISC) en compte cent trente-six, des villageois cent
          quarante-sept. Aucun de ces comptes n’est accompagné d’une liste que l’archive connaisse.

          Les trois auteurs ne sont pas à la même distance des faits ni de l’État. Jusqu’à une enquête
          publiée, aucun bilan n’est choisi, et l’événement reste un brouillon, comme Moura et Bounti.
        `),
      },
    ],
    claims: [
      claimsDate('2023-04-20', 'Le 20 avril 2023', 3, 'Jour donné par le procureur.'),
      counted([null, 60, null], 'parle d’une soixantaine de morts', 3, {
        note: 'Procureur, 23 avril 2023.',
      }),
      counted([null, 136, null], 'en compte cent trente-six', 3, {
        stance: 'disputes',
        note: 'CISC.',
      }),
      counted([null, 147, null], 'des villageois cent quarante-sept', 3, {
        stance: 'disputes',
        note: 'Villageois de Karma.',
      }),
    ],
  },
  {
    slug: '2023-09-07-bamba',
    edtf: '2023-09-07',
    type: 'attack',
    title: {
      fr: 'Attaque d’un bateau sur le Niger et du camp de Bamba',
      en: 'Attack on a boat on the Niger and on the Bamba camp',
    },
    summary: {
      fr: 'Un bateau et un camp de l’armée malienne sont attaqués ; quarante-neuf civils et quinze soldats sont tués, selon le gouvernement.',
      en: 'A boat and a Malian army camp are attacked; forty-nine civilians and fifteen soldiers are killed, according to the government.',
    },
    status: 'reviewed',
    places: ['bamba'],
    actors: [['fama', 'target']],
    themes: ['violences-contre-les-civils', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2023-09-07-bamba',
        title: 'Notice : le bateau et le camp de Bamba',
        identifier:
          'Mali, gouvernement de la transition, communiqué sur l’attaque du 7 septembre 2023',
        reliability: 'C',
        reason:
          'Parole d’un gouvernement sur ses pertes et sur des victimes civiles ; aucun tiers n’a compté.',
        text: prose(`
          Un bateau qui navigue sur le fleuve Niger et le camp militaire de Bamba sont attaqués au Mali
          le 7 septembre 2023. Le communiqué du gouvernement compte quarante-neuf civils et
          quinze soldats tués, soit soixante-quatre morts.

          Les deux attaques sont réunies ici comme le communiqué les réunit. Il ne dit pas combien de
          personnes étaient à bord, et les disparus du fleuve ne se comptent pas d’un jour à l’autre :
          le nombre des civils est à lire comme un minimum probable.

          L’auteur n’est pas porté, faute de revendication rattachée à un document. Le bilan vient
          d’une seule autorité, et la cote le dit.
        `),
      },
    ],
    claims: [
      claimsDate('2023-09-07', 'le 7 septembre 2023', 2, 'Jour donné par le communiqué.'),
      counted([null, 64, null], 'soit soixante-quatre morts', 3, {
        note: 'Quarante-neuf civils et quinze soldats ; gouvernement malien.',
        chosen: 'Seul bilan rattaché à une autorité.',
      }),
    ],
  },
  {
    slug: '2023-12-22-depart-niger',
    edtf: '2023-12-22',
    type: 'deployment',
    title: {
      fr: 'Départ des dernières troupes françaises du Niger',
      en: 'The last French troops leave Niger',
    },
    summary: {
      fr: 'Cinq mois après le coup d’État de Niamey, les derniers militaires français quittent le pays.',
      en: 'Five months after the coup in Niamey, the last French soldiers leave the country.',
    },
    status: 'reviewed',
    places: ['niamey'],
    actors: [
      ['france', 'subject'],
      ['niger', 'host'],
    ],
    themes: ['presence-francaise'],
    sources: [
      {
        slug: '2023-12-22-depart-niger',
        title: 'Notice : départ français de Niamey',
        identifier:
          'États-majors français et nigérien, annonces du départ des troupes françaises, Niamey, 22 décembre 2023',
        reliability: 'A',
        reason: 'Acte que les deux armées datent de la même façon.',
        text: prose(`
          Les derniers militaires français présents au Niger en partent le 22 décembre 2023. Les
          états-majors des deux pays l’annoncent, et s’accordent sur le jour : c’est assez rare, dans
          cette chronologie, pour être noté.

          Le départ suit de cinq mois le coup d’État du 26 juillet. Le Niger avait recueilli, seize
          mois plus tôt, la dernière unité de Barkhane sortie du Mali ; le Burkina Faso avait vu partir
          la force Sabre en février.

          Deux paroles opposées en politique et concordantes sur un fait valent ici mieux qu’une seule.
          Elles datent l’événement ; elles ne disent rien de commun sur ses raisons, et l’archive ne
          tranche pas entre elles.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2023-12-22',
        'le 22 décembre 2023',
        2,
        'Jour sur lequel les deux états-majors s’accordent.',
      ),
    ],
    ties: [['follows', '2023-07-26-coup-niger', 'Rupture qui suit le coup d’État.']],
  },
]
