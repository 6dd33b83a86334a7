import type { StarterTerm } from './row.ts'

/** The themes of the starter archive. */
export const starterTerms: readonly StarterTerm[] = [
  { slug: 'attaques-contre-les-armees', fr: 'Attaques contre les armées', en: 'Attacks on armies' },
  { slug: 'axes-et-carburant', fr: 'Routes et carburant', en: 'Roads and fuel' },
  { slug: 'cooperation-militaire', fr: 'Coopération militaire', en: 'Military cooperation' },
  {
    slug: 'cooperation-russe',
    fr: 'Partenariat avec la Russie',
    en: 'Partnership with Russia',
    note: 'Audiences, instructeurs, Wagner puis Africa Corps.',
  },
  {
    slug: 'coups-et-transitions',
    fr: 'Coups d’État et transitions',
    en: 'Coups and transitions',
  },
  { slug: 'groupes-djihadistes', fr: 'Groupes djihadistes', en: 'Jihadist groups' },
  {
    slug: 'guerre-de-l-information',
    fr: 'Guerre de l’information',
    en: 'Information warfare',
    note: 'Annonces, démentis et communication des parties.',
  },
  { slug: 'industrie-de-defense', fr: 'Industrie de défense', en: 'Defence industry' },
  { slug: 'integration-regionale', fr: 'Organisations régionales', en: 'Regional organisations' },
  { slug: 'justice-internationale', fr: 'Justice internationale', en: 'International justice' },
  { slug: 'mouvements-populaires', fr: 'Mouvements populaires', en: 'Popular movements' },
  { slug: 'nations-unies', fr: 'Nations unies', en: 'United Nations' },
  { slug: 'presence-francaise', fr: 'Présence française', en: 'French presence' },
  { slug: 'processus-de-paix', fr: 'Processus de paix', en: 'Peace process' },
  {
    slug: 'rebellions-du-nord',
    fr: 'Rébellions du nord du Mali',
    en: 'Rebellions in northern Mali',
  },
  {
    slug: 'violences-contre-les-civils',
    fr: 'Violences contre les civils',
    en: 'Violence against civilians',
  },
]
