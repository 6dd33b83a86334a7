import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow, said } from '../row.ts'

/** Sanctions, a village surrounded, two coups, a departure. */
export const rows2022: readonly StarterRow[] = [
  {
    slug: '2022-01-09-sanctions-cedeao',
    edtf: '2022-01-09',
    type: 'sanction',
    title: {
      fr: 'Sanctions de la CEDEAO contre le Mali',
      en: 'ECOWAS sanctions against Mali',
    },
    summary: {
      fr: 'Réunie à Accra, la CEDEAO ferme les frontières et gèle les avoirs du Mali, dont la junte veut prolonger la transition ; les mesures économiques sont levées le 3 juillet.',
      en: 'Meeting in Accra, ECOWAS closes borders and freezes the assets of Mali, whose junta wants a longer transition; the economic measures are lifted on 3 July.',
    },
    status: 'reviewed',
    places: ['accra'],
    actors: [
      ['cedeao', 'author'],
      ['mali', 'target'],
    ],
    themes: ['coups-et-transitions', 'integration-regionale'],
    sources: [
      {
        slug: '2022-01-09-sanctions-cedeao',
        title: 'Notice : sanctions d’Accra',
        identifier:
          'CEDEAO, quatrième sommet extraordinaire sur le Mali, communiqué final, Accra, 9 janvier 2022',
        reliability: 'A',
        reason: 'Le communiqué est l’acte qui décide les sanctions.',
        text: prose(`
          Les chefs d’État de la CEDEAO, réunis à Accra le 9 janvier 2022, répondent au calendrier
          que Bamako vient de leur soumettre : la junte demandait jusqu’à cinq ans avant de rendre
          le pouvoir. Ils ferment les frontières terrestres et aériennes avec le Mali, suspendent
          les échanges hors produits de première nécessité et gèlent les avoirs de l’État dans les
          banques de la zone.

          L’Union monétaire ouest-africaine, réunie le même jour, en fait autant. À Bamako, une
          foule répond le vendredi suivant à l’appel des autorités. Le pays fait défaut sur sa
          dette.

          Les mesures économiques sont levées le 3 juillet suivant, contre un calendrier réduit à
          deux ans. Le communiqué final fait foi des décisions ; leurs effets sur les ménages, très
          disputés, ne sont pas évalués ici.
        `),
      },
    ],
    claims: [
      claimsDate('2022-01-09', 'le 9 janvier 2022', 2, 'Date portée par le communiqué final.'),
    ],
    ties: [['follows', '2021-05-24-second-coup', 'Sanction d’une transition qui s’allonge.']],
  },
  {
    slug: '2022-01-23-coup-damiba',
    edtf: '2022-01-23/2022-01-24',
    type: 'coup',
    title: { fr: 'Coup d’État de Paul-Henri Damiba', en: 'Paul-Henri Damiba’s coup d’état' },
    summary: {
      fr: 'Des mutineries éclatent dans les casernes de Ouagadougou ; le président Roch Marc Christian Kaboré est renversé le lendemain.',
      en: 'Mutinies break out in the barracks of Ouagadougou; President Roch Marc Christian Kaboré is overthrown the next day.',
    },
    status: 'reviewed',
    places: ['ouagadougou'],
    actors: [
      ['damiba', 'author', 'lieutenant-colonel'],
      ['mpsr', 'author'],
      ['kabore-roch', 'target', 'président du Faso'],
    ],
    themes: ['coups-et-transitions'],
    sources: [
      {
        slug: '2022-01-23-coup-damiba',
        title: 'Notice : chute de Roch Marc Christian Kaboré',
        identifier:
          'Mouvement patriotique pour la sauvegarde et la restauration, communiqué lu à la télévision burkinabè, 24 janvier 2022',
        reliability: 'C',
        reason:
          'Acte des putschistes eux-mêmes : sûr pour la prise du pouvoir, partial pour ses motifs.',
        text: prose(`
          Des tirs partent de plusieurs camps de Ouagadougou avant le jour ; les mutins réclament
          des moyens contre les groupes armés et le départ des chefs militaires. Le coup d’État
          s’étend du 23 au 24 janvier 2022 : le lendemain, le président Roch Marc Christian Kaboré
          est détenu, et un communiqué lu à la télévision annonce la fin de son pouvoir.

          Le texte est signé du lieutenant-colonel Paul-Henri Sandaogo Damiba, au nom d’un
          Mouvement patriotique pour la sauvegarde et la restauration. Il suspend la Constitution,
          dissout le gouvernement et l’Assemblée. La défaite d’Inata, deux mois plus tôt, est dans
          tous les esprits.

          Le communiqué des auteurs fonde la notice. La lettre de démission diffusée ensuite est
          celle d’un homme gardé par des soldats : elle ne prouve que sa date.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2022-01-23/2022-01-24',
        'du 23 au 24 janvier 2022',
        2,
        'De la mutinerie au communiqué.',
      ),
    ],
    ties: [['follows', '2021-11-14-inata', 'La colère née d’Inata pèse sur la mutinerie.']],
  },
  {
    slug: '2022-03-27-moura',
    edtf: '2022-03-27/2022-03-31',
    type: 'massacre',
    title: { fr: 'Massacre de Moura', en: 'Moura massacre' },
    summary: {
      fr: 'L’armée malienne et des militaires étrangers tiennent cinq jours un bourg du centre. Le Haut-Commissariat aux droits de l’homme compte au moins cinq cents tués ; Bamako ne parle que de combattants.',
      en: 'The Malian army and foreign military personnel hold a town in central Mali for five days. The UN human rights office counts at least five hundred killed; Bamako speaks only of fighters.',
    },
    status: 'draft',
    places: ['moura'],
    actors: [
      ['fama', 'author'],
      ['wagner', 'author', 'militaires étrangers, selon le rapport des Nations unies'],
      ['jnim', 'target'],
      ['hcdh', 'party'],
    ],
    themes: ['violences-contre-les-civils', 'cooperation-russe', 'justice-internationale'],
    sources: [
      {
        slug: '2022-03-27-moura-hcdh',
        title: 'Notice : rapport des Nations unies sur Moura',
        identifier:
          'Haut-Commissariat des Nations unies aux droits de l’homme, rapport sur les événements de Moura du 27 au 31 mars 2022, mai 2023',
        reliability: 'B',
        reason:
          'Enquête longue, fondée sur de nombreux entretiens et sur des images ; l’accès au village lui a été refusé.',
        text: prose(`
          Du 27 au 31 mars 2022, l’armée malienne et des militaires étrangers encerclent Moura, dans
          le centre du Mali, un jour de foire. Arrivés par hélicoptère, ils échangent des tirs avec
          quelques combattants du JNIM, puis trient les habitants pendant plusieurs jours.

          Le rapport du Haut-Commissariat, publié en mai de l’année suivante, conclut qu’au moins
          cinq cents personnes ont été tuées, la plupart exécutées après leur capture, dont une
          vingtaine de femmes et sept enfants. Il relève des viols et des tortures. Il évoque des
          crimes de guerre et, peut-être, des crimes contre l’humanité, sans nommer la société russe
          que d’autres désignent.

          Les enquêteurs ont mené plus de cent cinquante entretiens individuels et consulté des
          images satellitaires. Bamako leur a interdit le village : le nombre avancé reste une conclusion
          prudente, non un dénombrement.
        `),
      },
      {
        slug: '2022-03-27-moura-bamako',
        title: 'Notice : version des autorités maliennes sur Moura',
        identifier:
          'Mali, état-major des armées, communiqué du 1er avril 2022 ; gouvernement de la transition, communiqué de mai 2023 en réponse au rapport',
        reliability: 'D',
        reason:
          'L’auteur est l’accusé ; ni liste, ni accès, ni résultat d’enquête n’appuient ses chiffres.',
        text: prose(`
          L’armée malienne présente d’abord l’affaire de Moura comme une victoire. Son communiqué du
          1er avril 2022 annonce deux cent trois combattants de groupes terroristes mis hors de
          combat et cinquante et une arrestations, au terme d’une opération de plusieurs jours ; il
          ne mentionne aucune perte civile.

          Un an plus tard, le gouvernement rejette le rapport des Nations unies, qu’il juge biaisé
          et bâti sur un récit fictif. Son porte-parole soutient qu’aucun civil de Moura n’a perdu
          la vie et annonce des poursuites pour espionnage contre les enquêteurs, à cause de leurs
          images satellitaires.

          Une enquête nationale avait été ouverte ; ses résultats n’ont pas été rendus publics. La
          notice consigne cette version parce qu’elle est celle de l’État, sans lui donner le même
          poids.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2022-03-27/2022-03-31',
        'Du 27 au 31 mars 2022',
        3,
        'Dates du rapport, titre compris.',
      ),
      counted([500, null, null], 'au moins cinq cents personnes ont été tuées', 3, {
        note: 'Minimum donné par le rapport, toutes victimes.',
        chosen: 'Seule enquête publiée ; le nombre est une borne basse.',
      }),
      counted(
        [null, 203, null],
        'deux cent trois combattants de groupes terroristes mis hors de combat',
        4,
        {
          source: '2022-03-27-moura-bamako',
          stance: 'disputes',
          note: 'Combattants seulement, selon l’armée ; aucun civil.',
        },
      ),
      said(
        'summary',
        {
          fr: 'Bamako soutient qu’aucun civil de Moura n’a été tué et tient le rapport des Nations unies pour un récit fictif.',
          en: 'Bamako maintains that no civilian of Moura was killed and holds the United Nations report to be fiction.',
        },
        'aucun civil de Moura n’a perdu la vie',
        4,
        {
          source: '2022-03-27-moura-bamako',
          stance: 'disputes',
          note: 'Dénégation de l’accusé, sans pièce publiée.',
        },
      ),
    ],
  },
  {
    slug: '2022-05-15-mali-quitte-g5',
    edtf: '2022-05-15',
    type: 'diplomacy',
    title: {
      fr: 'Retrait du Mali du G5 Sahel',
      en: 'Mali withdraws from the G5 Sahel',
    },
    summary: {
      fr: 'Bamako, à qui la présidence tournante est refusée, annonce quitter l’organisation et sa force conjointe.',
      en: 'Denied the rotating presidency, Bamako announces that it is leaving the organisation and its joint force.',
    },
    status: 'reviewed',
    places: ['bamako'],
    actors: [
      ['mali', 'author'],
      ['g5-sahel', 'target'],
    ],
    themes: ['integration-regionale'],
    sources: [
      {
        slug: '2022-05-15-mali-quitte-g5',
        title: 'Notice : retrait du Mali du G5 Sahel',
        identifier: 'Mali, gouvernement de la transition, communiqué du 15 mai 2022',
        reliability: 'A',
        reason: 'L’acte est le communiqué lui-même ; il fait foi de la décision et de son jour.',
        text: prose(`
          Par un communiqué lu à la télévision, le gouvernement de la transition malienne annonce
          le 15 mai 2022 qu’il se retire de tous les organes du G5 Sahel, force conjointe comprise.
          Le sommet qui devait lui confier la présidence tournante, prévu à Bamako en février, ne
          s’est jamais tenu.

          Le texte y voit la main d’un État extérieur à la région, qu’il ne nomme pas, et l’objection
          d’un membre à la situation politique malienne. Il parle de perte d’autonomie et
          d’instrumentalisation.

          Les autres membres regrettent la décision ; l’organisation, privée du pays où se battait
          sa force, cesse peu à peu d’agir. La notice repose sur le communiqué, qui prouve la
          rupture et le motif allégué, non le rôle prêté à des tiers.
        `),
      },
    ],
    claims: [claimsDate('2022-05-15', 'le 15 mai 2022', 2, 'Date du communiqué.')],
    ties: [['follows', '2014-02-16-g5-sahel', 'Un fondateur quitte l’organisation.']],
  },
]
