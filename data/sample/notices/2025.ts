import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow, said } from '../row.ts'

/** From Wagner to Africa Corps, under attack. */
export const rows2025: readonly StarterRow[] = [
  {
    slug: '2025-06-01-boulkessi',
    edtf: '2025-06-01',
    type: 'attack',
    title: { fr: 'Attaque du camp de Boulkessi', en: 'Attack on the Boulkessi camp' },
    summary: {
      fr: 'Le JNIM emporte un grand camp du centre du Mali et tue au moins trente soldats ; Tombouctou est visée le lendemain.',
      en: 'JNIM overruns a large camp in central Mali and kills at least thirty soldiers; Timbuktu is struck the next day.',
    },
    status: 'reviewed',
    places: ['boulkessi'],
    actors: [
      ['jnim', 'claimant'],
      ['fama', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2025-06-01-boulkessi',
        title: 'Notice : attaque de Boulkessi',
        identifier: 'AFP, dépêche de juin 2025 sur Boulkessi, reprise par TV5 Monde',
        reliability: 'B',
        reason:
          'Agence d’ordinaire exacte, qui cite plusieurs voix et leurs limites ; aucune n’est nommée.',
        text: prose(`
          Le camp de Boulkessi, l’un des principaux de l’armée malienne dans le centre du pays, est
          pris d’assaut le 1er juin 2025 par des combattants du JNIM, qui le pillent et le brûlent.
          L’état-major reconnaît que ses hommes se sont battus avant de se replier, et ne donne aucun
          nombre.

          Une source de sécurité à Bamako parle d’au moins trente soldats tués et d’autres portés
          disparus. Un élu local en compte au moins soixante ; une autre source précise que ce total comprend
          les morts, les disparus et les prisonniers. Le lendemain, le camp et l’aéroport de
          Tombouctou sont visés à leur tour.

          La dépêche qui sert de base cite ces voix sans les nommer. La borne basse est seule
          retenue : l’autre nombre ne compte pas la même chose.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2025-06-01',
        'le 1er juin 2025',
        2,
        'Un dimanche : jour donné par l’armée et l’agence.',
      ),
      counted([30, null, null], 'au moins trente soldats tués', 3, {
        chosen: 'Minimum commun aux sources ; l’armée ne donne rien.',
      }),
      counted([60, null, null], 'en compte au moins soixante', 4, {
        stance: 'disputes',
        note: 'Comprend peut-être disparus et prisonniers.',
      }),
    ],
  },
  {
    slug: '2025-06-06-depart-wagner',
    edtf: '2025-06-06',
    type: 'deployment',
    title: {
      fr: 'Annonce du départ de Wagner du Mali',
      en: 'Wagner announces its departure from Mali',
    },
    summary: {
      fr: 'Wagner déclare sa mission accomplie ; Africa Corps, qui dépend du ministère russe de la Défense, prend la suite.',
      en: 'Wagner declares its mission accomplished; Africa Corps, which answers to the Russian defence ministry, takes over.',
    },
    status: 'reviewed',
    places: ['mali'],
    actors: [
      ['wagner', 'author'],
      ['africa-corps', 'party'],
      ['russie', 'party'],
    ],
    themes: ['cooperation-russe', 'guerre-de-l-information'],
    sources: [
      {
        slug: '2025-06-06-depart-wagner',
        title: 'Notice : Wagner annonce quitter le Mali',
        identifier: 'Wagner, annonce diffusée par messagerie, 6 juin 2025 : référence à établir',
        reliability: 'F',
        reason:
          'L’annonce est connue par la presse ; l’archive n’a pas le message d’origine et ne peut en juger l’auteur.',
        text: prose(`
          Dans un message diffusé sur ses canaux, le groupe Wagner annonce le 6 juin 2025 qu’il
          quitte le Mali, mission accomplie : les villes du nord seraient revenues sous l’autorité
          de Bamako. Quelques heures plus tard, Africa Corps, corps rattaché au ministère russe de la
          Défense, fait savoir que la présence de la Russie continue.

          Il s’agit donc d’un changement de statut plus que d’un retrait ; une partie des hommes
          passe, dit-on, d’un corps à l’autre. L’annonce vient cinq jours après la perte de
          Boulkessi.

          Le message est connu par la presse seule ; sa référence reste à établir. Une page le date du
          « jeudi 6 juin » : or ce jour était un vendredi, et le quantième, confirmé par les autres
          pages, prévaut sur le jour de la semaine.
        `),
      },
    ],
    claims: [
      claimsDate('2025-06-06', 'le 6 juin 2025', 2, 'Quantième donné par toutes les pages.', {
        note: 'Une page écrit « jeudi 6 juin » ; le 6 était un vendredi.',
      }),
    ],
    ties: [['follows', '2021-12-wagner', 'Fin annoncée de la mission que Bamako niait.']],
  },
  {
    slug: '2025-07-01-sept-localites',
    edtf: '2025-07-01',
    type: 'attack',
    title: {
      fr: 'Attaques coordonnées contre sept localités de l’ouest et du centre',
      en: 'Coordinated attacks on seven places in the west and centre',
    },
    summary: {
      fr: 'Le JNIM attaque le même matin sept postes militaires, de la frontière du Sénégal au delta ; l’armée les nomme toutes.',
      en: 'On one morning JNIM attacks seven military posts, from the Senegalese border to the delta; the army names them all.',
    },
    status: 'reviewed',
    places: ['kayes', 'nioro', 'niono', 'molodo', 'sandare', 'gogui', 'diboli'],
    actors: [
      ['jnim', 'claimant'],
      ['fama', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2025-07-01-sept-localites',
        title: 'Notice : attaques du 1er juillet 2025',
        identifier: 'Mali, état-major général des armées, communiqué du 1er juillet 2025',
        reliability: 'C',
        reason:
          'Communiqué de l’armée attaquée : sûr pour les lieux, qu’elle n’avait pas intérêt à multiplier, non pour le bilan adverse.',
        text: prose(`
          L’armée malienne annonce avoir été attaquée à l’aube du 1er juillet 2025 en sept points :
          Diboli, Kayes et Sandaré, puis Nioro du Sahel et Gogui, enfin Molodo et Niono. Des obus et
          des assauts visent les postes militaires, de la frontière du Sénégal jusqu’à l’Office du
          Niger. Le JNIM revendique une opération d’ensemble.

          Kayes, la grande ville de l’ouest, avait été longtemps épargnée ; des civils y sont
          enlevés, dont des étrangers, selon plusieurs pages. L’état-major affirme avoir repoussé tous
          les assauts et tué quatre-vingts assaillants, nombre que rien ne vient étayer et qui n’est
          donc pas repris comme bilan.

          Le communiqué donne la liste complète des lieux : c’est son principal intérêt. Le compte des
          pertes de l’armée et des habitants reste inconnu.
        `),
      },
    ],
    claims: [claimsDate('2025-07-01', 'du 1er juillet 2025', 2, 'Jour du communiqué.')],
  },
  {
    slug: '2025-07-mandat-goita',
    edtf: '2025-07',
    type: 'governance',
    title: {
      fr: 'Mandat de cinq ans renouvelable pour Assimi Goïta',
      en: 'Renewable five-year mandate for Assimi Goïta',
    },
    summary: {
      fr: 'Le Conseil national de transition vote une révision de la charte qui donne au chef de l’État cinq ans renouvelables, sans élection ; la loi est promulguée dans le mois.',
      en: 'The National Transitional Council votes a revised charter that gives the head of state five renewable years without election; the law is promulgated within the month.',
    },
    status: 'draft',
    places: ['bamako'],
    actors: [
      ['goita', 'subject', 'général d’armée, président de la transition'],
      ['cnt', 'author'],
    ],
    themes: ['coups-et-transitions'],
    sources: [
      {
        slug: '2025-07-mandat-goita',
        title: 'Notice : révision de la charte de la transition malienne',
        identifier:
          'Seneweb, Kabako News et Africa 24, pages sur le vote du CNT, juillet 2025 ; loi promulguée : référence à établir',
        reliability: 'C',
        reason:
          'Pages concordantes, nourries d’une même dépêche ; le texte de la loi n’a pas été vu.',
        text: prose(`
          La charte qui règle la transition malienne est révisée en juillet 2025. Le Conseil national
          de transition, assemblée nommée, adopte à l’unanimité de ses cent trente et un présents un
          texte qui accorde au général Assimi Goïta un mandat de cinq ans, renouvelable sans limite
          et sans vote populaire. La loi est ensuite promulguée.

          Le vote a lieu le jeudi 3 juillet, selon toutes les pages. Le jour de la promulgation n’est
          pas établi ici ; or c’est elle qui donne effet au mandat. Faute de savoir lequel des deux
          actes dater, l’événement est porté au mois.

          Les partis politiques avaient été dissous en mai. La notice repose sur des pages qui
          dépendent d’une même dépêche d’agence ; la référence de la loi reste à établir.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2025-07',
        'en juillet 2025',
        3,
        'Deux actes dans le mois, vote puis promulgation : le second n’est pas daté.',
      ),
      said('date', '2025-07-03', 'le jeudi 3 juillet', 3, {
        note: 'Jour du vote seulement ; c’était bien un jeudi.',
      }),
    ],
    ties: [['follows', '2021-05-24-second-coup', 'Suite de la transition ouverte par ce coup.']],
  },
  {
    slug: '2025-09-22-cpi',
    edtf: '2025-09-22',
    type: 'diplomacy',
    title: {
      fr: 'L’AES annonce son retrait de la Cour pénale internationale',
      en: 'The AES announces withdrawal from the International Criminal Court',
    },
    summary: {
      fr: 'Le Burkina Faso, le Mali et le Niger déclarent quitter le Statut de Rome avec effet immédiat.',
      en: 'Burkina Faso, Mali and Niger declare that they are leaving the Rome Statute with immediate effect.',
    },
    status: 'draft',
    places: [],
    actors: [
      ['aes', 'author'],
      ['burkina-faso', 'signatory'],
      ['mali', 'signatory'],
      ['niger', 'signatory'],
      ['cpi', 'target'],
    ],
    themes: ['justice-internationale', 'integration-regionale'],
    sources: [
      {
        slug: '2025-09-22-cpi',
        title: 'Notice : retrait annoncé de la CPI',
        identifier:
          'Confédération des États du Sahel, communiqué conjoint du 22 septembre 2025 : référence à établir',
        reliability: 'F',
        reason:
          'L’archive n’a pas vu le communiqué ; elle ne sait pas non plus si la notification prévue par le Statut a été faite.',
        text: prose(`
          Les trois États de la Confédération du Sahel publient le 22 septembre 2025 un communiqué
          conjoint qui annonce leur retrait immédiat du Statut de Rome. Ils accusent la Cour pénale
          internationale d’une justice sélective et veulent lui substituer des mécanismes de la
          région.

          L’effet immédiat est contestable : le Statut veut une notification écrite au Secrétaire
          général des Nations unies, et le retrait ne vaut qu’un an après elle. Les obligations nées
          avant subsistent ; la Cour enquête depuis 2013 sur le Mali, qui l’avait lui-même saisie.

          La notice n’a pas le texte du communiqué, dont la référence reste à établir. Elle tient
          l’annonce pour possible et datée au jour par la seule chronologie courante ; la
          notification, qui ferait du projet un acte, n’est pas attestée.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2025-09-22',
        'le 22 septembre 2025',
        3,
        'Jour de l’annonce dans la chronologie courante.',
      ),
    ],
    ties: [['follows', '2024-07-06-confederation-aes', 'Acte commun de la Confédération.']],
  },
]
