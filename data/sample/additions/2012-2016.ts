import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow } from '../row.ts'

/** Soldiers killed, towns lost, camps and mines struck: events added from 2012 to 2016. */
export const added2012to2016: readonly StarterRow[] = [
  {
    slug: '2012-01-18-aguelhok',
    edtf: '2012-01-18/2012-01-24',
    type: 'massacre',
    title: {
      fr: 'Mise à mort de militaires capturés à Aguelhok',
      en: 'Captured soldiers put to death at Aguelhok',
    },
    summary: {
      fr: 'Des militaires maliens capturés par des rebelles sont mis à mort ; les bilans vont de quarante et un à cent cinquante-trois tués.',
      en: 'Malian soldiers captured by rebels are put to death; tolls range from forty-one to one hundred and fifty-three killed.',
    },
    status: 'reviewed',
    places: ['aguelhok'],
    actors: [
      ['mnla', 'party'],
      ['fama', 'target'],
    ],
    themes: ['rebellions-du-nord', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2012-01-18-aguelhok',
        title: 'Notice : Aguelhok, janvier 2012',
        identifier: 'Mali, commission d’enquête sur Aguelhok, rapport du 22 février 2012',
        reliability: 'B',
        reason:
          'Rapport d’enquête de l’État dont les soldats sont les victimes : détaillé, mais dressé par une partie.',
        text: prose(`
          Du 18 au 24 janvier 2012, dans les premiers jours de la rébellion, des combats ont lieu à
          Aguelhok, dans le nord du Mali. Des militaires faits prisonniers y sont mis à mort.

          Une commission malienne rend son rapport le 22 février. Le fait n’est guère contesté ; le
          nombre l’est. Les bilans vont de quarante et un à cent cinquante-trois tués, et l’archive
          n’a pas de quoi choisir entre eux.

          La part de chaque groupe engagé dans la rébellion n’est pas établie non plus : le MNLA est
          donc porté comme partie, non comme auteur. La commission émane de l’État dont les soldats
          sont morts. Son rapport vaut enquête d’une partie, comme celle que les États-Unis ont faite
          sur Tongo Tongo, et reçoit la même cote.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2012-01-18/2012-01-24',
        'Du 18 au 24 janvier 2012',
        2,
        'De la première attaque à la fin des combats.',
      ),
      counted([41, null, 153], 'de quarante et un à cent cinquante-trois tués', 3, {
        note: 'Fourchette des bilans ; militaires seulement.',
        chosen: 'Bilan disputé : aucune valeur médiane n’est retenue.',
      }),
    ],
    ties: [['follows', '2012-01-17-menaka', 'La rébellion a commencé la veille à Ménaka.']],
  },
  {
    slug: '2012-06-26-gao',
    edtf: '2012-06-26/2012-06-27',
    type: 'seizure',
    title: { fr: 'Le MUJAO chasse le MNLA de Gao', en: 'MUJAO drives the MNLA out of Gao' },
    summary: {
      fr: 'Après deux jours de combats, le MUJAO prend seul le contrôle de la ville où l’indépendance de l’Azawad avait été proclamée.',
      en: 'After two days of fighting, MUJAO takes sole control of the town where the independence of Azawad had been proclaimed.',
    },
    status: 'reviewed',
    places: ['gao'],
    actors: [
      ['mujao', 'author'],
      ['mnla', 'target'],
    ],
    themes: ['rebellions-du-nord', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2012-06-26-gao',
        title: 'Notice : Gao passe au MUJAO',
        identifier:
          'ONU, rapports du Secrétaire général sur la situation au Mali, 2012 : référence à établir',
        reliability: 'F',
        reason:
          'Les rapports de l’époque sont nommés sans que l’archive ait pu rattacher le passage ; la cote attend cette lecture.',
        text: prose(`
          À Gao, les combats des 26 et 27 juin 2012 opposent deux groupes qui tenaient ensemble la
          ville depuis le printemps : le Mouvement pour l’unicité et le jihad en Afrique de l’Ouest
          (MUJAO) et le Mouvement national de libération de l’Azawad (MNLA). Le second est chassé.

          Trois mois après la proclamation d’indépendance, le mouvement qui l’avait faite perd ainsi
          la ville où il l’avait lue. Le nord du Mali passe à des groupes dont le but n’est pas une
          sécession. Les pertes des deux côtés ne sont pas reprises ici.

          Le fait et les jours appartiennent à la chronologie courante ; les rapports des Nations
          unies de 2012 en parlent, mais leur référence exacte reste à établir.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2012-06-26/2012-06-27',
        'des 26 et 27 juin 2012',
        3,
        'Deux jours de combats, selon la chronologie courante.',
      ),
    ],
    ties: [
      ['follows', '2012-04-06-azawad', 'Le MNLA perd la ville où il avait proclamé l’Azawad.'],
    ],
  },
  {
    slug: '2013-05-23-agadez-arlit',
    edtf: '2013-05-23',
    type: 'attack',
    title: {
      fr: 'Attentats d’Agadez et d’Arlit',
      en: 'Bombings at Agadez and Arlit',
    },
    summary: {
      fr: 'Le même jour, deux attentats à la voiture piégée frappent le nord du Niger : vingt-quatre morts à Agadez et un à Arlit.',
      en: 'On the same day, two car bombings strike northern Niger: twenty-four dead at Agadez and one at Arlit.',
    },
    status: 'reviewed',
    places: ['agadez', 'arlit'],
    actors: [['niger', 'target']],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2013-05-23-agadez-arlit',
        title: 'Notice : attentats du 23 mai 2013 au Niger',
        identifier:
          'ONU, Conseil de sécurité, déclaration à la presse sur les attentats du Niger du 23 mai 2013 ; Niger, gouvernement, bilan des attentats',
        reliability: 'B',
        reason:
          'La déclaration d’un tiers atteste les attentats et leur jour ; le bilan est celui de l’État frappé.',
        text: prose(`
          Deux voitures piégées explosent au Niger le 23 mai 2013, l’une à Agadez, l’autre à Arlit,
          dans le nord du pays. Les deux attaques ont lieu le même jour, et l’archive en fait un seul
          événement à deux lieux.

          Le gouvernement nigérien compte vingt-quatre morts à Agadez et un à Arlit. Ce total de
          vingt-cinq est le sien ; l’archive ne sait pas si les assaillants y sont compris, ni combien
          de militaires figurent parmi les morts.

          Les membres du Conseil de sécurité ont condamné les attentats par une déclaration à la
          presse. Elle confirme le fait, non le détail. Les revendications, connues par la presse, ne
          sont pas reprises, faute d’un document rattaché.
        `),
      },
    ],
    claims: [
      claimsDate('2013-05-23', 'le 23 mai 2013', 2, 'Jour donné par l’État et par le Conseil.'),
      counted([null, 25, null], 'vingt-quatre morts à Agadez et un à Arlit', 3, {
        note: 'Somme des deux lieux ; gouvernement nigérien.',
        chosen: 'Seul bilan rattaché à un document.',
      }),
    ],
  },
  {
    slug: '2014-05-17-kidal',
    edtf: '2014-05-17/2014-05-21',
    type: 'attack',
    title: {
      fr: 'Visite du Premier ministre et défaite de l’armée à Kidal',
      en: 'The prime minister’s visit and the army’s defeat at Kidal',
    },
    summary: {
      fr: 'La visite du Premier ministre malien à Kidal tourne à l’affrontement ; quatre jours plus tard, l’armée y est défaite et l’État perd la ville.',
      en: 'The Malian prime minister’s visit to Kidal turns into a clash; four days later the army is defeated there and the state loses the town.',
    },
    status: 'reviewed',
    places: ['kidal'],
    actors: [
      ['mnla', 'party'],
      ['hcua', 'party'],
      ['fama', 'target'],
    ],
    themes: ['rebellions-du-nord', 'processus-de-paix'],
    sources: [
      {
        slug: '2014-05-17-kidal',
        title: 'Notice : Kidal, mai 2014',
        identifier: 'ONU, Conseil de sécurité, communiqué de presse SC/11406, sur Kidal',
        reliability: 'A',
        reason:
          'Prise de position officielle d’un organe tiers ; elle atteste les combats, non le détail des pertes.',
        text: prose(`
          La crise de Kidal dure du 17 au 21 mai 2014. Le premier jour, la visite du Premier ministre
          malien donne lieu à des affrontements.
          Le dernier, l’armée qui tente de reprendre la ville est défaite par les groupes armés.

          L’accord préliminaire de Ouagadougou, signé onze mois plus tôt, avait permis ce retour ; la
          défaite y met fin. Kidal échappe dès lors à l’État jusqu’en novembre 2023.

          Le communiqué de presse du Conseil de sécurité atteste les événements. Il ne fixe ni les pertes des deux camps, qui se contredisent, ni la part de chaque groupe :
          l’archive n’en donne pas de bilan.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2014-05-17/2014-05-21',
        'du 17 au 21 mai 2014',
        2,
        'De la visite du Premier ministre à la défaite de l’armée.',
      ),
    ],
    ties: [
      ['follows', '2013-06-18-ouagadougou', 'Fin du retour de l’État que l’accord avait permis.'],
    ],
  },
  {
    slug: '2016-07-19-nampala',
    edtf: '2016-07-19',
    type: 'attack',
    title: { fr: 'Attaque du camp de Nampala', en: 'Attack on the Nampala camp' },
    summary: {
      fr: 'Dix-sept soldats maliens sont tués dans l’attaque de leur camp, selon le gouvernement.',
      en: 'Seventeen Malian soldiers are killed in an attack on their camp, according to the government.',
    },
    status: 'reviewed',
    places: ['nampala'],
    actors: [['fama', 'target']],
    themes: ['attaques-contre-les-armees'],
    sources: [
      {
        slug: '2016-07-19-nampala',
        title: 'Notice : attaque de Nampala',
        identifier:
          'Mali, gouvernement, bilan de l’attaque de Nampala, juillet 2016 : référence à établir',
        reliability: 'F',
        reason:
          'Le bilan du gouvernement est connu sans que l’archive ait rattaché son communiqué.',
        text: prose(`
          Le camp de l’armée malienne à Nampala est attaqué le 19 juillet 2016. Le gouvernement
          annonce dix-sept soldats tués. C’est, pour l’archive, le seul nombre qui ait une autorité
          derrière lui.

          Qui a attaqué n’est pas repris ici : aucune revendication n’a été rattachée à un document.
          Les blessés, les disparus et les pertes des assaillants sont
          laissés de côté pour la même raison.

          La notice garde le jour, le lieu et le bilan officiel, tels que la chronologie courante les
          donne. Le communiqué du gouvernement reste à retrouver ; jusque-là, la cote de la source ne
          peut être jugée.
        `),
      },
    ],
    claims: [
      claimsDate('2016-07-19', 'le 19 juillet 2016', 3, 'Jour de la chronologie courante.'),
      counted([null, 17, null], 'dix-sept soldats tués', 3, {
        note: 'Gouvernement malien ; assaillants exclus.',
        chosen: 'Seul bilan qu’une autorité ait donné.',
      }),
    ],
  },
]
