import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow, said } from '../row.ts'

/** A strike, villages, protests put down: events added in 2021 and 2022. */
export const added2021to2022: readonly StarterRow[] = [
  {
    slug: '2021-01-03-bounti',
    edtf: '2021-01-03',
    type: 'air-strike',
    title: { fr: 'Frappe française à Bounti', en: 'French strike at Bounti' },
    summary: {
      fr: 'Une frappe aérienne française tue vingt-deux personnes à Bounti, dont dix-neuf civils selon la MINUSMA ; la France affirme n’avoir visé que des combattants.',
      en: 'A French air strike kills twenty-two people at Bounti, nineteen of them civilians according to MINUSMA; France maintains that it aimed only at fighters.',
    },
    status: 'draft',
    places: ['bounti'],
    actors: [
      ['barkhane', 'author'],
      ['minusma', 'party'],
      ['hcdh', 'party'],
      ['france', 'party'],
    ],
    themes: ['presence-francaise', 'violences-contre-les-civils', 'justice-internationale'],
    sources: [
      {
        slug: '2021-01-03-bounti-minusma',
        title: 'Notice : rapport des Nations unies sur Bounti',
        identifier:
          'MINUSMA et Haut-Commissariat des Nations unies aux droits de l’homme, rapport sur l’incident de Bounti, 30 mars 2021',
        reliability: 'B',
        reason: 'Enquête publiée d’un tiers, que la partie mise en cause récuse.',
        text: prose(`
          Une frappe aérienne française touche le village malien de Bounti le 3 janvier 2021. Le
          rapport que la MINUSMA et le Haut-Commissariat aux droits de l’homme publient le 30 mars
          compte vingt-deux morts, dont dix-neuf civils.

          Le rapport est celui d’un tiers, qui a enquêté et conclut contre une armée alliée de la
          mission. Il reçoit ici la cote que l’archive donne à l’enquête des Nations unies sur Moura :
          dans les deux cas, l’État mis en cause conteste, et la notice suivante garde sa réponse.

          Le nombre des morts et leur qualité sont deux questions. La première est peu discutée entre
          les parties ; la seconde l’est tout entière, et l’événement reste un brouillon.
        `),
      },
      {
        slug: '2021-01-03-bounti-france',
        title: 'Notice : version des autorités françaises sur Bounti',
        identifier:
          'France, ministère des Armées, réponse au rapport de la MINUSMA sur Bounti, mars 2021 : référence à établir',
        reliability: 'F',
        reason:
          'Parole de la partie mise en cause, sur sa propre action ; le texte de la réponse n’a pas été rattaché.',
        text: prose(`
          La France conteste les conclusions des Nations unies sur la frappe du 3 janvier 2021. Selon
          elle, aucun civil n’a été tué à Bounti : la frappe n’aurait atteint que des combattants.

          Cette version est celle de l’armée qui a frappé. L’archive la consigne à côté du rapport,
          avec la même place que celle qu’elle fait, ailleurs, aux démentis des armées malienne et
          burkinabè. Elle ne la tient ni pour vraie ni pour fausse.

          La réponse officielle est connue par la presse ; sa référence exacte reste à établir. Ni
          images ni listes publiées ne permettent à un lecteur de vérifier l’un ou l’autre récit.
        `),
      },
    ],
    claims: [
      claimsDate('2021-01-03', 'le 3 janvier 2021', 3, 'Jour donné par le rapport.'),
      counted([null, 22, null], 'vingt-deux morts, dont dix-neuf civils', 3, {
        note: 'Dont dix-neuf civils, selon le rapport.',
        chosen: 'Seule enquête publiée par un tiers.',
      }),
      said(
        'summary',
        {
          fr: 'La France soutient qu’aucun civil n’a été tué à Bounti.',
          en: 'France maintains that no civilian was killed at Bounti.',
        },
        'aucun civil n’a été tué à Bounti',
        4,
        {
          source: '2021-01-03-bounti-france',
          stance: 'disputes',
          note: 'Démenti de la partie mise en cause.',
        },
      ),
    ],
  },
  {
    slug: '2021-03-21-tillia',
    edtf: '2021-03-21',
    type: 'massacre',
    title: {
      fr: 'Massacre d’Intazayene et de Bakorat (Tillia)',
      en: 'Massacre at Intazayene and Bakorat (Tillia)',
    },
    summary: {
      fr: 'Cent trente-sept villageois nigériens sont tués près de Tillia, selon le gouvernement, qui portera ce nombre à cent quarante et un.',
      en: 'One hundred and thirty-seven Nigerien villagers are killed near Tillia, according to the government, which later raises the number to one hundred and forty-one.',
    },
    status: 'reviewed',
    places: ['intazayene', 'bakorat'],
    actors: [['niger', 'target']],
    themes: ['violences-contre-les-civils', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2021-03-21-tillia',
        title: 'Notice : massacre du secteur de Tillia',
        identifier: 'Niger, gouvernement, communiqué du 22 mars 2021',
        reliability: 'C',
        reason:
          'Parole d’un gouvernement sur des victimes civiles, corrigée ensuite par lui ; aucun tiers n’a compté.',
        text: prose(`
          Les habitants d’Intazayene et de Bakorat, dans le secteur de Tillia, au Niger, sont attaqués
          le 21 mars 2021. Le communiqué que le gouvernement publie le lendemain compte
          cent trente-sept habitants tués. Le nombre est porté plus tard à cent quarante et un.

          Onze semaines plus tôt, une centaine d’habitants de Tchombangou et de Zaroumdareye avaient
          été tués. L’attaque de Tillia est attribuée à des djihadistes ; aucune revendication n’étant
          rattachée, l’archive ne porte pas d’auteur.

          Les deux nombres viennent de la même autorité : le second corrige le premier. La date du
          second n’est pas établie ici.
        `),
      },
    ],
    claims: [
      claimsDate('2021-03-21', 'le 21 mars 2021', 2, 'Jour donné par le communiqué.'),
      counted([null, 141, null], 'porté plus tard à cent quarante et un', 3, {
        note: 'Gouvernement nigérien ; civils.',
        chosen: 'Bilan postérieur, qui corrige le premier.',
      }),
      counted([null, 137, null], 'cent trente-sept habitants tués', 4, {
        note: 'Communiqué du 22 mars, dépassé.',
      }),
    ],
    ties: [
      ['follows', '2021-01-02-tchombangou', 'Second massacre de villageois en onze semaines.'],
    ],
  },
  {
    slug: '2022-06-11-seytenga',
    edtf: '2022-06-11/2022-06-12',
    type: 'massacre',
    title: { fr: 'Massacre de Seytenga', en: 'Seytenga massacre' },
    summary: {
      fr: 'Quatre-vingt-six civils sont tués à Seytenga, au Burkina Faso, selon le gouvernement.',
      en: 'Eighty-six civilians are killed at Seytenga, Burkina Faso, according to the government.',
    },
    status: 'reviewed',
    places: ['seytenga'],
    actors: [['burkina-faso', 'target']],
    themes: ['violences-contre-les-civils', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2022-06-11-seytenga',
        title: 'Notice : massacre de Seytenga',
        identifier: 'Burkina Faso, gouvernement, bilan de l’attaque de Seytenga, juin 2022',
        reliability: 'C',
        reason: 'Parole d’un gouvernement sur des victimes civiles ; aucun tiers n’a compté.',
        text: prose(`
          Seytenga, au Burkina Faso, est attaquée du 11 au 12 juin 2022. Le bilan du
          gouvernement est de quatre-vingt-six civils tués. L’attaque est attribuée à des djihadistes,
          mais aucune revendication n’est rattachée, et l’archive ne porte pas d’auteur.

          Un an après Solhan, le pays enterre de nouveau les habitants d’une de ses localités. Les
          circonstances ne sont pas reprises : l’archive n’a versé aucun récit de survivant, et le
          bilan ne dit rien des blessés ni des déplacés.

          Le nombre a une seule origine, l’État. Il est montré parce qu’il est seul, et sa cote est
          celle de toute parole officielle sur des victimes que personne d’autre n’a comptées.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2022-06-11/2022-06-12',
        'du 11 au 12 juin 2022',
        2,
        'D’un jour à l’autre, selon le gouvernement.',
      ),
      counted([null, 86, null], 'quatre-vingt-six civils tués', 3, {
        note: 'Gouvernement burkinabè ; civils.',
        chosen: 'Seul bilan rattaché à une autorité.',
      }),
    ],
    ties: [
      ['follows', '2021-06-04-solhan', 'Même pays, un an après ; les auteurs ne sont pas établis.'],
    ],
  },
  {
    slug: '2022-06-18-diallassagou',
    edtf: '2022-06-18/2022-06-19',
    type: 'massacre',
    title: { fr: 'Massacre de Diallassagou', en: 'Diallassagou massacre' },
    summary: {
      fr: 'Cent trente-deux civils sont tués à Diallassagou, au Mali, selon le gouvernement.',
      en: 'One hundred and thirty-two civilians are killed at Diallassagou, Mali, according to the government.',
    },
    status: 'reviewed',
    places: ['diallassagou'],
    actors: [['mali', 'target']],
    themes: ['violences-contre-les-civils', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2022-06-18-diallassagou',
        title: 'Notice : massacre de Diallassagou',
        identifier: 'Mali, gouvernement de la transition, communiqué du 20 juin 2022',
        reliability: 'C',
        reason: 'Parole d’un gouvernement sur des victimes civiles ; aucun tiers n’a compté.',
        text: prose(`
          Des habitants de Diallassagou, au Mali, sont tués du 18 au 19 juin 2022. Le communiqué du
          gouvernement, daté du 20, donne un bilan de cent trente-deux civils. L’attaque est
          attribuée à des djihadistes ; sans revendication rattachée, l’archive ne porte pas d’auteur.

          La semaine précédente, quatre-vingt-six civils étaient morts à Seytenga, au Burkina Faso. Trois mois plus tôt, Moura avait été tenue cinq jours par l’armée. Les victimes
          de ces trois villages ne tombent pas sous les mêmes coups : la chronologie les montre
          ensemble, sans les confondre.

          Le nombre vient du seul État malien ; l’archive n’en connaît pas de liste.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2022-06-18/2022-06-19',
        'du 18 au 19 juin 2022',
        2,
        'D’un jour à l’autre, selon le communiqué.',
      ),
      counted([null, 132, null], 'un bilan de cent trente-deux civils', 3, {
        note: 'Gouvernement malien ; civils.',
        chosen: 'Seul bilan rattaché à une autorité.',
      }),
    ],
  },
  {
    slug: '2022-10-20-tchad',
    edtf: '2022-10-20',
    type: 'demonstration',
    title: {
      fr: 'Manifestations du 20 octobre 2022 au Tchad',
      en: 'Protests of 20 October 2022 in Chad',
    },
    summary: {
      fr: 'Les manifestations de N’Djamena, de Moundou et d’autres villes sont réprimées ; de cinquante à soixante-treize morts selon les autorités, cent vingt-huit selon la CNDH, deux cent dix-huit selon l’OMCT et la LTDH.',
      en: 'Protests in N’Djamena, Moundou and other towns are put down; from fifty to seventy-three dead according to the authorities, one hundred and twenty-eight according to the CNDH, two hundred and eighteen according to the OMCT and the LTDH.',
    },
    status: 'reviewed',
    places: ['ndjamena', 'moundou'],
    actors: [
      ['tchad', 'author'],
      ['cndh-tchad', 'party'],
    ],
    themes: ['mouvements-populaires', 'violences-contre-les-civils', 'coups-et-transitions'],
    sources: [
      {
        slug: '2022-10-20-tchad',
        title: 'Notice : le 20 octobre 2022 au Tchad',
        identifier:
          'Tchad, Commission nationale des droits de l’homme, rapport de février 2023 ; bilans des autorités, de l’OMCT et de la LTDH',
        reliability: 'B',
        reason:
          'Rapport d’une institution nationale distincte des forces mises en cause ; les autres bilans sont cités à côté.',
        text: prose(`
          Des manifestations éclatent dans plusieurs villes du Tchad, dont N’Djamena et Moundou, le 20
          octobre 2022. Elles sont réprimées par la force.

          Les bilans ne s’accordent pas. Les autorités parlent d’abord de cinquante morts, puis de
          soixante-treize. La Commission nationale des droits de l’homme en compte cent vingt-huit dans
          son rapport de février 2023. L’Organisation mondiale contre la torture et la Ligue tchadienne
          des droits de l’homme arrivent à deux cent dix-huit.

          La Commission est une institution du pays, sans être partie à la répression : son compte est
          montré. Le plus bas vient des autorités mises en cause, le plus haut de deux organisations de
          défense des droits ; tous restent visibles. Les morts des deux côtés ne sont pas distingués
          ici.
        `),
      },
    ],
    claims: [
      claimsDate('2022-10-20', 'le 20 octobre 2022', 2, 'Jour donné sans contradiction.'),
      counted([null, 128, null], 'en compte cent vingt-huit', 3, {
        note: 'Commission nationale des droits de l’homme, février 2023.',
        chosen: 'Rapport publié d’une institution qui n’est pas partie.',
      }),
      counted([50, null, 73], 'd’abord de cinquante morts, puis de soixante-treize', 4, {
        stance: 'disputes',
        note: 'Autorités tchadiennes ; le second nombre corrige le premier.',
      }),
      counted([null, 218, null], 'arrivent à deux cent dix-huit', 4, {
        stance: 'disputes',
        note: 'OMCT et LTDH.',
      }),
    ],
    ties: [['follows', '2021-04-20-deby', 'La transition ouverte en avril 2021.']],
  },
]
