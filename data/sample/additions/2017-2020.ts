import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow, said } from '../row.ts'

/** Two attacks in Ouagadougou, camps, a mine road, the death of a chief: events added from 2017 to 2020. */
export const added2017to2020: readonly StarterRow[] = [
  {
    slug: '2017-08-13-aziz-istanbul',
    edtf: '2017-08-13',
    type: 'attack',
    title: {
      fr: 'Attaque du restaurant Aziz Istanbul à Ouagadougou',
      en: 'Attack on the Aziz Istanbul restaurant, Ouagadougou',
    },
    summary: {
      fr: 'Un restaurant de la capitale burkinabè est attaqué ; dix-huit ou dix-neuf morts.',
      en: 'A restaurant in the Burkinabè capital is attacked; eighteen or nineteen dead.',
    },
    status: 'reviewed',
    places: ['ouagadougou'],
    actors: [['burkina-faso', 'target']],
    themes: ['violences-contre-les-civils'],
    sources: [
      {
        slug: '2017-08-13-aziz-istanbul',
        title: 'Notice : attaque du restaurant Aziz Istanbul',
        identifier:
          'Burkina Faso, procureur du Faso, bilan de l’attaque du 13 août 2017 : référence à établir',
        reliability: 'F',
        reason: 'Le bilan du procureur est connu sans que l’archive ait rattaché sa déclaration.',
        text: prose(`
          Un restaurant de Ouagadougou, l’Aziz Istanbul, est attaqué le 13 août 2017. Dix-neuf mois
          plus tôt, le Cappuccino et le Splendid avaient été frappés dans la même ville ; l’archive
          rapproche les deux événements sans leur prêter les mêmes auteurs.

          Les bilans sont de dix-huit ou dix-neuf morts. L’écart d’une unité peut tenir au décès d’un
          blessé ou au compte d’un assaillant ; rien ne permet d’en décider. Aucun groupe n’est porté
          comme auteur, faute de revendication rattachée.

          Le parquet burkinabè a donné un bilan, que la notice suit par la chronologie courante. Sa
          déclaration reste à retrouver ; la fiabilité de la source ne peut être jugée avant.
        `),
      },
    ],
    claims: [
      claimsDate('2017-08-13', 'le 13 août 2017', 3, 'Jour de la chronologie courante.'),
      counted([18, null, 19], 'de dix-huit ou dix-neuf morts', 3, {
        note: 'Deux décomptes qui diffèrent d’une unité.',
        chosen: 'L’écart d’une unité n’est pas expliqué : les deux bornes sont gardées.',
      }),
    ],
    ties: [
      [
        'follows',
        '2016-01-15-splendid',
        'Deuxième attaque de la capitale que l’archive connaisse.',
      ],
    ],
  },
  {
    slug: '2018-03-02-ouagadougou',
    edtf: '2018-03-02',
    type: 'attack',
    title: {
      fr: 'Attaques de l’état-major et de l’ambassade de France à Ouagadougou',
      en: 'Attacks on the army headquarters and the French embassy, Ouagadougou',
    },
    summary: {
      fr: 'L’état-major burkinabè et l’ambassade de France sont attaqués le même jour ; huit militaires sont tués et le JNIM revendique.',
      en: 'The Burkinabè army headquarters and the French embassy are attacked on the same day; eight soldiers are killed and JNIM claims the attacks.',
    },
    status: 'reviewed',
    places: ['ouagadougou'],
    actors: [
      ['jnim', 'claimant'],
      ['armee-burkinabe', 'target'],
      ['france', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2018-03-02-ouagadougou',
        title: 'Notice : attaques du 2 mars 2018 à Ouagadougou',
        identifier:
          'Burkina Faso, gouvernement, bilan des attaques du 2 mars 2018 ; JNIM, revendication, mars 2018',
        reliability: 'C',
        reason:
          'Parole de l’État frappé sur ses propres pertes et parole de l’assaillant ; les deux concordent sur le fait.',
        text: prose(`
          Deux cibles sont attaquées à Ouagadougou le 2 mars 2018 : l’état-major général des armées et
          l’ambassade de France. Le gouvernement burkinabè compte huit militaires tués. Les
          assaillants ne sont pas dans ce nombre.

          Le JNIM revendique les deux attaques. Sa parole vaut pour ce qu’il veut faire croire : elle
          établit qu’il s’en dit l’auteur, non le récit qu’il en donne. Trois mois plus tard, il
          frappera de la même façon le quartier général de la force du G5 à Sévaré.

          La notice réunit les deux voix. L’une est celle d’un État sur ses morts, l’autre celle d’un
          groupe sur son action : elles reçoivent la même cote, et se recoupent sur le jour et les
          lieux.
        `),
      },
    ],
    claims: [
      claimsDate('2018-03-02', 'le 2 mars 2018', 2, 'Jour donné par les deux parties.'),
      counted([null, 8, null], 'huit militaires tués', 2, {
        note: 'Gouvernement burkinabè ; assaillants exclus.',
        chosen: 'Bilan officiel, sans démenti connu.',
      }),
      said('actors/jnim', 'jnim', 'Le JNIM revendique les deux attaques', 2, {
        chosen: 'Revendication du groupe.',
      }),
    ],
    ties: [
      [
        'follows',
        '2017-08-13-aziz-istanbul',
        'Troisième attaque de la capitale que l’archive connaisse.',
      ],
    ],
  },
  {
    slug: '2019-09-30-boulkessi-mondoro',
    edtf: '2019-09-30/2019-10-01',
    type: 'attack',
    title: {
      fr: 'Attaques des camps de Boulkessi et de Mondoro',
      en: 'Attacks on the Boulkessi and Mondoro camps',
    },
    summary: {
      fr: 'Deux camps de l’armée malienne sont attaqués ; le gouvernement compte trente-huit soldats tués, le JNIM en revendique quatre-vingt-cinq.',
      en: 'Two camps of the Malian army are attacked; the government counts thirty-eight soldiers killed, JNIM claims eighty-five.',
    },
    status: 'reviewed',
    places: ['boulkessi', 'mondoro'],
    actors: [
      ['jnim', 'claimant'],
      ['fama', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2019-09-30-boulkessi-mondoro',
        title: 'Notice : attaques de Boulkessi et de Mondoro',
        identifier:
          'Mali, gouvernement, communiqués sur les attaques de Boulkessi et de Mondoro, octobre 2019 ; JNIM, communiqué de revendication',
        reliability: 'C',
        reason:
          'Parole de chaque partie, l’une sur ses pertes, l’autre sur son action ; aucune n’a été vérifiée par un tiers.',
        text: prose(`
          Les camps maliens de Boulkessi, près de la frontière burkinabè, et de Mondoro sont
          attaqués du 30 septembre au 1er octobre 2019. Boulkessi sera de nouveau emporté en juin
          2025.

          Le bilan du gouvernement s’établit à trente-huit soldats tués. Le JNIM, qui revendique, parle
          de quatre-vingt-cinq soldats tués. Chaque partie est intéressée à son nombre : l’une à le
          réduire, l’autre à le grandir.

          Aucun tiers n’a compté sur place. Les deux nombres restent côte à côte ; celui du
          gouvernement est montré parce qu’il porte sur ses propres morts, et comme une borne que le
          JNIM ne conteste que vers le haut.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2019-09-30/2019-10-01',
        'du 30 septembre au 1er octobre 2019',
        2,
        'Deux camps attaqués d’un jour à l’autre.',
      ),
      counted([38, null, null], 'trente-huit soldats tués', 3, {
        note: 'Gouvernement malien.',
        chosen: 'Borne basse que les deux parties admettent.',
      }),
      counted([null, 85, null], 'quatre-vingt-cinq soldats tués', 4, {
        stance: 'disputes',
        note: 'Revendication du JNIM.',
      }),
    ],
  },
  {
    slug: '2019-11-06-boungou',
    edtf: '2019-11-06',
    type: 'attack',
    title: {
      fr: 'Attaque du convoi de la mine de Boungou',
      en: 'Attack on the Boungou mine convoy',
    },
    summary: {
      fr: 'Un convoi de la mine de Boungou, au Burkina Faso, est attaqué ; trente-huit ou trente-neuf morts.',
      en: 'A convoy of the Boungou mine, in Burkina Faso, is attacked; thirty-eight or thirty-nine dead.',
    },
    status: 'reviewed',
    places: ['boungou'],
    actors: [['semafo', 'target']],
    themes: ['violences-contre-les-civils', 'axes-et-carburant'],
    sources: [
      {
        slug: '2019-11-06-boungou',
        title: 'Notice : convoi de Boungou',
        identifier:
          'Burkina Faso, gouverneur de région, et société Semafo, bilans de l’attaque du 6 novembre 2019 : référence à établir',
        reliability: 'F',
        reason:
          'Deux autorités ont donné un bilan ; l’archive n’a rattaché ni la déclaration de l’une ni le communiqué de l’autre.',
        text: prose(`
          Sur la route de la mine de Boungou, au Burkina Faso, un convoi est attaqué le 6 novembre 2019. Le gouverneur et la société exploitante, Semafo, en donnent le bilan.

          Les décomptes sont de trente-huit ou trente-neuf morts. Ils ne disent pas de la même façon
          qui est compté, ni combien de personnes manquaient encore au moment du compte. Les blessés
          ne sont pas repris.

          Nul n’est porté comme auteur : aucune revendication n’a été rattachée à un document. La
          notice tient le jour et le bilan de la chronologie courante. Les deux déclarations restent à
          retrouver, et la cote de la source attend cette lecture.
        `),
      },
    ],
    claims: [
      claimsDate('2019-11-06', 'le 6 novembre 2019', 3, 'Jour de la chronologie courante.'),
      counted([38, null, 39], 'de trente-huit ou trente-neuf morts', 3, {
        note: 'Gouverneur et société minière.',
        chosen: 'L’écart d’une unité n’est pas expliqué : les deux bornes sont gardées.',
      }),
    ],
  },
  {
    slug: '2020-06-03-droukdel',
    edtf: '2020-06-03',
    type: 'attack',
    title: {
      fr: 'Mort d’Abdelmalek Droukdel à Talahandak',
      en: 'Abdelmalek Droukdel killed at Talahandak',
    },
    summary: {
      fr: 'La France annonce que ses forces ont tué dans le nord du Mali le chef d’Al-Qaïda au Maghreb islamique.',
      en: 'France announces that its forces have killed the head of al-Qaeda in the Islamic Maghreb in northern Mali.',
    },
    status: 'reviewed',
    places: ['talahandak'],
    actors: [
      ['barkhane', 'author'],
      ['droukdel', 'target', 'chef d’Al-Qaïda au Maghreb islamique'],
      ['aqmi', 'target'],
    ],
    themes: ['presence-francaise', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2020-06-03-droukdel',
        title: 'Notice : mort d’Abdelmalek Droukdel',
        identifier:
          'France, ministère des Armées, annonce du 5 juin 2020 sur l’opération du 3 juin à Talahandak',
        reliability: 'C',
        reason:
          'Parole d’une armée sur sa propre action : sûre pour l’annonce, non vérifiée pour le récit et les pertes adverses.',
        text: prose(`
          Le ministère français des Armées annonce la mort d’Abdelmalek Droukdel, qui dirigeait
          Al-Qaïda au Maghreb islamique, au cours d’une opération que ses forces ont conduite le 3 juin
          2020 à Talahandak, dans le nord du Mali. L’annonce est du 5 juin, deux jours après l’opération.

          Il s’agit de la parole d’une armée sur ce qu’elle a fait. La mort du chef est tenue pour
          probable, faute de démenti connu de l’archive. Le récit de l’opération, les appuis qu’elle a
          reçus et les autres pertes ne sont pas repris : une seule partie les raconte.

          La cote est donc celle que l’archive donne à toute armée qui parle de son action, quelle que
          soit sa nationalité.
        `),
      },
    ],
    claims: [
      claimsDate('2020-06-03', 'le 3 juin 2020', 2, 'Jour de l’opération selon l’annonce.', {
        note: 'L’annonce est du 5 juin.',
      }),
      said('actors/droukdel', 'droukdel', 'la mort d’Abdelmalek Droukdel', 2, {
        chosen: 'Mort annoncée par la France, sans démenti connu.',
      }),
    ],
  },
]
