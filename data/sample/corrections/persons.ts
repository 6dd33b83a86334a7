import type { StarterActor } from '../row.ts'

type ActorCorrection = Partial<StarterActor> & { readonly slug: string }

/** What the second edition says otherwise of persons: ranks with their dates, forms of names. */
export const personCorrections: readonly ActorCorrection[] = [
  {
    slug: 'goita',
    names: [
      ['Assimi Goita', 'en'],
      ['Goïta', 'fr'],
      ['آسيمي غويتا', 'ar'],
      ['عاصيمي غويتا', 'ar'],
      ['colonel Assimi Goïta', 'fr', '../2024-10-15'],
      ['général d’armée Assimi Goïta', 'fr', '2024-10-16/..'],
    ],
  },
  {
    slug: 'evkourov',
    names: [
      ['Iounous-Bek Evkourov', 'fr'],
      ['Younous-Bek Evkourov', 'fr'],
      ['Yunus-bek Evkurov', 'en'],
      ['Yunus-bek Yevkurov', 'en'],
      ['Evkourov', 'fr'],
      ['Yevkurov', 'en'],
      ['Юнус-бек Евкуров', 'ru'],
      ['يونس بك يفكوروف', 'ar'],
      ['Iounous Bek-Evkourov', 'fr'],
      ['Lounous-bek Evkourov', 'fr'],
      ['colonel-général Iounous-bek Evkourov', 'fr', '../2024-12-08'],
      ['général d’armée Iounous-bek Evkourov', 'fr', '2024-12-09/..'],
    ],
    note: 'Colonel-général, puis général d’armée depuis le 9 décembre 2024. Parmi les formes du nom, « Bek-Evkourov » et « Lounous-bek » sont des fautes de presse, gardées pour la recherche : le trait d’union déplacé (APA, Journal du Faso, tribune) et l’initiale changée (L’Essor, 2023).',
  },
  {
    slug: 'camara',
    names: [
      ['ساديو كامارا', 'ar'],
      ['colonel Sadio Camara', 'fr', '../2024-10-15'],
      ['général de corps d’armée Sadio Camara', 'fr', '2024-10-16/..'],
    ],
  },
  {
    slug: 'diarra',
    note: 'Général de brigade, chef d’état-major de l’armée de l’air malienne en 2025.',
  },
  {
    slug: 'abdoulaye-maiga',
    note: 'Porte-parole du gouvernement de transition, colonel, en 2021 ; Premier ministre, général de division, en 2025.',
  },
  {
    slug: 'daoud-mohammedine',
    note: 'Ministre malien de la Sécurité et de la Protection civile, général de division, en 2025.',
  },
  {
    slug: 'mahamat-deby',
    names: [
      ['Mahamat Déby', 'fr'],
      ['محمد إدريس ديبي', 'ar'],
      ['général Mahamat Idriss Déby', 'fr', '../2024-12-08'],
      ['maréchal Mahamat Idriss Déby', 'fr', '2024-12-09/..'],
    ],
    note: 'Général de corps d’armée à la mort de son père, en avril 2021 ; général d’armée ensuite ; élevé à la dignité de maréchal par le CNT tchadien le 9 décembre 2024, insignes remis le 21.',
  },
]
