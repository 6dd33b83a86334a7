import { prose } from '../prose.ts'
import { claimsDate, counted, type StarterRow } from '../row.ts'

/** Villages struck, a president killed, a second coup. */
export const rows2021: readonly StarterRow[] = [
  {
    slug: '2021-01-02-tchombangou',
    edtf: '2021-01-02',
    type: 'massacre',
    title: {
      fr: 'Massacre de Tchombangou et de Zaroumdareye',
      en: 'Massacre at Tchombangou and Zaroumdareye',
    },
    summary: {
      fr: 'Une centaine d’habitants de deux villages nigériens proches du Mali sont tués entre les deux tours de l’élection présidentielle.',
      en: 'A hundred or so inhabitants of two Nigerien villages near Mali are killed between the two rounds of the presidential election.',
    },
    status: 'reviewed',
    places: ['tchombangou', 'zaroumdareye'],
    actors: [['eigs', 'author']],
    themes: ['violences-contre-les-civils', 'groupes-djihadistes'],
    sources: [
      {
        slug: '2021-01-02-tchombangou',
        title: 'Notice : massacre de Tchombangou et de Zaroumdareye',
        identifier:
          'BBC Afrique, 4 janvier 2021, et Africanews, 4 janvier 2021, d’après le Premier ministre du Niger',
        reliability: 'B',
        reason:
          'Deux rédactions exactes, mais une seule voix : celle du Premier ministre, venu sur place ; le maire donne le même total.',
        text: prose(`
          Deux villages de la commune de Tondikiwindi, au Niger, Tchombangou et Zaroumdareye, sont
          attaqués le 2 janvier 2021 par des hommes venus à moto, qui se séparent en deux
          colonnes. Les habitants avaient, dit-on, tué deux des leurs peu avant ; on parle de
          représailles.

          Le Premier ministre Brigi Rafini se rend sur les lieux et compte soixante-dix morts dans
          le premier village et une trentaine dans le second. Le maire annonce le même total, cent
          morts, avec vingt-cinq blessés. Nul ne revendique. La région, proche du Mali, est celle
          où agit l’État islamique au Grand Sahara, à qui le crime est attribué sans preuve
          publiée.

          La presse consultée reprend ces deux voix officielles, qui ont pu se concerter. Le jour,
          lui, ne fait pas débat.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2021-01-02',
        'le 2 janvier 2021',
        2,
        'Un samedi, comme le disent toutes les pages.',
      ),
      counted([null, 100, null], 'le même total, cent morts', 3, {
        note: 'Premier ministre et maire : deux voix, peut-être une seule information.',
        chosen: 'Seul total publié.',
      }),
    ],
  },
  {
    slug: '2021-04-20-deby',
    edtf: '2021-04-20',
    type: 'governance',
    title: {
      fr: 'Annonce de la mort d’Idriss Déby',
      en: 'Death of Idriss Déby announced',
    },
    summary: {
      fr: 'L’armée tchadienne annonce la mort du président, blessé au front ; un conseil militaire conduit par son fils prend le pouvoir.',
      en: 'The Chadian army announces the death of the president, wounded at the front; a military council led by his son takes power.',
    },
    status: 'reviewed',
    places: ['ndjamena'],
    actors: [
      ['idriss-deby', 'subject', 'maréchal du Tchad, président de la République'],
      ['mahamat-deby', 'author', 'général, président du Conseil militaire de transition'],
      ['cmt', 'author'],
    ],
    themes: ['coups-et-transitions'],
    sources: [
      {
        slug: '2021-04-20-deby',
        title: 'Notice : mort d’Idriss Déby et Conseil militaire de transition',
        identifier:
          'Tchad, Conseil militaire de transition, Charte de transition de la République du Tchad, 21 avril 2021',
        reliability: 'C',
        reason:
          'Acte officiel, sûr pour la prise du pouvoir ; partie intéressée pour le récit de la mort.',
        text: prose(`
          Le porte-parole de l’armée tchadienne apparaît à la télévision le 20 avril 2021 pour
          annoncer la mort du président Idriss Déby Itno, le lendemain du jour où sa réélection a
          été proclamée. Le maréchal aurait succombé à des blessures reçues au Kanem, face à la
          colonne du Front pour l’alternance et la concorde au Tchad, entrée de Libye.

          Un Conseil militaire de transition est formé dans l’heure ; un fils du défunt, le général
          Mahamat Idriss Déby, le préside. La Constitution est suspendue, alors qu’elle confiait
          l’intérim au président de l’Assemblée.

          La Charte publiée ensuite par le Conseil fonde la notice pour le transfert du pouvoir.
          L’événement daté est l’annonce : le moment, le lieu et les circonstances exactes de la
          mort n’ont pas fait l’objet d’une enquête indépendante.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2021-04-20',
        'le 20 avril 2021',
        2,
        'Jour de l’annonce, seul fait que l’on date ici.',
        {
          note: 'La mort elle-même est antérieure, d’un jour peut-être.',
        },
      ),
    ],
  },
  {
    slug: '2021-05-24-second-coup',
    edtf: '2021-05-24',
    type: 'coup',
    title: { fr: 'Second coup d’État au Mali', en: 'Second coup d’état in Mali' },
    summary: {
      fr: 'Le président de la transition Bah N’Daw et le Premier ministre Moctar Ouane sont arrêtés ; Assimi Goïta prend la présidence.',
      en: 'Transitional president Bah N’Daw and prime minister Moctar Ouane are arrested; Assimi Goïta takes the presidency.',
    },
    status: 'reviewed',
    places: ['bamako'],
    actors: [
      ['goita', 'author', 'colonel, vice-président de la transition'],
      ['bah-ndaw', 'target', 'président de la transition'],
      ['moctar-ouane', 'target', 'Premier ministre'],
    ],
    themes: ['coups-et-transitions'],
    sources: [
      {
        slug: '2021-05-24-second-coup',
        title: 'Notice : arrestation de Bah N’Daw et de Moctar Ouane',
        identifier:
          'CEDEAO, sommet extraordinaire sur le Mali, communiqué final, Accra, 30 mai 2021',
        reliability: 'A',
        reason: 'Acte d’une organisation régionale, qui constate le coup et en tire les suites.',
        text: prose(`
          Quelques heures après l’annonce d’un nouveau gouvernement dont deux officiers de la junte
          étaient écartés, des soldats conduisent à Kati, le 24 mai 2021, le président de la
          transition Bah N’Daw et son Premier ministre Moctar Ouane. Les deux hommes démissionnent
          en détention.

          Le colonel Assimi Goïta, jusque-là vice-président, accuse les personnes arrêtées d’avoir
          formé le cabinet sans le consulter. La Cour constitutionnelle le déclare chef de l’État ;
          il prête serment en juin. Parmi les ministres évincés figurait Sadio Camara, qui
          retrouve la Défense.

          Réunie en sommet extraordinaire à Accra six jours plus tard, la CEDEAO condamne le coup
          et suspend de nouveau le pays. Son communiqué est la source de la notice ; les
          motifs prêtés aux uns et aux autres n’y sont pas discutés.
        `),
      },
    ],
    claims: [claimsDate('2021-05-24', 'le 24 mai 2021', 2, 'Jour de l’arrestation.')],
    ties: [
      [
        'follows',
        '2020-08-18-coup-ibk',
        'Les mêmes officiers écartent ceux qu’ils avaient installés.',
      ],
    ],
  },
]
