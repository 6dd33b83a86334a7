import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow } from '../row.ts'

/** A peace in two signatures, a failed putsch, a hotel under attack. */
export const rows2015: readonly StarterRow[] = [
  {
    slug: '2015-05-15-accord-alger',
    edtf: '{2015-05-15,2015-06-20}',
    type: 'agreement',
    title: {
      fr: 'Accord de paix issu du processus d’Alger',
      en: 'Peace agreement emanating from the Algiers process',
    },
    summary: {
      fr: 'Signé à Bamako en deux fois : le 15 mai par le gouvernement et la Plateforme, le 20 juin par la Coordination des mouvements de l’Azawad.',
      en: 'Signed at Bamako in two steps: on 15 May by the government and the Platform, on 20 June by the Coordination of Movements of Azawad.',
    },
    status: 'reviewed',
    places: ['bamako'],
    actors: [
      ['mali', 'signatory'],
      ['plateforme', 'signatory'],
      ['cma', 'signatory'],
      ['algerie', 'mediator'],
    ],
    themes: ['processus-de-paix', 'rebellions-du-nord'],
    sources: [
      {
        slug: '2015-05-15-accord-alger',
        title: 'Notice : accord pour la paix et la réconciliation au Mali',
        identifier:
          'Accord pour la paix et la réconciliation au Mali issu du processus d’Alger, Bamako, 2015 ; ONU, rapport du Secrétaire général S/2015/426, 11 juin 2015',
        reliability: 'A',
        reason:
          'Texte signé par les parties, et rapport d’un tiers qui décrit la première cérémonie ; le rapport précède la seconde.',
        text: prose(`
          L’accord pour la paix et la réconciliation au Mali, négocié à Alger, reçoit ses
          signatures à Bamako en deux fois : le 15 mai et le 20 juin 2015. Le premier jour
          engagent leur nom le gouvernement, les mouvements de la Plateforme et la médiation ; la
          Coordination des mouvements de l’Azawad, qui a seulement paraphé le texte, ne signe
          qu’au second, après des garanties complémentaires.

          L’accord promet une large régionalisation, l’intégration des combattants et le
          développement du nord, dans un État qui reste un. Son application traîne ; Bamako y met
          fin en janvier 2024.

          La date s’écrit comme un ensemble de deux jours et non comme une durée. Le rapport du
          Secrétaire général du 11 juin décrit la première cérémonie et l’absence de la
          Coordination : il est antérieur à la seconde.
        `),
      },
    ],
    claims: [
      claimsDate(
        '{2015-05-15,2015-06-20}',
        'le 15 mai et le 20 juin 2015',
        2,
        'Deux actes distincts, chacun daté ; rien n’est signé entre les deux.',
      ),
    ],
    ties: [['follows', '2013-06-18-ouagadougou', 'Les pourparlers annoncés à Ouagadougou.']],
  },
  {
    slug: '2015-09-16-putsch-rsp',
    edtf: '2015-09-16/2015-09-23',
    type: 'coup',
    title: {
      fr: 'Putsch manqué du Régiment de sécurité présidentielle',
      en: 'Failed putsch by the Presidential Security Regiment',
    },
    summary: {
      fr: 'L’ancienne garde de Blaise Compaoré arrête les autorités de la transition ; la rue et l’armée régulière la font céder en une semaine.',
      en: 'Blaise Compaoré’s former guard arrests the transitional authorities; the street and the regular army make it yield within a week.',
    },
    status: 'reviewed',
    places: ['ouagadougou'],
    actors: [
      ['rsp', 'author'],
      ['diendere', 'author', 'général de brigade'],
      ['kafando', 'target', 'président de la transition'],
      ['cedeao', 'mediator'],
    ],
    themes: ['coups-et-transitions'],
    sources: [
      {
        slug: '2015-09-16-putsch-rsp',
        title: 'Notice : putsch du RSP',
        identifier:
          'Union africaine, Conseil de paix et de sécurité, communiqué sur la situation au Burkina Faso, 18 septembre 2015',
        reliability: 'A',
        reason:
          'Prise de position officielle et datée ; elle couvre le début de la crise, non son dénouement.',
        text: prose(`
          Du 16 au 23 septembre 2015, le Régiment de sécurité présidentielle, corps d’élite
          attaché à l’ancien président, tient puis perd le pouvoir à Ouagadougou. Ses hommes
          interrompent le Conseil des ministres, arrêtent le président de la transition Michel
          Kafando et son Premier ministre, et placent à la tête du pays le général Gilbert
          Diendéré.

          La résistance est immédiate dans la capitale comme en province ; des unités de l’armée
          marchent sur Ouagadougou. La CEDEAO négocie. Le président Kafando est rétabli dans ses
          fonctions, et le régiment dissous dans les jours suivants.

          Le communiqué du Conseil de paix et de sécurité de l’Union africaine, pris au troisième
          jour, suspend le pays et condamne le coup. La fin de la crise est connue par la
          chronologie publique ; le nombre des victimes civiles n’est pas repris.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2015-09-16/2015-09-23',
        'Du 16 au 23 septembre 2015',
        2,
        'De l’arrestation du gouvernement au rétablissement du président.',
      ),
    ],
    ties: [['follows', '2014-10-30-compaore', 'La garde du président déchu défend ses positions.']],
  },
  {
    slug: '2015-11-20-radisson',
    edtf: '2015-11-20',
    type: 'attack',
    title: { fr: 'Attaque du Radisson Blu de Bamako', en: 'Attack on the Radisson Blu, Bamako' },
    summary: {
      fr: 'Deux assaillants tuent une vingtaine de personnes dans un hôtel de la capitale malienne ; l’attaque est revendiquée par Al-Mourabitoune.',
      en: 'Two gunmen kill some twenty people in a hotel in the Malian capital; Al-Mourabitoun claims the attack.',
    },
    status: 'reviewed',
    places: ['bamako'],
    actors: [
      ['al-mourabitoune', 'claimant'],
      ['mali', 'target'],
    ],
    themes: ['groupes-djihadistes', 'violences-contre-les-civils'],
    sources: [
      {
        slug: '2015-11-20-radisson',
        title: 'Notice : attaque de l’hôtel Radisson Blu',
        identifier:
          'ONU, Conseil de sécurité, déclaration à la presse sur l’attaque de Bamako, 20 novembre 2015 ; bilan : référence à établir',
        reliability: 'B',
        reason:
          'La déclaration officielle atteste l’attaque et le jour ; le bilan vient de la presse et reste à rattacher à un document.',
        text: prose(`
          Au matin du 20 novembre 2015, deux hommes armés entrent dans l’hôtel Radisson Blu de
          Bamako, où logent diplomates, équipages et participants à une réunion sur l’accord de
          paix. Ils tirent sur les clients et retiennent les autres pendant plusieurs heures. Des
          forces maliennes, appuyées par des éléments étrangers, reprennent l’établissement étage
          par étage.

          On compte au moins vingt victimes, de plusieurs nationalités, sans les assaillants. Le
          groupe Al-Mourabitoune revendique l’opération et la dit menée avec Al-Qaïda au Maghreb
          islamique ; un autre mouvement l’a réclamée aussi.

          Les membres du Conseil de sécurité ont condamné l’attentat le jour même. Le bilan est
          donné comme un minimum : les décomptes publiés diffèrent d’une ou deux unités, selon
          qu’ils comptent ou non les assaillants.
        `),
      },
    ],
    claims: [
      claimsDate('2015-11-20', 'du 20 novembre 2015', 2, 'Jour de la condamnation officielle.'),
      counted([20, null, null], 'au moins vingt victimes', 3, {
        note: 'Minimum ; assaillants exclus.',
        chosen: 'Borne basse sur laquelle les décomptes s’accordent.',
      }),
    ],
  },
]
