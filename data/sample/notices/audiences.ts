import { prose } from '../prose.ts'
import { claimsDate, type StarterRow, said } from '../row.ts'

/** The three audiences at Koulouba before that of BAMEX: same people, same place, different days. */
export const audiences: readonly StarterRow[] = [
  {
    slug: '2023-08-30-audience',
    edtf: '2023-08-30',
    type: 'diplomacy',
    title: {
      fr: 'Audience Goïta–Evkourov à Koulouba (août 2023)',
      en: 'Goïta–Yevkurov audience at Koulouba (August 2023)',
    },
    summary: {
      fr: 'Assimi Goïta reçoit le vice-ministre russe de la Défense, un mois après le sommet Russie-Afrique de Saint-Pétersbourg.',
      en: 'Assimi Goïta receives the Russian deputy defence minister, a month after the Russia–Africa summit in Saint Petersburg.',
    },
    status: 'reviewed',
    places: ['koulouba', 'bamako'],
    actors: [
      ['goita', 'host', 'colonel, président de la transition'],
      ['evkourov', 'guest', 'vice-ministre russe de la Défense'],
      ['camara', 'present', 'colonel, ministre de la Défense et des Anciens combattants'],
    ],
    themes: ['cooperation-russe', 'cooperation-militaire'],
    sources: [
      {
        slug: '2023-08-30-audience',
        title: 'Notice : audience du 30 août 2023',
        identifier: 'L’Essor, 1er septembre 2023, reproduit par abamako.com',
        reliability: 'C',
        reason:
          'Quotidien d’État : sûr pour l’agenda officiel, laudatif pour le reste ; graphie fautive du nom du visiteur.',
        text: prose(`
          L’Essor, quotidien d’État malien, rapporte dans son numéro du vendredi 1er septembre 2023
          que le président de la transition a reçu « mercredi dernier », à Koulouba, une délégation
          envoyée par le président russe. Ramené à la date du journal, ce mercredi est le 30 août
          2023 : l’archive l’écrit ainsi, et garde la trace du calcul.

          La délégation est conduite par le vice-ministre de la Défense, Iounous-bek Evkourov, dont
          le journal imprime le nom « Lounous-bek ». Le colonel Sadio Camara, ministre de la Défense,
          est présent. Assimi Goïta porte alors le grade de colonel.

          La visite suit d’une semaine la mort d’Evgueni Prigojine et d’un mois le sommet de
          Saint-Pétersbourg. Le journal n’en donne que l’aspect protocolaire : il parle de coopération
          et de situation sécuritaire, sans annoncer d’accord.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2023-08-30',
        '« mercredi dernier »',
        2,
        'Mercredi qui précède le numéro du 1er septembre.',
        {
          note: 'Date relative, résolue sur celle du journal ; aucun autre mercredi ne convient.',
        },
      ),
      said('actors/goita/style', 'colonel, président de la transition', 'le grade de colonel', 2, {
        chosen: 'Grade porté à la date de l’audience.',
      }),
      said('actors/camara', 'camara', 'est présent', 2, {
        chosen: 'Présence donnée par le journal.',
      }),
    ],
    ties: [
      ['follows', '2021-12-wagner', 'Le partenariat se poursuit après la mort du chef de Wagner.'],
    ],
  },
  {
    slug: '2024-06-03-audience',
    edtf: '2024-06-03',
    type: 'diplomacy',
    title: {
      fr: 'Audience Goïta–Evkourov à Koulouba (juin 2024)',
      en: 'Goïta–Yevkurov audience at Koulouba (June 2024)',
    },
    summary: {
      fr: 'Nouvelle visite du vice-ministre russe de la Défense, qu’une page date par erreur du 4 juin 2023.',
      en: 'Another visit by the Russian deputy defence minister, which one page wrongly dates 4 June 2023.',
    },
    status: 'reviewed',
    places: ['koulouba', 'bamako'],
    actors: [
      ['goita', 'host', 'colonel, président de la transition'],
      ['evkourov', 'guest', 'colonel-général, vice-ministre russe de la Défense'],
    ],
    themes: ['cooperation-russe', 'cooperation-militaire'],
    sources: [
      {
        slug: '2024-06-03-audience-rappel',
        title: 'Notice : audience du 3 juin 2024, rappelée en 2025',
        identifier: 'Article de Souleymane Sidibé reproduit par Maliweb, mars 2025',
        reliability: 'C',
        reason:
          'Rappel fait neuf mois après par une rédaction proche du pouvoir, à propos d’une autre audience.',
        text: prose(`
          Un article de mars 2025, consacré à l’audience suivante, rappelle que le président de la
          transition avait déjà reçu le vice-ministre russe de la Défense « le 3 juin dernier » à
          Koulouba. Écrit en mars, « dernier » désigne le mois de juin précédent, et la rencontre se
          place donc au 3 juin 2024, qui était un lundi.

          On y avait parlé, selon le même texte, de la coopération militaire entre les deux pays.
          L’article ne dit rien des autres participants, ni d’un accord. Il émane d’une rédaction
          proche des autorités et n’a d’autre objet que de montrer la régularité des visites.

          Deux jours plus tard, la presse burkinabè signale le même visiteur à Ouagadougou, où le
          capitaine Traoré l’a reçu la veille : la tournée confirme l’année et la semaine.
        `),
      },
      {
        slug: '2024-06-03-audience-alwihda',
        title: 'Notice : la page qui date l’audience de « juin 2023 »',
        identifier: 'Alwihda Info, page a132750 sur l’audience accordée à Iounous-Bek Evkourov',
        reliability: 'C',
        reason:
          'Brève exacte sur le fond et fautive sur la date ; le jour de la semaine permet de la corriger.',
        text: prose(`
          Une brève d’Alwihda Info annonce l’audience accordée par le colonel Assimi Goïta au
          colonel-général Iounous-Bek Evkourov, à Koulouba, « le lundi 04 juin 2023 ». La mention se
          contredit : le 4 juin 2023 était un dimanche.

          Deux fautes se combinent. L’année est fausse, puisque la visite appartient à la tournée de
          l’année suivante ; le quantième l’est d’un jour, car le lundi de cette semaine-là était le 3.
          Le mot lundi est ce qui reste juste, et c’est lui qui a permis de retrouver la date.

          La brève parle d’une visite d’amitié et de travail, d’une forte délégation et d’échanges sur
          la défense. Elle est conservée pour l’exemple : un outil qui compare les jours de la semaine
          aux dates l’aurait signalée aussitôt.
        `),
      },
    ],
    claims: [
      claimsDate(
        '2024-06-03',
        '« le 3 juin dernier »',
        2,
        'Un lundi ; année donnée par la date de l’article.',
        {
          note: 'Date relative, résolue sur le mois de parution.',
        },
      ),
      said('date', '2023-06-04', '« le lundi 04 juin 2023 »', 5, {
        source: '2024-06-03-audience-alwihda',
        stance: 'disputes',
        note: 'Le 4 juin 2023 était un dimanche : faute d’année et de quantième.',
      }),
      said(
        'actors/goita/style',
        'colonel, président de la transition',
        'le colonel Assimi Goïta',
        2,
        {
          source: '2024-06-03-audience-alwihda',
          chosen: 'Grade porté à la date de l’audience, avant la promotion d’octobre 2024.',
        },
      ),
    ],
    ties: [['follows', '2023-08-30-audience', 'Audience suivante, mêmes hôtes, même palais.']],
  },
  {
    slug: '2025-03-04-audience',
    edtf: '2025-03-04',
    type: 'diplomacy',
    title: {
      fr: 'Audience Goïta–Evkourov à Koulouba (mars 2025)',
      en: 'Goïta–Yevkurov audience at Koulouba (March 2025)',
    },
    summary: {
      fr: 'Le vice-ministre russe de la Défense est reçu après une séance de travail avec le ministre malien ; rien ne filtre des entretiens.',
      en: 'The Russian deputy defence minister is received after a working session with the Malian minister; nothing of the talks leaks out.',
    },
    status: 'reviewed',
    places: ['koulouba', 'bamako'],
    actors: [
      ['goita', 'host', 'général d’armée, président de la transition'],
      ['evkourov', 'guest', 'vice-ministre russe de la Défense'],
      [
        'camara',
        'party',
        'général de corps d’armée, ministre de la Défense et des Anciens combattants',
      ],
    ],
    themes: ['cooperation-russe', 'cooperation-militaire'],
    sources: [
      {
        slug: '2025-03-04-audience',
        title: 'Notice : audience du 4 mars 2025',
        identifier: 'Le Haut Panel, page de mars 2025 ; article reproduit par Maliweb, mars 2025',
        reliability: 'C',
        reason:
          'Deux pages concordantes qui reprennent la communication de la présidence : une seule famille.',
        text: prose(`
          Le général d’armée Assimi Goïta reçoit au palais de Koulouba, le mardi 4 mars 2025, une
          délégation russe conduite par le vice-ministre de la Défense, que les pages maliennes
          écrivent Younous-Bek Evkourov. Le visiteur venait d’une séance de travail avec le général
          de corps d’armée Sadio Camara, ministre de la Défense.

          Les deux parties réaffirment leur coopération en matière de défense et de sécurité ; des
          projets de formation, d’équipement et de soutien sont évoqués. Un journaliste note que rien
          n’a filtré de l’entretien. Le vice-ministre poursuit ensuite une tournée africaine.

          Le jour de la semaine concorde avec la date. Les grades ont changé depuis l’audience
          précédente, les promotions d’octobre 2024 étant passées par là. Les deux pages suivent la
          même communication officielle et ne se confirment pas l’une l’autre.
        `),
      },
    ],
    claims: [
      claimsDate('2025-03-04', 'le mardi 4 mars 2025', 2, 'Le 4 mars 2025 était bien un mardi.'),
      said(
        'actors/goita/style',
        'général d’armée, président de la transition',
        'Le général d’armée Assimi Goïta',
        2,
        { chosen: 'Grade porté depuis le 16 octobre 2024.' },
      ),
    ],
    ties: [['follows', '2024-06-03-audience', 'Audience suivante, mêmes hôtes, même palais.']],
  },
]
