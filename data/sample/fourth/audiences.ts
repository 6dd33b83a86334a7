import type { RowCorrection } from '../correction.ts'
import { said } from '../row.ts'

/** Who is named at each audience at Koulouba and at the fair, and where: the passages that say it, where a notice does. */
export const groundsOfAudiences: readonly RowCorrection[] = [
  {
    slug: '2023-08-30-audience',
    claims: [
      said('places/koulouba', 'koulouba', 'à Koulouba', 2, {
        chosen: 'Lieu donné par le journal.',
      }),
      said('actors/goita', 'goita', 'que le président de la transition a reçu', 2, {
        chosen: 'Désigné par sa fonction, puis nommé avec son grade.',
      }),
      said(
        'actors/evkourov',
        'evkourov',
        'conduite par le vice-ministre de la Défense, Iounous-bek Evkourov',
        2,
        { chosen: 'Chef de la délégation selon le journal.' },
      ),
    ],
  },
  {
    slug: '2024-06-03-audience',
    claims: [
      said('places/koulouba', 'koulouba', 'à Koulouba', 3, {
        source: '2024-06-03-audience-alwihda',
        chosen: 'Lieu donné par les deux pages.',
      }),
      said('actors/goita', 'goita', 'l’audience accordée par le colonel Assimi Goïta', 2, {
        source: '2024-06-03-audience-alwihda',
        chosen: 'Nommé par la brève, désigné par sa fonction dans le rappel.',
      }),
      said('actors/evkourov', 'evkourov', 'au colonel-général Iounous-Bek Evkourov', 2, {
        source: '2024-06-03-audience-alwihda',
        chosen: 'Nommé par la brève, désigné par sa fonction dans le rappel.',
      }),
    ],
  },
  {
    slug: '2025-03-04-audience',
    claims: [
      said('places/koulouba', 'koulouba', 'reçoit au palais de Koulouba', 2, {
        chosen: 'Lieu donné par les deux pages.',
      }),
      said('actors/goita', 'goita', 'Le général d’armée Assimi Goïta reçoit', 2, {
        chosen: 'Nommé par les deux pages.',
      }),
      said(
        'actors/evkourov',
        'evkourov',
        'que les pages maliennes écrivent Younous-Bek Evkourov',
        2,
        { chosen: 'Nommé par les deux pages.' },
      ),
      said('actors/camara', 'camara', 'le général de corps d’armée Sadio Camara', 2, {
        chosen: 'Partie à la séance de travail qui précède l’audience.',
      }),
    ],
  },
  {
    slug: '2025-11-11-audience',
    claims: [
      said(
        'summary',
        {
          fr: 'Assimi Goïta reçoit au palais de Koulouba une délégation russe conduite par le vice-ministre de la Défense, le jour de l’ouverture du salon de défense de Bamako.',
          en: 'Assimi Goïta receives at the Koulouba palace a Russian delegation led by the deputy defence minister, on the opening day of the Bamako defence fair.',
        },
        'le général d’armée Assimi Goïta a reçu le jour même, un mardi, au palais de Koulouba, une délégation russe conduite par le vice-ministre de la Défense. La rencontre a lieu en marge du salon BAMEX.',
        2,
        {
          source: '2025-11-11-letjikan',
          chosen: 'Ce que rapporte la relation la plus précise ; le jour est celui de l’ouverture.',
        },
      ),
      said('actors/goita', 'goita', 'le général d’armée Assimi Goïta a reçu', 2, {
        source: '2025-11-11-letjikan',
        chosen: 'Présence donnée par toutes les relations.',
      }),
      said('actors/evkourov', 'evkourov', 'Iounous Bek-Evkourov', 2, {
        source: '2025-11-11-apa',
        note: 'Letjikan désigne le visiteur par sa seule fonction.',
        chosen: 'Nommé par la dépêche et par la relation russe.',
      }),
      said('actors/averianov/style', 'général-lieutenant', 'le général-lieutenant', 3, {
        source: '2025-11-11-relation-russe',
        chosen: 'Grade donné par la relation russe.',
      }),
      said('actors/gromyko/style', 'ambassadeur de Russie', 'l’ambassadeur Igor Gromyko', 3, {
        source: '2025-11-11-relation-russe',
        note: 'La relation dit « l’ambassadeur », dans une délégation russe.',
        chosen: 'Fonction donnée par la relation russe.',
      }),
      said(
        'actors/camara/style',
        'général de corps d’armée, ministre de la Défense et des Anciens combattants',
        'le général de corps d’armée Sadio Camara, ministre de la Défense et des Anciens combattants',
        2,
        { source: '2025-11-11-letjikan', chosen: 'Grade et fonction donnés par Letjikan.' },
      ),
      said(
        'actors/simpore/style',
        'général, ministre burkinabè de la Défense',
        'le général Célestin Simporé, ministre burkinabè de la Défense',
        3,
        {
          source: '2025-11-11-relation-russe',
          chosen: 'Fonction donnée par la relation russe seule.',
        },
      ),
      said('actors/evkourov', 'evkourov', 'avec le vice-ministre Iounous-bek Evkourov', 3, {
        source: '2025-11-11-relation-russe',
      }),
    ],
  },
  {
    slug: '2025-11-11-bamex',
    claims: [
      said('places/bamako', 'bamako', 'l’ouvre un mardi au Parc des expositions', 2, {
        note: 'Le Parc des expositions de Bamako.',
        chosen: 'Lieu des deux premières journées.',
      }),
      said(
        'actors/abdoulaye-maiga',
        'abdoulaye-maiga',
        'le général de division Abdoulaye Maïga',
        2,
        {
          chosen: 'Ouvre le salon, selon la notice.',
        },
      ),
      said('actors/daoud-mohammedine', 'daoud-mohammedine', 'Son ministère organise le salon', 2, {
        chosen: 'Organisateur par son ministère, selon la notice.',
      }),
    ],
  },
]
