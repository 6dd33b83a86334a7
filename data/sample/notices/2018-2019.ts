import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow } from '../row.ts'

/** Headquarters, villages and camps of the three-border area. */
export const rows2018to2019: readonly StarterRow[] = [
  {
    slug: '2018-06-29-sevare',
    edtf: '2018-06-29',
    type: 'attack',
    title: {
      fr: 'Attaque du quartier général de la force du G5 à Sévaré',
      en: 'Attack on the G5 force headquarters at Sévaré',
    },
    summary: {
      fr: 'Un véhicule piégé enfonce l’entrée du poste de commandement de la force conjointe ; le JNIM revendique l’attaque.',
      en: 'A vehicle bomb breaches the entrance of the joint force’s command post; JNIM claims the attack.',
    },
    status: 'reviewed',
    places: ['sevare'],
    actors: [
      ['jnim', 'claimant'],
      ['force-conjointe-g5', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2018-06-29-sevare',
        title: 'Notice : attaque de Sévaré',
        identifier:
          'RFI, page du 29 juin 2018 sur l’attaque du quartier général de la force G5 à Sévaré',
        reliability: 'B',
        reason:
          'Rédaction d’ordinaire exacte, qui cite la force et l’hôpital ; écrit le jour même, sur des informations encore mouvantes.',
        text: prose(`
          Le quartier général de la force conjointe du G5 Sahel, à Sévaré, dans le centre du
          Mali, est attaqué le 29 juin 2018 à l’heure de la prière du vendredi. Un véhicule
          piégé, peint aux couleurs des forces internationales, explose contre l’entrée ; une
          fusillade suit. C’est la première fois que le poste de commandement est visé.

          Le groupe JNIM revendique l’opération par la voie d’une agence mauritanienne. On parle
          d’abord de six morts à l’hôpital ; le bilan rendu ensuite par la force est de deux
          militaires et un civil tués, sans les assaillants. La revendication, elle, en annonce
          davantage, sans preuve.

          La notice s’appuie sur la relation de RFI, du jour même, et sur des pages du lendemain pour
          la revendication. L’écart entre trois et six
          s’explique sans doute par le compte des assaillants. Le quartier général sera déplacé à
          Bamako.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2018-06-29',
        'le 29 juin 2018',
        2,
        'Un vendredi, comme le dit le texte : jour concordant.',
      ),
      counted([null, 3, null], 'deux militaires et un civil tués', 2, {
        note: 'Assaillants exclus.',
        chosen: 'Bilan rendu par la force elle-même, postérieur au premier compte.',
      }),
      counted([null, null, 6], 'six morts à l’hôpital', 4, {
        note: 'Premier compte, peut-être assaillants compris.',
      }),
    ],
    ties: [
      ['follows', '2017-07-02-force-conjointe', 'Première attaque de son poste de commandement.'],
    ],
  },
  {
    slug: '2019-03-23-ogossagou',
    edtf: '2019-03-23',
    type: 'massacre',
    title: { fr: 'Massacre d’Ogossagou', en: 'Ogossagou massacre' },
    summary: {
      fr: 'Environ cent soixante habitants peuls d’un village du centre du Mali sont tués à l’aube par des hommes armés présentés comme des chasseurs.',
      en: 'About one hundred and sixty Fulani inhabitants of a village in central Mali are killed at dawn by armed men described as hunters.',
    },
    status: 'reviewed',
    places: ['ogossagou'],
    actors: [['chasseurs-dozos', 'author']],
    themes: ['violences-contre-les-civils'],
    sources: [
      {
        slug: '2019-03-23-ogossagou',
        title: 'Notice : massacre d’Ogossagou',
        identifier:
          'MINUSMA, conclusions préliminaires de la mission d’enquête sur Ogossagou, 2 mai 2019',
        reliability: 'B',
        reason:
          'Enquête de terrain des Nations unies, méthodique ; conclusions encore préliminaires.',
        text: prose(`
          Avant le lever du jour, le 23 mars 2019, des hommes en armes entourent le quartier peul
          d’Ogossagou, près de Bankass, dans le centre du Mali. Ils tuent sans distinction
          d’âge, brûlent les cases. Les victimes sont des villageois et des
          déplacés accueillis chez eux.

          Les survivants désignent des chasseurs traditionnels. La milice que l’on cite alors, Dan
          Na Ambassagou, nie toute part au crime ; le gouvernement en annonce la dissolution le
          lendemain.

          Les enquêteurs de la MINUSMA ont compté au moins cent cinquante-sept morts. L’usage
          arrondit à environ cent soixante tués. Leurs conclusions, rendues
          publiques en mai, parlent d’une attaque planifiée ; elles ne nomment pas de
          commanditaire. Le même village sera frappé de nouveau en février 2020.
        `),
      },
    ],
    claims: [
      claimsDate('2019-03-23', 'le 23 mars 2019', 2, 'Jour établi par l’enquête.'),
      counted([157, null, null], 'au moins cent cinquante-sept morts', 2, {
        note: 'Compte des enquêteurs, donné comme un minimum.',
        chosen: 'Seul compte établi sur place par un tiers.',
      }),
      counted([null, 160, null], 'environ cent soixante tués', 3, {
        note: 'Arrondi d’usage.',
      }),
    ],
  },
  {
    slug: '2019-11-01-indelimane',
    edtf: '2019-11-01',
    type: 'attack',
    title: { fr: 'Attaque du camp d’Indelimane', en: 'Attack on the Indelimane camp' },
    summary: {
      fr: 'Une cinquantaine de soldats maliens sont tués dans leur camp, entre Ansongo et Ménaka ; le bilan officiel passe de quinze à cinquante-quatre en un jour.',
      en: 'Some fifty Malian soldiers are killed in their camp between Ansongo and Ménaka; the official toll rises from fifteen to fifty-four in a day.',
    },
    status: 'reviewed',
    places: ['indelimane'],
    actors: [
      ['eigs', 'claimant'],
      ['fama', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2019-11-01-indelimane',
        title: 'Notice : attaque d’Indelimane',
        identifier:
          'APA, dépêche de novembre 2019 sur l’attaque d’Indelimane, d’après le ministère malien de la Communication',
        reliability: 'C',
        reason:
          'Agence qui relaie la parole officielle d’une armée sur ses propres pertes ; aucun recoupement.',
        text: prose(`
          Le camp de l’armée malienne à Indelimane, entre Ansongo et Ménaka, est emporté le 1er
          novembre 2019 par des assaillants venus à moto. Les renforts envoyés sur place trouvent
          des corps, dix rescapés et un matériel détruit ou emporté. L’organisation État
          islamique dira le lendemain que ses hommes ont mené l’attaque.

          L’armée parle d’abord de quinze morts, puis de trente-cinq ; dans la nuit, le ministre
          de la Communication annonce cinquante-quatre corps, dont celui d’un civil. Les
          relations postérieures arrondissent à une cinquantaine de soldats.

          La succession des chiffres, en quelques heures, ressemble à un comptage qui avance
          plutôt qu’à une dispute. La notice garde les trois étapes. Elle suit une dépêche
          d’agence qui dit tenir ses informations du gouvernement.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2019-11-01',
        'le 1er novembre 2019',
        2,
        'Jour donné par le gouvernement et la presse.',
      ),
      counted([null, 54, null], 'cinquante-quatre corps, dont celui d’un civil', 3, {
        note: 'Cinquante-trois soldats et un civil.',
        chosen: 'Dernier bilan donné par le gouvernement.',
      }),
      counted([null, 15, null], 'd’abord de quinze morts', 5, { note: 'Premier bilan, dépassé.' }),
      counted([null, 35, null], 'puis de trente-cinq', 5, { note: 'Deuxième bilan, dépassé.' }),
    ],
  },
  {
    slug: '2019-12-10-inates',
    edtf: '2019-12-10',
    type: 'attack',
    title: { fr: 'Attaque du camp d’Inatès', en: 'Attack on the Inatès camp' },
    summary: {
      fr: 'Soixante et onze soldats nigériens sont tués dans leur camp, près de la frontière malienne.',
      en: 'Seventy-one Nigerien soldiers are killed in their camp near the Malian border.',
    },
    status: 'reviewed',
    places: ['inates'],
    actors: [
      ['eigs', 'claimant'],
      ['armee-nigerienne', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2019-12-10-inates',
        title: 'Notice : attaque d’Inatès',
        identifier:
          'Niger, ministère de la Défense nationale, annonce du 11 décembre 2019 ; bilan repris par Africanews le 4 janvier 2021',
        reliability: 'C',
        reason:
          'Communiqué d’une armée sur ses propres pertes ; le chiffre n’a pas été démenti, mais nul ne l’a vérifié sur place.',
        text: prose(`
          Plusieurs centaines de combattants attaquent le camp nigérien d’Inatès, à quelques
          kilomètres du Mali, dans la soirée du 10 décembre 2019. Ils coupent les
          communications, pilonnent la position, puis l’occupent pendant des heures. Le camp
          avait déjà été frappé au mois de juillet.

          Le ministère de la Défense annonce le lendemain la mort de soixante et onze militaires.
          C’est, à ce moment, la perte la plus lourde de l’armée nigérienne depuis le début du
          conflit. L’organisation État islamique revendique. Un deuil national de trois jours est
          décrété et le sommet prévu à Pau, reporté d’un mois.

          Le communiqué est celui de l’armée frappée. Aucun observateur indépendant n’a pu
          compter ; les rumeurs d’un bilan plus élevé n’ont trouvé aucun document et ne sont pas
          retenues.
        `),
      },
    ],
    claims: [
      claimsDate('2019-12-10', 'du 10 décembre 2019', 2, 'Jour donné par le communiqué.'),
      counted([null, 71, null], 'la mort de soixante et onze militaires', 2, {
        note: 'Chiffre officiel, assaillants exclus.',
        chosen: 'Seul bilan documenté.',
      }),
    ],
  },
]
