import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow } from '../row.ts'

/** An agreement ended, two villages, two camps: events added in 2024. */
export const added2024: readonly StarterRow[] = [
  {
    slug: '2024-01-25-fin-accord-alger',
    edtf: '2024-01-25',
    type: 'diplomacy',
    title: {
      fr: 'Le Mali met fin à l’accord d’Alger',
      en: 'Mali ends the Algiers agreement',
    },
    summary: {
      fr: 'Les autorités maliennes déclarent terminé, avec effet immédiat, l’accord de paix signé en 2015.',
      en: 'The Malian authorities declare the peace agreement signed in 2015 ended with immediate effect.',
    },
    status: 'reviewed',
    places: ['bamako'],
    actors: [
      ['mali', 'author'],
      ['cma', 'target'],
      ['plateforme', 'party'],
      ['algerie', 'party'],
    ],
    themes: ['processus-de-paix', 'rebellions-du-nord'],
    sources: [
      {
        slug: '2024-01-25-fin-accord-alger',
        title: 'Notice : fin de l’accord d’Alger',
        identifier: 'Mali, gouvernement de la transition, communiqué n° 064 du 25 janvier 2024',
        reliability: 'A',
        reason: 'L’acte est le communiqué lui-même : il fait foi de la décision et de son jour.',
        text: prose(`
          Par son communiqué n° 064, le gouvernement de la transition malienne annonce le 25 janvier
          2024 qu’il met fin à l’accord pour la paix et la réconciliation issu du processus d’Alger,
          avec effet immédiat.

          L’accord avait été signé à Bamako en deux fois, au printemps de 2015. Depuis la prise de
          Kidal, dix semaines plus tôt, ses signataires se combattaient. L’Algérie en avait conduit la
          médiation ; les mouvements signataires en étaient l’autre partie.

          Le communiqué fait foi de la rupture. Les griefs qu’il adresse aux autres signataires et au
          médiateur sont ceux de son auteur ; leurs réponses ne sont pas encore versées à l’archive, et
          cette lacune est à combler.
        `),
      },
    ],
    claims: [claimsDate('2024-01-25', 'le 25 janvier 2024', 2, 'Date portée par le communiqué.')],
    ties: [
      ['follows', '2015-05-15-accord-alger', 'Fin de l’accord.'],
      ['follows', '2023-11-14-kidal', 'Dix semaines après la prise de Kidal.'],
    ],
  },
  {
    slug: '2024-02-25-nondin-soro',
    edtf: '2024-02-25',
    type: 'massacre',
    title: { fr: 'Massacres de Nondin et de Soro', en: 'Massacres at Nondin and Soro' },
    summary: {
      fr: 'Des habitants de deux villages burkinabè sont tués : deux cent vingt-trois civils selon Human Rights Watch, qui met en cause l’armée ; le procureur parle de cent soixante-dix morts dans trois villages.',
      en: 'Inhabitants of two Burkinabè villages are killed: two hundred and twenty-three civilians according to Human Rights Watch, which holds the army responsible; the prosecutor speaks of one hundred and seventy dead in three villages.',
    },
    status: 'draft',
    places: ['nondin', 'soro'],
    actors: [['armee-burkinabe', 'party']],
    themes: ['violences-contre-les-civils'],
    sources: [
      {
        slug: '2024-02-25-nondin-soro',
        title: 'Notice : Nondin et Soro',
        identifier:
          'Human Rights Watch, 25 avril 2024 ; Burkina Faso, procureur, bilan pour trois villages',
        reliability: 'B',
        reason:
          'Enquête d’une organisation tierce de défense des droits humains ; les auteurs qu’elle désigne sont disputés.',
        text: prose(`
          Le 25 février 2024, des habitants de Nondin et de Soro, deux villages du Burkina Faso, sont
          tués. Deux mois plus tard, Human Rights Watch compte deux cent vingt-trois civils et met en
          cause l’armée.

          Le procureur avait parlé de cent soixante-dix morts, mais pour trois villages : les deux
          nombres ne couvrent pas le même territoire, et leur écart ne se lit pas comme un simple
          désaccord.

          Les auteurs sont disputés. L’armée est donc portée comme partie, ainsi qu’à Karma ; un lecteur
          qui voudrait la porter comme auteur trouverait ici la source sur laquelle s’appuyer. Aucun
          bilan n’est choisi, et l’événement reste un brouillon.
        `),
      },
    ],
    claims: [
      claimsDate('2024-02-25', 'Le 25 février 2024', 3, 'Jour donné par l’enquête.'),
      counted([null, 223, null], 'deux cent vingt-trois civils', 3, {
        note: 'Human Rights Watch, pour deux villages.',
      }),
      counted([null, 170, null], 'cent soixante-dix morts, mais pour trois villages', 3, {
        stance: 'disputes',
        note: 'Procureur, pour trois villages.',
      }),
    ],
    ties: [['follows', '2023-04-20-karma', 'Même armée mise en cause, dix mois après.']],
  },
  {
    slug: '2024-06-11-mansila',
    edtf: '2024-06-11',
    type: 'attack',
    title: { fr: 'Attaque du camp de Mansila', en: 'Attack on the Mansila camp' },
    summary: {
      fr: 'Un camp de l’armée burkinabè est attaqué ; le JNIM revendique plus de cent soldats tués, nombre qu’aucun bilan officiel ne confirme.',
      en: 'A Burkinabè army camp is attacked; JNIM claims more than a hundred soldiers killed, a number that no official toll confirms.',
    },
    status: 'draft',
    places: ['mansila'],
    actors: [
      ['jnim', 'claimant'],
      ['armee-burkinabe', 'target'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2024-06-11-mansila',
        title: 'Notice : attaque de Mansila',
        identifier: 'JNIM, revendication de l’attaque du 11 juin 2024, rapportée par la presse',
        reliability: 'C',
        reason:
          'Parole d’une partie sur sa propre action, rapportée par la presse ; rien ne la vérifie.',
        text: prose(`
          Le camp de l’armée burkinabè à Mansila est attaqué le 11 juin 2024. Le JNIM revendique
          l’attaque et dit avoir tué plus de cent soldats. La presse rapporte sa parole, sans pouvoir
          la vérifier.

          L’archive ne connaît pas de bilan officiel. Le nombre du JNIM est donc le seul, et il vient
          de celui qui a intérêt à le grandir : il est gardé comme une affirmation, et n’est pas choisi.

          De toutes les notices ajoutées, celle-ci est la moins assurée. Le jour lui-même n’est tenu que
          pour possible, et l’événement demeure un brouillon en attendant un document, un témoignage
          ou une liste.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2024-06-11',
        'le 11 juin 2024',
        3,
        'Jour donné par la revendication et la presse.',
      ),
      counted([100, null, null], 'tué plus de cent soldats', 4, {
        note: 'Revendication du JNIM, non vérifiée.',
      }),
    ],
  },
  {
    slug: '2024-10-27-barkaram',
    edtf: '2024-10-27',
    type: 'attack',
    title: { fr: 'Attaque de Barkaram', en: 'Attack on Barkaram' },
    summary: {
      fr: 'Une quarantaine de militaires tchadiens sont tués à Barkaram, selon la présidence.',
      en: 'Some forty Chadian soldiers are killed at Barkaram, according to the presidency.',
    },
    status: 'reviewed',
    places: ['barkaram'],
    actors: [
      ['armee-tchadienne', 'target'],
      ['mahamat-deby', 'party', 'général d’armée, président de la République'],
    ],
    themes: ['groupes-djihadistes', 'attaques-contre-les-armees'],
    sources: [
      {
        slug: '2024-10-27-barkaram',
        title: 'Notice : attaque de Barkaram',
        identifier: 'Tchad, présidence de la République, communiqué du 28 octobre 2024',
        reliability: 'C',
        reason: 'Parole d’un État sur ses propres pertes ; aucun tiers n’a compté.',
        text: prose(`
          Une position de l’armée tchadienne à Barkaram est attaquée le 27 octobre 2024. La présidence
          annonce le lendemain une quarantaine de morts parmi les militaires.

          Quatre ans et demi après Bohoma, l’armée tchadienne subit de nouveau de lourdes pertes en une
          seule attaque. L’archive n’a rattaché aucune revendication, et ne porte donc pas d’auteur ;
          les pertes des assaillants et les opérations qui ont suivi ne sont pas reprises.

          Le nombre est rond, et l’État qui le donne est celui dont les soldats sont morts. Il est montré
          comme le seul bilan officiel, avec la cote que reçoivent ici toutes les armées du Sahel
          lorsqu’elles parlent de leurs morts.
        `),
      },
    ],
    claims: [
      claimsDate('2024-10-27', 'le 27 octobre 2024', 2, 'Veille du communiqué de la présidence.'),
      counted([null, 40, null], 'une quarantaine de morts parmi les militaires', 2, {
        note: 'Présidence tchadienne.',
        chosen: 'Seul bilan rattaché à une autorité.',
      }),
    ],
    ties: [['follows', '2020-03-23-bohoma', 'Même armée, quatre ans et demi après.']],
  },
]
