import { prose } from '../prose.ts'
import { claimsDate, type StarterRow } from '../row.ts'

/** Intervention, mission and first agreement. */
export const rows2013: readonly StarterRow[] = [
  {
    slug: '2013-01-11-serval',
    edtf: '2013-01-11',
    type: 'deployment',
    title: { fr: 'Lancement de l’opération Serval', en: 'Operation Serval is launched' },
    summary: {
      fr: 'La France intervient militairement au Mali, au lendemain de la chute de Konna et à la demande des autorités de Bamako.',
      en: 'France intervenes militarily in Mali, the day after Konna falls and at the request of the authorities in Bamako.',
    },
    status: 'reviewed',
    places: ['mali'],
    actors: [
      ['france', 'author'],
      ['mali', 'party'],
    ],
    themes: ['presence-francaise', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2013-01-11-serval',
        title: 'Notice : intervention française au Mali',
        identifier:
          'ONU, Conseil de sécurité, déclaration à la presse sur la prise de Konna, 10 janvier 2013 ; résolution 2100 (2013), préambule',
        reliability: 'A',
        reason:
          'Documents officiels d’un organe tiers ; le premier précède l’intervention d’un jour, le second la mentionne.',
        text: prose(`
          L’intervention française au Mali commence le 11 janvier 2013. La veille, des colonnes
          djihadistes venues du nord ont pris Konna, aux portes de Mopti et de Sévaré ; le
          président par intérim, Dioncounda Traoré, a demandé l’aide de Paris. Des frappes
          aériennes et des forces spéciales arrêtent l’avance, puis des troupes au sol remontent
          vers Gao, Tombouctou et Kidal. L’opération reçoit le nom de Serval.

          Le Conseil de sécurité s’inquiète de la prise de Konna dans une déclaration à la presse
          du 10 janvier. Trois mois plus tard, sa résolution 2100 évoque l’action des
          forces françaises, menée à la demande des autorités maliennes.

          Ni l’existence ni le jour de l’opération ne sont discutés ; ses pertes et celles de
          l’adversaire ne sont pas reprises ici, faute d’un décompte que deux sources
          indépendantes donneraient.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2013-01-11',
        'le 11 janvier 2013',
        2,
        'Jour de l’annonce et des premières frappes.',
      ),
    ],
  },
  {
    slug: '2013-04-25-minusma',
    edtf: '2013-04-25',
    type: 'mandate',
    title: {
      fr: 'Résolution 2100 : création de la MINUSMA',
      en: 'Resolution 2100 creates MINUSMA',
    },
    summary: {
      fr: 'Le Conseil de sécurité crée la mission des Nations unies au Mali, qui prend la relève de la force africaine le 1er juillet 2013.',
      en: 'The Security Council creates the United Nations mission in Mali, which takes over from the African force on 1 July 2013.',
    },
    status: 'reviewed',
    places: ['new-york'],
    actors: [
      ['onu', 'author'],
      ['minusma', 'subject'],
      ['mali', 'party'],
    ],
    themes: ['nations-unies'],
    sources: [
      {
        slug: '2013-04-25-minusma',
        title: 'Notice : résolution 2100 (2013)',
        identifier: 'ONU, Conseil de sécurité, résolution 2100 (2013), S/RES/2100',
        reliability: 'A',
        reason: 'Le document est l’acte même : il fait foi de sa date et de son contenu.',
        text: prose(`
          Par sa résolution 2100, adoptée à New York le 25 avril 2013 au titre du chapitre VII de
          la Charte, le Conseil de sécurité crée la Mission multidimensionnelle intégrée des
          Nations unies pour la stabilisation au Mali (MINUSMA). La mission prend la place de la
          force africaine déployée depuis l’hiver ; le transfert a lieu au début de juillet.

          Elle doit stabiliser les villes, soutenir le processus politique et les élections,
          protéger les civils et veiller aux droits humains. Le texte autorise aussi les forces
          françaises à intervenir pour secourir les Casques bleus en danger.

          L’acte fait foi de sa propre date. Il ne dit rien de la conduite de la mission, que dix
          années de rapports du Secrétaire général décrivent et que les autorités maliennes
          jugeront bien autrement en 2023.
        `),
      },
    ],
    claims: [
      claimsDate('2013-04-25', 'le 25 avril 2013', 2, 'Date d’adoption portée par la résolution.'),
    ],
    ties: [
      ['follows', '2013-01-11-serval', 'La mission s’installe derrière l’intervention française.'],
    ],
  },
  {
    slug: '2013-06-18-ouagadougou',
    edtf: '2013-06-18',
    type: 'agreement',
    title: { fr: 'Accord préliminaire de Ouagadougou', en: 'Ouagadougou preliminary agreement' },
    summary: {
      fr: 'Le gouvernement malien et les groupes armés de Kidal s’accordent sur un cessez-le-feu qui rend possible l’élection présidentielle.',
      en: 'The Malian government and the armed groups of Kidal agree a ceasefire that makes the presidential election possible.',
    },
    status: 'reviewed',
    places: ['ouagadougou'],
    actors: [
      ['mali', 'signatory'],
      ['mnla', 'signatory'],
      ['hcua', 'signatory'],
      ['burkina-faso', 'mediator'],
    ],
    themes: ['processus-de-paix', 'rebellions-du-nord'],
    sources: [
      {
        slug: '2013-06-18-ouagadougou',
        title: 'Notice : accord préliminaire de Ouagadougou',
        identifier:
          'Accord préliminaire à l’élection présidentielle et aux pourparlers inclusifs de paix au Mali, Ouagadougou, 18 juin 2013',
        reliability: 'A',
        reason: 'Texte signé par les parties : il fait foi de sa date et des engagements pris.',
        text: prose(`
          À Ouagadougou, le 18 juin 2013, le gouvernement de transition du Mali signe avec le
          Mouvement national de libération de l’Azawad et le Haut Conseil pour l’unité de
          l’Azawad un accord préliminaire à l’élection présidentielle et aux pourparlers
          inclusifs de paix. La médiation burkinabè agit au nom de la CEDEAO.

          Les signataires s’engagent à un cessez-le-feu immédiat, au cantonnement des combattants
          et au retour progressif de l’armée et de l’administration à Kidal, afin que le scrutin
          de l’été puisse se tenir dans tout le pays. Le fond du différend, le statut du nord,
          est renvoyé à des pourparlers ultérieurs.

          La notice suit le texte de l’accord. Celui-ci prouve ce qui fut promis, non ce qui fut
          tenu : le retour de l’État à Kidal resta partiel et fut interrompu dès 2014.
        `),
      },
    ],
    claims: [
      claimsDate('2013-06-18', 'le 18 juin 2013', 2, 'Date de signature portée par l’accord.'),
    ],
    ties: [
      [
        'follows',
        '2012-04-06-azawad',
        'Premier accord écrit avec ceux qui avaient proclamé l’Azawad.',
      ],
    ],
  },
]
