import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow } from '../row.ts'

/** Camps overrun, a summit at Pau, a president overthrown. */
export const rows2020: readonly StarterRow[] = [
  {
    slug: '2020-01-09-chinegodar',
    edtf: '2020-01-09',
    type: 'attack',
    title: { fr: 'Attaque du camp de Chinégodar', en: 'Attack on the Chinégodar camp' },
    summary: {
      fr: 'Quatre-vingt-neuf soldats nigériens sont tués un mois après Inatès ; l’état-major est remanié.',
      en: 'Eighty-nine Nigerien soldiers are killed a month after Inatès; the high command is reshuffled.',
    },
    status: 'reviewed',
    places: ['chinegodar'],
    actors: [
      ['eigs', 'claimant'],
      ['armee-nigerienne', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2020-01-09-chinegodar',
        title: 'Notice : attaque de Chinégodar',
        identifier:
          'Niger, gouvernement, annonce du 12 janvier 2020 ; bilan repris par Africanews le 4 janvier 2021',
        reliability: 'C',
        reason:
          'Annonce d’un État sur ses propres pertes, tardive, non vérifiée par un tiers ; le chiffre n’a pas varié depuis.',
        text: prose(`
          Le camp nigérien de Chinégodar, dans la région de Tillabéri, est attaqué le 9 janvier
          2020 au début de l’après-midi par des hommes à moto et en voiture. Les combats durent
          plusieurs heures ; un appui aérien étranger aide à repousser les assaillants vers le
          Mali.

          Le premier communiqué compte vingt-cinq soldats morts. Trois jours plus tard, après le
          ratissage, le gouvernement en reconnaît quatre-vingt-neuf. Nulle attaque n’avait
          jusque-là coûté autant à l’armée du Niger ; le chef d’état-major est remplacé dans
          la semaine du sommet de Pau.

          Le second chiffre est repris partout, sans autre origine que l’annonce officielle. Les
          pertes attribuées à l’adversaire par la même annonce ne sont pas retenues, car personne
          ne les a constatées.
        `),
      },
    ],
    claims: [
      claimsDate('2020-01-09', 'le 9 janvier 2020', 2, 'Jour donné par le gouvernement.', {
        note: 'Un jeudi.',
      }),
      counted([null, 89, null], 'le gouvernement en reconnaît quatre-vingt-neuf', 2, {
        chosen: 'Bilan définitif, jamais révisé depuis.',
      }),
      counted([null, 25, null], 'compte vingt-cinq soldats morts', 5, {
        note: 'Premier bilan, dépassé.',
      }),
    ],
    ties: [['follows', '2019-12-10-inates', 'Même région, même auteur déclaré, un mois après.']],
  },
  {
    slug: '2020-01-13-pau',
    edtf: '2020-01-13',
    type: 'diplomacy',
    title: { fr: 'Sommet de Pau', en: 'Pau summit' },
    summary: {
      fr: 'La France et les cinq États du G5 Sahel annoncent une coalition et désignent l’État islamique au Grand Sahara comme ennemi prioritaire.',
      en: 'France and the five G5 Sahel states announce a coalition and name Islamic State in the Greater Sahara as the priority enemy.',
    },
    status: 'reviewed',
    places: ['pau'],
    actors: [
      ['france', 'host'],
      ['g5-sahel', 'guest'],
      ['ibk', 'present', 'président de la République du Mali'],
      ['kabore-roch', 'present', 'président du Faso'],
      ['idriss-deby', 'present', 'président de la République du Tchad'],
    ],
    themes: ['presence-francaise', 'integration-regionale'],
    sources: [
      {
        slug: '2020-01-13-pau',
        title: 'Notice : sommet de Pau',
        identifier:
          'Déclaration conjointe des chefs d’État du G5 Sahel et de la France, Pau, 13 janvier 2020',
        reliability: 'A',
        reason: 'Texte commun des participants : il fait foi de ce qu’ils ont décidé ce jour-là.',
        text: prose(`
          À Pau, dans le sud-ouest de la France, le président français reçoit le 13 janvier 2020
          ses cinq homologues du G5 Sahel. La rencontre, remise d’un mois après le désastre
          d’Inatès, se tient dans un climat de défiance : les manifestations contre la présence
          française se multiplient et Paris demande une clarification publique.

          La déclaration conjointe réaffirme le souhait des cinq États que l’engagement français
          continue. Elle crée une Coalition pour le Sahel en quatre volets, place les forces sous
          un commandement conjoint dans la zone des trois frontières et y désigne l’État
          islamique au Grand Sahara comme cible première.

          Des renforts français suivent. Le texte commun est la source de la notice ; l’ambiance
          de la rencontre n’y figure pas et relève de la presse du temps.
        `),
      },
    ],
    claims: [claimsDate('2020-01-13', 'le 13 janvier 2020', 2, 'Date portée par la déclaration.')],
    ties: [['follows', '2019-12-10-inates', 'Le sommet avait été reporté après cette attaque.']],
  },
  {
    slug: '2020-03-23-bohoma',
    edtf: '2020-03-23',
    type: 'attack',
    title: { fr: 'Attaque de Boko Haram à Bohoma', en: 'Boko Haram attack at Bohoma' },
    summary: {
      fr: 'Près d’une centaine de soldats tchadiens meurent dans l’attaque de leur base sur une presqu’île du lac Tchad.',
      en: 'Nearly a hundred Chadian soldiers die when their base on a Lake Chad peninsula is attacked.',
    },
    status: 'reviewed',
    places: ['bohoma'],
    actors: [
      ['boko-haram', 'claimant'],
      ['armee-tchadienne', 'target'],
      ['idriss-deby', 'party', 'président de la République du Tchad'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2020-03-23-bohoma',
        title: 'Notice : attaque de Bohoma',
        identifier:
          'Armée nationale tchadienne, communiqué radiodiffusé du 25 mars 2020, rapporté par Tchadinfos ; Alwihda Info, mars et mai 2020',
        reliability: 'C',
        reason:
          'Parole d’une armée sur ses propres pertes, relayée par deux rédactions locales qui en dépendent.',
        text: prose(`
          La garnison tchadienne de Bohoma, dans la province du Lac, est assaillie avant l’aube
          le 23 mars 2020 par des combattants venus en hors-bord. Huit heures de combat ne
          suffisent pas à la dégager : les renforts tombent à leur tour dans une embuscade, et
          vingt-quatre véhicules sont détruits.

          Le président Idriss Déby, sur place dès le lendemain, annonce quatre-vingt-douze morts.
          Le surlendemain, l’état-major porte le bilan à quatre-vingt-dix-huit soldats tués. La
          faction de Boko Haram restée fidèle à Abubakar Shekau revendique. Une riposte, la
          Colère de Bohoma, est lancée avant la fin du mois.

          Les deux nombres ont la même origine, l’armée frappée ; le second corrige le premier.
          Le village est aussi écrit Boma, ce qui a parfois fait croire à deux combats.
        `),
      },
    ],
    claims: [
      claimsDate('2020-03-23', 'le 23 mars 2020', 2, 'Jour donné par l’armée et par la presse.', {
        note: 'Un lundi, comme le disent les pages consultées.',
      }),
      counted([null, 98, null], 'le bilan à quatre-vingt-dix-huit soldats tués', 2, {
        chosen: 'Communiqué postérieur, qui corrige le premier.',
      }),
      counted([null, 92, null], 'annonce quatre-vingt-douze morts', 4, {
        note: 'Bilan provisoire donné par le président.',
      }),
    ],
  },
  {
    slug: '2020-08-18-coup-ibk',
    edtf: '2020-08-18',
    type: 'coup',
    title: {
      fr: 'Coup d’État contre Ibrahim Boubacar Keïta',
      en: 'Coup d’état against Ibrahim Boubacar Keïta',
    },
    summary: {
      fr: 'Des officiers partis de Kati arrêtent le président malien, qui démissionne dans la nuit ; Assimi Goïta prend la tête du CNSP.',
      en: 'Officers from Kati arrest the Malian president, who resigns overnight; Assimi Goïta takes the head of the CNSP.',
    },
    status: 'reviewed',
    places: ['kati', 'bamako'],
    actors: [
      ['cnsp-mali', 'author'],
      ['goita', 'author', 'colonel'],
      ['ibk', 'target', 'président de la République du Mali'],
    ],
    themes: ['coups-et-transitions', 'mouvements-populaires'],
    sources: [
      {
        slug: '2020-08-18-coup-ibk',
        title: 'Notice : chute d’Ibrahim Boubacar Keïta',
        identifier: 'CEDEAO, communiqué sur la situation au Mali, 18 août 2020',
        reliability: 'A',
        reason:
          'Prise de position officielle du jour même ; elle atteste la mutinerie, non sa suite.',
        text: prose(`
          Une mutinerie éclate au camp de Kati au matin du 18 août 2020. Les officiers gagnent
          Bamako, arrêtent le président Ibrahim Boubacar Keïta et son Premier ministre, et les
          ramènent à Kati. Le président annonce sa démission à la télévision peu avant minuit.

          Un Comité national pour le salut du peuple se présente dans la nuit. Le colonel Assimi
          Goïta en prend la tête. Depuis le mois de juin, une coalition d’opposants et de
          religieux réclamait dans la rue le départ du chef de l’État.

          La CEDEAO condamne l’acte par un communiqué du jour même, ferme les frontières et
          suspend le Mali de ses organes. Ce texte date sûrement la mutinerie ; les circonstances
          de la démission, obtenue d’un homme détenu, sont connues par la déclaration télévisée.
        `),
      },
    ],
    claims: [claimsDate('2020-08-18', 'du 18 août 2020', 2, 'Jour du communiqué de la CEDEAO.')],
  },
]
