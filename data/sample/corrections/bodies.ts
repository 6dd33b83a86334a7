import type { StarterActor } from '../row.ts'

type ActorCorrection = Partial<StarterActor> & { readonly slug: string }

const bodies: readonly ActorCorrection[] = [
  { slug: 'algerie', names: [['الجزائر', 'ar']] },
  {
    slug: 'onu',
    names: [
      ['Conseil de sécurité', 'fr'],
      ['Security Council', 'en'],
      ['مجلس الأمن التابع للأمم المتحدة', 'ar'],
    ],
    note: 'Le Conseil seul : l’Organisation, ses missions et le Haut-Commissariat ont leurs propres notices.',
  },
  {
    slug: 'minusma',
    names: [
      [
        'Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali',
        'fr',
        '2013-04-25/2023-12-31',
      ],
      [
        'United Nations Multidimensional Integrated Stabilization Mission in Mali',
        'en',
        '2013-04-25/2023-12-31',
      ],
    ],
    note: 'Créée le 25 avril 2013, en place le 1er juillet ; retirée à la fin de 2023.',
  },
  {
    slug: 'cedeao',
    names: [
      ['Communauté économique des États de l’Afrique de l’Ouest', 'fr'],
      ['Economic Community of West African States', 'en'],
      ['الجماعة الاقتصادية لدول غرب أفريقيا', 'ar'],
    ],
  },
  {
    slug: 'g5-sahel',
    names: [
      ['Groupe des cinq pays du Sahel', 'fr', '2014-02-16/'],
      ['مجموعة دول الساحل الخمس', 'ar'],
    ],
    note: 'Dissolution annoncée le 6 décembre 2023 ; l’acte qui la prononce n’est pas daté ici, d’où une fin inconnue.',
  },
  {
    slug: 'cpi',
    names: [
      ['CPI', 'fr'],
      ['ICC', 'en'],
      ['المحكمة الجنائية الدولية', 'ar'],
    ],
  },
  {
    slug: 'cmt',
    names: [
      ['CMT', 'fr', '2021-04-20/2022-10'],
      ['المجلس العسكري الانتقالي', 'ar'],
    ],
  },
]

const forces: readonly ActorCorrection[] = [
  {
    slug: 'armee-tchadienne',
    names: [
      ['ANT', 'fr'],
      ['الجيش الوطني التشادي', 'ar'],
    ],
  },
  {
    slug: 'wagner',
    kind: 'force',
    note: 'Société militaire privée russe ; les autorités maliennes n’ont jamais reconnu sa présence avant l’annonce de son départ.',
  },
  {
    slug: 'mnla',
    names: [
      ['MNLA', 'fr'],
      ['الحركة الوطنية لتحرير أزواد', 'ar'],
    ],
  },
  {
    slug: 'hcua',
    names: [
      ['HCUA', 'fr'],
      ['المجلس الأعلى لوحدة أزواد', 'ar'],
    ],
  },
  {
    slug: 'cma',
    names: [
      ['CMA', 'fr'],
      ['تنسيقية حركات أزواد', 'ar'],
    ],
  },
  {
    slug: 'csp',
    names: [
      ['CSP', 'fr', '../2024-11-30'],
      ['CSP-PSD', 'fr', '../2024-05-01'],
      ['CSP-DPA', 'fr', '2024-05-02/2024-11-30'],
      ['Front de libération de l’Azawad', 'fr', '2024-11-30/..'],
      ['FLA', 'fr', '2024-11-30/..'],
      ['Azawad Liberation Front', 'en', '2024-11-30/..'],
      ['جبهة تحرير أزواد', 'ar', '2024-11-30/..'],
    ],
    note: 'CSP-PSD jusqu’au 1er mai 2024, CSP-DPA du 2 mai au 30 novembre, puis Front de libération de l’Azawad.',
  },
  {
    slug: 'eigs',
    names: [
      ['EIGS', 'fr'],
      ['ISGS', 'en'],
      ['EIS', 'fr', '2022/..'],
      ['État islamique au Sahel', 'fr', '2022/..'],
      ['ISSP', 'en', '2022/..'],
      ['Islamic State Sahel Province', 'en', '2022/..'],
      ['تنظيم الدولة الإسلامية في الصحراء الكبرى', 'ar'],
    ],
  },
  {
    slug: 'chasseurs-dozos',
    fr: 'Chasseurs traditionnels armés (dozos)',
    en: 'Armed traditional hunters (dozos)',
    note: 'Auteurs identifiés par la MINUSMA à Ogossagou, avec des hommes en tenue militaire ; la milice alors citée, Dan Na Ambassagou, a nié. Aucune autorité n’est donc établie sous le nom de celle-ci.',
  },
]

/** What the second edition says otherwise of bodies and forces: names with their dates, Arabic forms, kinds. */
export const bodyCorrections: readonly ActorCorrection[] = [...bodies, ...forces]
