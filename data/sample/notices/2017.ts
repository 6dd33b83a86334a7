import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow, said } from '../row.ts'

/** A broken peace camp, an alliance of armed groups, a joint force, an ambush. */
export const rows2017: readonly StarterRow[] = [
  {
    slug: '2017-01-18-moc-gao',
    edtf: '2017-01-18',
    type: 'attack',
    title: {
      fr: 'Attentat contre le camp du MOC à Gao',
      en: 'Bombing of the MOC camp at Gao',
    },
    summary: {
      fr: 'Un véhicule piégé explose parmi les combattants rassemblés pour les patrouilles mixtes de l’accord d’Alger ; des dizaines de morts.',
      en: 'A vehicle bomb explodes among fighters gathered for the mixed patrols of the Algiers agreement; dozens are killed.',
    },
    status: 'reviewed',
    places: ['gao'],
    actors: [
      ['al-mourabitoune', 'claimant'],
      ['moc', 'target'],
      ['cma', 'target'],
      ['plateforme', 'target'],
    ],
    themes: ['groupes-djihadistes', 'processus-de-paix'],
    sources: [
      {
        slug: '2017-01-18-moc-gao',
        title: 'Notice : attentat de Gao, premier bilan',
        identifier:
          'ONU, Conseil de sécurité et Secrétaire général, déclarations sur l’attentat de Gao, 18 janvier 2017, rapportées par Xinhua le 19',
        reliability: 'B',
        reason:
          'Condamnations officielles du jour même ; le nombre des morts vient de l’agence, qui le donne pour provisoire.',
        text: prose(`
          Un véhicule chargé d’explosifs saute à Gao, au matin du 18 janvier 2017, dans le camp
          du Mécanisme opérationnel de coordination. Soldats maliens, combattants de la
          Coordination des mouvements de l’Azawad et hommes de la Plateforme y étaient réunis
          pour préparer les patrouilles mixtes que l’accord d’Alger prévoit.

          Le Secrétaire général des Nations unies et le Conseil de sécurité condamnent
          l’attentat le jour même et demandent une enquête. La première dépêche compte au moins
          cinquante morts et une soixantaine de blessés. Le groupe Al-Mourabitoune revendique
          l’opération.

          Le bilan n’a cessé de monter avec le décès de blessés. Cette notice ne retient que la
          borne basse du premier soir ; une autre, jointe à l’événement, rassemble les chiffres
          plus élevés qui ont circulé ensuite dans la région.
        `),
      },
      {
        slug: '2017-01-18-moc-gao-bilans',
        title: 'Notice : attentat de Gao, bilans locaux',
        identifier:
          'Idiots Actifs, page sur le bilan de l’attentat du MOC (propos d’un porte-parole des jeunes patrouilleurs de Gao), janvier 2017',
        reliability: 'D',
        reason:
          'Page sans rédaction identifiée, qui rapporte une seule voix locale ; aucun recoupement n’est donné.',
        text: prose(`
          Deux jours après l’attentat de Gao, la ville enterre ses morts. Une page locale parle de
          soixante-dix-neuf inhumations pour la seule journée du 20 janvier 2017, puis, sur la
          foi d’un porte-parole des jeunes patrouilleurs, d’un total de cent six morts réparti
          entre la Coordination, la Plateforme et l’armée.

          Le détail par camp donne une apparence de précision ; la page ne dit pourtant ni qui a
          compté ni comment. Le porte-parole vient de la ville endeuillée, ce qui le
          rend proche des faits sans le rendre neutre. Des blessés graves ont été évacués, et
          leur sort a pu être compté deux fois.

          Ces nombres sont conservés comme des affirmations rivales. Aucun document officiel
          consulté ne confirme le plus haut.
        `),
      },
    ],
    claims: [
      claimsDate('2017-01-18', 'du 18 janvier 2017', 2, 'Jour des condamnations officielles.'),
      counted([50, null, null], 'au moins cinquante morts', 3, {
        chosen: 'Minimum du premier soir, sur lequel toutes les pages s’accordent.',
      }),
      counted([null, 79, null], 'soixante-dix-neuf inhumations', 3, {
        source: '2017-01-18-moc-gao-bilans',
        note: 'Inhumations d’un seul jour ; des blessés sont morts ensuite.',
      }),
      counted([null, 106, null], 'un total de cent six morts', 4, {
        source: '2017-01-18-moc-gao-bilans',
        note: 'Voix unique et locale, méthode inconnue.',
      }),
    ],
    ties: [['follows', '2015-05-15-accord-alger', 'Le camp appliquait une clause de l’accord.']],
  },
  {
    slug: '2017-03-02-jnim',
    edtf: '2017-03-02?',
    type: 'information',
    title: {
      fr: 'Annonce de la création du JNIM',
      en: 'Creation of JNIM announced',
    },
    summary: {
      fr: 'Plusieurs groupes djihadistes du Sahel annoncent dans une vidéo leur fusion sous l’autorité d’Iyad ag Ghali et leur allégeance à Al-Qaïda.',
      en: 'Several jihadist groups of the Sahel announce in a video their merger under Iyad ag Ghali and their allegiance to al-Qaeda.',
    },
    status: 'draft',
    places: ['mali'],
    actors: [
      ['jnim', 'subject'],
      ['iyad-ag-ghali', 'author'],
      ['aqmi', 'party'],
      ['al-mourabitoune', 'party'],
    ],
    themes: ['groupes-djihadistes', 'guerre-de-l-information'],
    sources: [
      {
        slug: '2017-03-02-jnim',
        title: 'Notice : annonce du Groupe de soutien à l’islam et aux musulmans',
        identifier:
          'ONU, Comité des sanctions 1267/1989/2253, résumé des motifs d’inscription QDe.159, 4 octobre 2018',
        reliability: 'B',
        reason:
          'Document officiel d’un organe tiers, rédigé dix-neuf mois après les faits à partir d’informations fournies par des États.',
        text: prose(`
          Une vidéo diffusée au début du mois, que l’on date le plus souvent du 2 mars 2017,
          montre cinq chefs djihadistes du Sahel. Iyad ag Ghali y annonce la réunion de leurs
          mouvements, dont Ansar Dine, la katiba Macina, Al-Mourabitoune et la branche saharienne
          d’Al-Qaïda au Maghreb islamique, dans un Groupe de soutien à l’islam et aux musulmans,
          plus connu sous le sigle JNIM. La nouvelle alliance fait allégeance à Al-Qaïda.

          Le jour reste incertain : des copies ont pu circuler dès le 1er mars, avant l’annonce
          par les canaux habituels, et le lieu du tournage est inconnu. La notice retient le jour
          donné par le résumé des motifs du Comité des sanctions, avec un point d’interrogation.

          Les annonces d’un groupe armé valent pour ce qu’il veut faire croire ; l’existence de
          l’alliance a été confirmée depuis par ses actes.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2017-03-02?',
        'du 2 mars 2017',
        3,
        'Jour du résumé officiel ; le doute sur la première diffusion est gardé dans la date.',
      ),
      said('date', '2017-03-01', 'dès le 1er mars', 4, {
        note: 'Circulation antérieure possible, sans document à l’appui.',
      }),
    ],
  },
  {
    slug: '2017-07-02-force-conjointe',
    edtf: '2017-07-02',
    type: 'deployment',
    title: {
      fr: 'Lancement de la Force conjointe du G5 Sahel',
      en: 'The G5 Sahel Joint Force is launched',
    },
    summary: {
      fr: 'Un sommet tenu à Bamako ouvre la force commune des cinq pays, que le Conseil de sécurité a saluée onze jours plus tôt.',
      en: 'A summit in Bamako opens the joint force of the five countries, which the Security Council had welcomed eleven days earlier.',
    },
    status: 'reviewed',
    places: ['bamako'],
    actors: [
      ['force-conjointe-g5', 'subject'],
      ['g5-sahel', 'author'],
      ['mali', 'host'],
      ['france', 'guest'],
    ],
    themes: ['integration-regionale', 'presence-francaise'],
    sources: [
      {
        slug: '2017-07-02-force-conjointe',
        title: 'Notice : force conjointe du G5 Sahel',
        identifier:
          'ONU, Conseil de sécurité, résolutions 2359 (2017) du 21 juin et 2391 (2017) du 8 décembre',
        reliability: 'A',
        reason: 'Actes d’un organe tiers, qui encadrent le lancement avant et après lui.',
        text: prose(`
          Le sommet des chefs d’État du G5 Sahel réuni à Bamako le 2 juillet 2017, auquel assiste
          le président français, lance la force conjointe des cinq pays. Le projet prévoit cinq
          mille soldats, des bataillons postés le long des frontières et un quartier général
          installé à Sévaré, dans le centre du Mali.

          Le Conseil de sécurité avait salué ce déploiement en juin par sa résolution 2359, sans
          lui donner le mandat ni l’argent demandés ; la résolution 2391, en décembre, organise
          un appui logistique par la MINUSMA. Le financement, surtout fait de promesses, restera
          la faiblesse de l’ensemble.

          Les deux résolutions encadrent l’événement et en confirment l’objet. Le jour du sommet
          lui-même est tenu pour sûr, toutes les relations le donnant.
        `),
      },
    ],
    claims: [
      claimsDate('2017-07-02', 'le 2 juillet 2017', 2, 'Jour du sommet, donné sans contradiction.'),
    ],
    ties: [['follows', '2014-02-16-g5-sahel', 'Bras militaire de l’organisation.']],
  },
  {
    slug: '2017-10-04-tongo-tongo',
    edtf: '2017-10-04',
    type: 'attack',
    title: { fr: 'Embuscade de Tongo Tongo', en: 'Tongo Tongo ambush' },
    summary: {
      fr: 'Une patrouille américano-nigérienne tombe dans une embuscade près de la frontière malienne ; quatre soldats américains et des soldats nigériens sont tués.',
      en: 'A US–Nigerien patrol is ambushed near the Malian border; four US soldiers and several Nigerien soldiers are killed.',
    },
    status: 'reviewed',
    places: ['tongo-tongo'],
    actors: [
      ['eigs', 'author'],
      ['etats-unis', 'target'],
      ['armee-nigerienne', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2017-10-04-tongo-tongo',
        title: 'Notice : embuscade de Tongo Tongo',
        identifier:
          'États-Unis, département de la Défense, résumé public de l’enquête sur l’embuscade d’octobre 2017 au Niger, 10 mai 2018',
        reliability: 'B',
        reason:
          'Enquête officielle détaillée, menée par l’une des armées engagées ; version publique abrégée.',
        text: prose(`
          Près du village nigérien de Tongo Tongo, à peu de distance du Mali, une colonne de
          soldats américains et nigériens est prise sous le feu le 4 octobre 2017, au retour
          d’une mission de recherche. Les assaillants, plus nombreux et mieux placés,
          appartiennent à l’État islamique au Grand Sahara, qui revendique le combat plusieurs
          mois après.

          Quatre soldats américains et au moins quatre soldats nigériens sont tués. D’autres
          décomptes nigériens ajoutent un mort, selon qu’ils tiennent compte ou non d’un
          auxiliaire. L’affaire révèle au public américain l’étendue d’une présence militaire
          qu’il ignorait.

          Le département de la Défense a publié en mai de l’année suivante un résumé de son
          enquête. La notice le suit pour la date et pour les pertes américaines ; il est moins
          sûr pour les pertes du partenaire.
        `),
      },
    ],
    claims: [
      claimsDate('2017-10-04', 'le 4 octobre 2017', 2, 'Date donnée par l’enquête officielle.'),
      counted(
        [8, null, null],
        'Quatre soldats américains et au moins quatre soldats nigériens sont tués',
        3,
        {
          note: 'Somme des deux minimums ; assaillants exclus.',
          chosen: 'Minimum donné par l’enquête.',
        },
      ),
      counted([null, 9, null], 'ajoutent un mort', 4, {
        note: 'Décomptes nigériens, sans document joint.',
      }),
    ],
  },
]
