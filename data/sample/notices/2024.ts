import { prose } from '../prose.ts'
import { claimsDate, type StarterRow, said } from '../row.ts'

/** Exits and a confederation. */
export const rows2024: readonly StarterRow[] = [
  {
    slug: '2024-01-28-retrait-cedeao',
    edtf: '2024-01-28',
    type: 'diplomacy',
    title: {
      fr: 'Annonce du retrait de la CEDEAO',
      en: 'Withdrawal from ECOWAS announced',
    },
    summary: {
      fr: 'Le Burkina Faso, le Mali et le Niger annoncent leur sortie de la CEDEAO ; elle prend effet le 29 janvier 2025.',
      en: 'Burkina Faso, Mali and Niger announce that they are leaving ECOWAS; it takes effect on 29 January 2025.',
    },
    status: 'reviewed',
    places: [],
    actors: [
      ['burkina-faso', 'author'],
      ['mali', 'author'],
      ['niger', 'author'],
      ['cedeao', 'target'],
    ],
    themes: ['integration-regionale'],
    sources: [
      {
        slug: '2024-01-28-retrait-cedeao',
        title: 'Notice : sortie de la CEDEAO',
        identifier:
          'Burkina Faso, Mali et Niger, communiqué conjoint sur le retrait de la CEDEAO, 28 janvier 2024',
        reliability: 'A',
        reason: 'L’acte est le communiqué commun des trois gouvernements.',
        text: prose(`
          Les trois gouvernements de l’Alliance des États du Sahel font lire à leurs télévisions, le
          28 janvier 2024, un communiqué conjoint : le Burkina Faso, le Mali et le Niger se retirent
          sans délai de la CEDEAO, dont ils furent membres fondateurs. Ils lui reprochent des
          sanctions illégitimes, l’absence de secours contre les groupes armés et l’influence de
          puissances étrangères.

          L’organisation répond que son traité prévoit un préavis d’un an. La sortie devient
          effective le 29 janvier de l’année suivante, sans rupture des échanges, que les deux
          parties disent vouloir ménager.

          Le communiqué fait foi de la date. Une page de presse la place pourtant au « 28 janvier
          2023 » : c’est une faute d’année, car l’Alliance n’existait pas encore. La valeur fautive
          est gardée parmi les affirmations, et contestée.
        `),
      },
    ],
    claims: [
      claimsDate('2024-01-28', 'le 28 janvier 2024', 2, 'Date portée par le communiqué commun.'),
      said('date', '2023-01-28', 'une faute d’année', 5, {
        stance: 'disputes',
        note: 'Année fautive d’une page de presse ; antérieure à la création de l’Alliance.',
      }),
    ],
    ties: [['follows', '2023-09-16-charte-liptako', 'Les trois États agissent en alliance.']],
  },
  {
    slug: '2024-03-16-niger-usa',
    edtf: '2024-03-16',
    type: 'diplomacy',
    title: {
      fr: 'Le Niger dénonce l’accord militaire avec les États-Unis',
      en: 'Niger denounces its military agreement with the United States',
    },
    summary: {
      fr: 'Niamey déclare illégale la présence militaire américaine ; la base d’Agadez est remise le 5 août 2024.',
      en: 'Niamey declares the US military presence illegal; the Agadez base is handed over on 5 August 2024.',
    },
    status: 'reviewed',
    places: ['niamey'],
    actors: [
      ['cnsp-niger', 'author'],
      ['niger', 'author'],
      ['etats-unis', 'target'],
    ],
    themes: ['cooperation-militaire'],
    sources: [
      {
        slug: '2024-03-16-niger-usa',
        title: 'Notice : dénonciation de l’accord américano-nigérien',
        identifier:
          'Niger, Conseil national pour la sauvegarde de la patrie, communiqué du 16 mars 2024',
        reliability: 'A',
        reason: 'Acte officiel de celui qui dénonce ; ses griefs restent les siens.',
        text: prose(`
          Le porte-parole du Conseil nigérien, le colonel-major Amadou Abdramane, annonce à la
          télévision le 16 mars 2024 que le Niger dénonce avec effet immédiat l’accord de 2012 sur
          le personnel militaire des États-Unis. Une délégation américaine vient de quitter Niamey ;
          le communiqué lui reproche son ton, et ses griefs sur les liens du Niger avec la Russie et
          l’Iran.

          Washington négocie un délai. Un texte commun de mai fixe le départ à la mi-septembre ;
          la base 101 de Niamey est rendue en juillet, celle d’Agadez, d’où partaient les drones, le
          5 août.

          La notice suit le communiqué pour la rupture. Il fait foi de la volonté de Niamey, non de
          l’illégalité qu’il affirme, laquelle dépend d’un accord dont le texte n’est pas public.
        `),
      },
    ],
    claims: [
      claimsDate('2024-03-16', 'le 16 mars 2024', 2, 'Date du communiqué lu à la télévision.'),
    ],
    ties: [['follows', '2023-07-26-coup-niger', 'Rupture voulue par les auteurs du coup.']],
  },
  {
    slug: '2024-07-06-confederation-aes',
    edtf: '2024-07-06',
    type: 'agreement',
    title: {
      fr: 'Confédération des États du Sahel',
      en: 'Confederation of Sahel States',
    },
    summary: {
      fr: 'Le premier sommet de l’AES transforme l’alliance en confédération ; Assimi Goïta en prend la présidence pour un an.',
      en: 'The first AES summit turns the alliance into a confederation; Assimi Goïta takes its presidency for a year.',
    },
    status: 'reviewed',
    places: ['niamey'],
    actors: [
      ['aes', 'subject'],
      ['mali', 'signatory'],
      ['burkina-faso', 'signatory'],
      ['niger', 'host'],
      ['goita', 'signatory', 'colonel, président de la transition'],
      ['ibrahim-traore', 'signatory', 'capitaine, président de la transition'],
      ['tiani', 'signatory', 'général de brigade, président du CNSP'],
    ],
    themes: ['integration-regionale'],
    sources: [
      {
        slug: '2024-07-06-confederation-aes',
        title: 'Notice : traité de Niamey',
        identifier:
          'Traité portant création de la Confédération « Alliance des États du Sahel », Niamey, 6 juillet 2024',
        reliability: 'A',
        reason: 'Traité signé par les trois États : il fait foi de sa date et de son objet.',
        text: prose(`
          Le premier sommet de l’Alliance des États du Sahel s’achève à Niamey, le 6 juillet 2024,
          par un traité qui en fait une confédération. Les chefs d’État du Burkina Faso, du Mali et
          du Niger y mettent en commun la diplomatie, la défense et le développement, sans fondre
          leurs souverainetés.

          La présidence tournante revient pour un an au colonel Assimi Goïta. Une force unifiée, une
          banque d’investissement et la libre circulation sont annoncées. Le sommet se tient la veille
          de celui de la CEDEAO, à Abuja, ce qui n’échappe à personne : les trois pays y déclarent
          leur départ sans retour.

          Le traité est la source de la notice. Il date l’engagement ; la réalité de chaque promesse
          se mesure ailleurs, dans les actes d’application que l’archive n’a pas réunis.
        `),
      },
    ],
    claims: [claimsDate('2024-07-06', 'le 6 juillet 2024', 2, 'Date portée par le traité.')],
    ties: [['follows', '2023-09-16-charte-liptako', 'L’alliance devient confédération.']],
  },
  {
    slug: '2024-11-28-tchad-france',
    edtf: '2024-11-28',
    type: 'diplomacy',
    title: {
      fr: 'Le Tchad met fin à l’accord de défense avec la France',
      en: 'Chad ends its defence agreement with France',
    },
    summary: {
      fr: 'N’Djamena annonce la rupture quelques heures après le départ du ministre français ; la dernière base est rendue le 30 janvier 2025.',
      en: 'N’Djamena announces the break hours after the French minister leaves; the last base is returned on 30 January 2025.',
    },
    status: 'reviewed',
    places: ['ndjamena'],
    actors: [
      ['tchad', 'author'],
      ['france', 'target'],
      ['mahamat-deby', 'party', 'maréchal, président de la République'],
    ],
    themes: ['presence-francaise', 'cooperation-militaire'],
    sources: [
      {
        slug: '2024-11-28-tchad-france',
        title: 'Notice : rupture de l’accord franco-tchadien',
        identifier: 'Tchad, ministère des Affaires étrangères, communiqué du 28 novembre 2024',
        reliability: 'A',
        reason: 'Acte officiel de l’auteur de la décision.',
        text: prose(`
          Un communiqué du ministère tchadien des Affaires étrangères annonce, le 28 novembre 2024,
          que le pays met fin à l’accord de coopération en matière de défense signé avec la France.
          Le ministre français venait de quitter N’Djamena, sans rien savoir, dit-on à Paris.

          Le texte invoque la souveraineté, soixante-six ans après la proclamation de la République,
          dont c’est l’anniversaire, et assure que la rupture n’est pas une hostilité. Le Tchad était
          le dernier pays du Sahel où des soldats français demeuraient en nombre.

          Faya, Abéché, puis la base de N’Djamena sont rendues en deux mois ; la dernière l’est le 30
          janvier. La notice suit le communiqué pour la décision et la chronologie publique pour les
          remises. Les mobiles prêtés au président Mahamat Déby ne sont pas examinés.
        `),
      },
    ],
    claims: [claimsDate('2024-11-28', 'le 28 novembre 2024', 2, 'Date du communiqué.')],
    ties: [
      ['follows', '2022-08-15-depart-barkhane', 'Dernière étape du retrait français du Sahel.'],
    ],
  },
]
